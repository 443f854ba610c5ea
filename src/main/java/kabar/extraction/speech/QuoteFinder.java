package kabar.extraction.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kabar.facts.Mention;
import kabar.facts.Quote;
import kabar.facts.Timex;
import kabar.text.Language;
import kabar.text.PhraseMatcher;
import kabar.text.Text;

/** Finds what is said, and by whom: direct, partial and indirect speech, paragraph by paragraph. */
public final class QuoteFinder {
    private final Map<Language, SpeechWords> words = SpeechWords.all();
    private final Map<Language, PhraseMatcher<Cue>> cues = Cue.matchers();

    /** The quotes of a text, in its order, and the attribution of its words. */
    public Speech find(Text text, List<Mention> mentions, List<Timex> dates) {
        List<Paragraph> paragraphs = Paragraphs.of(text, mentions, dates, words, cues);
        var focus = new Focus(Offices.of(paragraphs), NameParts.of(paragraphs));
        var quotes = new ArrayList<Quote>();
        var scopes = new ArrayList<Attribution.Scope>();
        for (Paragraph paragraph : paragraphs) {
            Told told = new Statements(paragraph, focus).read();
            told.statements().forEach(statement -> quotes.add(statement.quote(paragraph)));
            told.scopes().stream()
                    .filter(scope -> scope.last() > scope.first())
                    .forEach(scope ->
                            scopes.add(new Attribution.Scope(paragraph.span(scope.first(), scope.last()), scope.by())));
        }
        quotes.sort(Comparator.comparing(Quote::span).thenComparing(Quote::kind));
        return new Speech(List.copyOf(quotes), new Attribution(scopes));
    }
}
