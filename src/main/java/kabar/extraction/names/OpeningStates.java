package kabar.extraction.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kabar.text.Language;
import kabar.text.PhraseMatch;
import kabar.text.Text;
import kabar.text.Token;

/** The name that a sentence opens with, where its capital letter tells nothing: whether what stands behind it tells of a state. */
final class OpeningStates {
    /** Words of a time between a subject and its verb: "late on Friday". */
    private static final int DAY_REACH = 3;
    /** Classes of the words that tell the time there ends with: "on Friday", "last week". */
    private static final Set<String> DAYS = Set.of("weekday", "unit", "month");
    /** Words from an owner to what it owns: "Mali's ruling military junta". */
    private static final int OWNED_REACH = 4;

    private final Map<Language, Lists> lists = new HashMap<>();

    /**
     * The lists of a language.
     *
     * @param verbs of those who govern
     * @param days names of days and months, and units of time
     * @param belongings what a state has: the last words of its offices and institutions, its economy
     */
    private record Lists(Set<String> verbs, Set<String> days, Set<String> belongings) {}

    private static final Lists NONE = new Lists(Set.of(), Set.of(), Set.of());

    OpeningStates() {
        for (Language language : Language.all()) {
            Stream<String> days = language.rows("time-words").stream()
                    .filter(row -> DAYS.contains(row.get("class")))
                    .map(row -> row.get("words"));
            Stream<String> offices = language.rows("titles").stream()
                    .filter(row -> !row.get("office").isEmpty())
                    .map(row -> row.get("phrase"));
            Stream<String> institutions = language.rows("institutions").stream().map(row -> row.get("phrase"));
            lists.put(
                    language,
                    new Lists(
                            union(language.words("acting"), language.words("state-verbs")),
                            lastWords(days, language),
                            union(
                                    lastWords(Stream.concat(offices, institutions), language),
                                    language.words("state-words"))));
        }
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> lastWords(Stream<String> phrases, Language language) {
        return phrases.map(phrase -> Text.tokens(phrase, language))
                .map(tokens -> tokens.get(tokens.size() - 1).form())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * "Turkey on Wednesday urged", "Turkey last week banned", "Mali's military junta", "Turkey's Erdogan": a verb of those who govern behind the name, what a state
     * has, or, behind a name that no person bears, another name.
     *
     * @param people whether the name is one of people, too
     */
    boolean acts(PhraseMatch<?> match, boolean people) {
        List<Token> tokens = match.sentence().tokens();
        if (match.first() > 0
                || match.tokens() > 1
                || match.last() >= tokens.size()
                || tokens.get(0).shape() != Token.Shape.CAPITALISED) {
            return false;
        }
        Lists own = lists.getOrDefault(match.sentence().language(), NONE);
        int behind = match.last();
        int owned = Cues.pastOwnerMark(tokens, behind);
        if (owned > behind) {
            return !people && tokens.get(owned).capital() || owns(tokens, owned, own);
        }
        return governs(tokens.get(behind), own) || governs(tokens.get(behindDay(tokens, behind, own)), own);
    }

    private static boolean governs(Token verb, Lists own) {
        return verb.shape() == Token.Shape.LOWER && own.verbs().contains(verb.form());
    }

    private static int behindDay(List<Token> tokens, int from, Lists own) {
        for (int i = from; i < Math.min(tokens.size() - 1, from + DAY_REACH); i++) {
            if (own.days().contains(tokens.get(i).form())) {
                return i + 1;
            }
        }
        return from;
    }

    private static boolean owns(List<Token> tokens, int from, Lists own) {
        for (int i = from; i < Math.min(tokens.size(), from + OWNED_REACH); i++) {
            if (!tokens.get(i).isWord()) {
                return false;
            }
            if (own.belongings().contains(tokens.get(i).form())) {
                return true;
            }
        }
        return false;
    }
}
