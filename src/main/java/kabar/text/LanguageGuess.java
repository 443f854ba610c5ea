package kabar.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells the language of a text by its frequent words and its letters ({@code profile.txt} of each pack, and those of
 * {@code data/languages/others} for neighbours that must not be mistaken for it, such as Malay or Persian).
 */
final class LanguageGuess {
    /** Weight of the known words a text of a language has at least, as a share of all its words. */
    private static final double ENOUGH = 0.08;

    /** Words that a sentence needs to be told apart from its article. */
    private static final int SHORTEST_SENTENCE = 6;

    /** The same as {@link #ENOUGH} for a sentence that is told apart, and how many times the article's language it must weigh. */
    private static final double CLEARLY = 0.25;

    private static final double CLEARLY_MORE = 2;

    private static final String[] CODES;
    private static final WordTable<float[]> WORDS = new WordTable<>();
    private static final float[] NONE = {};
    private static final float[][] LETTERS = new float[Character.MAX_VALUE + 1][];
    private static final Language[] PACKS;

    static {
        var profiles = new ArrayList<String>();
        var codes = new ArrayList<String>();
        for (Language language : Language.all()) {
            codes.add(language.code());
            profiles.add("languages/" + language.code() + "/profile.txt");
        }
        for (var row : Data.rows("languages/others/index.csv")) {
            codes.add(row.get("language"));
            profiles.add("languages/others/" + row.get("language") + ".txt");
        }
        CODES = codes.toArray(String[]::new);
        PACKS = codes.stream()
                .map(code -> Language.of(code).orElse(Language.UNKNOWN))
                .toArray(Language[]::new);
        Arrays.fill(LETTERS, NONE);
        for (int i = 0; i < CODES.length; i++) {
            for (String line : Data.lines(profiles.get(i))) {
                read(line, i);
            }
        }
    }

    private LanguageGuess() {}

    private static void read(String line, int language) {
        String[] parts = line.split("\\s+", 2);
        float weight = parts.length > 1 ? Float.parseFloat(parts[1]) : 1;
        if (parts[0].length() == 3 && parts[0].startsWith("[")) {
            char letter = parts[0].charAt(1);
            if (LETTERS[letter].length == 0) {
                LETTERS[letter] = new float[CODES.length];
            }
            LETTERS[letter][language] += weight;
        } else {
            WORDS.orPut(Fold.of(parts[0]), () -> new float[CODES.length])[language] += weight;
        }
    }

    /** The pack of the language these tokens are written in, or {@link Language#UNKNOWN}. */
    static Language of(String text, List<Token> tokens) {
        return of(scores(text, tokens), words(tokens));
    }

    /**
     * The language of a sentence in an article of another: another pack's if the sentence is long enough to tell and speaks for it clearly,
     * else the article's.
     */
    static Language ofSentence(String text, List<Token> tokens, Language article) {
        int words = words(tokens);
        if (words < SHORTEST_SENTENCE) {
            return article;
        }
        int own = index(article);
        if (own >= 0 && reaches(text, tokens, own, CLEARLY * words)) {
            return article;
        }
        double[] scores = scores(text, tokens);
        int other = index(of(scores, words));
        boolean clear = other >= 0
                && scores[other] >= CLEARLY * words
                && (own < 0 || scores[other] >= CLEARLY_MORE * scores[own]);
        return clear ? PACKS[other] : article;
    }

    /** Whether nothing at all in these tokens speaks for the language, and much for another. */
    static boolean excludes(String text, List<Token> tokens, Language language) {
        int index = index(language);
        int words = words(tokens);
        if (index < 0 || words < SHORTEST_SENTENCE || reaches(text, tokens, index, Double.MIN_VALUE)) {
            return false;
        }
        double most = 0;
        for (double score : scores(text, tokens)) {
            most = Math.max(most, score);
        }
        return most >= CLEARLY * words;
    }

    private static int index(Language language) {
        for (int i = 0; i < PACKS.length; i++) {
            if (PACKS[i].equals(language) && !PACKS[i].equals(Language.UNKNOWN)) {
                return i;
            }
        }
        return -1;
    }

    private static int words(List<Token> tokens) {
        int words = 0;
        for (Token token : tokens) {
            words += token.isWord() ? 1 : 0;
        }
        return words;
    }

    /** Whether what speaks for a language adds up to as much; no weight is below zero. */
    private static boolean reaches(String text, List<Token> tokens, int language, double enough) {
        double score = 0;
        for (Token token : tokens) {
            if (!token.isWord()) {
                continue;
            }
            score += weight(WORDS.of(token.form(), NONE), language);
            for (int i = token.start(); i < token.end(); i++) {
                score += weight(LETTERS[text.charAt(i)], language);
            }
            if (score >= enough) {
                return true;
            }
        }
        return false;
    }

    private static double weight(float[] weights, int language) {
        return weights.length == 0 ? 0 : weights[language];
    }

    private static double[] scores(String text, List<Token> tokens) {
        double[] scores = new double[CODES.length];
        for (Token token : tokens) {
            if (!token.isWord()) {
                continue;
            }
            add(scores, WORDS.of(token.form(), NONE));
            for (int i = token.start(); i < token.end(); i++) {
                add(scores, LETTERS[text.charAt(i)]);
            }
        }
        return scores;
    }

    private static Language of(double[] scores, int words) {
        int best = -1;
        boolean tie = false;
        for (int i = 0; i < scores.length; i++) {
            if (best < 0 || scores[i] > scores[best]) {
                best = i;
                tie = false;
            } else if (scores[i] == scores[best]) {
                tie = true;
            }
        }
        if (words == 0 || tie || scores[best] < ENOUGH * words) {
            return Language.UNKNOWN;
        }
        return PACKS[best];
    }

    private static void add(double[] scores, float[] weights) {
        for (int i = 0; i < weights.length; i++) {
            scores[i] += weights[i];
        }
    }
}
