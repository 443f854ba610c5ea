package kabar.extraction.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kabar.knowledge.ActorType;

/** The names around a word of a sentence. */
final class Surroundings {
    private static final int SLOT_REACH = 14;
    /** The same to "by", behind whoever suffers it with all that is told of her. */
    private static final int BY_REACH = 20;

    private static final int SETTING_REACH = 4;
    /** Words from a passive verb to whoever does it. */
    private static final int AGENT_REACH = 10;

    private final Layout layout;
    private final Marks marks;
    private final Stretch stretch;
    private final List<Nominal> nominals;

    Surroundings(Layout layout) {
        this.layout = layout;
        this.marks = layout.marks;
        this.stretch = layout.stretch;
        this.nominals = layout.nominals;
    }

    /** The last bare name between two places that is not among the {@code taken}. */
    Optional<Nominal> lastBare(int from, int to, Set<Nominal> taken) {
        for (int i = nominals.size() - 1; i >= 0; i--) {
            Nominal nominal = nominals.get(i);
            if (nominal.first() >= from
                    && nominal.last() <= to
                    && nominal.bare()
                    && layout.standIns.acts(nominal.mention().actor())
                    && !taken.contains(nominal)) {
                return Optional.of(nominal);
            }
        }
        return Optional.empty();
    }

    /** "Jane Doe of the Labour Party", "relatives of students": the person to whom a body is only added; else the name itself. */
    Nominal personOf(Nominal body) {
        int of = body.first() - 1;
        while (marks.is(of, Part.FILLER) || marks.is(of, Part.ARTICLE)) {
            of--;
        }
        boolean added = body.slot().equals(EventFrame.OF)
                && marks.slotAt(of).filter(EventFrame.OF::equals).isPresent();
        int end = of;
        return added
                ? last(0, end)
                        .filter(n -> n.last() == end
                                && (n.mention().actor().type() == ActorType.PERSON
                                        || Unnamed.is(n.mention()) && Unnamed.is(body.mention())))
                        .orElse(body)
                : body;
    }

    /** The last bare name between two places that a verb follows; if none does, the last bare name. */
    Optional<Nominal> lastActing(int from, int to) {
        Optional<Nominal> last = lastBare(from, to, Set.of());
        Optional<Nominal> acting = last;
        while (acting.isPresent() && !stretch.opensClause(acting.get().last())) {
            acting = lastBare(from, acting.get().first(), Set.of());
        }
        return acting.or(() -> last);
    }

    /** The first of the names between two places that stand for a whole ("countries, among them Egypt"). */
    Optional<Nominal> among(int from, int to) {
        return nominals.stream()
                .filter(n -> n.first() >= from && n.last() <= to && n.slot().equals(EventFrame.AMONG))
                .findFirst();
    }

    /** The first bare name between two places. */
    Optional<Nominal> firstBare(int from, int to) {
        return nominals.stream()
                .filter(n -> n.first() >= from && n.last() <= to && n.bare())
                .findFirst();
    }

    /** The last name between two places, whatever governs it. */
    Optional<Nominal> last(int from, int to) {
        for (int i = nominals.size() - 1; i >= 0; i--) {
            Nominal nominal = nominals.get(i);
            if (nominal.first() >= from && nominal.last() <= to) {
                return Optional.of(nominal);
            }
        }
        return Optional.empty();
    }

    /** The name that a place is part of. */
    List<Nominal> over(int place) {
        return nominals.stream()
                .filter(n -> n.first() <= place && place < n.last())
                .toList();
    }

    /** A name and those joined to it behind. */
    List<Nominal> chain(Nominal first) {
        var chain = new ArrayList<Nominal>();
        chain.add(first);
        for (int i = nominals.indexOf(first) + 1; i < nominals.size(); i++) {
            Nominal next = nominals.get(i);
            // "struck Gaza and Hamas fired": what a verb follows is the subject of that verb
            boolean ownVerb = marks.words.small.verbFirst
                    ? next.last() < marks.tokens.size() && acts(next.last())
                    : !marks.is(next.last(), Part.INFINITIVE) && stretch.beginsVerb(next.last());
            boolean pair = first.slot().equals(EventFrame.BETWEEN)
                    || marks.isDash(next.first() - 1)
                    // "both sides to": two by one word
                    || next.first() == first.first();
            boolean beyond =
                    chain.size() > 1 && marks.isDash(chain.get(1).first() - 1) && !marks.isDash(next.first() - 1);
            if (!next.joined() || beyond || ownVerb && !pair || !next.slot().equals(first.slot())) {
                break;
            }
            chain.add(next);
        }
        return chain;
    }

    /** "نتنياهو وبايدن يقول": whether a verb stands at a place, or a word that begins like one. */
    private boolean acts(int i) {
        return marks.isPlainVerb(i)
                || !marks.isSlot(i)
                        && !marks.isDated(i)
                        && over(i).isEmpty()
                        && marks.words.small.presentBeginning(
                                marks.tokens.get(i).form());
    }

    /** A name and those joined to it behind, though a verb follows that they are the subjects of. */
    List<Nominal> series(Nominal first) {
        var series = new ArrayList<Nominal>();
        series.add(first);
        for (int i = nominals.indexOf(first) + 1;
                i < nominals.size() && nominals.get(i).joined();
                i++) {
            series.add(nominals.get(i));
        }
        return series;
    }

    /** A name and those it is joined to before, in the order of the text, back to {@code from}. */
    List<Nominal> chainBack(Nominal last, int from) {
        var chain = new ArrayList<Nominal>();
        chain.add(last);
        for (int i = nominals.indexOf(last); i > 0 && nominals.get(i).joined(); i--) {
            if (nominals.get(i - 1).first() < from) {
                break;
            }
            chain.add(0, nominals.get(i - 1));
        }
        return chain;
    }

    /** The first names behind a place that one of the slots governs; the slot that stands first in the list wins. */
    List<Nominal> governed(int from, List<String> slots) {
        int end = marks.clauseEnd(from);
        for (String slot : slots) {
            for (Nominal nominal : nominals) {
                boolean near = nominal.first() >= from
                        && nominal.last() <= end
                        && stretch.length(from, nominal.first())
                                <= (slot.equals(EventFrame.BY) ? BY_REACH : SLOT_REACH);
                if (near
                        && nominal.slot().equals(slot)
                        && sameBreath(from, nominal.first())
                        && !stretch.verbBetween(from, nominal.first())
                        && !(marks.words.small.verbFirst && stretch.relativeBetween(from, nominal.first()))) {
                    List<Nominal> chain = chain(nominal);
                    return slot.equals(EventFrame.BETWEEN) && chain.size() == 1 ? pair(nominal, end) : chain;
                }
            }
        }
        return List.of();
    }

    /** Those behind "by" who do what a verb before a place tells in the passive; not whoever a verb behind it tells of. */
    List<Nominal> agent(int from) {
        List<Nominal> agent = governed(from, List.of(EventFrame.BY));
        boolean led = !agent.isEmpty()
                && marks.is(agent.get(0).first() - 1, Part.AGENT)
                && agent.get(0).first() - from <= AGENT_REACH;
        return led ? agent : List.of();
    }

    /** A name and the next before a place that stands between as it does. */
    private List<Nominal> pair(Nominal first, int to) {
        return nominals.stream()
                .filter(n ->
                        n.first() >= first.first() && n.last() <= to && n.slot().equals(EventFrame.BETWEEN))
                .toList();
    }

    /** No comma parts two places, except a pair around an insertion. */
    boolean sameBreath(int from, int to) {
        if (stretch.unparted(from, to)) {
            return true;
        }
        int commas = 0;
        for (int i = from; i < to; i++) {
            boolean members =
                    marks.slotAt(i + 1).filter(EventFrame.AMONG::equals).isPresent();
            commas += marks.isComma(i) && !members ? 1 : 0;
        }
        return commas == 0 || commas == 2;
    }

    /** The bare names that begin within {@code reach} tokens behind a place, no comma or relative between. */
    List<Nominal> bareAfter(int from, int reach) {
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
            if (joinedSubject(nominal)) {
                return List.of();
            }
            boolean near = nominal.last() <= end && nominal.bare() && steps(start, nominal.first()) <= reach;
            return near && open(start, nominal.first()) ? chain(nominal) : List.of();
        }
        return List.of();
    }

    /** "حماس ترفض ونتنياهو يشترط": whether a name with its conjunction is the subject of a verb of its own. */
    private boolean joinedSubject(Nominal nominal) {
        int first = nominal.first();
        boolean and = marks.words.small.joins(
                marks.particles.letters(first, Math.max(marks.tokens.get(first).start(), start(nominal))));
        return marks.words.small.verbFirst && and && nominal.last() < marks.tokens.size() && acts(nominal.last());
    }

    private int start(Nominal nominal) {
        int name = nominal.mention().span().start();
        return marks.tokenAt(name) == nominal.first() ? name : 0;
    }

    /** "a rencontré à Doha le Premier ministre": the place of it, in a language where that may stand before the object. */
    private boolean isSetting(int from, Nominal nominal) {
        return marks.words.small.settingFirst
                && nominal.slot().equals(EventFrame.IN)
                && nominal.mention().actor().type() == ActorType.PLACE
                && nominal.first() - from <= SETTING_REACH
                && lastComma(from, nominal.first()).isEmpty();
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
    List<Nominal> bareBefore(int to, int reach) {
        Optional<Nominal> nominal =
                last(marks.clauseStart(to), to).filter(n -> steps(n.last(), to) <= reach && open(n.last(), to));
        return nominal.map(n -> chainBack(n, marks.clauseStart(to))).orElse(List.of());
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
                || i > from && i + 1 == to && unknown(i) && marks.words.small.gerund(marks.tokens.get(i));
        return verb && marks.words.small.ownerFirst;
    }

    /** "يتعهد بمنع إسرائيل": a name behind a noun that has a preposition, or tells something itself, belongs to that noun. */
    private boolean hidden(int from, int to) {
        for (int i = from; i < to; i++) {
            if (marks.isNoun(i)) {
                return true;
            }
        }
        for (int i = to - 1; i >= from && !marks.words.small.definite(marks.tokens.get(i)); i--) {
            if (marks.opensPhrase(i) && !marks.is(i, Part.ADVERB)) {
                return true;
            }
        }
        return false;
    }

    /** Words between two places, fillers and dates not counted. */
    int steps(int from, int to) {
        int steps = 0;
        for (int i = from; i < to; i++) {
            steps += marks.is(i, Part.FILLER)
                            || marks.isDated(i)
                            || marks.tokens.get(i).isMark()
                    ? 0
                    : 1;
        }
        return steps;
    }

    Optional<Integer> lastComma(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (marks.isComma(i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
