/**
 * Dates: expressions of time by patterns that are data, what they mean seen from a day, and what a text says of the day
 * it was published. {@link kabar.extraction.dates.DateFinder} and {@link kabar.extraction.dates.ClueFinder} are the
 * doors. Nothing here takes or returns null.
 */
@NullMarked
package kabar.extraction.dates;

import org.jspecify.annotations.NullMarked;
