/**
 * The front door: {@link kabar.Kabar} opens articles, {@link kabar.Corpus} answers questions about them; both only hand on to the floors
 * below. Uses the floors from {@code kabar.engine} down. Nothing here takes or returns null.
 */
@NullMarked
package kabar;

import org.jspecify.annotations.NullMarked;
