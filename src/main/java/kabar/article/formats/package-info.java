/**
 * Formats that hold a text among other things: pages, feeds, documents, archives of the web, texts in older encodings. Each reader takes
 * bytes or characters and gives {@link kabar.article.formats.Draft}s, knowing nothing of files or corpora. Nothing here takes or returns
 * null.
 */
@NullMarked
package kabar.article.formats;

import org.jspecify.annotations.NullMarked;
