/**
 * Names: who and what is named, by the dictionary, by the rest of the article, or by the shape of a name. {@link
 * kabar.extraction.names.MentionFinder} is the door. Nothing here takes or returns null.
 */
@NullMarked
package kabar.extraction.names;

import org.jspecify.annotations.NullMarked;
