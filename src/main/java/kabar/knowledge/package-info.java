/**
 * Knowledge: actors, their names in all languages, offices with terms. Reads {@code data/actors}. Uses {@code kabar.text} only.
 * Nothing here takes or returns null.
 */
@NullMarked
package kabar.knowledge;

import org.jspecify.annotations.NullMarked;
