package kabar.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kabar.text.Fold;
import kabar.text.Language;

/** The ways in which a name is written besides the listed one, by the rules of its language. */
final class Spellings {
    /** Names shorter than this keep their spelling: too many words differ from them by one letter. */
    private static final int SHORTEST = 5;

    private final Map<String, Rules> rules = new HashMap<>();

    private record Variant(String from, String to) {}

    private record Rules(
            List<String> articles,
            List<String> endings,
            List<Variant> variants,
            Set<String> common,
            Set<String> halves,
            Set<String> given) {
        static Rules of(String code) {
            var language = Language.of(code).orElse(Language.UNKNOWN);
            return new Rules(
                    language.lines("articles"),
                    language.rows("endings").stream().map(row -> row.get("add")).toList(),
                    language.rows("variants").stream()
                            .map(row -> new Variant(row.get("from"), row.get("to")))
                            .toList(),
                    language.words("common-words"),
                    language.words("name-halves"),
                    given(language));
        }

        /** Given names that are no family name. */
        private static Set<String> given(Language language) {
            var given = new HashSet<>(language.words("given-names"));
            given.removeAll(language.words("family-names"));
            return given;
        }

        /** "القرب", "إيجاد": a spelling that is a word of its own is no name. */
        boolean isWord(String spelling) {
            String folded = Fold.of(spelling);
            return common.contains(folded)
                    || articles.stream()
                            .map(Fold::of)
                            .anyMatch(a -> folded.startsWith(a) && common.contains(folded.substring(a.length())));
        }
    }

    Set<String> of(Name name) {
        var found = new LinkedHashSet<String>();
        Rules language = rules.computeIfAbsent(name.language(), Rules::of);
        if (name.kind() == Name.Kind.DEMONYM) {
            endings(name.text(), language, found);
        } else if (name.text().length() >= SHORTEST) {
            for (var variant : language.variants()) {
                swap(name.text(), variant.from(), variant.to(), found);
                swap(name.text(), variant.to(), variant.from(), found);
            }
            found.removeIf(language::isWord);
            joined(name.text(), language, found);
        }
        return found;
    }

    /** "عبدالرحمن" and "عبد الرحمن": the halves of a name are written together or apart. */
    private static void joined(String name, Rules language, Set<String> into) {
        if (language.halves().isEmpty()) {
            return;
        }
        String[] words = name.split(" ");
        var together = new StringBuilder(words[0]);
        var apart = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            if (i > 0) {
                together.append(language.halves().contains(Fold.of(words[i - 1])) ? "" : " ")
                        .append(words[i]);
            }
            apart.append(i == 0 ? "" : " ").append(parted(words[i], language));
        }
        into.add(together.toString());
        into.add(apart.toString());
        into.remove(name);
    }

    /** A word that begins with a half and an article in two. */
    private static String parted(String word, Rules language) {
        for (String half : language.halves()) {
            for (String article : language.articles()) {
                if (word.startsWith(half + article) && word.length() > half.length() + article.length() + 2) {
                    return half + " " + word.substring(half.length());
                }
            }
        }
        return word;
    }

    /**
     * Of a person's name of three words or more, the first and the last are often all that is written: another name, which needs proof
     * because others can have it. "محمد علي" is too many people.
     */
    Optional<Name> shortened(Name name) {
        String[] words = name.text().split(" ");
        if (name.actor().type() != ActorType.PERSON || words.length < 3 || words[0].length() < 3) {
            return Optional.empty();
        }
        // "عبد الله بن عبد العزيز": a name of two words is not parted.
        Set<String> halves = rules.computeIfAbsent(name.language(), Rules::of).halves();
        int last = words.length - 1;
        String first = halves.contains(Fold.of(words[0])) ? words[0] + " " + words[1] : words[0];
        String end = halves.contains(Fold.of(words[last - 1])) ? words[last - 1] + " " + words[last] : words[last];
        String text = first + " " + end;
        boolean anybody =
                rules.computeIfAbsent(name.language(), Rules::of).given().contains(Fold.of(words[last]));
        if (anybody || text.length() >= name.text().length()) {
            return Optional.empty();
        }
        return Optional.of(new Name(name.actor(), text, name.language(), name.kind(), true));
    }

    private static void endings(String text, Rules language, Set<String> found) {
        for (String ending : language.endings()) {
            found.add(text + ending);
        }
        for (String article : language.articles()) {
            found.add(article + text);
            for (String ending : language.endings()) {
                found.add(article + text + ending);
            }
        }
    }

    private static void swap(String text, String from, String to, Set<String> found) {
        if (text.contains(from)) {
            found.add(text.replace(from, to));
        }
    }
}
