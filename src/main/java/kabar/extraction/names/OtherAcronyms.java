package kabar.extraction.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorDictionary;
import kabar.knowledge.Name;
import kabar.text.Fold;
import kabar.text.PhraseMatch;
import kabar.text.Token;

/**
 * Acronyms that an article gives to something else than the actor whose name they are: "pajak kendaraan bermotor (PKB)" is no party. The
 * words before the bracket begin with its letters, and none of them begins a name of the actor.
 */
final class OtherAcronyms {
    private static final int SHORTEST = 3;

    /** The first words of the longer names of actors that have an acronym. */
    private final Map<Actor, Set<String>> firstWords = new HashMap<>();

    OtherAcronyms(ActorDictionary actors) {
        for (Name name : actors.names()) {
            String text = name.text();
            if (text.length() >= SHORTEST && text.length() < 9 && text.equals(text.toUpperCase(Locale.ROOT))) {
                firstWords.computeIfAbsent(name.actor(), actor -> new HashSet<>());
            }
        }
        for (Name name : actors.names()) {
            Set<String> words = firstWords.get(name.actor());
            int space = name.text().indexOf(' ');
            if (words != null && space > 0) {
                words.add(Fold.of(name.text().substring(0, space)));
            }
        }
    }

    /** Takes away every match of an acronym that the article gives to something else. */
    void drop(List<PhraseMatch<Name>> matches) {
        var others = new HashSet<String>();
        for (var match : matches) {
            if (Cues.acronym(match) && other(match)) {
                others.add(form(match));
            }
        }
        if (!others.isEmpty()) {
            matches.removeIf(match -> Cues.acronym(match) && others.contains(form(match)));
        }
    }

    private static String form(PhraseMatch<Name> match) {
        return match.sentence().tokens().get(match.first()).form();
    }

    private boolean other(PhraseMatch<Name> match) {
        List<Token> tokens = match.sentence().tokens();
        int at = match.first();
        String letters = form(match);
        int first = at - 1 - letters.length();
        boolean bracketed = first >= 0
                && letters.length() >= SHORTEST
                && match.last() < tokens.size()
                && tokens.get(at - 1).is("(")
                && tokens.get(match.last()).is(")");
        if (!bracketed) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            Token word = tokens.get(first + i);
            if (!word.isWord() || word.form().length() < 2 || word.form().charAt(0) != letters.charAt(i)) {
                return false;
            }
        }
        String opening = tokens.get(first).form();
        return match.entries().stream()
                .map(entry -> firstWords.getOrDefault(entry.value().actor(), Set.of()))
                .noneMatch(words -> words.isEmpty() || words.contains(opening));
    }
}
