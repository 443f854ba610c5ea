/**
 * Whom words of an article stand for by what it has told so far: "the group", "both sides", "his country", "the move", "we". What is
 * noted here changes as the text is read, sentence by sentence. Nothing here takes or returns null.
 */
@NullMarked
package kabar.extraction.events.memory;

import org.jspecify.annotations.NullMarked;
