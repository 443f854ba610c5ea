package kabar.analysis;

import java.nio.file.Path;
import java.util.List;
import kabar.article.Articles;
import kabar.extraction.Extractor;
import kabar.facts.Facts;
import kabar.knowledge.ActorDictionary;

/** The sample corpus, read once for all tests. */
final class Sample {
    static final ActorDictionary ACTORS = ActorDictionary.load();
    static final List<Facts> FACTS = Articles.load(Path.of("seeds")).articles().stream()
            .map(Extractor.with(ACTORS)::extract)
            .toList();

    private Sample() {}

    static Selection all() {
        return Selection.of(FACTS, ACTORS);
    }
}
