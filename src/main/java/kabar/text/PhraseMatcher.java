package kabar.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phrases of an index in a sentence: from left to right, the longest first. Particles written onto the first word
 * ({@code prefixes.csv}) or the last ({@code suffixes.csv}) are taken off when what remains is a phrase.
 */
public final class PhraseMatcher<T> {
    /** A word with a particle has at least this many letters without it, if it is all: shorter ones are found in too many other words. */
    private static final int SHORTEST_WITH_PARTICLE = 3;

    private static final String JOINING = "-_‑–.&";
    private static final String OPENING = "\"“«";

    private final PhraseIndex<T> index;

    public PhraseMatcher(PhraseIndex<T> index) {
        this.index = index;
    }

    /** The matches in a sentence, from left to right; none overlaps another. */
    public List<PhraseMatch<T>> matches(Sentence sentence, String text) {
        return new Reading(sentence, text).matches();
    }

    /** One sentence being read. */
    private final class Reading {
        private final Sentence sentence;
        private final List<Token> tokens;
        private final String text;
        private final Readings readings;

        Reading(Sentence sentence, String text) {
            this.sentence = sentence;
            this.tokens = sentence.tokens();
            this.text = text;
            this.readings = sentence.readings();
        }

        List<PhraseMatch<T>> matches() {
            var found = new ArrayList<PhraseMatch<T>>();
            int i = readings.next(0, index.starts());
            while (i < tokens.size()) {
                PhraseMatch<T> match = at(i);
                int behind = i + 1;
                if (match != null) {
                    match = orLater(match);
                    found.add(match);
                    behind = match.last();
                }
                i = readings.next(behind, index.starts());
            }
            return found;
        }

        /** "the West" is none in "the West Bank": what begins behind its small words and goes on further has the better claim. */
        private PhraseMatch<T> orLater(PhraseMatch<T> match) {
            for (int i = match.first(); i + 1 < match.last() && tokens.get(i).shape() == Token.Shape.LOWER; i++) {
                boolean begins = tokens.get(i + 1).shape() == Token.Shape.CAPITALISED;
                PhraseMatch<T> later = begins ? at(i + 1) : null;
                if (later != null && later.last() > match.last()) {
                    return later;
                }
            }
            return match;
        }

        private @Nullable PhraseMatch<T> at(int i) {
            Token token = tokens.get(i);
            String form = token.form();
            PhraseMatch<T> best = from(i, index.step(PhraseIndex.ROOT, form), token.start(), "");
            for (Readings.Reading rest : readings.prefixed(i)) {
                int node = rest.length() < 2 ? PhraseIndex.NONE : index.step(PhraseIndex.ROOT, rest);
                if (node == PhraseIndex.NONE) {
                    continue;
                }
                // "للحوثيين": the lam of the article is not written, so the name's surface begins behind the
                // particle's own letter
                int letters = rest.taken() - (rest.hides() ? 1 : 0);
                int start = Fold.origin(text, token.start(), letters);
                PhraseMatch<T> match = from(i, node, start, readings.rule());
                boolean enough = rest.length() >= SHORTEST_WITH_PARTICLE || match != null && match.last() > i + 1;
                if (match != null && enough && (best == null || match.last() > best.last())) {
                    best = match;
                }
            }
            return best;
        }

        private @Nullable PhraseMatch<T> from(int first, int node, int start, String affix) {
            if (node == PhraseIndex.NONE) {
                return affix.isEmpty() ? suffixed(first, first, PhraseIndex.ROOT, start) : null;
            }
            PhraseMatch<T> best = null;
            int at = node;
            int i = first;
            while (true) {
                var entries = fitting(first, i + 1, at);
                if (!entries.isEmpty()) {
                    best = new PhraseMatch<>(
                            sentence,
                            first,
                            i + 1,
                            new Span(start, tokens.get(i).end()),
                            entries,
                            affix);
                }
                int next = i + 1;
                while (next < tokens.size() && joins(tokens, next)) {
                    next++;
                }
                if (next >= tokens.size() || tokens.get(next).isMark()) {
                    return best;
                }
                int step = index.step(at, tokens.get(next).form());
                if (step == PhraseIndex.NONE) {
                    PhraseMatch<T> suffixed = suffixed(first, next, at, start);
                    return suffixed == null ? best : suffixed;
                }
                at = step;
                i = next;
            }
        }

        private @Nullable PhraseMatch<T> suffixed(int first, int last, int from, int start) {
            for (Readings.Reading stem : readings.suffixed(last)) {
                int node = stem.length() < SHORTEST_WITH_PARTICLE ? PhraseIndex.NONE : index.step(from, stem);
                if (node != PhraseIndex.NONE) {
                    var entries = fitting(first, last + 1, node);
                    if (!entries.isEmpty()) {
                        int end = before(tokens.get(last), stem.taken());
                        return new PhraseMatch<>(
                                sentence, first, last + 1, new Span(start, end), entries, readings.rule());
                    }
                }
            }
            return null;
        }

        /** Where a word ends before its suffix, and before an apostrophe that parts them ("Ankara'da"). */
        private int before(Token token, int suffix) {
            int end = token.end() - suffix;
            return Character.isLetterOrDigit(text.charAt(end - 1)) ? end : end - 1;
        }

        private List<PhraseIndex.Entry<T>> fitting(int first, int last, int node) {
            if (!index.ends(node)) {
                return List.of();
            }
            List<PhraseIndex.Entry<T>> entries = index.at(node);
            if (!index.choosy(node)) {
                return entries;
            }
            if (index.alike(node)) {
                return fits(first, last, entries.get(0)) ? entries : List.of();
            }
            int fit = 0;
            while (fit < entries.size() && fits(first, last, entries.get(fit))) {
                fit++;
            }
            if (fit == entries.size()) {
                return entries;
            }
            var fitting = new ArrayList<>(entries.subList(0, fit));
            for (PhraseIndex.Entry<T> entry : entries.subList(fit + 1, entries.size())) {
                if (fits(first, last, entry)) {
                    fitting.add(entry);
                }
            }
            return fitting;
        }

        private boolean fits(int first, int last, PhraseIndex.Entry<T> entry) {
            return hasCapitals(first, last, entry.capitals())
                    && (entry.words().isEmpty() || spelled(first, last, entry.words()));
        }

        private boolean hasCapitals(int first, int last, Capitals wanted) {
            long some = wanted.some();
            long all = wanted.all();
            for (int i = first; i < last && (some | all) != 0; i++) {
                Token token = tokens.get(i);
                if (token.isMark()) {
                    continue;
                }
                boolean acronym =
                        token.shape() == Token.Shape.UPPER && !(token.form().length() < 4 && readings.shouting());
                if ((all & 1) != 0 && !acronym || (some & 1) != 0 && token.shape() == Token.Shape.LOWER) {
                    return false;
                }
                some >>>= 1;
                all >>>= 1;
            }
            return true;
        }

        /** Whether words have the accents of a phrase: compared letter by letter where both are Latin and of one length. */
        private boolean spelled(int first, int last, List<String> words) {
            int word = 0;
            for (int i = first; i < last; i++) {
                Token token = tokens.get(i);
                if (token.isMark()) {
                    continue;
                }
                String spelled = words.get(word++);
                if (token.shape() == Token.Shape.UPPER
                        || token.span().length() != spelled.length()
                        || text.startsWith(spelled, token.start())) {
                    continue;
                }
                for (int k = token.capital() ? 1 : 0; k < spelled.length(); k++) {
                    if (isOther(text.charAt(token.start() + k), spelled.charAt(k))) {
                        return false;
                    }
                }
            }
            return true;
        }
    }

    /** Whether two letters are Latin and differ in more than their case. */
    private static boolean isOther(char a, char b) {
        return a != b && Character.toLowerCase(a) != Character.toLowerCase(b) && isLatin(a) && isLatin(b);
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    private static boolean isInitial(Token token) {
        return token.isWord() && token.capital() && token.form().length() == 1;
    }

    /** A hyphen, underscore, ampersand, apostrophe or the stop of an initial between the words of a name, or the mark that opens its last part (القناة "12"). */
    private static boolean joins(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (!token.isMark() || i + 1 >= tokens.size()) {
            return false;
        }
        if (token.is("&")) {
            return true;
        }
        boolean owner = token.form().isEmpty() && !token.spaced();
        if (tokens.get(i + 1).spaced()) {
            // "Workers' Party", "George W. Bush"
            return owner
                    || token.is(".")
                            && !token.spaced()
                            && isInitial(tokens.get(i - 1))
                            && !isInitial(tokens.get(i + 1));
        }
        if (token.spaced()) {
            return OPENING.indexOf(token.form()) >= 0 && !token.form().isEmpty();
        }
        return owner || JOINING.indexOf(token.form()) >= 0;
    }
}
