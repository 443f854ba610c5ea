/**
 * Who did it, and to whom: {@link kabar.extraction.events.sides.SideFinder} finds the sides of a word that tells an event among the names
 * of its sentence, by its frame. Verbs, passives, nouns, and verbs that stand first each have their own way. Nothing here takes or returns null.
 */
@NullMarked
package kabar.extraction.events.sides;

import org.jspecify.annotations.NullMarked;
