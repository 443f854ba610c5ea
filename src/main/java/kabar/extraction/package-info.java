/**
 * Extraction: what is found in one article: mentions, dates, quotes, events, figures. {@link kabar.extraction.Extractor} is the door;
 * the finders are package-private. Uses {@code kabar.text}, {@code kabar.article} and {@code kabar.knowledge}.
 * Nothing here takes or returns null.
 */
@NullMarked
package kabar.extraction;

import org.jspecify.annotations.NullMarked;
