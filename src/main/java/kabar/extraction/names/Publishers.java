package kabar.extraction.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorDictionary;
import kabar.knowledge.ActorType;
import kabar.knowledge.Name;
import kabar.text.Fold;

/** The countries of media, by their names written as publishers are: "aawsat", "alyaum.com", "Al-Yaum". */
final class Publishers {
    private static final int SHORTEST = 3;

    /** Empty for names of media of several countries. */
    private final Map<String, Optional<String>> countries = new HashMap<>();
    /** Empty for names of several media. */
    private final Map<String, Optional<Actor>> media = new HashMap<>();
    /** By names that are something else, too. */
    private final Map<String, Optional<Actor>> called = new HashMap<>();

    Publishers(ActorDictionary actors) {
        for (Name name : actors.names()) {
            String key = name.actor().type() == ActorType.MEDIA ? key(name.text()) : "";
            if (key.length() >= SHORTEST) {
                countries.merge(key, name.actor().country(), (a, b) -> a.equals(b) ? a : Optional.empty());
                (name.ambiguous() ? called : media)
                        .merge(key, Optional.of(name.actor()), (a, b) -> a.equals(b) ? a : Optional.empty());
            }
        }
    }

    Optional<String> country(String publisher) {
        return of(publisher, countries);
    }

    Optional<Actor> medium(String publisher) {
        return of(publisher, media).or(() -> of(publisher, called));
    }

    private static <T> Optional<T> of(String publisher, Map<String, Optional<T>> known) {
        String folded = Fold.of(publisher);
        int from = folded.startsWith("www.") ? 4 : 0;
        int dot = folded.indexOf('.', from);
        return known.getOrDefault(key(folded), Optional.empty())
                .or(() -> dot < 0
                        ? Optional.empty()
                        : known.getOrDefault(key(folded.substring(from, dot)), Optional.empty()));
    }

    private static String key(String name) {
        var letters = new StringBuilder();
        Fold.of(name).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
