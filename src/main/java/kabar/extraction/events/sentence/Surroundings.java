package kabar.extraction.events.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kabar.extraction.events.memory.StandIns;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.People;
import kabar.knowledge.ActorType;

/** The names around a word of a sentence. */
public final class Surroundings {
    private static final int SETTING_REACH = 4;

    private final Marks marks;
    private final Stretch stretch;
    private final StandIns standIns;
    private final List<Nominal> nominals;
    private final Chains chains;

    Surroundings(Marks marks, Stretch stretch, StandIns standIns, List<Nominal> nominals, Chains chains) {
        this.marks = marks;
        this.stretch = stretch;
        this.standIns = standIns;
        this.nominals = nominals;
        this.chains = chains;
    }

    /** The last bare name between two places that is not among the {@code taken}. */
    public Optional<Nominal> lastBare(int from, int to, Set<Nominal> taken) {
        for (int i = nominals.size() - 1; i >= 0; i--) {
            Nominal nominal = nominals.get(i);
            if (nominal.first() >= from
                    && nominal.last() <= to
                    && nominal.bare()
                    && standIns.acts(nominal.mention().actor())
                    && !taken.contains(nominal)) {
                return Optional.of(nominal);
            }
        }
        return Optional.empty();
    }

    /** "Jane Doe of the Labour Party", "relatives of students": the person to whom a body is only added; else the name itself. */
    public Nominal personOf(Nominal body) {
        int of = body.first() - 1;
        while (marks.is(of, Part.FILLER) || marks.is(of, Part.ARTICLE)) {
            of--;
        }
        boolean added = body.slot().equals(EventFrame.OF) && marks.opens(of, EventFrame.OF);
        return added
                ? endingAt(of)
                        .filter(n -> n.mention().actor().type() == ActorType.PERSON
                                || People.are(n.mention()) && People.are(body.mention()))
                        .orElse(body)
                : body;
    }

    /** The last bare name between two places that a verb follows; if none does, the last bare name. */
    public Optional<Nominal> lastActing(int from, int to) {
        Optional<Nominal> last = lastBare(from, to, Set.of());
        Optional<Nominal> acting = last;
        while (acting.isPresent() && !stretch.opensClause(acting.get().last())) {
            acting = lastBare(from, acting.get().first(), Set.of());
        }
        return acting.or(() -> last);
    }

    /** The first of the names between two places that stand for a whole ("countries, among them Egypt"). */
    public Optional<Nominal> among(int from, int to) {
        return nominals.stream()
                .filter(n -> n.first() >= from && n.last() <= to && n.slot().equals(EventFrame.AMONG))
                .findFirst();
    }

    /** The first bare name between two places. */
    public Optional<Nominal> firstBare(int from, int to) {
        return nominals.stream()
                .filter(n -> n.first() >= from && n.last() <= to && n.bare())
                .findFirst();
    }

    /** The last name between two places, whatever governs it. */
    public Optional<Nominal> last(int from, int to) {
        for (int i = nominals.size() - 1; i >= 0; i--) {
            Nominal nominal = nominals.get(i);
            if (nominal.first() >= from && nominal.last() <= to) {
                return Optional.of(nominal);
            }
        }
        return Optional.empty();
    }

    /** The last name before a place, where it ends right there. */
    public Optional<Nominal> endingAt(int place) {
        return last(0, place).filter(n -> n.last() == place);
    }

    /** Whether a name of somebody, and no people without one, begins right at a place. */
    public boolean namedAt(int place) {
        return nominals.stream().anyMatch(n -> n.first() == place && n.direct() && !People.are(n.mention()));
    }

    /** The name that a place is part of. */
    public List<Nominal> over(int place) {
        return nominals.stream()
                .filter(n -> n.first() <= place && place < n.last())
                .toList();
    }

    /** The bare names that begin within {@code reach} tokens behind a place, no comma or relative between. */
    public List<Nominal> bareAfter(int from, int reach) {
        int end = marks.clauseEnd(from);
        int start = from;
        if (from < end && marks.asideEnd(from) > from) {
            start = marks.asideEnd(from) + 1;
            end = marks.clauseEnd(start);
        }
        for (Nominal nominal : nominals) {
            if (nominal.first() < start) {
                continue;
            }
            if (isSetting(start, nominal) || isOffice(start, nominal)) {
                start = nominal.last();
                continue;
            }
            if (chains.opensClause(nominal)) {
                return List.of();
            }
            boolean near = nominal.last() <= end && nominal.bare() && stretch.steps(start, nominal.first()) <= reach;
            return near && open(start, nominal.first()) ? chains.of(nominal) : List.of();
        }
        return List.of();
    }

    /** "a rencontré à Doha le Premier ministre": the place of it, in a language where that may stand before the object. */
    private boolean isSetting(int from, Nominal nominal) {
        return marks.words.small.settingFirst
                && nominal.slot().equals(EventFrame.IN)
                && nominal.mention().actor().type() == ActorType.PLACE
                && nominal.first() - from <= SETTING_REACH
                && stretch.lastComma(from, nominal.first()).isEmpty();
    }

    /** "مسؤول السياسة الخارجية في الاتحاد الأوروبي جوزيب بوريل": whether a name behind "in" belongs to the title of the person behind it. */
    private boolean isOffice(int from, Nominal nominal) {
        if (!marks.words.small.verbFirst || !nominal.slot().equals(EventFrame.IN)) {
            return false;
        }
        boolean title = false;
        for (int i = from; i < nominal.first(); i++) {
            title |= marks.isHead(i);
        }
        int next = nominals.indexOf(nominal) + 1;
        return title
                && next < nominals.size()
                && nominals.get(next).first() <= nominal.last() + 1
                && nominals.get(next).direct()
                && nominals.get(next).mention().actor().type() == ActorType.PERSON;
    }

    /** The names right before a place, at most {@code reach} tokens away. */
    public List<Nominal> bareBefore(int to, int reach) {
        Optional<Nominal> nominal =
                last(marks.clauseStart(to), to).filter(n -> stretch.steps(n.last(), to) <= reach && open(n.last(), to));
        return nominal.map(n -> chains.endingIn(n, marks.clauseStart(to))).orElse(List.of());
    }

    private boolean open(int from, int to) {
        for (int i = from; i < to; i++) {
            if (marks.isComma(i)
                    || marks.is(i, Part.RELATIVE) && !marks.isSlot(i)
                    || marks.is(i, Part.AND)
                    || marks.is(i, Part.OBJECT)
                    || clauseAt(i, from, to)
                    || marks.isSlotOther(i) && !marks.isDated(i + 1)
                    || marks.isPlainVerb(i)) {
                return false;
            }
        }
        return !marks.words.small.verbFirst || !hidden(from, to);
    }

    private boolean unknown(int i) {
        return !marks.isTrigger(i)
                && !marks.isHead(i)
                && !marks.tokens.get(i).capital()
                && marks.words.small.parts(marks.tokens.get(i)).isEmpty();
    }

    /** "promised Brexit would give", "fighters reaching Syria": whether another verb than the one read stands at a place. */
    private boolean clauseAt(int i, int from, int to) {
        boolean verb = marks.is(i, Part.AUXILIARY) && !marks.is(i, Part.INFINITIVE)
                || i > from && i + 1 == to && unknown(i) && marks.words.small.verbs.gerund(marks.tokens.get(i));
        return verb && marks.words.small.ownerFirst;
    }

    /** "يتعهد بمنع إسرائيل": a name behind a noun that has a preposition, or tells something itself, belongs to that noun. */
    private boolean hidden(int from, int to) {
        for (int i = from; i < to; i++) {
            if (marks.isNoun(i)) {
                return true;
            }
        }
        for (int i = to - 1; i >= from && !marks.words.small.nouns.definite(marks.tokens.get(i)); i--) {
            if (marks.opensPhrase(i) && !marks.is(i, Part.ADVERB)) {
                return true;
            }
        }
        return false;
    }
}
