package kabar.extraction.events.sides;

import java.util.List;
import java.util.stream.IntStream;
import kabar.extraction.events.sentence.Chains;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.Stretch;
import kabar.extraction.events.subjects.Sides;
import kabar.extraction.events.words.EventClass;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.Trigger;
import kabar.text.PhraseMatch;

/** Whom somebody threatens, where the verb itself names nobody: by what he says he will do, and when. */
final class Threats {
    /** The subject of a condition stands so near behind its first word: a negation and a verb between. */
    private static final int SUBJECT_REACH = 3;

    /** The first CAMEO root of what is done against somebody. */
    private static final String CONFLICT = "10";

    private final Layout layout;
    private final Marks marks;
    private final Stretch stretch;
    private final Chains chains;
    private final NounSides nouns;

    Threats(Layout layout, NounSides nouns) {
        this.layout = layout;
        this.marks = layout.marks;
        this.stretch = layout.stretch;
        this.chains = layout.chains;
        this.nouns = nouns;
    }

    /** Those to whom the verb of a threat leads, besides those who utter it. */
    List<Nominal> to(PhraseMatch<Trigger> match, EventClass type, List<Nominal> who) {
        return Sides.either(foretold(match, type), conditional(match, who));
    }

    /** "لوحت واشنطن بفرض عقوبات على بغداد": whom the deed is done to that somebody says he will do. */
    private List<Nominal> foretold(PhraseMatch<Trigger> match, EventClass type) {
        int end = marks.clauseEnd(match.last());
        for (PhraseMatch<Trigger> deed : marks.triggers) {
            boolean behind = deed.first() >= match.last() && deed.first() < end && marks.isNoun(deed.first());
            if (behind && stretch.unparted(match.last(), deed.first()) && !warned(match.last(), deed.first())) {
                Trigger kind = Trigger.noun(deed);
                // one refuses to help somebody; "رفضت مصر تهجير الفلسطينيين": and rejects what others do to him
                return type.refuses() && kind.cameo().compareTo(CONFLICT) >= 0
                        ? List.of()
                        : nouns.of(deed, kind).targets();
            }
        }
        return List.of();
    }

    /** "تحذر من تداعيات اجتياح رفح": whether what stands behind a verb is what others are warned of. */
    private boolean warned(int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> marks.opens(i, EventFrame.FROM));
    }

    /** "هدد برد قوي إذا أطلقت الحركة صواريخ": who is warned of what follows if he does something. */
    private List<Nominal> conditional(PhraseMatch<Trigger> match, List<Nominal> who) {
        int condition = match.last();
        while (condition < marks.tokens.size() && !marks.is(condition, Part.CONDITION)) {
            if (marks.isPlainVerb(condition)
                    || marks.is(condition, Part.SUBJECT_FIRST)
                    || marks.tokens.get(condition).is(".")) {
                return List.of();
            }
            condition++;
        }
        if (who.isEmpty() || warned(match.last(), condition)) {
            return List.of();
        }
        int first = condition;
        return layout.nominals.stream()
                .filter(n -> n.first() > first + 1 && n.first() <= first + SUBJECT_REACH && n.bare())
                .findFirst()
                .filter(n -> !own(n, who))
                .filter(n -> marks.is(first + 1, Part.NEGATION) || objectAt(n.last()))
                .map(chains::of)
                .map(doing -> Sides.others(doing, who))
                .orElse(List.of());
    }

    /** "هدد بوتين برد إذا تعرضت روسيا": whether a name is of the country of those who threaten. */
    private static boolean own(Nominal name, List<Nominal> who) {
        var country = name.mention().actor().country();
        return country.isPresent()
                && who.stream().anyMatch(w -> w.mention().actor().country().equals(country));
    }

    /** "إذا قصفت طهران": whether a word stands at a place that the deed before may be done to; without one, the name before may suffer it. */
    private boolean objectAt(int i) {
        return i < marks.tokens.size()
                && marks.tokens.get(i).isWord()
                && !marks.isSlot(i)
                && !marks.isBreak(i)
                && !marks.isDated(i)
                && !marks.isPlainVerb(i)
                && !marks.is(i, Part.ADVERB)
                && !marks.opensPhrase(i);
    }
}
