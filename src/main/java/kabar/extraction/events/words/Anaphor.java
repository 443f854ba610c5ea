package kabar.extraction.events.words;

import java.util.Locale;

/** What words that stand for something told before mean. */
public enum Anaphor {
    /** "the move", "the attack". */
    DEED,
    /** Something said: "the charge", "the request". */
    WORD,
    /** "his country". */
    HOME;

    static Anaphor of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
