package kabar.extraction.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kabar.knowledge.Name;
import kabar.text.Fold;
import kabar.text.Language;
import kabar.text.PhraseMatch;
import kabar.text.Token;

/** Languages, which are called like the people who speak them: "بالعربية", "in Arabic". */
final class Tongues {
    private final Map<Language, Set<String>> particles = new HashMap<>();
    private final Map<Language, List<String>> endings = new HashMap<>();

    Tongues() {
        for (Language language : Language.all()) {
            particles.put(language, language.words("place-particles"));
            endings.put(
                    language,
                    language.lines("tongue-endings").stream().map(Fold::of).toList());
        }
    }

    /** Whether a name with a particle on it tells in which language something is said. */
    boolean named(PhraseMatch<Name> match, Name name) {
        List<Token> tokens = match.sentence().tokens();
        String form = tokens.get(match.first()).form();
        int cut = match.span().start() - tokens.get(match.first()).start();
        return name.kind() == Name.Kind.DEMONYM
                && match.tokens() == 1
                && cut > 0
                && cut < form.length()
                && particles.getOrDefault(match.sentence().language(), Set.of()).contains(form.substring(cut - 1, cut))
                && endings.getOrDefault(match.sentence().language(), List.of()).stream()
                        .anyMatch(form::endsWith);
    }
}
