package kabar.extraction.dates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kabar.article.Publication;
import kabar.extraction.numbers.Numbers;
import kabar.facts.Timex;
import kabar.text.Language;
import kabar.text.Sentence;
import kabar.text.Text;

/** Finds expressions of time: the patterns of each language ({@code dates.txt}), read from the day of publication. */
public final class DateFinder {
    /** What looks like a time and is none: ages, fractions. */
    static final String NONE = "none";

    /** What tells a time only where a text is nothing else: "fri", "15.02". */
    static final String ASKED = "asked";

    static final String SET = "set";
    static final String DURATION = "duration";
    private static final Set<String> HEADS = Set.of("date", DURATION, SET, NONE, ASKED);

    private final Map<Language, Reader> readers = new HashMap<>();

    /** @param games words that only reports of games use: what they call a quarter is none of the year */
    record Reader(Grammar grammar, Tense tense, KnownEvents events, KnownDays days, Counts counts, Set<String> games) {}

    public DateFinder() {
        Map<Language, KnownEvents> known = KnownEvents.all();
        for (Language language : Language.all()) {
            var lexicon = new Lexicon(language, new Numbers(language), "time-words");
            var grammar = new Grammar(language, lexicon, "dates", HEADS);
            readers.put(
                    language,
                    new Reader(
                            grammar,
                            new Tense(language),
                            Objects.requireNonNull(known.get(language)),
                            new KnownDays(language),
                            new Counts(language),
                            language.words("game-words")));
        }
    }

    /**
     * A time with what was read of it.
     *
     * @param tense -1 past, 1 to come, 0 not shown
     * @param quoted whether it stands in a quotation
     * @param foretold whether its sentence speaks of what is to come
     */
    public record Told(Timex timex, Frame frame, int tense, boolean quoted, boolean foretold) {}

    List<Timex> find(Publication published, Text text) {
        return read(text, DateOrder.seenIn(text.string())).times(Viewpoint.of(published)).stream()
                .map(Told::timex)
                .toList();
    }

    /**
     * What the words of a text say of time; what they mean depends on the day of writing.
     *
     * @param order how it writes dates in figures
     */
    public DateReading read(Text text, DateOrder order) {
        var sentences = new ArrayList<DatedSentence>();
        for (Sentence sentence : text.sentences()) {
            Reader reader = readers.getOrDefault(sentence.language(), readers.get(text.language()));
            if (reader != null && sentence.kind() != Sentence.Kind.BOILERPLATE) {
                var read = new DatedSentence(sentence, reader);
                if (read.speaksOfTime()) {
                    sentences.add(read);
                }
            }
        }
        return new DateReading(text, sentences, order);
    }
}
