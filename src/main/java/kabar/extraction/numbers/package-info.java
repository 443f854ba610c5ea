/**
 * Numbers: what figures and number words say, in every language. Uses {@code kabar.text} only. Nothing here takes or
 * returns null.
 */
@NullMarked
package kabar.extraction.numbers;

import org.jspecify.annotations.NullMarked;
