package kabar.extraction.events;

import java.util.List;
import java.util.stream.IntStream;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Stretch;
import kabar.extraction.events.words.Doubt;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.Trigger;
import kabar.extraction.events.words.Trigger.Voice;
import kabar.facts.Event;
import kabar.text.PhraseMatch;

/** Whether what a sentence tells happened: what it denies, asks, plans or only holds possible. */
final class Doubts {
    private static final int OBJECT_REACH = 4;

    private final Marks marks;
    private final Stretch stretch;
    private final List<PhraseMatch<Doubt>> doubts;

    Doubts(Layout layout, List<PhraseMatch<Doubt>> doubts) {
        this.marks = layout.marks;
        this.stretch = layout.stretch;
        this.doubts = doubts.stream().filter(d -> kind(d) != Doubt.Kind.NONE).toList();
    }

    boolean negated(PhraseMatch<Trigger> match) {
        return doubts.stream()
                .anyMatch(d -> kind(d) == Doubt.Kind.NEGATED
                        && speaksOf(d, match)
                        && !stretch.triggerBetween(d.last(), match.first()));
    }

    /** "does not support a ceasefire": whether a noun is what a verb before it does not do. */
    boolean withheld(PhraseMatch<Trigger> noun) {
        PhraseMatch<Trigger> before = noun;
        for (PhraseMatch<Trigger> other : marks.triggers) {
            before = other.last() <= noun.first() ? other : before;
        }
        return !before.equals(noun)
                && noun.first() - before.last() <= OBJECT_REACH
                && marks.isVerb(before.first())
                && marks.clauseEnd(before.last()) > noun.first()
                && negated(before);
    }

    /** Whether it is only what would follow, or would have to come first: "if they strike". */
    boolean conditional(PhraseMatch<Trigger> match) {
        return doubts.stream().anyMatch(d -> kind(d) == Doubt.Kind.CONDITION && speaksOf(d, match));
    }

    /** Whether it is asked if it happens ("هل تقصف إسرائيل إيران؟"). */
    boolean asked(PhraseMatch<Trigger> match) {
        return doubts.stream().anyMatch(d -> kind(d) == Doubt.Kind.ASKED && speaksOf(d, match));
    }

    Event.Modality modality(PhraseMatch<Trigger> match, Trigger trigger) {
        var modality = doubted(match, trigger);
        if (modality != Event.Modality.ACTUAL) {
            return modality;
        }
        return meant(match) || headlined(match) ? Event.Modality.PLANNED : aimed(match);
    }

    /** What the words beside a word that tells an event say of it. */
    private Event.Modality doubted(PhraseMatch<Trigger> match, Trigger trigger) {
        var modality = trigger.voice() == Voice.FUTURE ? Event.Modality.PLANNED : Event.Modality.ACTUAL;
        for (var doubt : doubts) {
            boolean past = kind(doubt) == Doubt.Kind.PERHAPS && !(trigger.verb() && trigger.present());
            if (kind(doubt) != Doubt.Kind.NEGATED && !past && speaksOf(doubt, match)) {
                modality = switch (kind(doubt)) {
                    case PLANNED, VOWED -> Event.Modality.PLANNED;
                    case ALLEGED -> Event.Modality.ALLEGED;
                    default -> Event.Modality.POSSIBLE;
                };
            }
        }
        return modality;
    }

    /** "will travel to Moscow to hold talks": what a deed to come is for has come no further than the deed. */
    private Event.Modality aimed(PhraseMatch<Trigger> match) {
        int purpose = purpose(match);
        var modality = Event.Modality.ACTUAL;
        if (purpose < 0) {
            return modality;
        }
        int start = marks.clauseStart(match.first());
        for (PhraseMatch<Trigger> deed : marks.triggers) {
            if (deed.first() >= start && deed.first() < purpose && marks.isVerb(deed.first())) {
                modality = isOwnPurpose(deed.last(), purpose)
                        ? doubted(deed, deed.entries().get(0).value())
                        : Event.Modality.ACTUAL;
            }
        }
        return modality;
    }

    /** Whether it is the deed that is for something, and not what stands behind it: "will back the efforts to", "militia it had raised to". */
    private boolean isOwnPurpose(int from, int purpose) {
        return IntStream.range(from, purpose)
                .noneMatch(i -> marks.is(i, Part.RELATIVE) || marks.is(i, Part.PERFECT) || marks.is(i, Part.EFFORT));
    }

    /** "to hold talks", "untuk bertemu", "لمواصلة المناقشات": where words open what a deed is for, or -1. */
    private int purpose(PhraseMatch<Trigger> match) {
        int to = stretch.beforeAdverbs(match.first());
        if (marks.is(to, Part.INFINITIVE)) {
            return to;
        }
        int first = match.first();
        if (!marks.isNoun(first)) {
            return -1;
        }
        return marks.particles.led(match) ? first : first > 0 && marks.opensPhrase(first - 1) ? first - 1 : -1;
    }

    /** "Britain, France to send troops": in a title, an infinitive right behind the names that it opens with tells what is to come. */
    private boolean headlined(PhraseMatch<Trigger> match) {
        int to = stretch.beforeAdverbs(match.first());
        return marks.words.small.ownerFirst
                && to > 0
                && marks.is(to, Part.INFINITIVE)
                && !marks.tokens.get(to).capital()
                && IntStream.range(0, to)
                        .allMatch(i -> marks.tokens.get(i).capital() || marks.isComma(i) || marks.is(i, Part.AND));
    }

    /** "intends to fight on, sinking ships": whether a form in -ing behind a comma tells more of what is planned. */
    private boolean meant(PhraseMatch<Trigger> match) {
        int first = match.first();
        if (!marks.words.small.ownerFirst || !marks.isGerund(first)) {
            return false;
        }
        if (marks.is(first - 1, Part.AND) && first > 1 && marks.words.small.verbs.gerund(marks.tokens.get(first - 2))) {
            first -= 2;
        }
        if (first < 1 || !marks.isComma(first - 1)) {
            return false;
        }
        int comma = first - 1;
        int start = marks.clauseStart(comma);
        return doubts.stream()
                .anyMatch(d -> kind(d) == Doubt.Kind.PLANNED
                        && marks.is(d.last() - 1, Part.INFINITIVE)
                        && d.first() >= start
                        && d.last() <= comma
                        && stretch.sameBreath(d.last(), comma));
    }

    /** Whether somebody says that he will do it. */
    boolean vowed(PhraseMatch<Trigger> match) {
        return doubts.stream()
                .anyMatch(d -> kind(d) == Doubt.Kind.VOWED
                        && speaksOf(d, match)
                        && !stretch.triggerBetween(d.last(), match.first()));
    }

    private static Doubt.Kind kind(PhraseMatch<Doubt> match) {
        return match.entries().get(0).value().kind();
    }

    private boolean speaksOf(PhraseMatch<Doubt> doubt, PhraseMatch<Trigger> match) {
        if (doubt.entries().get(0).value().reach() == 0) {
            // "اقترب الطرفان من اتفاق": the verb itself tells that it has not come to that
            return doubt.first() == match.first();
        }
        if (doubt.first() >= match.first() && doubt.last() <= match.last()) {
            // "agreed to buy": what a verb begins with is the verb itself
            return doubt.first() > match.first() && doubt.last() < match.last();
        }
        boolean due = marks.is(doubt.last() - 1, Part.INFINITIVE) && marks.is(doubt.last(), Part.ARTICLE);
        if (foretold(doubt) && (due || finished(doubt, match))) {
            return false;
        }
        if (kind(doubt) == Doubt.Kind.ALLEGED && marks.is(match.first() - 1, Part.AND) && marks.isPast(match.first())) {
            // "accused Syria of lying and asked": the second verb stands beside the one that accuses
            return false;
        }
        if (marks.isNoun(match.first()) && stretch.presupposed(doubt.last(), match.first())) {
            return false;
        }
        if (had(match.first()) && doubt.last() < match.first() - 1) {
            return false;
        }
        int distance = match.first() - doubt.last();
        int reach = doubt.entries().get(0).value().reach();
        if (distance < 0) {
            // "ضربة محتملة": an adjective behind its noun
            boolean behind = reach < 0 && doubt.first() - match.last() >= 0 && doubt.first() - match.last() < -reach;
            return behind && (kind(doubt) != Doubt.Kind.PLANNED || marks.isNoun(match.first()));
        }
        return distance < reach && marks.clauseStart(match.first()) <= doubt.last();
    }

    /** "was not based on his talks with": whether a noun tells what somebody has had. */
    private boolean had(int noun) {
        boolean owned = marks.is(noun - 1, Part.POSSESSIVE) && marks.isSlot(noun - 2);
        return marks.words.small.ownerFirst && owned && marks.isNoun(noun);
    }

    /** "until they leave": whether words open a clause on what is to come. */
    private boolean until(PhraseMatch<Doubt> doubt) {
        return kind(doubt) == Doubt.Kind.PLANNED && marks.is(doubt.last() - 1, Part.BREAK);
    }

    /** Whether words lead to what somebody will do, or may: they end with the mark of an infinitive, or an auxiliary. */
    private boolean foretold(PhraseMatch<Doubt> doubt) {
        boolean planned = kind(doubt) == Doubt.Kind.PLANNED || kind(doubt) == Doubt.Kind.POSSIBLE;
        int last = doubt.last() - 1;
        return planned
                && marks.words.small.ownerFirst
                && (marks.is(last, Part.INFINITIVE) || marks.is(last, Part.AUXILIARY) || until(doubt));
    }

    /** "will help children injured by": whether a form of the past, without an auxiliary, can be no part of what words lead to. */
    private boolean finished(PhraseMatch<Doubt> doubt, PhraseMatch<Trigger> match) {
        if (match.entries().stream().anyMatch(e -> e.value().voice() != Voice.PARTICIPLE)) {
            return false;
        }
        boolean apart = until(doubt);
        for (int i = doubt.last(); i < match.first(); i++) {
            if (!until(doubt) && (marks.is(i, Part.PASSIVE) || marks.is(i, Part.PERFECT))) {
                return false;
            }
            // "should cut": right behind, a form of the past is one of the infinitive as well
            apart |= !marks.is(i, Part.ADVERB);
        }
        return apart;
    }
}
