/**
 * Extraction: from an article to its facts. {@link kabar.extraction.Extractor} is the door and asks one finder of each
 * package below: names, dates, figures, speech, events; what else is in those is package-private. Nothing here takes or
 * returns null.
 */
@NullMarked
package kabar.extraction;

import org.jspecify.annotations.NullMarked;
