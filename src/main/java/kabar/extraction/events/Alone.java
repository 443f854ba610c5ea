package kabar.extraction.events;

import java.util.List;
import kabar.extraction.events.sentence.Company;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.subjects.Sides;
import kabar.extraction.events.words.EventClass;
import kabar.extraction.events.words.LoneVerbs;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.Trigger;
import kabar.text.PhraseMatch;

/**
 * Deeds that are news by whoever does them, in a language whose verbs tell who acts by their form and have their object right behind
 * ("menolak usulan itu", "menangkap 94 orang"): the other side is a thing, or people whom nothing but a count tells.
 */
final class Alone {
    /** So many words lead to a number: "lebih dari 60". */
    private static final int LEADING = 2;

    private final Layout layout;
    private final Marks marks;
    private final LoneVerbs verbs;
    private final Company company;
    private final List<PhraseMatch<Boolean>> matters;

    /** @param matters where the sentence names what many take a stance on */
    Alone(Layout layout, List<PhraseMatch<Boolean>> matters) {
        this.layout = layout;
        this.marks = layout.marks;
        this.verbs = layout.marks.words.alone;
        this.company = layout.company;
        this.matters = matters;
    }

    /**
     * Whether a verb with nobody but whoever acts tells an event.
     *
     * @param passive whether it is told so: the agent stands behind it
     */
    boolean enough(PhraseMatch<Trigger> match, Trigger trigger, EventClass type, Sides found, boolean passive) {
        return !verbs.isEmpty()
                && trigger.verb()
                && !found.sources().isEmpty()
                && found.targets().isEmpty()
                && (passive
                        ? verbs.whateverFollows(trigger)
                                && (trigger.frame().stance() || type.alone().equals("target"))
                                && behind(match, found)
                        : (marks.words.small.verbFirst ? behindVerb(match, found) : acts(match, found))
                                && tells(match, trigger, type, found));
    }

    /** Whether such a verb tells all there is to tell: of words, or of people of whom nothing but a count is told, no other place tells more. */
    boolean whole(PhraseMatch<Trigger> match, Trigger trigger, EventClass type) {
        return type.worded()
                || people(marks.endOf(match))
                || verbs.whateverFollows(trigger) && !type.alone().equals("target");
    }

    /** Whether who acts stands behind a verb in the passive: "ditolak Iran", "dibakar massa". */
    private static boolean behind(PhraseMatch<Trigger> match, Sides found) {
        return found.sources().get(0).first() >= match.last();
    }

    /** "وتعهد الوزير بإرسال", "باريس تتعهد بإرسال": whether whoever acts stands right beside a verb that belongs to no description of him. */
    private boolean behindVerb(PhraseMatch<Trigger> match, Sides found) {
        List<Nominal> sources = found.sources();
        Nominal first = sources.get(0);
        Nominal last = sources.get(sources.size() - 1);
        boolean beside = first.first() >= match.last()
                ? layout.stretch.passes(match.last(), first.first())
                : last.last() <= match.first() && layout.stretch.passes(last.last(), match.first());
        return beside
                && first.direct()
                && first.inferred().isEmpty()
                && !marks.is(match.first() - 1, Part.RELATIVE)
                && !marks.is(match.first() - 1, Part.SUBJECT_FIRST);
    }

    private boolean tells(PhraseMatch<Trigger> match, Trigger trigger, EventClass type, Sides found) {
        int behind = marks.endOf(match);
        // "menuduh Athena mempersenjatai": somebody is named whom nobody knows
        boolean named = type.blames() && marks.isName(behind);
        return verbs.whateverFollows(trigger) && !named
                || verbs.withVerb(trigger) && verbAt(behind) && (type.worded() || publicly(found))
                || verbs.withMatter(trigger) && matterAt(match.last())
                || verbs.withObject(trigger, marks.text(match.span()))
                || marks.words.small.serial && done(trigger, type) && people(behind);
    }

    /** Whether something is done to people by it: no talks, and nothing said. */
    private static boolean done(Trigger trigger, EventClass type) {
        return (!type.worded() || type.blames())
                && !type.attended()
                && !trigger.frame().mutual();
    }

    /** Whether whoever acts stands before a verb that tells what he does: no purpose, no description of him, nothing that only leads on. */
    private boolean acts(PhraseMatch<Trigger> match, Sides found) {
        Nominal last = found.sources().get(found.sources().size() - 1);
        int before = match.first() - 1;
        while (before >= 0 && (marks.is(before, Part.ADVERB) || marks.is(before, Part.AUXILIARY))) {
            if (marks.is(before, Part.INFINITIVE) || marks.is(before, Part.PURPOSE)) {
                return false;
            }
            before--;
        }
        boolean described = marks.is(before, Part.RELATIVE) && !marks.isComma(before - 1);
        boolean leads = marks.isSlot(before) || marks.isBreak(before) && !marks.is(before, Part.ALSO);
        return !described
                && !leads
                && last.direct()
                && last.last() <= match.first()
                && unparted(last, match.first())
                && opens(last);
    }

    /** ", dan salah seorang pemimpinnya meminta maaf": whether no clause of somebody else's begins between whoever acts and a verb. */
    private boolean unparted(Nominal name, int verb) {
        int and = verb - 1;
        while (and > name.last() && !(marks.is(and, Part.AND) && marks.isComma(and - 1))) {
            and--;
        }
        return and <= name.last() || layout.stretch.passes(and + 1, verb);
    }

    /** "langkah pemerintah menolak": whether somebody does not only own what stands before him. */
    private boolean opens(Nominal name) {
        int before = layout.stretch.beforeArticles(name.first() - 1);
        if (before >= 0 && (marks.is(before, Part.PROPERTY) || marks.isNoun(before))) {
            return false;
        }
        return before < 0
                || !marks.tokens.get(before).isWord()
                || marks.tokens.get(before).capital()
                || marks.isDated(before)
                || marks.isBreak(before)
                || marks.is(before, Part.AND)
                || marks.is(before, Part.ADVERB)
                || marks.is(before, Part.RELATIVE)
                || marks.words.small.verbs.verbal(marks.tokens.get(before));
    }

    /** "The government promised to pay": whether no one person does it, who promises much. */
    private boolean publicly(Sides found) {
        return marks.words.small.serial || found.sources().stream().noneMatch(Layout::isPerson);
    }

    private boolean verbAt(int place) {
        int at = place;
        boolean infinitive = marks.is(at - 1, Part.INFINITIVE);
        while (marks.is(at, Part.ADVERB) || marks.is(at, Part.AUXILIARY)) {
            infinitive |= marks.is(at, Part.INFINITIVE);
            at++;
        }
        return infinitive
                || at < marks.tokens.size()
                        && (marks.isVerb(at) || marks.words.small.verbs.verbal(marks.tokens.get(at)));
    }

    private boolean matterAt(int place) {
        int at = counted(place);
        return matters.stream().anyMatch(m -> m.first() == at);
    }

    /** Whether people stand right behind a place, with their count. */
    private boolean people(int place) {
        return company.beginAt(counted(place));
    }

    /** The place behind counts. */
    private int counted(int place) {
        int at = place;
        while (at < marks.tokens.size()
                && !company.beginAt(at)
                && (marks.tokens.get(at).isNumber()
                        || marks.is(at, Part.FILLER)
                        || marks.is(at, Part.ADVERB)
                        || nearNumber(at))) {
            at++;
        }
        return at;
    }

    /** "lebih dari 60": whether words lead to a number. */
    private boolean nearNumber(int at) {
        int end = Math.min(at + LEADING, marks.tokens.size() - 1);
        for (int i = at; i <= end; i++) {
            if (!marks.tokens.get(i).isWord() || marks.isTrigger(i)) {
                return marks.tokens.get(i).isNumber();
            }
        }
        return false;
    }
}
