/**
 * The lab: notebooks in a browser, served on loopback to whoever holds the key. It lists, edits and saves notebooks and shows runs,
 * each of which is a process of its own ({@link kabar.notebook.Live}) and tells what its cells give in the form of the report.
 * A package of its own, for nothing of notebooks depends on it. Nothing here takes or returns null.
 */
@NullMarked
package kabar.notebook.lab;

import org.jspecify.annotations.NullMarked;
