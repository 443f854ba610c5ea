package kabar.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kabar.text.Language;
import kabar.text.PhraseMatcher;
import kabar.text.Text;

/** Finds what is said, and by whom: direct, partial and indirect speech, paragraph by paragraph. */
final class QuoteFinder {
    private final Map<Language, SpeechWords> words = SpeechWords.all();
    private final Map<Language, PhraseMatcher<Cue>> cues = Cue.matchers();

    /** The quotes of a text, in its order. */
    List<Quote> find(Text text, List<Mention> mentions, List<Timex> dates) {
        var focus = new Focus();
        var quotes = new ArrayList<Quote>();
        for (Paragraph paragraph : Paragraph.of(text, mentions, dates, words, cues)) {
            for (Statement statement : new Statements(paragraph, focus).read()) {
                quotes.add(statement.quote(paragraph));
            }
        }
        quotes.sort(Comparator.comparing(Quote::span).thenComparing(Quote::kind));
        return List.copyOf(quotes);
    }
}
