package kabar.extraction.clauses;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabar.facts.Mention;
import kabar.facts.Quote;
import kabar.facts.Timex;
import kabar.text.Language;
import kabar.text.Text;

/** Finds when and where it happened what the sentences of a text tell. */
public final class SettingFinder {
    private final Map<Language, ClauseWords> words = new HashMap<>();

    public SettingFinder() {
        for (Language language : Language.all()) {
            words.put(language, new ClauseWords(language));
        }
    }

    public Settings find(Text text, List<Mention> mentions, List<Timex> dates, List<Quote> quotes) {
        return new Settings(words, text, mentions, dates, quotes);
    }
}
