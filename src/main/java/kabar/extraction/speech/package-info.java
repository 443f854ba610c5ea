/**
 * Speech: who says what, in which words, to whom, and who answers for it. {@link kabar.extraction.speech.QuoteFinder} is
 * the door. Nothing here takes or returns null.
 */
@NullMarked
package kabar.extraction.speech;

import org.jspecify.annotations.NullMarked;
