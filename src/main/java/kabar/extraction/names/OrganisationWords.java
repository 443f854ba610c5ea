package kabar.extraction.names;

import java.util.HashMap;
import java.util.Map;
import kabar.knowledge.ActorType;
import kabar.text.Fold;
import kabar.text.Language;

/** Words that tell the name of a body, and what kind of body it is: {@code organisation-words.csv} of a language. */
final class OrganisationWords {
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<String, ActorType> types = new HashMap<>();
    private final boolean first;

    OrganisationWords(Language language) {
        var rows = language.rows("organisation-words");
        this.first = rows.stream().anyMatch(row -> row.get("position").equals("first"));
        for (var row : rows) {
            String word = Fold.of(row.get("word"));
            types.putIfAbsent(word, ActorType.of(row.get("type")));
            kinds.merge(word, kind(row.get("position")), (a, b) -> a | b);
        }
    }

    private static int kind(String position) {
        return switch (position) {
            case "first" -> NameWords.BODY_FIRST;
            case "last" -> NameWords.BODY_LAST;
            case "any" -> NameWords.BODY_ANY | NameWords.BODY_LAST;
            case "place" -> NameWords.BODY_PLACE;
            case "part" -> NameWords.BODY_FIRST | NameWords.BODY_PART;
            case "known" -> NameWords.BODY_KNOWN;
            default -> NameWords.BODY_WORDS;
        };
    }

    /** What each word can be in a name, in the bits of {@link NameWords}. */
    Map<String, Integer> kinds() {
        return kinds;
    }

    ActorType type(String form) {
        return types.getOrDefault(form, ActorType.ORGANISATION);
    }

    /** Whether the word that tells a body stands at its beginning. */
    boolean first() {
        return first;
    }
}
