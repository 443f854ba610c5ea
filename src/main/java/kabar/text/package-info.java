/**
 * Text: spans, tokens, sentences, languages, and the folded form in which words are compared. Reads {@code data/languages}.
 * The lowest floor: uses no other package of Kabar. Nothing here takes or returns null.
 */
@NullMarked
package kabar.text;

import org.jspecify.annotations.NullMarked;
