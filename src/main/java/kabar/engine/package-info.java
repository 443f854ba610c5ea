/**
 * The engine: extraction over many articles on all cores. Uses the floors from {@code kabar.export} down.
 * Nothing here takes or returns null.
 */
@NullMarked
package kabar.engine;

import org.jspecify.annotations.NullMarked;
