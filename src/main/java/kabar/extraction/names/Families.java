package kabar.extraction.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kabar.knowledge.ActorType;
import kabar.knowledge.Name;
import kabar.text.Language;
import kabar.text.PhraseMatch;
import kabar.text.Sentence;
import kabar.text.Token;

/** A surname behind a word such as عائلة is that of a whole family, not of its best known member. */
final class Families {
    private final Map<Language, Set<String>> before = new HashMap<>();
    private final Map<Language, Set<String>> inner = new HashMap<>();

    Families() {
        for (Language language : Language.all()) {
            before.put(language, language.words("family-words"));
            inner.put(language, language.words("name-particles"));
        }
    }

    /** Whether a match is such a surname. */
    boolean named(PhraseMatch<Name> match) {
        return match.entries().stream().allMatch(e -> e.value().actor().type() == ActorType.PERSON)
                && (match.tokens() == 1
                        || inner.getOrDefault(match.sentence().language(), Set.of())
                                .contains(match.sentence()
                                        .tokens()
                                        .get(match.first())
                                        .form()))
                && behind(match.sentence(), match.first());
    }

    /** Whether such a word stands before. */
    boolean behind(Sentence sentence, int i) {
        List<Token> tokens = sentence.tokens();
        return i > 0
                && before.getOrDefault(sentence.language(), Set.of())
                        .contains(tokens.get(i - 1).form());
    }
}
