/**
 * Articles: what an input file holds, read into {@link kabar.article.Article}s; what could not be read is a
 * {@link kabar.article.Problem}. Uses {@code kabar.text} only. Nothing here takes or returns null.
 */
@NullMarked
package kabar.article;

import org.jspecify.annotations.NullMarked;
