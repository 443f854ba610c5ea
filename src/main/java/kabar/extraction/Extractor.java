package kabar.extraction;

import java.util.List;
import java.util.Optional;
import kabar.article.Article;
import kabar.knowledge.ActorDictionary;
import kabar.text.Language;
import kabar.text.Text;

/** Finds in an article all that Kabar knows how to find. Immutable; one serves all threads. */
public final class Extractor {
    private final ActorDictionary actors;

    private Extractor(ActorDictionary actors) {
        this.actors = actors;
    }

    public static Extractor with(ActorDictionary actors) {
        return new Extractor(actors);
    }

    public Facts extract(Article article) {
        Optional<Language> declared = article.language().flatMap(Language::of);
        Text text = Text.of(article.text(), article.bodyStart(), declared, actors.index()::starts);
        List<Mention> mentions = List.of();
        return new Facts(article, text, mentions, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
