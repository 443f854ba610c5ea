/**
 * Facts: what can be known of an article, as records: mentions, dates, quotes, events, figures, candidates, and what its
 * own words say of the day it was published. Uses {@code kabar.text}, {@code kabar.article} and {@code kabar.knowledge}.
 * Nothing here takes or returns null.
 */
@NullMarked
package kabar.facts;

import org.jspecify.annotations.NullMarked;
