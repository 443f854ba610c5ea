package kabar.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phrases of an index in a sentence: from left to right, the longest first. Particles written onto the first word
 * ({@code prefixes.csv}) or the last ({@code suffixes.csv}) are taken off when what remains is a phrase.
 */
public final class PhraseMatcher<T> {
    /** A phrase with a particle has at least this many letters: shorter remainders are found in too many other words. */
    private static final int SHORTEST_WITH_PARTICLE = 3;

    private static final String JOINING = "-_‑–.&";
    private static final String OPENING = "\"“«";

    private final PhraseIndex<T> index;

    public PhraseMatcher(PhraseIndex<T> index) {
        this.index = index;
    }

    /** The matches in a sentence, from left to right; none overlaps another. */
    public List<PhraseMatch<T>> matches(Sentence sentence, String text) {
        var found = new ArrayList<PhraseMatch<T>>();
        var tokens = sentence.tokens();
        boolean shouting = shouting(tokens);
        var own = Affixes.of(sentence.language());
        for (int i = 0; i < tokens.size(); ) {
            PhraseMatch<T> match = tokens.get(i).isMark() ? null : at(sentence, i, text, own, shouting);
            if (match == null) {
                i++;
            } else {
                found.add(match);
                i = match.last();
            }
        }
        return found;
    }

    private @Nullable PhraseMatch<T> at(Sentence sentence, int i, String text, Affixes own, boolean shouting) {
        Token token = sentence.tokens().get(i);
        PhraseMatch<T> best =
                from(sentence, i, index.step(PhraseIndex.ROOT, token.form()), token.start(), "", own, shouting);
        for (Affixes.Prefix prefix : own.prefixes()) {
            if (!token.form().startsWith(prefix.written())) {
                continue;
            }
            String rest =
                    prefix.read() + token.form().substring(prefix.written().length());
            int node = index.step(PhraseIndex.ROOT, rest);
            if (node == PhraseIndex.NONE || rest.length() < SHORTEST_WITH_PARTICLE) {
                continue;
            }
            // "للحوثيين": the lam of the article is not written, so the name's surface begins behind the particle's own
            // letter
            int letters = prefix.written().length() - (prefix.read().isEmpty() ? 0 : 1);
            int start = Fold.withOffsets(text, token.start(), token.end()).origin(letters);
            PhraseMatch<T> match = from(sentence, i, node, start, own.rule(), own, shouting);
            if (match != null && (best == null || match.last() > best.last())) {
                best = match;
            }
        }
        return best;
    }

    private @Nullable PhraseMatch<T> from(
            Sentence sentence, int first, int node, int start, String affix, Affixes own, boolean shouting) {
        var tokens = sentence.tokens();
        PhraseMatch<T> best = null;
        int at = node;
        int i = first;
        while (true) {
            if (at == PhraseIndex.NONE) {
                break;
            }
            var entries = fitting(tokens, first, i + 1, index.at(at), shouting);
            if (!entries.isEmpty()) {
                best = new PhraseMatch<>(
                        sentence, first, i + 1, new Span(start, tokens.get(i).end()), entries, affix);
            }
            int next = i + 1;
            while (next < tokens.size() && joins(tokens, next)) {
                next++;
            }
            if (next >= tokens.size() || tokens.get(next).isMark()) {
                break;
            }
            int step = index.step(at, tokens.get(next).form());
            if (step == PhraseIndex.NONE) {
                PhraseMatch<T> suffixed = suffixed(sentence, first, next, at, start, own, shouting);
                return suffixed == null ? best : suffixed;
            }
            at = step;
            i = next;
        }
        if (best == null && node == PhraseIndex.NONE && affix.isEmpty()) {
            return suffixed(sentence, first, first, PhraseIndex.ROOT, start, own, shouting);
        }
        return best;
    }

    private @Nullable PhraseMatch<T> suffixed(
            Sentence sentence, int first, int last, int from, int start, Affixes own, boolean shouting) {
        var tokens = sentence.tokens();
        Token token = tokens.get(last);
        for (String suffix : own.suffixes()) {
            int stem = token.form().length() - suffix.length();
            if (stem < SHORTEST_WITH_PARTICLE || !token.form().endsWith(suffix)) {
                continue;
            }
            int node = index.step(from, token.form().substring(0, stem));
            if (node != PhraseIndex.NONE) {
                var entries = fitting(tokens, first, last + 1, index.at(node), shouting);
                if (!entries.isEmpty()) {
                    var span = new Span(start, token.end() - suffix.length());
                    return new PhraseMatch<>(sentence, first, last + 1, span, entries, own.rule());
                }
            }
        }
        return null;
    }

    /** A hyphen, underscore or apostrophe between the words of a name, or the mark that opens its last part (القناة "12"). */
    private static boolean joins(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (!token.isMark() || i + 1 >= tokens.size() || tokens.get(i + 1).spaced()) {
            return false;
        }
        if (token.spaced()) {
            return OPENING.indexOf(token.form()) >= 0 && !token.form().isEmpty();
        }
        return token.form().isEmpty() || JOINING.indexOf(token.form()) >= 0;
    }

    private List<PhraseIndex.Entry<T>> fitting(
            List<Token> tokens, int first, int last, List<PhraseIndex.Entry<T>> entries, boolean shouting) {
        if (entries.isEmpty()) {
            return entries;
        }
        var fitting = new ArrayList<PhraseIndex.Entry<T>>(entries.size());
        for (PhraseIndex.Entry<T> entry : entries) {
            if (fits(tokens, first, last, entry.needs(), shouting)) {
                fitting.add(entry);
            }
        }
        return fitting;
    }

    private static boolean fits(
            List<Token> tokens, int first, int last, List<PhraseIndex.Case> needs, boolean shouting) {
        int word = 0;
        for (int i = first; i < last; i++) {
            Token token = tokens.get(i);
            if (token.isMark()) {
                continue;
            }
            PhraseIndex.Case need = needs.get(word++);
            if (need == PhraseIndex.Case.UPPER
                    && (token.shape() != Token.Shape.UPPER
                            || shouting && token.form().length() < 4)) {
                return false;
            }
            if (need == PhraseIndex.Case.CAPITAL && token.shape() == Token.Shape.LOWER) {
                return false;
            }
        }
        return true;
    }

    /** A line all in capitals tells nothing of acronyms. */
    private static boolean shouting(List<Token> tokens) {
        int words = 0;
        int upper = 0;
        for (Token token : tokens) {
            if (token.isWord() && token.shape() != Token.Shape.NONE) {
                words++;
                upper += token.shape() == Token.Shape.UPPER ? 1 : 0;
            }
        }
        return words > 3 && upper * 10 > words * 8;
    }
}
