package kabar.extraction.events.subjects;

import java.util.List;
import java.util.Optional;
import kabar.extraction.events.sentence.Inference;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.words.Part;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;

/** Whose deed a clause tells that stands before its main clause and names no subject: "After meeting Putin, Trump criticised". */
public final class Fronted {
    /** So many words into its sentence the verb can stand. */
    private static final int OPENING = 4;

    private final Layout layout;
    private final Marks marks;

    public Fronted(Layout layout) {
        this.layout = layout;
        this.marks = layout.marks;
    }

    /** The name behind the comma that closes the clause of a verb; empty where another verb or name opens the main clause. */
    public List<Nominal> subject(int verb) {
        int start = marks.hardStart(verb);
        if (marks.words.small.verbFirst || verb - start > OPENING || !leads(start, verb)) {
            return List.of();
        }
        Optional<Nominal> behind = layout.nominals.stream()
                .filter(n -> n.first() > verb && n.first() > 0 && marks.isComma(n.first() - 1))
                .findFirst();
        return behind.filter(n -> n.direct() && n.mention().actor().type() != ActorType.PLACE)
                .filter(n -> layout.stretch.lastComma(verb, n.first() - 1).isEmpty()
                        && !layout.stretch.verbBetween(behind(verb), n.first()))
                .filter(n -> layout.stretch.opensClause(n.last()))
                .map(n -> Nominal.by(Inference.SHARED, layout.chains.whole(n)))
                .orElse(List.of());
    }

    /** The place behind the words of a verb. */
    private int behind(int verb) {
        return marks.triggerAt(verb).map(PhraseMatch::last).orElse(verb + 1);
    }

    /** Whether a verb stands right behind the word that opens its clause, adverbs and auxiliaries between; or opens it, in a form in -ing. */
    private boolean leads(int start, int verb) {
        int at = verb;
        while (at > start && (marks.is(at - 1, Part.ADVERB) || marks.is(at - 1, Part.AUXILIARY))) {
            at--;
        }
        boolean opened = at == start + 1 && (marks.is(start, Part.BREAK) || marks.isSlot(start));
        return marks.words.small.ownerFirst
                ? marks.words.small.verbs.gerund(marks.tokens.get(verb)) && (opened || at == start)
                : opened;
    }
}
