/**
 * What the data files of a language say of events: the words that tell them, the small words around them, and how nouns and verbs
 * change their form. Nothing here knows of an article; a sentence is only looked through for words. Nothing here takes or returns null.
 */
@NullMarked
package kabar.extraction.events.words;

import org.jspecify.annotations.NullMarked;
