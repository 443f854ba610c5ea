/**
 * The commands of {@code ./kabar}, one class each; {@link kabar.cli.Main} is the door. Uses all floors.
 * Nothing here takes or returns null.
 */
@NullMarked
package kabar.cli;

import org.jspecify.annotations.NullMarked;
