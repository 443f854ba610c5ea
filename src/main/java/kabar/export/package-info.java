/**
 * Export: writes tables and networks to files that spreadsheets and other programs read. Uses the floors from {@code kabar.analysis} down.
 * Nothing here takes or returns null, but a missing cell is null.
 */
@NullMarked
package kabar.export;

import org.jspecify.annotations.NullMarked;
