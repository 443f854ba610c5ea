package kabar.knowledge;

import java.util.Collection;
import java.util.HashSet;
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
        for (Name name : names) {
            index.add(name.text(), name);
            listed.add(name.text());
        }
        for (Name name : names) {
            for (String spelling : spellings.of(name)) {
                index.add(spelling, name);
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
