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
    private final MentionFinder mentions;
    private final DateFinder dates;

    private Extractor(ActorDictionary actors) {
        this.actors = actors;
        this.mentions = new MentionFinder(actors);
        this.dates = new DateFinder();
    }

    public static Extractor with(ActorDictionary actors) {
        return new Extractor(actors);
    }

    public Facts extract(Article article) {
        Optional<Language> declared = article.language().flatMap(Language::of);
        Text text = Text.of(article.text(), article.bodyStart(), declared, actors.index()::knows);
        var named = mentions.find(article, text);
        return new Facts(
                article,
                text,
                named.mentions(),
                dates.find(article, text),
                List.of(),
                List.of(),
                List.of(),
                named.candidates());
    }
}
