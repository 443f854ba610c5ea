package kabar.extraction.events;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kabar.extraction.events.Trigger.Voice;
import kabar.extraction.speech.Speech;
import kabar.facts.Event;
import kabar.facts.Mention;
import kabar.facts.Party;
import kabar.facts.Quote;
import kabar.facts.Timex;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;

/** What a sentence says of its events besides the sides: whether they happened, when, where, and who says so. */
final class Scene {
    private static final int YEAR_DIGITS = 4;
    private static final int OBJECT_REACH = 4;

    /** Slots in which stands what is there already, whatever the verb before them tells. */
    private static final Set<String> PRESUPPOSING = Set.of(EventFrame.WITH, EventFrame.OTHER);

    private final Layout layout;
    private final Marks marks;
    private final Stretch stretch;
    private final List<PhraseMatch<Doubt>> doubts;
    private final List<Timex> dates;
    private final Speech speech;
    private final Surroundings around;

    Scene(Layout layout, List<PhraseMatch<Doubt>> doubts, List<Timex> dates, Speech speech) {
        this.layout = layout;
        this.marks = layout.marks;
        this.stretch = layout.stretch;
        this.doubts = doubts.stream().filter(d -> kind(d) != Doubt.Kind.NONE).toList();
        this.dates = dates;
        this.speech = speech;
        this.around = new Surroundings(layout);
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
        return modality == Event.Modality.ACTUAL && aimed(match) ? Event.Modality.PLANNED : modality;
    }

    /** "will travel to Moscow to hold talks": whether an infinitive tells what a deed to come is for. */
    private boolean aimed(PhraseMatch<Trigger> match) {
        int to = match.first() - 1;
        while (marks.is(to, Part.ADVERB)) {
            to--;
        }
        if (!marks.words.small.ownerFirst || !marks.is(to, Part.INFINITIVE)) {
            return false;
        }
        int start = marks.clauseStart(match.first());
        return doubts.stream()
                .filter(d -> kind(d) == Doubt.Kind.PLANNED && d.first() >= start && d.last() < match.first())
                .anyMatch(d -> marks.triggers.stream()
                        .anyMatch(t -> marks.isVerb(t.first()) && t.first() < match.first() && speaksOf(d, t)));
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
        if (doubt.first() >= match.first() && doubt.last() <= match.last()) {
            // "agreed to buy": what a verb begins with is the verb itself
            return doubt.first() > match.first();
        }
        boolean due = marks.is(doubt.last() - 1, Part.INFINITIVE) && marks.is(doubt.last(), Part.ARTICLE);
        if (foretold(doubt) && (due || finished(doubt, match))) {
            return false;
        }
        if (kind(doubt) == Doubt.Kind.ALLEGED && marks.is(match.first() - 1, Part.AND) && marks.isPast(match.first())) {
            // "accused Syria of lying and asked": the second verb stands beside the one that accuses
            return false;
        }
        if (marks.words.small.serial && marks.isNoun(match.first()) && presupposed(doubt.last(), match.first())) {
            return false;
        }
        if (had(match.first()) && doubt.last() < match.first() - 1) {
            return false;
        }
        int distance = match.first() - doubt.last();
        int reach = doubt.entries().get(0).value().reach();
        if (distance < 0) {
            // "ضربة محتملة": an adjective behind its noun
            return reach < 0 && doubt.first() - match.last() >= 0 && doubt.first() - match.last() < -reach;
        }
        return distance < reach && marks.clauseStart(match.first()) <= doubt.last();
    }

    /** "was not based on his talks with": whether a noun tells what somebody has had. */
    private boolean had(int noun) {
        boolean owned = marks.is(noun - 1, Part.POSSESSIVE) && marks.isSlot(noun - 2);
        return marks.words.small.ownerFirst && owned && marks.isNoun(noun);
    }

    /** "akan bergabung dengan serangan": whether a preposition that leads to something else than what is doubted stands between two places. */
    private boolean presupposed(int from, int to) {
        for (int i = from; i < to; i++) {
            int at = i;
            var slot = marks.slotAt(i).or(() -> marks.innerSlot(at));
            if (slot.filter(PRESUPPOSING::contains).isPresent() && !marks.is(i, Part.INFINITIVE)) {
                return true;
            }
        }
        return false;
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

    /** The date in the trigger's clause nearest to it, else the sentence's only one. */
    Optional<Timex> date(PhraseMatch<Trigger> match) {
        List<Timex> days = dates.stream().filter(d -> d.from().isPresent()).toList();
        int start = marks.clauseStart(match.first());
        int end = marks.clauseEnd(match.first());
        Optional<Timex> near = days.stream()
                .filter(d -> {
                    int at = marks.tokenAt(d.span().start());
                    return at >= start && at < end;
                })
                .min(Comparator.comparingInt(
                        d -> Math.abs(d.span().start() - match.span().start())));
        return near.isPresent() || days.size() != 1 ? near : Optional.of(days.get(0));
    }

    /** Whether its date names a year: a day of the news seldom needs one. */
    boolean yearNamed(PhraseMatch<Trigger> match) {
        return date(match).filter(d -> hasYear(d.surface())).isPresent();
    }

    private static boolean hasYear(String words) {
        int digits = 0;
        for (int i = 0; i < words.length(); i++) {
            digits = Character.isDigit(words.charAt(i)) ? digits + 1 : 0;
            if (digits == YEAR_DIGITS) {
                return true;
            }
        }
        return false;
    }

    /** A place or country that the clause says it happened in. */
    Optional<Party> place(PhraseMatch<Trigger> match, Sides sides, EventClass type) {
        int start = marks.clauseStart(match.first());
        int end = marks.clauseEnd(match.first());
        return layout.nominals.stream()
                .filter(n -> n.first() >= start && n.last() <= end && n.slot().equals(EventFrame.IN))
                .filter(n -> n.mention().actor().type() == ActorType.PLACE
                        || n.mention().actor().type() == ActorType.COUNTRY
                                && n.mention().form() != Mention.Form.DEMONYM)
                .filter(n -> !sides.sources().contains(n))
                .filter(n -> ofItsOwn(match, n, sides, type) && !ofAnother(match, n))
                .filter(n -> around.sameBreath(Math.min(n.first(), match.first()), Math.max(n.first(), match.first())))
                .min(Comparator.comparingInt((Nominal n) -> n.first() < match.first() ? 1 : 0)
                        .thenComparingInt(n -> Math.abs(n.first() - match.first())))
                .map(n -> Party.of(n.mention()));
    }

    /**
     * No event of another kind stands between it and the place ("killed in a strike in Gaza"); behind what is said, only to whom it is
     * said ("urged Israel in Cairo to").
     */
    private boolean ofItsOwn(PhraseMatch<Trigger> match, Nominal place, Sides sides, EventClass type) {
        boolean before = place.first() < match.first();
        int from = before ? place.last() : match.last();
        int to = before ? match.first() : place.first();
        boolean other = marks.triggers.stream()
                .filter(t -> t.first() >= from && t.last() <= to)
                .anyMatch(t -> marks.isPlainVerb(t.first())
                        || !NounSides.reading(t).type().equals(type.type()));
        if (other) {
            return false;
        }
        for (int i = from; type.worded() && i < to; i++) {
            int at = i;
            boolean said = marks.isSlot(i)
                    || marks.isDated(i)
                    || marks.is(i, Part.FILLER)
                    || sides.targets().stream().anyMatch(t -> t.first() <= at && at < t.last());
            if (!said) {
                return false;
            }
        }
        return true;
    }

    /** "اغتيال هنية في طهران وتصفية شكر": whether a place before a noun stands behind another deed of its clause. */
    private boolean ofAnother(PhraseMatch<Trigger> match, Nominal place) {
        return marks.words.small.verbFirst
                && marks.isNoun(match.first())
                && marks.triggers.stream()
                        .anyMatch(t -> t.last() <= place.first()
                                && place.last() <= match.first()
                                && marks.isNoun(t.first())
                                && t.first() >= marks.clauseStart(match.first()));
    }

    /** Who speaks of himself: "we will strike", "اتصلت", inside a quotation. */
    Optional<Party> firstPerson(PhraseMatch<Trigger> match, Trigger trigger) {
        if (!trigger.verb() || trigger.voice() == Voice.PASSIVE) {
            return Optional.empty();
        }
        int before = match.first() - 1;
        while (marks.is(before, Part.AUXILIARY) || marks.is(before, Part.ADVERB)) {
            before--;
        }
        if (!marks.is(before, Part.I) && !spokenOfHimself(match)) {
            return Optional.empty();
        }
        boolean pronoun = marks.is(before, Part.I);
        return speech.quotes().stream()
                .filter(q -> q.kind() == Quote.Kind.DIRECT && q.span().contains(match.span()))
                .filter(q -> pronoun || !namedBefore(q, match))
                .findFirst()
                .flatMap(Quote::speaker);
    }

    /** "«قصفت القوات المنطقة، كما دفعت بتعزيزات»": whether the quotation has named somebody else, whose deed the verb may be. */
    private boolean namedBefore(Quote quote, PhraseMatch<Trigger> match) {
        return layout.nominals.stream()
                .anyMatch(n -> n.bare()
                        && n.last() <= match.first()
                        && quote.span().contains(n.mention().span()));
    }

    /** "اتصلت به", but not "قصفت القوات": whether a verb has the ending of who speaks, and no subject behind it. */
    private boolean spokenOfHimself(PhraseMatch<Trigger> match) {
        SmallWords small = marks.words.small;
        int behind = match.first() + 1;
        boolean subject = behind < marks.tokens.size()
                && !small.bare(marks.tokens.get(behind).form())
                        .equals(marks.tokens.get(behind).form());
        return small.firstPerson(marks.tokens.get(match.first())) && !subject;
    }

    /** Who says it, where it stands in something said. */
    List<Party> attributedTo(PhraseMatch<Trigger> match) {
        return speech.attribution().of(match.span());
    }
}
