/**
 * Figures: what is counted, how many, by whom, where and when. {@link kabar.extraction.figures.FigureFinder} is the
 * door. Nothing here takes or returns null.
 */
@NullMarked
package kabar.extraction.figures;

import org.jspecify.annotations.NullMarked;
