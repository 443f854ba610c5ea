/**
 * Notebooks: the {@code .jsh} file, the JShell session that runs it, what came of a run, and its report. Uses all floors below
 * but {@code kabar.cli}. Nothing here takes or returns null, but for values that the analyst's own code makes.
 */
@NullMarked
package kabar.notebook;

import org.jspecify.annotations.NullMarked;
