package kabar.extraction.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kabar.extraction.numbers.Numbers;
import kabar.extraction.numbers.Numerals;
import kabar.text.Affixes;
import kabar.text.Fold;
import kabar.text.Language;
import kabar.text.PhraseIndex;
import kabar.text.PhraseMatch;
import kabar.text.PhraseMatcher;
import kabar.text.Sentence;
import kabar.text.Text;
import kabar.text.Token;
import kabar.text.WordTable;

/** The words around numbers in a language ({@code figures.csv}), and its numbers. */
final class FigureWords {
    /**
     * @param value the unit, what happened (to people, and behind a slash to things), or nothing; of a counted noun its unit, and with it
     *     what happened to them ({@code persons/killed}) or of which kind they are ({@code persons:refugees})
     */
    record Sign(Role role, String value) {
        private static final char HAPPENED = '/';
        private static final char KIND = ':';

        /** The unit of a counted noun. */
        String unit() {
            int end = Math.max(value.indexOf(HAPPENED), value.indexOf(KIND));
            return end < 0 ? value : value.substring(0, end);
        }

        /** What a counted noun tells to have happened to them. */
        Optional<String> what() {
            return behind(HAPPENED);
        }

        /** Of which kind those are whom a noun counts. */
        Optional<String> kind() {
            return behind(KIND);
        }

        private Optional<String> behind(char mark) {
            int at = value.indexOf(mark);
            return at < 0 ? Optional.empty() : Optional.of(value.substring(at + 1));
        }
    }

    enum Role {
        /** The unit stands before or after the number: money, percent. */
        CURRENCY,
        PERCENT,
        /** A noun that is counted. */
        COUNTED,
        /** Two of a noun in one word (Arabic dual). */
        DUAL,
        /** What happened to them: killed, injured. */
        OUTCOME,
        /** What somebody does to those counted behind it; those before it are the ones who do it: menyerang. */
        STRUCK,
        /** What those counted underwent, in a word of which they are the subject: died. */
        BEFELL,
        /** What those counted do, in a word of which they are the subject and that stands behind them: gathered, signed. */
        DOES,
        /** Between a verb and a number of others than it is done to: "found traces in 39 areas". */
        WITHIN,
        /** Begins what a verb before it is done to: "three gunmen killed a guard"; after the other a verb is no deed of those before it: were. */
        OBJECT,
        PASSIVE,
        /** Begins another clause, or tells that nothing of it has happened yet: while, if, will. */
        CLAUSE,
        /** Brings in what somebody says: that. */
        THAT,
        /** Stands between those counted and such a word: were, have been, also. */
        BESIDE,
        /** Parts an insertion from those it speaks of. */
        COMMA,
        /** Begins what tells more of those counted, no comma before: "yang berada di kapal itu ditahan". */
        WHO,
        /** "of them", "others": those counted are of those before. */
        OF_THEM,
        /** "including": a number behind it is part of the one before. */
        AMONG,
        /** "reached": the number is of what stands before. */
        REACH,
        /** Before the day from which on is counted; the number is of the day it is told. */
        SINCE,
        /** At least; at most; about. */
        LOW,
        HIGH,
        ABOUT,
        /** The same behind what is counted: "five or more". */
        LOW_AFTER,
        HIGH_AFTER,
        /** What happened to those whose number comes later in the sentence: the death toll. */
        TOLL,
        /** A stock index; what stands before the level it is at. */
        INDEX,
        LEVEL,
        POINTS,
        /** Votes stand before or behind two numbers with a dash between; between votes and those against. */
        VOTE,
        VERSUS,
        /** Some of those whose number follows: half, most. */
        PORTION,
        /** Between one and all of a share: "one in five"; with any number before it: "in every". */
        IN,
        EVERY,
        /** Years, which are counted only where they are years in office. */
        YEARS,
        /** Before what a number was at another time: compared with. */
        BEFORE,
        /** From one number to another; with the first word it is a change, without it a range. */
        FROM,
        TO,
        /** Between a sum of money and the same in another currency: "or about". */
        OR,
        /** Opens two numbers that {@link #AND} joins: between 5 and 7. */
        BETWEEN,
        AND,
        /** A number behind it, or before it, counts nothing; with {@code bare}, only where no noun follows: "mother of". */
        LABEL,
        NOT,
        /** No noun that could be counted; with {@code *} all words that begin or end so. */
        STOP,
        /** How every noun ends that is counted but not listed ({@code *s}); where nothing is told, they end as they like. */
        NOUN,
        /** What can stand between a number and its noun ("1,220 or so people"); {@code *} is any word. */
        GAP,
        /**
         * Shapes of the words that tell what a share or an amount is of: with {@code *} it may follow at once ("40 persen lahan"); the last
         * of them; no such word; words behind which only words of the same shape go on.
         */
        THING_BARE,
        THING_LAST,
        THING_END,
        THING_DEFINITE,
        /** The scale of a sum of money as a letter behind it: Rp 5,9 M. */
        SCALE,
        /** Whoever stands behind it says so. */
        SOURCE,
        /** Whoever stands behind it tells a number that stands behind him: announced. */
        ANNOUNCED,
        /** What a percentage is the rate of: inflation, turnout. */
        RATE,
        /** What a sum of money is: aid, a loan, a fine. */
        SUM,
        /** A verb that tells it where no noun does: pledged. */
        SUM_VERB,
        /** Tells of a sum only that something is worth it, where nothing else is told. */
        VALUE,
        /** Behind a percentage: what stands there is parted. */
        PART,
        /** What a length is, told behind it or before it: "12 km away", "a height of 30 m". */
        EXTENT_AFTER,
        EXTENT_BEFORE;

        /** Tells something of a number only where another sign or number stands beside. */
        boolean isDependent() {
            return switch (this) {
                case INDEX, LEVEL, POINTS, VOTE, VERSUS, PORTION, IN, EVERY, OBJECT, PASSIVE, WITHIN -> true;
                default -> false;
            };
        }

        boolean isMeasure() {
            return switch (this) {
                case RATE, SUM, SUM_VERB, VALUE, PART, EXTENT_AFTER, EXTENT_BEFORE -> true;
                default -> false;
            };
        }
    }

    private final Numbers numbers;
    private final PhraseMatcher<Sign> signs;
    private final PhraseMatcher<Sign> measures;
    private final Map<String, Sign> marks = new HashMap<>();
    /** Letters with a mark behind them: US$. */
    private final Map<String, Sign> marked = new HashMap<>();

    private final WordShapes shapes = new WordShapes();
    private final WordTable<Boolean> duals = new WordTable<>();
    private final Affixes affixes;
    private final boolean passive;

    FigureWords(Language language) {
        this.numbers = new Numbers(language);
        this.affixes = Affixes.of(language);
        var index = new PhraseIndex<Sign>();
        var measured = new PhraseIndex<Sign>();
        for (var row : language.rows("figures")) {
            var sign = new Sign(
                    Role.valueOf(row.get("role").toUpperCase(Locale.ROOT).replace('-', '_')), row.get("value"));
            String words = row.get("words");
            if (words.indexOf(WordShapes.ANY) >= 0) {
                shapes.add(words, sign.role());
            } else if (words.codePoints().noneMatch(Character::isLetter)) {
                marks.put(words, sign);
            } else if (!Character.isLetterOrDigit(words.codePointBefore(words.length()))) {
                marked.put(Fold.of(words.substring(0, words.length() - 1)) + words.charAt(words.length() - 1), sign);
            } else if (sign.role().isMeasure()) {
                measured.add(words, sign);
            } else {
                index.add(words, sign);
                if (sign.role() == Role.DUAL) {
                    dual(Text.tokens(words).get(0).form());
                }
            }
        }
        this.passive = language.rows("figures").stream()
                .anyMatch(row -> row.get("role").equals("passive"));
        this.signs = new PhraseMatcher<>(index);
        this.measures = new PhraseMatcher<>(measured);
    }

    private void dual(String form) {
        if (!duals.has(form)) {
            duals.put(form, true);
        }
    }

    Numerals numerals(Sentence sentence) {
        return numbers.in(sentence.tokens());
    }

    /** Whether a word has a shape of a role. */
    boolean isShaped(String form, Role role) {
        return shapes.fit(form, role);
    }

    /** Whether words of a role are told by their shape. */
    boolean hasShapes(Role role) {
        return shapes.has(role);
    }

    /** Whether words beside a verb tell that it is passive. */
    boolean hasPassive() {
        return passive;
    }

    /** Whether two of something are told in one word. */
    boolean hasDual(List<Token> tokens) {
        for (Token token : tokens) {
            if (token.isWord() && isDual(token.form())) {
                return true;
            }
        }
        return false;
    }

    private boolean isDual(String form) {
        if (duals.has(form)) {
            return true;
        }
        List<Affixes.Prefix> particles = affixes.prefixes(form);
        for (int i = 0; i < particles.size(); i++) {
            Affixes.Prefix particle = particles.get(i);
            if (particle.begins(form)
                    && (particle.read().isEmpty()
                            ? duals.find(form, particle.written().length()) != WordTable.NONE
                            : duals.has(particle.rest(form)))) {
                return true;
            }
        }
        return false;
    }

    List<PhraseMatch<Sign>> signs(Sentence sentence, String text) {
        return signs.matches(sentence, text);
    }

    /** What percentages and sums can be of. */
    List<PhraseMatch<Sign>> measures(Sentence sentence, String text) {
        return measures.matches(sentence, text);
    }

    /** What a mark means together with the letters it is written onto: A$. */
    Optional<Sign> marked(Token letters, Token mark) {
        return letters.isWord() && mark.isMark() && !mark.spaced()
                ? Optional.ofNullable(marked.get(letters.form() + mark.form()))
                : Optional.empty();
    }

    Optional<Sign> mark(Token token) {
        return token.isMark() ? Optional.ofNullable(marks.get(token.form())) : Optional.empty();
    }
}
