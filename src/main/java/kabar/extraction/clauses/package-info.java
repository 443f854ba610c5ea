/**
 * When and where it happened what a word of a sentence tells, by its clause. {@link kabar.extraction.clauses.SettingFinder} is the door.
 * Nothing here takes or returns null.
 */
@NullMarked
package kabar.extraction.clauses;

import org.jspecify.annotations.NullMarked;
