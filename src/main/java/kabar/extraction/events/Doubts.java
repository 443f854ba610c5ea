package kabar.extraction.events;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import kabar.extraction.events.sentence.Coordination;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Stretch;
import kabar.extraction.events.words.Doubt;
import kabar.extraction.events.words.EventClass;
import kabar.extraction.events.words.EventFrame;
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
    private final DoubtAsides asides;
    private final Coordination coordination;
    private final Suppositions suppositions;
    private final Purposes purposes;
    private final List<PhraseMatch<Doubt>> doubts;
    private final Function<Trigger, EventClass> classes;

    Doubts(Layout layout, List<PhraseMatch<Doubt>> doubts, Function<Trigger, EventClass> classes) {
        this.marks = layout.marks;
        this.stretch = layout.stretch;
        this.asides = new DoubtAsides(layout);
        this.coordination = layout.coordination;
        this.purposes = new Purposes(layout);
        this.classes = classes;
        this.doubts = doubts.stream().filter(d -> kind(d) != Doubt.Kind.NONE).toList();
        this.suppositions = new Suppositions(layout, this.doubts);
    }

    boolean negated(PhraseMatch<Trigger> match) {
        return doubts.stream()
                        .anyMatch(d -> kind(d) == Doubt.Kind.NEGATED
                                && speaksOf(d, match)
                                && !stretch.triggerBetween(d.last(), match.first()))
                // "tidak mendukung Rwanda dan mengecam Uganda": elsewhere the conjunction ends what is denied
                || marks.words.small.ownerFirst
                        && joinedTo(match).filter(this::negated).isPresent();
    }

    /** What tells another event that one is joined to. */
    private Optional<PhraseMatch<Trigger>> joinedTo(PhraseMatch<Trigger> match) {
        return joint(match).stream()
                .mapToObj(marks::triggerAt)
                .flatMap(Optional::stream)
                .filter(other -> other.first() < match.first())
                .findFirst();
    }

    /** Where the word stands that one is joined to; words behind a clause of its own are rather whoever speaks before it ("dan memperingatkan"). */
    private OptionalInt joint(PhraseMatch<Trigger> match) {
        int first = match.first();
        boolean embedded = marks.words.small.serial && marks.clauseStart(first) > marks.hardStart(first);
        boolean spoken =
                embedded && classes.apply(match.entries().get(0).value()).worded();
        return spoken ? OptionalInt.empty() : coordination.before(match);
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
        return suppositions.about(match)
                || suppositions.wanted(match)
                || doubts.stream().anyMatch(d -> kind(d) == Doubt.Kind.CONDITION && speaksOf(d, match));
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
        if (suppositions.about(match)) {
            return Event.Modality.POSSIBLE;
        }
        // "will travel to Moscow to hold talks": what a deed to come is for has come no further than the deed
        modality = meant(match) || suppositions.headlined(match) || purposes.attack(match, classes.apply(trigger))
                ? Event.Modality.PLANNED
                : purposes.deed(match)
                        .map(deed -> doubted(deed, deed.entries().get(0).value()))
                        .orElse(Event.Modality.ACTUAL);
        return modality == Event.Modality.ACTUAL ? joined(match) : modality;
    }

    /** "will fly to Moscow and meet Putin": what is said of the first of two verbs or nouns that are joined. */
    private Event.Modality joined(PhraseMatch<Trigger> match) {
        Optional<PhraseMatch<Trigger>> other = joinedTo(match);
        if (other.isPresent()) {
            return modality(other.get(), other.get().entries().get(0).value());
        }
        // "plans to resign and meet": a verb that tells no event
        return joint(match).stream()
                .boxed()
                .flatMap(at -> doubts.stream()
                        .filter(d -> d.last() <= at && at - d.last() < reach(d) && marks.clauseStart(at) <= d.last()))
                .filter(d -> kind(d) != Doubt.Kind.NEGATED && kind(d) != Doubt.Kind.PERHAPS)
                .reduce((one, next) -> next)
                .map(d -> modality(kind(d)))
                .orElse(Event.Modality.ACTUAL);
    }

    /** What the words beside a word that tells an event say of it. */
    private Event.Modality doubted(PhraseMatch<Trigger> match, Trigger trigger) {
        var modality = trigger.voice() == Voice.FUTURE ? Event.Modality.PLANNED : Event.Modality.ACTUAL;
        for (var doubt : doubts) {
            boolean past = kind(doubt) == Doubt.Kind.PERHAPS && !(trigger.verb() && trigger.present());
            if (kind(doubt) != Doubt.Kind.NEGATED && !past && speaksOf(doubt, match)) {
                modality = modality(kind(doubt));
            }
        }
        return modality;
    }

    private static Event.Modality modality(Doubt.Kind kind) {
        return switch (kind) {
            case PLANNED, VOWED -> Event.Modality.PLANNED;
            case ALLEGED -> Event.Modality.ALLEGED;
            default -> Event.Modality.POSSIBLE;
        };
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

    static Doubt.Kind kind(PhraseMatch<Doubt> match) {
        return match.entries().get(0).value().kind();
    }

    private static int reach(PhraseMatch<Doubt> match) {
        return match.entries().get(0).value().reach();
    }

    private boolean speaksOf(PhraseMatch<Doubt> doubt, PhraseMatch<Trigger> match) {
        if (reach(doubt) == 0) {
            // "اقترب الطرفان من اتفاق": the verb itself tells that it has not come to that
            return doubt.first() == match.first();
        }
        if (doubt.first() >= match.first() && doubt.last() <= match.last()) {
            // "agreed to buy": what a verb begins with is the verb itself, but "يعتزم زيارة" plans what its other words
            // tell
            boolean plans = marks.words.small.verbFirst
                    && (kind(doubt) == Doubt.Kind.PLANNED
                            || kind(doubt) == Doubt.Kind.POSSIBLE && doubt.last() < match.last())
                    && match.entries().stream().allMatch(e -> !e.value().rest().isEmpty());
            return plans || doubt.first() > match.first() && doubt.last() < match.last();
        }
        boolean inside = match.span().contains(doubt.span());
        boolean answered = marks.opens(match.last(), EventFrame.BY) && doubt.last() == match.first();
        if (marks.words.small.ownerFirst && (inside || answered) || marks.words.small.serial && inside) {
            // "Kenya's request for aid was rejected", "a demand rejected by": what is rejected was only asked for
            return false;
        }
        boolean due = marks.is(doubt.last() - 1, Part.INFINITIVE) && marks.is(doubt.last(), Part.ARTICLE);
        if (foretold(doubt) && (due || finished(doubt, match))) {
            return false;
        }
        if (kind(doubt) == Doubt.Kind.ALLEGED && marks.is(match.first() - 1, Part.AND) && marks.isPast(match.first())) {
            // "accused Syria of lying and asked": the second verb stands beside the one that accuses
            return false;
        }
        if (asides.beyond(doubt, match, classes.apply(match.entries().get(0).value()))) {
            return false;
        }
        if (marks.isNoun(match.first()) && stretch.presupposed(doubt.last(), match.first())) {
            return false;
        }
        if (marks.words.small.verbFirst && opensAnew(doubt, match)) {
            return false;
        }
        if (suppositions.had(match.first()) && doubt.last() < match.first() - 1) {
            return false;
        }
        if (kind(doubt) == Doubt.Kind.ALLEGED && asides.denied(doubt, match)) {
            return false;
        }
        int distance = match.first() - doubt.last();
        int reach = reach(doubt);
        if (distance < 0) {
            // "ضربة محتملة": an adjective behind its noun
            boolean behind = reach < 0 && doubt.first() - match.last() >= 0 && doubt.first() - match.last() < -reach;
            return behind
                    && (kind(doubt) != Doubt.Kind.PLANNED || marks.isNoun(match.first()))
                    && (!marks.words.small.ownerFirst || asides.subject(doubt, match));
        }
        return distance < reach && clauseStart(match.first()) <= doubt.last();
    }

    /** Where the clause begins that holds a verb; behind "that", the one of what is wanted or feared ("تخشى مصر أن تقصف إسرائيل"). */
    private int clauseStart(int verb) {
        int start = marks.clauseStart(verb);
        boolean that = marks.words.small.verbFirst
                && marks.is(start - 1, Part.SUBJECT_FIRST)
                && marks.is(start - 1, Part.VERBAL);
        return that ? marks.clauseStart(start - 1) : start;
    }

    /** "تسعى للحل وتدعم", "يسعى الاحتلال من خلال حربه": whether a verb goes on beside the one that is doubted, or a noun stands in a phrase apart. */
    private boolean opensAnew(PhraseMatch<Doubt> doubt, PhraseMatch<Trigger> match) {
        int last = doubt.last() - 1;
        boolean wanted = kind(doubt) == Doubt.Kind.POSSIBLE
                && marks.words.small.verbs.presentBeginning(
                        marks.tokens.get(last).form());
        boolean verb = marks.isPlainVerb(match.first()) || marks.is(match.first(), Part.PREPOSITIONAL);
        boolean beside = verb && marks.particles.joined(match);
        boolean apart = marks.isNoun(match.first())
                && IntStream.range(doubt.last(), match.first()).anyMatch(i -> marks.opens(i, EventFrame.OTHER));
        // "حذر من أن المجاعة وشيكة، وطالب": behind a comma, a verb of the past goes on about whoever doubts
        boolean outside = beside
                && marks.isComma(match.first() - 1)
                && match.entries().stream().noneMatch(e -> e.value().present());
        return outside || wanted && (beside || apart);
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
