package kabar.text;

import java.util.ArrayList;
import java.util.List;

/** The words of a phrase while it is entered into an index: what each asks of the word in the text. */
final class PhraseWords {
    /** From Greek on to the phonetic letters no character is Latin. */
    private static final char FIRST_BEHIND_LATIN = '\u0370';

    private static final char LATIN_AGAIN = '\u1D00';
    /** An acronym; longer words may be shouted. */
    private static final int LONGEST_ACRONYM = 5;

    private final List<String> spelled;
    private final boolean accented;
    private long bit = 1;
    private long some;
    private long all;
    private boolean choosy;

    PhraseWords(boolean accented) {
        this.accented = accented;
        this.spelled = accented ? new ArrayList<>(4) : List.of();
    }

    void add(String phrase, int start, int end) {
        int upper = upper(phrase, start, end);
        if (upper > 1 && upper <= LONGEST_ACRONYM && upper == letters(phrase, start, end)) {
            all |= bit;
        } else if (upper > 0) {
            some |= bit;
        }
        bit <<= 1;
        if (accented) {
            spelled.add(phrase.substring(start, end));
            choosy |= hasLatin(phrase, start, end);
        }
    }

    /** Whether some way to write the words does not fit them. */
    boolean choosy() {
        return choosy || (some | all) != 0;
    }

    private static boolean hasLatin(String phrase, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = phrase.charAt(i);
            if (c < FIRST_BEHIND_LATIN || c >= LATIN_AGAIN) {
                return true;
            }
        }
        return false;
    }

    Capitals capitals() {
        return Capitals.of(some, all);
    }

    List<String> spelled() {
        return List.copyOf(spelled);
    }

    private static int letters(String phrase, int start, int end) {
        int letters = 0;
        for (int i = start; i < end; i++) {
            letters += Character.isLetter(phrase.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    /** The number of its capital letters, if it begins with one. */
    private static int upper(String phrase, int start, int end) {
        if (!Character.isUpperCase(phrase.charAt(start))) {
            return 0;
        }
        int upper = 0;
        for (int i = start; i < end; i++) {
            upper += Character.isUpperCase(phrase.charAt(i)) ? 1 : 0;
        }
        return upper;
    }
}
