package kabar.extraction.events.subjects;

import java.util.List;
import java.util.stream.IntStream;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.words.Part;

/** Relative clauses of a language that opens them with one word before a verb without a tense ("warga yang memprotes penangkapan itu membakar"). */
public final class Relatives {
    /** So many words has a phrase between a relative pronoun and its verb. */
    private static final int PHRASE = 4;

    private final Layout layout;
    private final Marks marks;
    private final Antecedents antecedents;

    public Relatives(Layout layout, Antecedents antecedents) {
        this.layout = layout;
        this.marks = layout.marks;
        this.antecedents = antecedents;
    }

    /** ", yang dalam pidatonya juga mengancam": where the relative pronoun stands behind a comma that a phrase parts from its verb; below 0 where none does. */
    public int before(int verb) {
        int slot = verb - 1;
        while (slot > 0
                && verb - slot <= PHRASE
                && !marks.isSlot(slot)
                && marks.tokens.get(slot).isWord()
                && !marks.words.small.verbs.verbal(marks.tokens.get(slot))) {
            slot--;
        }
        boolean found = marks.words.small.serial
                && slot > 1
                && slot < verb - 1
                && marks.isSlot(slot)
                && marks.is(slot - 1, Part.RELATIVE)
                && marks.isComma(slot - 2);
        return found ? slot - 1 : -1;
    }

    /** The last name before a verb; where that stands inside a clause that another verb tells of somebody before it, that one. */
    public Nominal headOf(Nominal last, int start, int verb) {
        if (!marks.words.small.serial) {
            return last;
        }
        for (int i = last.first() - 1; i > start && !marks.isComma(i) && !marks.isBreak(i); i--) {
            if (marks.is(i, Part.RELATIVE)
                    && IntStream.range(i + 1, Math.min(i + PHRASE, verb)).anyMatch(marks::isVerb)
                    && !layout.stretch.verbBetween(last.last(), verb)) {
                return layout.around.endingAt(i).filter(Nominal::bare).orElse(last);
            }
        }
        return last;
    }

    /** "pilot yang mereka sandera": whom a verb without the form of one that acts goes on about, where who acts stands right behind the pronoun. */
    public List<Nominal> whom(int verb, List<Nominal> acting) {
        int relative = acting.isEmpty() ? -1 : acting.get(0).first() - 1;
        boolean plain = marks.words.small.serial
                && !marks.words.small.verbs.verbal(marks.tokens.get(verb))
                && !marks.words.small.verbs.passive(marks.tokens.get(verb));
        return plain && marks.is(relative, Part.RELATIVE) ? antecedents.of(relative) : List.of();
    }
}
