package kabar.extraction.names;

import java.util.List;
import java.util.Locale;
import kabar.extraction.names.Letters.Letter;

/** Words of another script spelled out in Latin letters, one letter after the other. */
final class Romanisation {
    private static final int SHORTEST_STEM = 2;
    private static final int INTENSIVE = 4;

    private final Letters letters;

    Romanisation(Letters letters) {
        this.letters = letters;
    }

    /**
     * A word that stands behind an article, letter by letter: "الحطاب" tells what somebody does, and its second letter is spoken twice;
     * "الدويري" and "الزميلي" are of the form of small things.
     */
    String family(String word) {
        List<Letter> spelled = letters.of(word);
        if (little(spelled) && word.length() == spelled.size()) {
            String first = spelled.get(0).consonant();
            return capital((first.isEmpty() ? "o" : first + "u")
                            + spelled.get(1).consonant() + "ai")
                    + letters(word.substring(SHORTEST_STEM + 1), true).toLowerCase(Locale.ROOT);
        }
        return intensive(spelled)
                ? capital(spelled.get(0).consonant()
                        + "a"
                        + twice(spelled.get(1))
                        + "a"
                        + spelled.get(3).consonant())
                : letters(word, true);
    }

    /** Two consonants, the letter for an i, and another consonant: the form of a small thing. */
    private static boolean little(List<Letter> spelled) {
        return spelled.size() >= INTENSIVE
                && "I".equals(spelled.get(SHORTEST_STEM).sound())
                && consonant(spelled.get(0))
                && consonant(spelled.get(1))
                && consonant(spelled.get(3))
                && !spelled.get(3).consonant().isEmpty()
                && !(spelled.get(0).consonant() + spelled.get(1).consonant()).isEmpty();
    }

    private static boolean consonant(Letter letter) {
        return letter.sound().isEmpty() || letter.vowel().isEmpty();
    }

    /** Four letters of which the third is a long vowel; the second is spoken twice. */
    private static boolean intensive(List<Letter> spelled) {
        return spelled.size() == INTENSIVE
                && spelled.get(2).opens()
                && !spelled.get(0).opens()
                && !spelled.get(1).opens()
                && !spelled.get(3).opens()
                && !spelled.get(1).consonant().isEmpty()
                && (spelled.get(0).vowel().isEmpty() || spelled.get(0).sound().isEmpty());
    }

    private static String twice(Letter letter) {
        String one = letter.consonant();
        return one.length() == 1 ? one + one : one;
    }

    private static String capital(String latin) {
        return latin.substring(0, 1).toUpperCase(Locale.ROOT) + latin.substring(1);
    }

    /**
     * A folded word letter by letter, with a short vowel where no syllable could be spoken otherwise: "حمزي" Hamzi, "جعفر" Jaafar,
     * "عادل" Adil.
     */
    String letters(String word) {
        return letters(word, false);
    }

    private String letters(String word, boolean family) {
        for (var ending : letters.endings().entrySet()) {
            int stem = word.length() - ending.getKey().length();
            if (stem >= SHORTEST_STEM
                    && word.endsWith(ending.getKey())
                    && !letters.vowel(word.substring(stem - 1, stem))) {
                return spelledOut(word.substring(0, stem), family) + ending.getValue();
            }
        }
        return spelledOut(word, family);
    }

    private String spelledOut(String word, boolean family) {
        List<Letter> spelled = letters.of(word);
        var latin = new StringBuilder();
        int consonants = 0;
        boolean spoken = false;
        String vowel = "";
        for (int i = 0; i < spelled.size(); i++) {
            Letter letter = spelled.get(i);
            boolean last = i + 1 == spelled.size();
            if (family && small(spelled, i)) {
                latin.append("uwai");
                spoken = true;
                vowel = "";
                consonants = 0;
                i++;
                continue;
            }
            boolean before = !last && spelled.get(i + 1).opens();
            boolean guttural = letter.sound().isEmpty();
            boolean own = letter.consonant().isEmpty() || i > 0 && !before && consonants > 0;
            if (!letter.vowel().isEmpty() && own || last && i > 0 && "h".equals(letter.sound())) {
                boolean silent = guttural && (before || i > 0 && consonants == 0);
                vowel = silent ? "" : letter.vowel().isEmpty() || guttural && i == 0 ? "a" : letter.vowel();
                latin.append(vowel);
                spoken |= !silent;
                consonants = silent ? consonants : 0;
            } else {
                boolean closed = last && consonants == 1 && spoken;
                boolean open = consonants > 1 || consonants == 1 && !spoken;
                latin.append(open ? "a" : !closed ? "" : "a".equals(vowel) ? "i" : "aa".equals(vowel) ? "a" : "")
                        .append(letter.consonant());
                spoken |= open;
                vowel = open ? "" : vowel;
                consonants = open ? 1 : consonants + 1;
            }
        }
        return latin.length() == 0 ? word : capital(latin.toString());
    }

    /** The two letters in the middle of a word for a small thing: "دوير". */
    private static boolean small(List<Letter> spelled, int i) {
        return i > 0
                && i + 2 < spelled.size()
                && "U".equals(spelled.get(i).sound())
                && "I".equals(spelled.get(i + 1).sound())
                && spelled.get(i - 1).vowel().isEmpty()
                && spelled.get(i + 2).vowel().isEmpty();
    }
}
