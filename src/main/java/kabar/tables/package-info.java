/**
 * Tables: what extraction found as Tablesaw tables, and how tables are printed. Uses the floors from {@code kabar.facts} down.
 * Nothing here takes or returns null.
 */
@NullMarked
package kabar.tables;

import org.jspecify.annotations.NullMarked;
