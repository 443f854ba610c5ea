package kabar.extraction.dates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabar.text.Fold;
import kabar.text.Language;
import kabar.text.Token;

/**
 * Whether a sentence speaks of the past or of what is to come where it names a time. {@code tense.csv} lists the words that show it;
 * {@code *} at the end or the beginning of one stands for any letters, {@code none} takes words out again, and of two words ("أن ي*")
 * the first must stand right before the second. What stands before the time counts, else what follows. {@code perfect} words ("had")
 * put "until" and what was planned into the past; a {@code perhaps-future} word ("by") counts right before the time. An {@code ending}
 * is a pronoun written onto a verb of the past. Behind a {@code clause} word ("which") without a comma nothing tells of a time before it.
 */
final class Tense {
    private static final int BEFORE = 14;
    private static final int AFTER = 5;
    private static final int OPENING = 2;
    /** Words between "will" and the verb it makes one of the future. */
    private static final int TO_VERB = 3;

    /** What "since" and "until" show of the time right behind them. */
    static final int SURE = 2;

    /** Of a text that is nothing but a time, as somebody asks for it: surely to come. */
    static final int ASKED = 3;

    private static final int PAST = -1;
    private static final int FUTURE = 1;
    /** Past, unless another word shows more: after, from. */
    private static final int PERHAPS_PAST = -3;

    private static final int PERHAPS_FUTURE = 4;
    /** Past, and what was to come then is past too. */
    private static final int PERFECT = -5;

    /** Opens a clause whose verb tells nothing of a time before it: which, yang. */
    private static final int CLAUSE = 6;

    private static final int NOT_LISTED = 9;

    private final Map<String, Integer> words = new HashMap<>();
    private final List<Affix> affixes = new ArrayList<>();
    /** Pronouns written onto verbs: شهدها. */
    private final List<String> endings = new ArrayList<>();

    private final Map<String, List<Affix>> pairs = new HashMap<>();

    /** Letters of a word: all of it, its end or its beginning. */
    private record Affix(String letters, boolean ending, boolean whole, int tense) {
        static Affix of(String written, int tense) {
            if (written.startsWith("*")) {
                return new Affix(Fold.of(written.substring(1)), true, false, tense);
            }
            boolean open = written.endsWith("*");
            String letters = open ? written.substring(0, written.length() - 1) : written;
            return new Affix(Fold.of(letters), false, !open, tense);
        }

        boolean fits(String form) {
            if (whole) {
                return form.equals(letters);
            }
            return form.length() > letters.length() + 2 && (ending ? form.endsWith(letters) : form.startsWith(letters));
        }
    }

    Tense(Language language) {
        for (var row : language.rows("tense")) {
            int tense = switch (row.get("tense")) {
                case "past" -> PAST;
                case "future" -> FUTURE;
                case "since" -> -SURE;
                case "until" -> SURE;
                case "perhaps-past" -> PERHAPS_PAST;
                case "perhaps-future" -> PERHAPS_FUTURE;
                case "perfect" -> PERFECT;
                case "clause" -> CLAUSE;
                default -> 0;
            };
            String word = row.get("word");
            int space = word.indexOf(' ');
            if (row.get("tense").equals("ending")) {
                endings.add(Fold.of(word));
            } else if (space > 0) {
                pairs.computeIfAbsent(Fold.of(word.substring(0, space)), w -> new ArrayList<>(2))
                        .add(Affix.of(word.substring(space + 1), tense));
            } else if (word.indexOf('*') >= 0) {
                affixes.add(Affix.of(word, tense));
            } else {
                words.put(Fold.of(word), tense);
            }
        }
    }

    /** -1 past, 1 future, 0 not shown, for the words between two tokens; {@link #SURE} or its negative where it is sure. */
    int at(List<Token> tokens, int first, int last) {
        for (int i = first - 1; i >= Math.max(0, first - 2); i--) {
            int here = of(tokens, i);
            if (Math.abs(here) == SURE) {
                return here == SURE && isPerfect(tokens, first, last) ? PAST : here;
            }
        }
        boolean perhaps = false;
        boolean soon = first > 0 && of(tokens, first - 1) == PERHAPS_FUTURE;
        for (int i = first - 1; i >= Math.max(0, first - BEFORE) && !ends(tokens.get(i)); i--) {
            int here = of(tokens, i);
            perhaps |= here == PERHAPS_PAST;
            if (here == PERFECT || here == FUTURE && was(tokens, i)) {
                return PAST;
            }
            if (here == PAST || here == FUTURE) {
                return here == PAST && comes(tokens, i) ? FUTURE : here;
            }
        }
        // What opens a sentence is far from its verb: "On Monday the court in The Hague will say".
        int after = first <= OPENING ? BEFORE : AFTER;
        for (int i = last; i < Math.min(tokens.size(), last + after) && !ends(tokens.get(i)); i++) {
            int here = alone(tokens.get(i));
            if (here == CLAUSE && !tokens.get(i - 1).isMark()) {
                break;
            }
            perhaps |= here == PERHAPS_PAST;
            if (here == PAST || here == FUTURE || here == PERFECT) {
                return here == PERFECT ? PAST : here;
            }
        }
        return perhaps ? PAST : soon ? FUTURE : 0;
    }

    /** Whether a word tells what is to come, or "by" stands right before a time. */
    boolean foretells(List<Token> tokens, int time) {
        if (time > 0 && of(tokens, time - 1) == PERHAPS_FUTURE) {
            return true;
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (of(tokens, i) == FUTURE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word near a time tells of what had been: "Until Thursday, they had waited". */
    private boolean isPerfect(List<Token> tokens, int first, int last) {
        for (int i = Math.max(0, first - BEFORE); i < Math.min(tokens.size(), last + AFTER); i++) {
            if (alone(tokens.get(i)) == PERFECT) {
                return true;
            }
        }
        return false;
    }

    /** Whether what was to come was so in the past: "had been due". */
    private boolean was(List<Token> tokens, int word) {
        for (int i = word - 1; i >= Math.max(0, word - TO_VERB) && !ends(tokens.get(i)); i--) {
            if (alone(tokens.get(i)) == PERFECT) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word right before a verb puts it into the future: "will be held", "akan menyerang". */
    private boolean comes(List<Token> tokens, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - TO_VERB) && !ends(tokens.get(i)); i--) {
            if (of(tokens, i) == FUTURE) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(Token token) {
        return token.is(";") || token.is(":") || token.is("؛") || token.is("?") || token.is("؟");
    }

    private int of(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        // "fourth-seeded", "US-backed": what is joined to another word is no verb.
        if (!token.isWord() || i > 0 && !token.spaced() && tokens.get(i - 1).is("-")) {
            return 0;
        }
        String form = token.form();
        if (i > 0) {
            for (Affix second : pairs.getOrDefault(tokens.get(i - 1).form(), List.of())) {
                if (second.fits(form)) {
                    return second.tense();
                }
            }
        }
        for (Affix second : i + 1 < tokens.size() ? pairs.getOrDefault(form, List.of()) : List.<Affix>of()) {
            if (second.tense() == 0 && second.fits(tokens.get(i + 1).form())) {
                return 0;
            }
        }
        return alone(token);
    }

    /** Whether a word is one of the past with a pronoun written onto it. */
    private boolean isPastOfSomething(String form) {
        for (String ending : endings) {
            boolean past = form.endsWith(ending)
                    && words.getOrDefault(form.substring(0, form.length() - ending.length()), NOT_LISTED) == PAST;
            if (past) {
                return true;
            }
        }
        return false;
    }

    /** What a word shows without the one before it. */
    private int alone(Token token) {
        String form = token.form();
        if (!token.isWord()) {
            return 0;
        }
        int known = words.getOrDefault(form, NOT_LISTED);
        if (known != NOT_LISTED) {
            return known;
        }
        for (Affix affix : affixes) {
            if (affix.fits(form)) {
                return affix.tense();
            }
        }
        return isPastOfSomething(form) ? PAST : 0;
    }
}
