/**
 * Whose deed it is where the verb's own clause does not name him: a pronoun stands for him, he is left out, or the verb before has told
 * him ({@link kabar.extraction.events.subjects.Deeds}). Nothing here takes or returns null.
 */
@NullMarked
package kabar.extraction.events.subjects;

import org.jspecify.annotations.NullMarked;
