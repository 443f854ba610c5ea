package kabar.extraction.events;

import java.util.List;
import java.util.stream.Stream;
import kabar.extraction.events.sentence.Company;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.subjects.Sides;
import kabar.extraction.events.words.EventClass;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.People;
import kabar.extraction.events.words.Telling;
import kabar.extraction.events.words.Telling.Role;
import kabar.extraction.events.words.Trigger;
import kabar.facts.Event;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;

/** Whether a sentence brings an event as news, or only refers to one that is known: where one of its sides at least is not named. */
final class News {
    private static final int BOTH = 2;
    /** The subject of a clause that begins with it has at most so many words. */
    private static final int OPENING = 3;
    /** "ما لا يقل عن 11 شخصا": so many words before people who are counted. */
    private static final int COUNTED = 6;

    private final Marks marks;
    private final List<PhraseMatch<Telling>> telling;
    private final Company company;

    News(Layout layout, List<PhraseMatch<Telling>> telling) {
        this.marks = layout.marks;
        this.telling = telling;
        this.company = layout.company;
    }

    /**
     * Whether an event counts.
     *
     * @param spoken whether its source is who speaks
     */
    boolean brings(
            PhraseMatch<Trigger> match,
            Trigger trigger,
            EventClass type,
            Sides sides,
            boolean spoken,
            Event.Modality modality) {
        if (!type.reported().of(trigger)) {
            return true;
        }
        int known = sides.known() + (spoken ? 1 : 0);
        boolean unnamed = Stream.concat(sides.sources().stream(), sides.targets().stream())
                .anyMatch(n -> People.are(n.mention()));
        if (known >= BOTH && !unnamed) {
            return true;
        }
        if (sides.sources().isEmpty() && onlyPlaces(sides.targets())) {
            known = 0;
        }
        if (!trigger.verb() && agent(sides)) {
            return true;
        }
        boolean fate =
                !trigger.verb() && trigger.ofSufferer() && person(sides) && !marks.is(match.first() - 1, Part.RELATIVE);
        if (modality == Event.Modality.ACTUAL && fate && says(Role.BLAMES, match, trigger, /* behind= */ false)) {
            // "توتر الوضع بعد اغتيال سامي نصر": the fate of somebody named is told, though as what went before
            return true;
        }
        if (modality != Event.Modality.ACTUAL || says(Role.REFERS, match, trigger, /* behind= */ true)) {
            return false;
        }
        return trigger.verb() ? verb(match, trigger, known) : noun(match, trigger, sides);
    }

    /** "قتلت قوات الأمن ما لا يقل عن 11 شخصا": whether a verb tells of people that others did it to who have no name either. */
    boolean befalls(PhraseMatch<Trigger> match, Trigger trigger, Sides sides) {
        if (!trigger.verb() || sides.sources().isEmpty() || !sides.targets().isEmpty()) {
            return false;
        }
        int behind = Math.max(
                match.last(), sides.sources().get(sides.sources().size() - 1).last());
        return company.begin(behind, behind + COUNTED);
    }

    /** "الغارات التي شنتها إسرائيل": who did it is told with the noun. */
    private static boolean agent(Sides sides) {
        return sides.sources().stream().anyMatch(s -> s.slot().equals(EventFrame.BY));
    }

    private static boolean person(Sides sides) {
        return sides.targets().stream()
                .anyMatch(t -> t.bare() && t.mention().actor().type() == ActorType.PERSON);
    }

    /** Where something happened, not to whom. */
    private static boolean onlyPlaces(List<Nominal> targets) {
        return targets.stream().allMatch(t -> t.slot().equals(EventFrame.IN));
    }

    private boolean verb(PhraseMatch<Trigger> match, Trigger trigger, int known) {
        if (marks.is(match.first() - 1, Part.RELATIVE) || describes(match)) {
            return false;
        }
        if (trigger.present()) {
            return known >= BOTH || company.rightBehind(match);
        }
        // "انفجرت قنبلة": a verb with its noun tells enough
        return known > 0 || match.tokens() > 1 || company.near(match);
    }

    /** "في هجوم استهدف حافلة", "قصة طفل خطف": the verb tells more of the noun before it. */
    private boolean describes(PhraseMatch<Trigger> match) {
        int before = match.first() - 1;
        if (!match.affix().isEmpty() || before < 0) {
            return false;
        }
        int start = marks.clauseStart(before);
        boolean opens = start > 0 && marks.is(start - 1, Part.BREAK) || before - start < OPENING;
        return marks.isNoun(before)
                || marks.isNoun(before - 1)
                        && !marks.isComma(before)
                        && !marks.tokens.get(before).isMark()
                || company.rightBefore(match) && !opens;
    }

    private boolean noun(PhraseMatch<Trigger> match, Trigger trigger, Sides sides) {
        if (sides.known() == 0 && marks.is(match.first() - 1, Part.ATTITUDE)) {
            // "أعلنت مصر إدانتها للهجوم": what somebody thinks of it is the news
            return false;
        }
        boolean definite = marks.words.small.nouns.definite(marks.tokens.get(match.first()));
        return person(sides)
                || !definite && match.first() == 0 && match.affix().isEmpty()
                || !sides.sources().isEmpty() && says(Role.BLAMES, match, trigger, /* behind= */ false)
                || says(Role.TELLS, match, trigger, !definite)
                || !definite && company.rightBehind(match);
    }

    /** @param behind whether words behind the event count */
    private boolean says(Role role, PhraseMatch<Trigger> match, Trigger trigger, boolean behind) {
        return telling.stream()
                .anyMatch(t -> t.entries().stream()
                        .anyMatch(e -> e.value().role() == role
                                && e.value().speaksOf(trigger)
                                && (behind || e.value().reach() > 0)
                                && reaches(t, e.value().reach(), match)));
    }

    private boolean reaches(PhraseMatch<Telling> word, int reach, PhraseMatch<Trigger> match) {
        if (reach < 0) {
            int distance = word.first() - match.last();
            return distance >= 0
                    && distance < -reach
                    && marks.clauseEnd(match.last()) > word.first()
                    && !marks.is(word.first() - 1, Part.RELATIVE);
        }
        int distance = match.first() - word.last();
        // "الذين قاموا بتفجير": what is told in a relative clause is known
        return distance >= 0
                && distance < reach
                && marks.clauseStart(match.first()) <= word.last()
                && !marks.is(word.first() - 1, Part.RELATIVE);
    }
}
