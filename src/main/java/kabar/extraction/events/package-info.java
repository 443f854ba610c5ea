/**
 * Events: who does what to whom. {@link kabar.extraction.events.EventFinder} is the door. It reads an article sentence by sentence; which
 * of the events that words tell count, and what is said of them besides their sides, is judged here. The packages below are
 * layers: sides, subjects, sentence, memory and words, each using only those behind it. Nothing here takes or returns null.
 */
@NullMarked
package kabar.extraction.events;

import org.jspecify.annotations.NullMarked;
