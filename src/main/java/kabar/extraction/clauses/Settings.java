package kabar.extraction.clauses;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabar.facts.Mention;
import kabar.facts.Quote;
import kabar.facts.Timex;
import kabar.text.Language;
import kabar.text.Sentence;
import kabar.text.Text;

/** The settings of a text's sentences, each read when first asked for. */
public final class Settings {
    private final Map<Language, ClauseWords> words;
    private final Text text;
    private final List<Mention> mentions;
    private final List<Timex> dates;
    private final List<Quote> quotes;
    private final Map<Integer, Setting> read = new HashMap<>();

    Settings(
            Map<Language, ClauseWords> words,
            Text text,
            List<Mention> mentions,
            List<Timex> dates,
            List<Quote> quotes) {
        this.words = words;
        this.text = text;
        this.mentions = mentions;
        this.dates = dates;
        this.quotes = quotes.stream()
                .filter(quote -> quote.kind() != Quote.Kind.PARTIAL)
                .toList();
    }

    /** The setting of a sentence in a language that has a pack, or whose text has. */
    public Setting of(Sentence sentence) {
        return read.computeIfAbsent(sentence.index(), index -> read(sentence));
    }

    private Setting read(Sentence sentence) {
        ClauseWords own = words.get(sentence.language());
        if (own == null) {
            own = words.get(text.language());
        }
        if (own == null) {
            throw new IllegalArgumentException("No pack for the language of '" + text.at(sentence.span()) + "'");
        }
        var here =
                mentions.stream().filter(m -> m.sentence() == sentence.index()).toList();
        var times = dates.stream().filter(d -> d.sentence() == sentence.index()).toList();
        var dated = new BitSet();
        times.forEach(time -> dated.set(sentence.tokenAt(time.span().start())));
        var said =
                quotes.stream().filter(q -> q.span().overlaps(sentence.span())).toList();
        var clauses = new Clauses(sentence, text.string(), own, dated::get, said);
        return new Setting(clauses, here, times);
    }
}
