package kabar.extraction.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kabar.text.Fold;
import kabar.text.Language;

/** Words that tell the name of a place, in it or beside it: {@code place-words.csv} of a language. */
final class PlaceWords {
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Set<String> sites = new HashSet<>();
    private final Set<String> villages = new HashSet<>();
    private final Set<String> memorials = new HashSet<>();

    PlaceWords(Language language) {
        for (var row : language.rows("place-words")) {
            String word = Fold.of(row.get("word"));
            if (row.get("position").equals("site")) {
                sites.add(word);
            } else if (row.get("position").equals("village")) {
                villages.add(word);
            } else if (row.get("position").equals("memorial")) {
                memorials.add(word);
            }
            kinds.merge(word, kind(row.get("position")), (a, b) -> a | b);
        }
    }

    private static int kind(String position) {
        return switch (position) {
            case "first", "site", "village", "memorial" -> NameWords.PLACE_FIRST;
            case "last" -> NameWords.PLACE_LAST;
            case "of" -> NameWords.PLACE_OF;
            case "after" -> NameWords.PLACE_AFTER;
            case "in" -> NameWords.PLACE_IN;
            default -> NameWords.PLACE_BEFORE;
        };
    }

    /** What each word can be in or beside a name, in the bits of {@link NameWords}. */
    Map<String, Integer> kinds() {
        return kinds;
    }

    /** Whether it and the name of a place make the name of another: "Stasiun". */
    boolean site(String form) {
        return sites.contains(form);
    }

    /** Whether it and the name of a person make the name of a place: "Jalan". */
    boolean memorial(String form) {
        return memorials.contains(form);
    }

    /** Whether the name behind it is one, whatever else begins so: "Desa". */
    boolean village(String form) {
        return villages.contains(form);
    }
}
