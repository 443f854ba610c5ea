package kabar.extraction.dates;

import java.util.Set;
import kabar.text.Language;
import kabar.text.PhraseIndex;
import kabar.text.PhraseMatcher;
import kabar.text.Sentence;
import kabar.text.Token;

/** Four digits that count what follows them, and are no year: "more than 1500 people". */
final class Counts {
    private static final int DIGITS = 4;

    private final PhraseMatcher<Boolean> counted;
    private final Set<String> beforeYears;

    Counts(Language language) {
        var nouns = new PhraseIndex<Boolean>();
        for (var row : language.rows("figures")) {
            String words = row.get("words");
            if (row.get("role").equals("counted") && words.indexOf('*') < 0) {
                nouns.add(words, true);
            }
        }
        this.counted = new PhraseMatcher<>(nouns);
        this.beforeYears = language.words("before-years");
    }

    /** Whether an expression ends with a number that counts the noun behind it; "in 2014 protesters" tells a year. */
    boolean isOne(Match match, Sentence sentence, String text) {
        int number = match.last() - 1;
        if (match.isNone() || match.last() >= sentence.tokens().size() || !isYear(sentence, number)) {
            return false;
        }
        boolean led = number > 0
                && beforeYears.contains(sentence.tokens().get(number - 1).form());
        return !led && counted.matches(sentence, text).stream().anyMatch(noun -> noun.first() == match.last());
    }

    private static boolean isYear(Sentence sentence, int number) {
        Token token = sentence.tokens().get(number);
        return token.isNumber()
                && token.form().length() == DIGITS
                && sentence.tokens().get(number + 1).isWord();
    }
}
