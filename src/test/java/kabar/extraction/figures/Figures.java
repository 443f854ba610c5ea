package kabar.extraction.figures;

import java.util.List;
import kabar.article.Written;
import kabar.extraction.Extractor;
import kabar.facts.Figure;
import kabar.knowledge.ActorDictionary;

/** The figures of a text published on Wednesday, 10 July 2024. */
final class Figures {
    private static final Extractor EXTRACTOR = Extractor.with(ActorDictionary.load());

    private Figures() {}

    static List<Figure> in(String language, String text) {
        return EXTRACTOR
                .extract(Written.text(text).in(language).on("2024-07-10").article())
                .figures();
    }
}
