package kabar.extraction.events.sides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kabar.extraction.events.sentence.Chains;
import kabar.extraction.events.sentence.Genitive;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.Stretch;
import kabar.extraction.events.sentence.Surroundings;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.People;
import kabar.extraction.events.words.Trigger;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;

/** The names behind a verb in languages that put the subject there: the subject and the object, with what is told of them between. */
final class Following {
    private static final int OBJECT_REACH = 6;
    private static final int TITLE_REACH = 16;
    /** The same where all the offices of somebody are told. */
    private static final int LONG_REACH = 30;

    /** What leads from somebody to what more is told of him. */
    private static final Set<String> TAILS = Set.of(EventFrame.IN, EventFrame.FROM, EventFrame.LE);

    private final Marks marks;
    private final Stretch stretch;
    private final Surroundings around;
    private final Chains chains;
    private final List<Nominal> nominals;

    Following(Layout layout) {
        this.marks = layout.marks;
        this.stretch = layout.stretch;
        this.around = layout.around;
        this.chains = layout.chains;
        this.nominals = layout.nominals;
    }

    /** Up to {@code most} bare names after the verb, each with those joined to it. */
    List<List<Nominal>> names(PhraseMatch<Trigger> match, int most) {
        var found = new ArrayList<List<Nominal>>();
        int from = match.last();
        while (found.size() < most) {
            int start = from;
            while (!found.isEmpty() && marks.is(start, Part.FILLER)) {
                start++;
            }
            if (!found.isEmpty() && start < marks.tokens.size() && marks.isComma(start)) {
                // "دعا الرئيس، رئيس الوزراء": the object may follow a comma, or an insertion
                start = marks.asideEnd(start) + 1;
            }
            List<Nominal> next = around.bareAfter(start, OBJECT_REACH);
            if (found.isEmpty() && next.isEmpty()) {
                next = titled(start);
            } else if (!found.isEmpty() && (next.isEmpty() || tellsOffice(start, next.get(0)))) {
                next = behindTitle(start);
            }
            if (!found.isEmpty() && next.isEmpty()) {
                next = behindTail(start);
            }
            if (next.isEmpty()) {
                break;
            }
            if (!found.isEmpty() && people(found.get(found.size() - 1), next.get(0))) {
                from = next.get(next.size() - 1).last();
                continue;
            }
            if (found.size() == 1 && adjective(found.get(0), next.get(0))) {
                found.set(0, next);
                from = next.get(next.size() - 1).last();
                continue;
            }
            if (found.size() == 1 && together(found.get(0), next.get(0))) {
                found.set(0, Stream.concat(found.get(0).stream(), next.stream()).toList());
                from = next.get(next.size() - 1).last();
                continue;
            }
            found.add(next);
            from = next.get(next.size() - 1).last();
        }
        return found;
    }

    /** "استقبل المستشار بالديوان الملكي المشرف العام على المركز سامي نصر": the person at the end of a long title right behind a verb. */
    private List<Nominal> titled(int from) {
        return from < marks.tokens.size() && marks.isHead(from)
                ? person(from)
                        .filter(n -> stretch.unparted(from, n.first()))
                        .map(chains::of)
                        .orElse(List.of())
                : List.of();
    }

    /**
     * "استقبل الملك سامي نصر -حفظه الله- في قصره بجدة اليوم، رئيس الوزراء رامي حداد": the next person behind whoever meets somebody,
     * with all that is told of him between.
     */
    List<Nominal> guest(List<Nominal> host) {
        Nominal last = host.get(host.size() - 1);
        boolean person = last.mention().actor().type() == ActorType.PERSON;
        return person ? person(last.last()).map(chains::of).orElse(List.of()) : List.of();
    }

    /** The first person behind a place, no event and no relative clause between. */
    private Optional<Nominal> person(int from) {
        int end = Math.min(marks.clauseEnd(from), from + LONG_REACH);
        return nominals.stream()
                .filter(n -> n.first() >= from && n.last() <= end)
                .filter(n -> n.mention().actor().type() == ActorType.PERSON)
                // "في مكتبه الرئيس سامي نصر": nobody is in a person
                .filter(n -> n.direct() || n.slot().equals(EventFrame.IN))
                .findFirst()
                .filter(n -> !n.joined())
                .filter(n -> !stretch.triggerBetween(from, n.first()) && !stretch.relativeBetween(from, n.first()));
    }

    /** "دعا سامي نصر المستشار الإعلامي للحركة، أمس، العرب": the name behind the comma that ends what the subject is. */
    private List<Nominal> behindTitle(int from) {
        int comma = from;
        int end = Math.min(marks.clauseEnd(from), from + TITLE_REACH);
        while (comma < end && (!marks.isComma(comma) || bracket(comma))) {
            if (marks.isPlainVerb(comma) || marks.isNoun(comma)) {
                return List.of();
            }
            comma++;
        }
        boolean title = comma > from && comma < end && marks.isComma(comma) && tail(from);
        return title ? around.bareAfter(marks.asideEnd(comma) + 1, 0) : List.of();
    }

    /** "الأكراد السوريين", "المستوطنين الإسرائيليين": whether the people of a country right behind others are their adjective. */
    private boolean people(List<Nominal> before, Nominal next) {
        Nominal last = before.get(before.size() - 1);
        String first = last.mention().surface();
        var nouns = marks.words.small.nouns;
        boolean both = last.last() == next.first()
                && (last.mention().form() == Mention.Form.DEMONYM
                        || last.mention().actor().type() == ActorType.PEOPLE && !People.are(last.mention()))
                && next.mention().form() == Mention.Form.DEMONYM
                && next.last() - next.first() == 1
                && nouns.plural(next.mention().surface());
        return both
                && nouns.definite(marks.tokens.get(last.last() - 1))
                && (!nouns.plural(first)
                        || nouns.oblique(first) == nouns.oblique(next.mention().surface()));
    }

    /** "عشرات النواب الديمقراطيين": whether many without a name, in the case that a count asks for, have the adjective of a country or party. */
    private boolean adjective(List<Nominal> before, Nominal next) {
        Nominal people = before.get(0);
        return before.size() == 1
                && People.are(people.mention())
                && people.last() == next.first()
                && marks.is(people.first(), Part.COUNT)
                && Genitive.adjective(next)
                && marks.words.small.nouns.oblique(next.mention().surface())
                && marks.words.small.nouns.definite(marks.tokens.get(next.first()))
                        == marks.words.small.nouns.definite(marks.tokens.get(people.last() - 1));
    }

    /** "الطيران الأمريكي البريطاني", "الوفد القطري المصري": whether the adjective of a second country belongs to what two have together. */
    private boolean together(List<Nominal> before, Nominal next) {
        Nominal first = before.get(before.size() - 1);
        return before.size() == 1
                && first.last() == next.first()
                && owned(first)
                && Genitive.adjective(next)
                && !marks.words.small.nouns.plural(next.mention().surface())
                && first.mention().form() == Mention.Form.DEMONYM
                && marks.words.small.nouns.definite(marks.tokens.get(next.first()))
                        == marks.words.small.nouns.definite(marks.tokens.get(first.last() - 1));
    }

    /** Whether what a name's adjective belongs to stands right before it. */
    private boolean owned(Nominal name) {
        int adjective = marks.tokenAt(name.mention().span().start());
        return adjective > 0 && (name.first() < adjective || marks.is(adjective - 1, Part.BODY));
    }

    /** Whether what stands behind a subject tells who, where or when it is. */
    private boolean tail(int from) {
        return marks.isHead(from) || marks.isSlot(from) || marks.isDated(from) || marks.opensPhrase(from);
    }

    /** "خالد مشعل القيادي في حماس": whether a name belongs to what the person before it is. */
    private boolean tellsOffice(int from, Nominal next) {
        String word = marks.tokens.get(from).form();
        return next.first() == from
                // "حثت واشنطن العراق": the name itself is no title
                && marks.tokenAt(next.mention().span().start()) > from
                && next.mention().actor().type() != ActorType.PERSON
                && marks.words.small.nouns.masculine(word)
                && marks.words.small.nouns.definite(marks.tokens.get(from));
    }

    /** "هاجم متظاهرون من النهضة المعتصمين", "اتهم في باريس إيران": the name right behind one that a preposition leads to from the subject. */
    private List<Nominal> behindTail(int from) {
        return nominals.stream()
                .filter(n -> n.first() >= from)
                .findFirst()
                .filter(n -> TAILS.contains(n.slot()) && n.first() <= from + 1)
                .map(n -> {
                    List<Nominal> tail = chains.whole(n);
                    int end = tail.get(tail.size() - 1).last();
                    return around.bareAfter(
                            end < marks.tokens.size() && marks.isComma(end) ? marks.asideEnd(end) + 1 : end, 0);
                })
                .orElse(List.of());
    }

    /** "طالب الحزب باستقالة الحكومة": whoever is to do what is asked for, by a noun of what somebody does himself. */
    List<Nominal> toDo(PhraseMatch<Trigger> match) {
        int end = Math.min(marks.clauseEnd(match.last()), match.last() + TITLE_REACH);
        for (int noun = match.last(); noun < end && !marks.isComma(noun) && !marks.isPlainVerb(noun); noun++) {
            if (marks.is(noun, Part.DOING)) {
                return around.bareAfter(noun + 1, 0);
            }
        }
        return List.of();
    }

    private boolean bracket(int i) {
        return marks.tokens.get(i).is("(") || marks.tokens.get(i).is(")");
    }
}
