package kabar.extraction.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabar.extraction.clauses.Settings;
import kabar.facts.Figure;
import kabar.facts.Mention;
import kabar.facts.Timex;
import kabar.text.Language;
import kabar.text.Sentence;
import kabar.text.Text;

/**
 * Finds counted quantities: a number and what it counts. The words around numbers stand in {@code figures.csv}: units and currencies,
 * counted nouns, what happened to them, "more than", and labels after which a number counts nothing (channel, article).
 */
public final class FigureFinder {
    private final Map<Language, FigureWords> words = new HashMap<>();

    public FigureFinder() {
        for (Language language : Language.all()) {
            words.put(language, new FigureWords(language));
        }
    }

    public List<Figure> find(Text text, List<Mention> mentions, List<Timex> dates, Settings settings) {
        var found = new ArrayList<Figure>();
        for (Sentence sentence : text.sentences()) {
            FigureWords own = words.getOrDefault(sentence.language(), words.get(text.language()));
            if (own == null || sentence.kind() == Sentence.Kind.BOILERPLATE) {
                continue;
            }
            var numerals = own.numerals(sentence);
            if (!numerals.isEmpty() || own.hasDual(sentence.tokens())) {
                var scene = new FigureScene(text, sentence, mentions, dates, settings.of(sentence));
                var signs = new FigureSigns(sentence, text.string(), own);
                var measures = new Measures(sentence, text.string(), own, signs);
                var nouns = new CountedNouns(scene, signs, numerals, own, measures);
                var contents = new Contents(scene, signs, numerals, own, measures);
                new FigureSentence(scene, signs, numerals, measures, nouns, contents, own).find(found);
            }
        }
        return found;
    }
}
