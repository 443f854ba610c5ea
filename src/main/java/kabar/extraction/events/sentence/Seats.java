package kabar.extraction.events.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.EventWords;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.People;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;

/** Persons behind the place or body in which they have their office: "النائب عن محافظة نينوى سامي نصر", "الباحث التونسي المقيم في باريس سامي نصر". */
final class Seats {
    /** So many words between an office and the preposition behind it: "الباحث التونسي المقيم في". */
    private static final int ADJECTIVES = 3;
    /** So many words between the preposition and the name of the place: "عن محافظة". */
    private static final int KINDS = 2;
    /** So many words of an office before the comma behind which it is told who has it. */
    private static final int APPOSED = 12;

    private static final Set<ActorType> ACTING = Set.of(ActorType.PERSON, ActorType.MILITARY, ActorType.ARMED_GROUP);

    private final Marks marks;
    private final EventWords words;
    private final Governing governing;

    Seats(Marks marks, Governing governing) {
        this.marks = marks;
        this.words = marks.words;
        this.governing = governing;
    }

    /** The names without the places and countries that only tell whose office a person behind them has. */
    List<Nominal> merged(List<Nominal> names) {
        var merged = new ArrayList<>(names);
        for (int i = 0; i < merged.size(); i++) {
            int office = office(merged.get(Math.max(0, i - 1)), merged.get(i));
            Nominal person = merged.get(i);
            int from = i;
            while (office >= 0 && from > 0 && merged.get(from - 1).last() > office) {
                from--;
            }
            if (office < 0 || somebody(merged.subList(from, i)) || received(office, i, merged)) {
                continue;
            }
            String letters = marks.plainHead(office)
                    .map(h -> marks.particles.letters(office, h.span().start()))
                    .orElse("");
            String own = words.slotOf(letters);
            String slot = own.isEmpty() ? governing.slot(merged.subList(0, from), office, person.last()) : own;
            boolean joined =
                    merged.get(from).first() == office && merged.get(from).joined();
            String before = merged.get(Math.max(0, i - 1)).slot();
            merged.subList(from, i + 1).clear();
            merged.add(from, new Nominal(office, person.last(), person.mention(), slot, joined));
            i = from;
            lead(merged, i, slot, Set.copyOf(List.of(before, person.slot())));
        }
        return merged;
    }

    /** "مع المستشار في البلدة سامي نصر ووزير الدفاع نبيل راشد": those joined to a person are led to by what leads to him. */
    private static void lead(List<Nominal> names, int person, String slot, Set<String> before) {
        for (int i = person + 1; i < names.size(); i++) {
            Nominal next = names.get(i);
            if (!next.joined() || !before.contains(next.slot())) {
                return;
            }
            names.set(i, new Nominal(next.first(), next.last(), next.mention(), slot, true));
        }
    }

    /** "الرئيس التركي في أنقرة", "الجيش الإسرائيلي في القدس": whether somebody or an army is named before a person. */
    private static boolean somebody(List<Nominal> before) {
        return before.stream()
                .anyMatch(n -> n.mention().form() == Mention.Form.ROLE
                        || ACTING.contains(n.mention().actor().type()));
    }

    /** "التقى السفير في بيروت نجيب ميقاتي": whether an office right behind a verb is whose deed is done to the person, as nobody else is named. */
    private boolean received(int office, int person, List<Nominal> names) {
        boolean verb = office > 0 && marks.isPlainVerb(office - 1);
        boolean object = person + 1 < names.size()
                && names.get(person + 1).direct()
                && !names.get(person + 1).joined();
        // "المقيم في لندن" tells where somebody lives, "السفير الأميركي في بيروت" where it happens
        boolean there = IntStream.range(office + 1, names.get(person).first())
                .anyMatch(i -> marks.slotAt(i).filter(EventFrame.IN::equals).isPresent()
                        && (i == office + 1 || names.stream().anyMatch(n -> n.last() == i)));
        return verb && there && !object;
    }

    /** Where the office begins that a person has in the place named right before; below 0 where none does. */
    private int office(Nominal place, Nominal person) {
        int name = marks.tokenAt(person.mention().span().start());
        if (person.mention().actor().type() == ActorType.PERSON
                && name > person.first()
                && marks.is(person.first(), Part.PROPERTY)) {
            // "عن محافظة نينوى سامي نصر": the kind of place reads like an office
            return led(person.first());
        }
        boolean somebody = person.mention().actor().type() == ActorType.PERSON
                && person.direct()
                && !person.joined()
                && person.mention().span().start() == marks.tokens.get(name).start()
                && name == person.first();
        if (!somebody) {
            return -1;
        }
        int comma = person.first() - 1;
        if (marks.isComma(comma) && marks.isComma(person.last())) {
            return apposed(comma);
        }
        boolean right = person.first() == place.last()
                && place.mention().actor().type() != ActorType.PERSON
                && !People.are(place.mention());
        return right ? led(place.first()) : -1;
    }

    /** "اتهم القائد في محور سرت، سامي نصر، الجيش": where an office stands behind a verb that only a comma parts from the name. */
    private int apposed(int comma) {
        int at = comma - 1;
        while (at > 0
                && comma - at <= APPOSED
                && !marks.isComma(at)
                && !marks.isPlainVerb(at)
                && !marks.is(at, Part.RELATIVE)) {
            at--;
        }
        int office = at + 1;
        return marks.isPlainVerb(at) && titles(office) && words.small.nouns.definite(marks.tokens.get(office))
                ? office
                : -1;
    }

    /** Where the office begins behind which a preposition leads to a place. */
    private int led(int place) {
        int at = place;
        for (int kinds = 0; at > 0 && !marks.isSlot(at) && kinds <= KINDS; kinds++) {
            int word = at;
            var whole = marks.plainHead(word).filter(h -> h.first() < word && h.last() == word + 1);
            if (whole.isPresent()) {
                // "النائب عن"
                return whole.get().first();
            }
            at--;
        }
        if (!marks.isSlot(at)) {
            return -1;
        }
        int title = at - 1;
        for (int steps = 0; steps <= ADJECTIVES && title >= 0 && tells(title); steps++) {
            if (titles(title)) {
                return marks.plainHead(title).map(PhraseMatch::first).orElse(title);
            }
            title--;
        }
        return -1;
    }

    private boolean titles(int i) {
        return marks.isHead(i) || marks.is(i, Part.SOMEBODY);
    }

    /** Whether a word can tell more of whoever has an office: with its article, no verb or preposition. */
    private boolean tells(int i) {
        return marks.tokens.get(i).isWord()
                && words.small.nouns.definite(marks.tokens.get(i))
                && !marks.isTrigger(i)
                && !marks.isSlot(i)
                && !marks.isDated(i);
    }
}
