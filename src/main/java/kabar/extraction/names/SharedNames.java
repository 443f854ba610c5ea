package kabar.extraction.names;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import kabar.knowledge.ActorDictionary;
import kabar.knowledge.ActorType;
import kabar.knowledge.Name;
import kabar.text.Fold;
import kabar.text.Language;

/** Given and family names, which all languages have in common: those of every language's lists, and those of the dictionary's people. */
final class SharedNames {
    private SharedNames() {}

    /** What each of them can be, in the bits of {@link NameWords}. */
    static WordKinds of(ActorDictionary actors) {
        var shared = new WordKinds();
        for (Language language : Language.all()) {
            list(shared, language, "given-names", NameWords.GIVEN);
            list(shared, language, "family-names", NameWords.FAMILY);
            list(shared, language, "foreign-given-names", NameWords.GIVEN | NameWords.FOREIGN);
            list(shared, language, "foreign-family-names", NameWords.FAMILY | NameWords.FOREIGN);
        }
        var rare = new Object2IntOpenHashMap<String>();
        for (Name name : actors.names()) {
            String[] words = name.text().split(" ");
            if (name.actor().type() == ActorType.PERSON && words.length > 1) {
                rare.addTo(Fold.of(words[0]), 1);
                if (words[words.length - 1].length() > 2 && !Character.isUpperCase(words[words.length - 1].charAt(1))) {
                    shared.add(Fold.of(words[words.length - 1]), NameWords.FAMILY);
                }
            } else if (name.actor().type() == ActorType.COUNTRY && words.length == 1) {
                // "Israel" is a given name too, but far oftener the country.
                shared.add(Fold.of(name.text()), NameWords.COMMON);
            }
        }
        rare.forEach((word, count) -> {
            // A listed given name stays sure, however rare it is in the dictionary.
            if ((shared.of(word) & NameWords.GIVEN) == 0) {
                shared.add(word, count > 1 ? NameWords.GIVEN : NameWords.GIVEN | NameWords.RARE);
            }
        });
        return shared;
    }

    private static void list(WordKinds into, Language language, String list, int kind) {
        for (String line : language.lines(list)) {
            boolean common = line.endsWith("*");
            String word = Fold.of(common ? line.substring(0, line.length() - 1) : line);
            into.add(word, common ? kind | NameWords.COMMON : kind);
        }
    }
}
