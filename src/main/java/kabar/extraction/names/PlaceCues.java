package kabar.extraction.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kabar.knowledge.Actor;
import kabar.text.Fold;
import kabar.text.Language;
import kabar.text.PhraseMatch;
import kabar.text.Token;

/** What the words beside the name of a place tell: that the place is meant, or the government that sits there. */
final class PlaceCues {
    private static final int LONGEST_PREPOSITION = 3;

    private final Map<Language, Lists> lists = new HashMap<>();

    /**
     * The lists of a language.
     *
     * @param before words before a place
     * @param letters particles written onto a place
     * @param behind words behind a place, without an apostrophe
     * @param parts what a place has
     * @param acting words before or after a place that acts
     * @param actingEndings of a word before a place that acts
     * @param articles written onto words
     */
    private record Lists(
            Set<String> before,
            Set<String> letters,
            Set<String> behind,
            Set<String> parts,
            Set<String> acting,
            Set<String> actingEndings,
            Set<String> of,
            List<String> articles) {}

    private static final Lists NONE =
            new Lists(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), List.of());

    PlaceCues() {
        for (Language language : Language.all()) {
            lists.put(
                    language,
                    new Lists(
                            language.words("place-cues"),
                            language.words("place-particles"),
                            language.words("place-uses"),
                            language.words("place-parts"),
                            language.words("acting"),
                            language.words("acting-endings"),
                            language.words("of"),
                            language.lines("articles").stream().map(Fold::of).toList()));
        }
    }

    private Lists of(PhraseMatch<?> match) {
        return lists.getOrDefault(match.sentence().language(), NONE);
    }

    /** A preposition of place, or a word such as "city", stands before it. */
    boolean placed(PhraseMatch<?> match) {
        var own = of(match);
        if (!match.affix().isEmpty() && hasParticle(match, own)) {
            return true;
        }
        List<Token> tokens = match.sentence().tokens();
        int before = match.first() - 1;
        // "north of Moscow"
        boolean of = before > 0
                && own.of().contains(tokens.get(before).form())
                && own.before().contains(tokens.get(before - 1).form());
        return of
                || before >= 0 && own.before().contains(tokens.get(before).form())
                || before > 0 && headedFromAfar(tokens, before, own);
    }

    /** "العاصمة الإيطالية روما": the word for a place and what it is of, both with the article. */
    private static boolean headedFromAfar(List<Token> tokens, int adjective, Lists own) {
        String head = tokens.get(adjective - 1).form();
        String of = tokens.get(adjective).form();
        return own.before().contains(head)
                && own.articles().stream()
                        // "بالعاصمة", but not "شمال"
                        .anyMatch(a -> (head.startsWith(a) || head.startsWith(a, 1))
                                && of.startsWith(a)
                                && tokens.get(adjective).isWord());
    }

    /** A word such as "city" stands before it: no preposition, which any noun can have. */
    boolean headed(PhraseMatch<?> match) {
        int before = match.first() - 1;
        // "العاصمة الجديدة"
        boolean adjective = before >= 0
                && of(match).articles().stream()
                        .anyMatch(a ->
                                match.sentence().tokens().get(before).form().startsWith(a)
                                        && match.sentence()
                                                .tokens()
                                                .get(match.first())
                                                .form()
                                                .startsWith(a));
        return match.affix().isEmpty()
                && !adjective
                && before >= 0
                && match.sentence().tokens().get(before).form().length() > LONGEST_PREPOSITION
                && of(match)
                        .before()
                        .contains(match.sentence().tokens().get(before).form());
    }

    private static boolean hasParticle(PhraseMatch<?> match, Lists own) {
        Token token = match.sentence().tokens().get(match.first());
        int letters = match.span().start() - token.start();
        return letters > 0
                && letters <= token.form().length()
                && own.letters().contains(token.form().substring(letters - 1, letters));
    }

    /** "the Paris attacks", "Beijing's mayor", "Lisbon's Catholic University", "Washington-based" */
    private static boolean isUsedAsPlace(List<Token> tokens, int behind, Lists own) {
        if (behind + 1 < tokens.size()
                && tokens.get(behind).is("-")
                && !tokens.get(behind).spaced()) {
            return own.behind().contains("-" + tokens.get(behind + 1).form());
        }
        int use = Cues.pastOwnerMark(tokens, behind);
        boolean owner = use > behind;
        while (owner && use + 1 < tokens.size() && tokens.get(use + 1).capital()) {
            use++;
        }
        if (use >= tokens.size()) {
            return false;
        }
        Token word = tokens.get(use);
        boolean part = own.parts().contains(word.form());
        return owner
                ? part
                : word.shape() != Token.Shape.CAPITALISED
                        && (part || own.behind().contains(word.form()));
    }

    /**
     * Whether a capital stands for the government that sits there: where it acts ("Washington rejected"), and, if it is no capital of
     * the language's own countries, wherever nothing says that the place is meant.
     */
    boolean acts(PhraseMatch<?> match, Actor place) {
        List<Token> tokens = match.sentence().tokens();
        if (placed(match)
                || Addresses.shouted(match)
                || Addresses.beside(tokens, match)
                || Addresses.behind(tokens, match, of(match).before())) {
            return false;
        }
        var own = of(match);
        if (isUsedAsPlace(tokens, match.last(), own)) {
            return false;
        }
        if (match.last() < tokens.size()
                && own.acting().contains(tokens.get(match.last()).form())) {
            return true;
        }
        boolean home = place.country()
                .filter(match.sentence().language().home()::contains)
                .isPresent();
        if (match.first() == 0 || !tokens.get(match.first() - 1).isWord()) {
            return !home;
        }
        String before = tokens.get(match.first() - 1).form();
        return !home && !Cues.besideCapital(match)
                || own.acting().contains(before)
                || own.actingEndings().stream().anyMatch(e -> before.length() > 3 && before.endsWith(e));
    }
}
