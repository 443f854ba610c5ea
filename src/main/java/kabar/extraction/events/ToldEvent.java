package kabar.extraction.events;

import kabar.facts.Event;

/**
 * A place of an article where an event is told.
 *
 * @param mutual whether the words tell what both sides do to each other ("the war between"), and not who did what
 * @param whole whether the words tell all there is to tell, though they leave a side open
 * @param counted whether those to whom it is done are told by their count alone
 */
record ToldEvent(Event event, boolean mutual, boolean whole, boolean counted) {
    ToldEvent with(Event other) {
        return new ToldEvent(other, mutual, whole, counted);
    }
}
