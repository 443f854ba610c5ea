package kabar.extraction.events.sentence;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.EventWords;
import kabar.extraction.events.words.Part;
import kabar.text.Fold;
import kabar.text.PhraseMatch;
import kabar.text.Token;

/** What is written onto the words of a sentence: prepositions before them, pronouns behind, vowels between. */
public final class Particles {
    /** So many letters with their marks hold a verb's first syllables. */
    private static final int VOWELLED = 5;

    /** Parts of prepositions that may stand before a verb. */
    private static final Set<Part> CLAUSAL = Set.of(Part.BREAK, Part.VERBAL, Part.RESUMING, Part.RELATIVE);

    private final List<Token> tokens;
    private final String text;
    private final EventWords words;

    Particles(List<Token> tokens, String text, EventWords words) {
        this.tokens = tokens;
        this.text = text;
        this.words = words;
    }

    /** The letters of a token that stand before a place in it. */
    String letters(int token, int start) {
        return tokens.get(token).letters(text, start);
    }

    /** Whether the first letter of a verb carries the vowel that only the passive of its past has: "اعتُقل", "فُرضت". */
    public boolean vowelledPassive(PhraseMatch<?> match) {
        int from = match.span().start();
        int end = Math.min(match.span().end(), from + VOWELLED);
        return words.small.verbs.passiveVowel(text.substring(from, end));
    }

    /** Whether a pronoun is written onto the end of a match: "menahannya". */
    public boolean endsInHim(PhraseMatch<?> match) {
        Token last = tokens.get(match.last() - 1);
        int end = last.end();
        return end > match.span().end()
                ? words.small.is(Fold.of(text, match.span().end(), end), Part.HIM)
                // "menetapkannya sebagai tersangka": the words end with the object of the verb
                : words.small.serial && end < match.span().end() && words.small.verbs.withHim(last);
    }

    /** Whether a preposition is written onto the first word of a match. */
    public boolean led(PhraseMatch<?> match) {
        String slot = slotOnto(match);
        return !slot.isEmpty() && !slot.equals(EventFrame.OTHER);
    }

    /** Whether a conjunction is written onto the first word of a match ("ويلتقي"). */
    public boolean joined(PhraseMatch<?> match) {
        return words.small.joins(letters(match.first(), match.span().start()));
    }

    /** "بقصف", "في قصف": whether a preposition written onto a match, or one of where and when before it, lets only a noun stand there. */
    boolean govern(PhraseMatch<?> match) {
        int before = match.first() - 1;
        return words.small.verbFirst
                && (led(match)
                        || before >= 0
                                && words.slotOf(tokens.get(before).form()).equals(EventFrame.IN)
                                && Collections.disjoint(words.small.parts(tokens.get(before)), CLAUSAL));
    }

    /** Whether a preposition that opens a slot is written onto the first word of a match. */
    public boolean leads(PhraseMatch<?> match, String slot) {
        return slotOnto(match).equals(slot);
    }

    /** The slot that a preposition written onto the first word of a match opens; empty where there is none. */
    String slotOnto(PhraseMatch<?> match) {
        return words.slotOf(letters(match.first(), match.span().start()));
    }
}
