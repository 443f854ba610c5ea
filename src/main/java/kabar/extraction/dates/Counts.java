package kabar.extraction.dates;

import java.util.Set;
import kabar.text.Language;
import kabar.text.PhraseIndex;
import kabar.text.PhraseMatch;
import kabar.text.PhraseMatcher;
import kabar.text.Sentence;
import kabar.text.Token;

/** Four digits that count what follows them, and are no year: "more than 1500 people". */
final class Counts {
    private static final int DIGITS = 4;
    /** Between these, a number counts only behind "more than" or "about". */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2030;
    private static final Set<String> BOUNDS = Set.of("low", "high", "about");
    private static final String COUNTED = "counted";

    /** Counted nouns, and the words of amounts before numbers. */
    private final PhraseMatcher<String> words;

    private final Set<String> beforeYears;

    Counts(Language language) {
        var index = new PhraseIndex<String>();
        for (var row : language.rows("figures")) {
            String phrase = row.get("words");
            String role = row.get("role");
            if ((role.equals(COUNTED) || BOUNDS.contains(role)) && phrase.indexOf('*') < 0) {
                index.add(phrase, role);
            }
        }
        this.words = new PhraseMatcher<>(index);
        this.beforeYears = language.words("before-years");
    }

    /** Whether an expression ends with a number that counts the noun behind it; "in 2014 protesters" and "the 2014 protests" tell a year. */
    boolean isOne(Match match, Sentence sentence, String text) {
        int number = match.last() - 1;
        if (match.isNone() || match.last() >= sentence.tokens().size() || !isYear(sentence, number)) {
            return false;
        }
        if (number > 0 && beforeYears.contains(sentence.tokens().get(number - 1).form())) {
            return false;
        }
        var around = words.matches(sentence, text);
        boolean noun = around.stream().anyMatch(m -> m.first() == match.last() && has(m, COUNTED));
        boolean bound = around.stream()
                .anyMatch(m -> m.last() == number && BOUNDS.stream().anyMatch(role -> has(m, role)));
        return noun && (bound || !isLikelyYear(sentence.tokens().get(number)));
    }

    private static boolean has(PhraseMatch<String> match, String role) {
        return match.entries().stream().anyMatch(entry -> entry.value().equals(role));
    }

    private static boolean isLikelyYear(Token number) {
        int value = Integer.parseInt(number.form());
        return FIRST_YEAR <= value && value <= LAST_YEAR;
    }

    private static boolean isYear(Sentence sentence, int number) {
        Token token = sentence.tokens().get(number);
        return token.isNumber()
                && token.form().length() == DIGITS
                && token.form().chars().allMatch(c -> c >= '0' && c <= '9')
                && sentence.tokens().get(number + 1).isWord();
    }
}
