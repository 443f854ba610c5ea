package kabar.extraction.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kabar.facts.Mention;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorType;
import kabar.text.Token;

/**
 * What an article calls people by, in scripts with capital letters: the only name that it gives somebody ("kata Kawiyan … Kawiyan menilai"),
 * and, where people are called by it, a first name that is also a common word ("Topan Wirasena … oleh Topan").
 */
final class CalledNames {
    private static final String RULE = "document";
    /** Rules that tell a single name from other words with a capital letter. */
    private static final Set<String> SURE = Set.of(".saying", ".title", ".list");

    private static final int SHORTEST = 3;
    private static final int OTHER = NameWords.STOP
            | NameWords.SAYING
            | NameWords.HUMAN
            | NameWords.BODY_FIRST
            | NameWords.BODY_LAST
            | NameWords.PLACE_FIRST
            | NameWords.PLACE_LAST;

    private final Map<String, Optional<Actor>> people = new HashMap<>();

    /** Enters what somebody who is named there may be called again. */
    void add(NameLine line, Found f) {
        Token first = line.token(f.first());
        boolean name = f.actor().type() == ActorType.PERSON
                && f.form() == Mention.Form.NAME
                && first.shape() == Token.Shape.CAPITALISED
                && first.form().length() >= SHORTEST
                && f.span().start() == first.start()
                && !line.inTitle(f.first())
                && !line.is(f.first(), OTHER | NameWords.HONORIFIC);
        boolean again = f.tokens() == 1
                ? line.added().contains(f)
                        && (SURE.stream().anyMatch(f.rule()::endsWith)
                                || f.actor().name().indexOf(' ') > 0)
                : line.words.lone("unknown") && !line.mark(f.first() + 1, ".");
        if (name && again && !line.headline) {
            people.merge(
                    line.text.at(first.span()), Optional.of(f.actor()), (a, b) -> a.equals(b) ? a : Optional.empty());
        }
    }

    /** Enters every further place where such a name stands alone. */
    void find(NameLine line) {
        for (int i = 0; i < line.size() && !people.isEmpty() && !line.headline; i++) {
            if (line.capital(i) && line.free(i) && line.token(i).shape() == Token.Shape.CAPITALISED && alone(line, i)) {
                int at = i;
                people.getOrDefault(line.at(i, i + 1), Optional.empty())
                        .filter(actor -> named(line, at))
                        .ifPresent(actor -> line.add(at, at + 1, actor, line.span(at, at + 1), RULE));
            }
        }
    }

    /** A capital letter tells a name where no sentence begins and no place is meant; there only a verb of people, or a word of no language. */
    private static boolean named(NameLine line, int i) {
        boolean does = line.is(i + 1, NameWords.SAYING | NameWords.HUMAN)
                && !line.token(i + 1).capital();
        if (line.is(i, OTHER)
                || line.is(
                        i - 1,
                        NameWords.PLACE_CUE | NameWords.PLACE_IN | NameWords.PLACE_BEFORE | NameWords.DEFINITE)) {
            return false;
        }
        boolean word = line.word(i) || line.is(i, NameWords.COMMON | NameWords.NOT) || line.alsoLower(i);
        return does || !word || !line.opens(i) && !line.alsoLower(i);
    }

    private static boolean alone(NameLine line, int i) {
        boolean before = i > 0
                && line.capital(i - 1)
                && line.token(i).spaced()
                && line.free(i - 1)
                && !line.inTitle(i - 1)
                && (!line.opens(i - 1) || line.is(i - 1, NameWords.GIVEN));
        boolean after =
                i + 1 < line.size() && line.capital(i + 1) && line.token(i + 1).spaced();
        boolean joined = line.mark(i + 1, "-") && !line.token(i + 1).spaced()
                || line.mark(i - 1, "-") && !line.token(i).spaced();
        // "Munafri 'Appi' Arifuddin"
        boolean nickname = i > 1
                && line.token(i - 1).isMark()
                && !line.token(i).spaced()
                && line.capital(i - 2)
                && !line.ends(i + 2)
                && line.capital(i + 2);
        // "MuÃ±a Prieto", of a name whose letters were read wrong
        boolean torn = i > 0
                && line.token(i - 1).isWord()
                && line.token(i - 1).form().length() == 1
                && !line.token(i - 1).spaced();
        return !before && !after && !joined && !nickname && !torn && !line.inTitle(i);
    }
}
