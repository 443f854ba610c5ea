package kabar.extraction.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorDictionary;
import kabar.knowledge.ActorType;
import kabar.knowledge.Name;
import kabar.text.Fold;
import kabar.text.Language;
import kabar.text.PhraseIndex;

/** People whom the dictionary knows by a single name in a language, each name with its only owner. */
final class SingleNames {
    private final Map<String, Optional<Actor>> owners = new HashMap<>();

    private final PhraseIndex<Name> index;

    SingleNames(ActorDictionary actors, Language language, NameWords words) {
        this.index = actors.index();
        for (Name name : actors.names()) {
            if (name.actor().type() == ActorType.PERSON
                    && name.language().equals(language.code())
                    && single(name.text(), words)) {
                owners.merge(
                        Fold.of(name.text()), Optional.of(name.actor()), (a, b) -> a.equals(b) ? a : Optional.empty());
            }
        }
        owners.keySet().removeIf(words::given);
    }

    /** One name, though it may be of two words: "عبد المهدي". */
    private static boolean single(String name, NameWords words) {
        int space = name.indexOf(' ');
        return space < 0
                || name.indexOf(' ', space + 1) < 0
                        && (words.of(Fold.of(name.substring(0, space))) & NameWords.HALF) != 0;
    }

    /** Who alone has a name; nobody where several do. */
    Optional<Actor> owner(String name) {
        return owners.getOrDefault(Fold.of(name), Optional.empty());
    }

    /** "Loretta E. Lynch": who alone is called so without the initials between the names. */
    Optional<Actor> withoutInitials(String name) {
        int node = PhraseIndex.ROOT;
        boolean initials = false;
        for (String word : name.split("[ -]")) {
            boolean initial = word.length() == 2 && word.charAt(1) == '.' && node != PhraseIndex.ROOT;
            initials |= initial;
            node = initial || node == PhraseIndex.NONE ? node : index.step(node, Fold.of(word));
        }
        if (!initials || node == PhraseIndex.NONE) {
            return Optional.empty();
        }
        List<Actor> owners = index.at(node).stream()
                .map(entry -> entry.value().actor())
                .distinct()
                .toList();
        return owners.size() == 1 && owners.get(0).type() == ActorType.PERSON
                ? Optional.of(owners.get(0))
                : Optional.empty();
    }
}
