/**
 * A sentence as events see it: its names with what governs them, its clauses, its prepositions, and which words stand between.
 * {@link kabar.extraction.events.sentence.Layout} is the whole of it; nothing here asks yet who does what. Nothing here takes or returns null.
 */
@NullMarked
package kabar.extraction.events.sentence;

import org.jspecify.annotations.NullMarked;
