/**
 * Analysis: counts, co-occurrence, timelines, networks, concordances, stories and comparisons of what extraction found. Counting works on
 * int columns sorted by article ({@code Archive}), never on Tablesaw joins; every result is a {@link kabar.tables.Result}: a Tablesaw
 * table whose rows lead to their evidence. Uses {@code kabar.tables} and the floors below. Nothing here takes or returns null.
 */
@NullMarked
package kabar.analysis;

import org.jspecify.annotations.NullMarked;
