package kabar.extraction.events.words;

import java.util.Locale;

/** What words that stand for something told before mean. */
public enum Anaphor {
    /** "the move", "the attack". */
    DEED,
    /** Something said: "the charge", "the request". */
    WORD,
    /** "his country". */
    HOME,
    /** "وهو ما", "الأمر الذي": the whole clause before. */
    CLAUSE;

    /** Whether it stands for one deed or word, that a noun could tell. */
    public boolean isNoun() {
        return this == DEED || this == WORD;
    }

    static Anaphor of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
