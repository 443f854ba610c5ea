package kabar.extraction.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kabar.text.Fold;
import kabar.text.Language;
import kabar.text.PhraseMatch;
import kabar.text.Token;

/** Names that only tell a currency: "dolar AS", "US$", "دولار أميركي", "NIS 300". */
final class Money {
    private static final String CURRENCY = "currency";
    private static final String SIGN = "$";

    private final Map<Language, Set<String>> words = new HashMap<>();

    Money() {
        for (Language language : Language.all()) {
            words.put(
                    language,
                    language.rows("figures").stream()
                            .filter(row -> row.get("role").equals(CURRENCY)
                                    && row.get("words").indexOf(' ') < 0)
                            .map(row -> Fold.of(row.get("words")))
                            // "gave Brazil $2 million": a sign belongs to the number behind it, unless it is written
                            // onto the name
                            .filter(word -> word.chars().anyMatch(Character::isLetter))
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    /** "NIS 300": whether a name is the letters of a currency beside a number, and no Serbian city. */
    boolean coded(PhraseMatch<?> match) {
        List<Token> tokens = match.sentence().tokens();
        Token token = tokens.get(match.first());
        return match.tokens() == 1
                && token.shape() == Token.Shape.UPPER
                && words.getOrDefault(match.sentence().language(), Set.of()).contains(token.form())
                && (match.last() < tokens.size() && tokens.get(match.last()).isNumber()
                        || match.first() > 0 && tokens.get(match.first() - 1).isNumber());
    }

    /** Whether a word of money stands right beside a name. */
    boolean named(PhraseMatch<?> match) {
        List<Token> tokens = match.sentence().tokens();
        Set<String> own = words.getOrDefault(match.sentence().language(), Set.of());
        int next = match.last();
        // "مليون دولار لليمن": a particle written onto the name leads to who gets the money
        boolean whole = match.span().start() == tokens.get(match.first()).start();
        boolean before = whole
                && match.first() > 0
                && own.contains(tokens.get(match.first() - 1).form());
        boolean after = next < tokens.size()
                && (own.contains(tokens.get(next).form())
                        || tokens.get(next).is(SIGN) && !tokens.get(next).spaced());
        return before || after;
    }
}
