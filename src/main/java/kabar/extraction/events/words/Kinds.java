package kabar.extraction.events.words;

import java.util.function.Predicate;

/**
 * What folded words can be.
 *
 * @param agent leads to whoever does what a passive verb tells: by
 * @param slot a preposition
 * @param leads a preposition that leads to somebody, not only to when or where
 * @param title may stand with a name and before it
 */
record Kinds(Predicate<String> agent, Predicate<String> slot, Predicate<String> leads, Predicate<String> title) {}
