package kabar.extraction.events.subjects;

import java.util.List;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.words.EventClass;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Trigger;
import kabar.text.PhraseMatch;

/**
 * What a word of a sentence has told, as far as the sentence has been read.
 *
 * @param at where the word stands
 * @param last index after it
 * @param passive whether a verb is told in the passive
 * @param controls whether it speaks of what those to whom it is done will do
 * @param foretells whether it tells of what whoever does it will do
 */
public record Deed(
        int at,
        int last,
        List<Nominal> sources,
        List<Nominal> targets,
        EventClass type,
        boolean mutual,
        boolean passive,
        boolean controls,
        boolean foretells) {
    /**
     * What a trigger tells.
     *
     * @param passive whether the verb is told in the passive
     */
    public static Deed of(PhraseMatch<Trigger> match, Trigger trigger, Sides sides, EventClass type, boolean passive) {
        return new Deed(
                match.first(),
                match.last(),
                sides.sources(),
                sides.targets(),
                type,
                trigger.frame().mutual(),
                passive,
                // "arrived in Cairo to resume talks": who travels goes on acting
                type.controls() && !trigger.frame().targetIn(EventFrame.IN),
                type.foretells() || trigger.frame().foretells());
    }

    /** Who goes on to do what an infinitive behind it tells: those to whom it is done, or whoever does it. */
    List<Nominal> goingOn() {
        return controls ? targets : sources;
    }

    /** Whether it is of a class that asks somebody to do something. */
    public boolean asks() {
        return type.worded() && type.controls();
    }
}
