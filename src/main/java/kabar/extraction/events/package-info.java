/**
 * Events: who does what to whom. {@link kabar.extraction.events.EventFinder} is the door. Nothing here takes or returns
 * null.
 */
@NullMarked
package kabar.extraction.events;

import org.jspecify.annotations.NullMarked;
