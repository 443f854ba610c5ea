package kabar.extraction.events.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kabar.facts.Mention;
import kabar.text.PhraseIndex.Entry;
import kabar.text.PhraseMatch;
import kabar.text.Sentence;
import kabar.text.Span;
import kabar.text.Token;

/** Whether a match is a word of its own: not part of a name or of a longer word, and no verb of headlines elsewhere. */
public final class Wording {
    /** In a headline, all words but one in so many have a capital letter. */
    private static final int MOST = 3;

    private Wording() {}

    /** Those that are words of their own, each with the readings that it has where it stands. */
    static <T> List<PhraseMatch<T>> telling(
            List<PhraseMatch<T>> matches,
            Function<T, Trigger> trigger,
            String text,
            List<Mention> names,
            SmallWords small) {
        var telling = new ArrayList<PhraseMatch<T>>();
        for (PhraseMatch<T> match : matches) {
            readable(match, trigger, small.nouns.writtenFeminine(text, match.span()))
                    .filter(m -> !compound(m, trigger.apply(m.entries().get(0).value()), names))
                    .filter(m -> !small.serial
                            || !titled(m, trigger.apply(m.entries().get(0).value())))
                    .ifPresent(telling::add);
        }
        return telling;
    }

    /**
     * The readings that a form has here: that of a verb of headlines only in one, and none with a pronoun where the last letter is written
     * as that of a feminine noun ("إصابة" is no "أصابه").
     */
    private static <T> Optional<PhraseMatch<T>> readable(
            PhraseMatch<T> match, Function<T, Trigger> trigger, boolean feminine) {
        boolean elsewhere = has(match, trigger, Trigger.Voice.HEADLINE) && !headline(match);
        if (!elsewhere && !(feminine && has(match, trigger, Trigger.Voice.PRONOUN))) {
            return Optional.of(match);
        }
        var entries = new ArrayList<Entry<T>>(match.entries().size());
        for (Entry<T> entry : match.entries()) {
            Trigger.Voice voice = trigger.apply(entry.value()).voice();
            if (!(elsewhere && voice == Trigger.Voice.HEADLINE || feminine && voice == Trigger.Voice.PRONOUN)) {
                entries.add(entry);
            }
        }
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new PhraseMatch<>(
                        match.sentence(), match.first(), match.last(), match.span(), entries, match.affix()));
    }

    private static <T> boolean has(PhraseMatch<T> match, Function<T, Trigger> trigger, Trigger.Voice voice) {
        List<Entry<T>> entries = match.entries();
        for (int i = 0; i < entries.size(); i++) {
            if (trigger.apply(entries.get(i).value()).voice() == voice) {
                return true;
            }
        }
        return false;
    }

    /** Whether a match stands behind the first word of a sentence most of whose words have a capital letter, and has one itself. */
    private static boolean headline(PhraseMatch<?> match) {
        return match.first() > 0
                && match.sentence().tokens().get(match.first()).capital()
                && headline(match.sentence());
    }

    /** Whether most words of a sentence have a capital letter. */
    public static boolean headline(Sentence sentence) {
        int words = 0;
        int capitals = 0;
        for (Token token : sentence.tokens()) {
            words += token.isWord() ? 1 : 0;
            capitals += token.isWord() && token.capital() ? 1 : 0;
        }
        return capitals * MOST >= words * (MOST - 1);
    }

    /** "Rapid Support Forces": whether a word with a capital letter is part of a name. */
    static boolean named(PhraseMatch<?> word, List<Mention> names) {
        return word.sentence().tokens().get(word.first()).capital()
                && names.stream().anyMatch(n -> overlap(n.span(), word.span()));
    }

    /** "Duty-free trade": whether a match is only the beginning of a longer word. */
    static boolean begins(PhraseMatch<?> match) {
        List<Token> tokens = match.sentence().tokens();
        int hyphen = match.last();
        return hyphen + 1 < tokens.size()
                && tokens.get(hyphen).is("-")
                && !tokens.get(hyphen).spaced()
                && !tokens.get(hyphen + 1).spaced();
    }

    /** "A high-level deal": the second half of a word tells nothing of its own, but for a participle behind a name ("US-backed"). */
    private static boolean compound(PhraseMatch<?> match, Trigger trigger, List<Mention> names) {
        List<Token> tokens = match.sentence().tokens();
        int hyphen = match.first() - 1;
        return hyphen > 0
                && !(trigger.voice() == Trigger.Voice.PARTICIPLE
                        && names.stream()
                                .anyMatch(n ->
                                        overlap(n.span(), tokens.get(hyphen - 1).span())))
                && tokens.get(hyphen).is("-")
                && !tokens.get(hyphen).spaced()
                && !tokens.get(match.first()).spaced()
                && tokens.get(hyphen - 1).isWord();
    }

    /**
     * "Deputi Penindakan dan Eksekusi KPK", "Banten, Serang": whether a noun or a bare verb with a capital letter, in no headline and not
     * at the beginning of one, is rather part of a name.
     */
    private static boolean titled(PhraseMatch<?> match, Trigger trigger) {
        List<Token> tokens = match.sentence().tokens();
        if (match.first() == 0
                || tokens.get(match.first()).shape() != Token.Shape.CAPITALISED
                || headline(match.sentence())) {
            return false;
        }
        Token before = tokens.get(match.first() - 1);
        return before.is(",")
                || before.shape() == Token.Shape.LOWER
                || !trigger.verb() && before.shape() == Token.Shape.CAPITALISED;
    }

    /** "Forum Diskusi Denpasar": whether a word with a capital letter goes on with a name, in no headline. */
    static boolean continues(PhraseMatch<?> match) {
        List<Token> tokens = match.sentence().tokens();
        return match.first() > 0
                && tokens.get(match.first()).shape() == Token.Shape.CAPITALISED
                && tokens.get(match.first() - 1).shape() == Token.Shape.CAPITALISED
                && !headline(match.sentence());
    }

    static boolean overlap(Span a, Span b) {
        return a.start() < b.end() && b.start() < a.end();
    }
}
