package kabar.knowledge;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import kabar.text.PhraseIndex;

/** Enters names, in all their spellings, into an index. */
final class Names {
    /** Spellings that a name has in the mean, a few more rather than fewer. */
    private static final int SPELLINGS_EACH = 3;

    private Names() {}

    static PhraseIndex<Name> index(Collection<Name> names) {
        var index = new PhraseIndex<Name>(names.size() * SPELLINGS_EACH);
        var spellings = new Spellings();
        var initials = new Initials(names);
        var listed = new HashSet<String>();
        var adjectives = new HashMap<String, Set<String>>();
        for (Name name : names) {
            index.add(name.text(), name);
            listed.add(name.text());
            if (name.kind() == Name.Kind.DEMONYM) {
                adjectives
                        .computeIfAbsent(name.actor().id(), id -> new HashSet<>())
                        .addAll(spellings.of(name));
            }
        }
        for (Name name : names) {
            // "أوكرانية" is the adjective of "أوكرانيا", and no other spelling of it
            Set<String> taken = name.kind() == Name.Kind.DEMONYM
                    ? Set.of()
                    : adjectives.getOrDefault(name.actor().id(), Set.of());
            for (String spelling : spellings.of(name)) {
                if (!taken.contains(spelling)) {
                    index.add(spelling, name);
                }
            }
            spellings
                    .shortened(name)
                    .filter(shorter -> !listed.contains(shorter.text()))
                    .ifPresent(shorter -> index.add(shorter.text(), shorter));
            initials.of(name).ifPresent(letters -> index.add(letters.text(), letters));
        }
        new ShortNames(names).all().forEach(shorter -> index.add(shorter.text(), shorter));
        return index;
    }
}
