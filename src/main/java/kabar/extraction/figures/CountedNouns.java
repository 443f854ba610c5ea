package kabar.extraction.figures;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kabar.extraction.figures.FigureWords.Role;
import kabar.extraction.figures.FigureWords.Sign;
import kabar.extraction.numbers.Numerals;
import kabar.text.Token;

/** The nouns of a sentence that its numbers count. */
final class CountedNouns {
    static final int NONE = -1;
    /** Words between a number and its noun: "three senior Israeli officials". */
    private static final int TO_NOUN = 3;

    /** Words from a number of some to the number of all. */
    private static final int TO_WHOLE = 3;

    private static final int SHORTEST = 3;

    private final FigureScene scene;
    private final FigureSigns signs;
    private final Numerals numerals;
    private final FigureWords words;
    private final Measures measures;
    private final List<Token> tokens;

    CountedNouns(FigureScene scene, FigureSigns signs, Numerals numerals, FigureWords words, Measures measures) {
        this.scene = scene;
        this.signs = signs;
        this.numerals = numerals;
        this.words = words;
        this.measures = measures;
        this.tokens = scene.tokens();
    }

    /**
     * The noun counted by a number that ends before a token, or {@link #NONE}.
     *
     * @param one whether the number is one, which counts a noun of any shape
     */
    int at(int token, boolean one) {
        int unlisted = NONE;
        for (int i = token; i < Math.min(tokens.size(), token + TO_NOUN + 1); i++) {
            if (signs.at(i, Role.COUNTED).isPresent()) {
                return i;
            }
            boolean gap = signs.at(i, Role.GAP).isPresent() || i == token && isDescribed(i);
            if (!gap && !isPlain(i)) {
                break;
            }
            boolean first = i == token && tokens.get(i).spaced();
            boolean fits = first || words.hasShapes(Role.NOUN) && i > token;
            if (unlisted == NONE && !gap && fits && isNoun(tokens.get(i), one)) {
                unlisted = i;
            }
            if (!gap && !words.isShaped(tokens.get(i).form(), Role.GAP)) {
                break;
            }
        }
        return unlisted;
    }

    /** "800 captured fighters": whether what happened to them stands before the noun. */
    private boolean isDescribed(int i) {
        return words.hasPassive()
                && signs.at(i, Role.OUTCOME).isPresent()
                && IntStream.range(signs.end(i), Math.min(tokens.size(), signs.end(i) + TO_NOUN))
                        .takeWhile(at -> at == signs.end(i) || isPlain(at - 1))
                        .anyMatch(at -> signs.at(at, Role.COUNTED).isPresent());
    }

    /** Where the noun of a number ends, with another that tells of which kind they are: "tiga orang tersangka". */
    int end(int noun) {
        Optional<Sign> sign = signs.at(noun, Role.COUNTED);
        if (sign.isEmpty()) {
            return noun + 1;
        }
        int end = signs.end(noun);
        boolean plain = sign.get().kind().isEmpty() && sign.get().what().isEmpty();
        boolean kind = plain
                && signs.at(end, Role.COUNTED)
                        .filter(next -> next.kind().isPresent())
                        .filter(next -> next.unit().equals(sign.get().unit()))
                        .isPresent();
        return kind ? signs.end(end) : end;
    }

    /** Whether a word stands there that is not listed: a noun, or something else that what happened is told of. */
    boolean isOther(int token) {
        return token < tokens.size() && isPlain(token) && tokens.get(token).spaced();
    }

    /** Whether a word is neither part of a number nor tells anything of one. */
    private boolean isPlain(int i) {
        return tokens.get(i).isWord() && (signs.noneAt(i) || isLabelOfNothing(i)) && !numerals.begins(i);
    }

    /** "three camps", unlike "camp 3": a word that labels numbers and has none behind it. */
    private boolean isLabelOfNothing(int i) {
        boolean numbered = i + 1 < tokens.size() && numerals.begins(i + 1);
        return signs.at(i, Role.LABEL).isPresent() && !numbered;
    }

    /** Whether a word that is not listed can be what a number counts: no name of something else, no verb. */
    private boolean isNoun(Token token, boolean one) {
        String form = token.form();
        boolean shaped = one || !words.hasShapes(Role.NOUN) || words.isShaped(form, Role.NOUN);
        boolean name = token.capital() && !scene.isPeople(token.span()) && !isAcronym(token);
        return form.length() >= SHORTEST
                && shaped
                && !name
                && !words.isShaped(form, Role.STOP)
                && !scene.isDated(token.span());
    }

    /** A kind of things by its letters ("1.855 SPPG", "three NGOs"): no name, and no word of a line in capitals. */
    private boolean isAcronym(Token token) {
        String written = scene.words(token.span());
        int capitals = 0;
        while (capitals < written.length() && Character.isUpperCase(written.charAt(capitals))) {
            capitals++;
        }
        String ending = written.substring(capitals);
        boolean letters = capitals >= 2 && (ending.equals("s") || ending.isEmpty() && !words.hasShapes(Role.NOUN));
        return letters
                && !scene.named(token.span())
                && scene.words(scene.sentence().span())
                                .chars()
                                .filter(Character::isLowerCase)
                                .count()
                        > 1;
    }

    /** "23 of the 65 seats": what the 65 are, of which some are counted. */
    Optional<Sign> ofWhole(int next) {
        int whole = measures.partAt(next).orElse(tokens.size());
        if (whole >= tokens.size() || numerals.at(whole).isEmpty()) {
            return Optional.empty();
        }
        int noun = at(numerals.at(whole).get().last(), false);
        return noun == NONE ? Optional.empty() : signs.at(noun, Role.COUNTED);
    }

    /** "two of the five", "half of the 400": what is told of the two is not told of the five. */
    boolean isWhole(int first) {
        int of = measures.part(first).orElse(0);
        if (signs.before(of, Role.PORTION).isPresent()) {
            return true;
        }
        for (int i = of - 1; i >= 0 && i >= of - TO_WHOLE; i--) {
            if (numerals.at(i).filter(n -> n.last() == of).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
