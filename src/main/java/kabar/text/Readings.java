package kabar.text;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a sentence are without the particles that may be written onto them, worked out once for all the indexes that are asked
 * about them. A word is only made where the hash of it is one that an index may know.
 */
final class Readings {
    private static final Reading[] NONE = {};

    private final Reading[][] prefixed;
    private final Reading[][] suffixed;
    /** The keys of all that the tokens can be, one token behind the other; a mark can be nothing. */
    private final long[] keys;
    /** Where those of each token begin, and the token of each. */
    private final int[] begin;

    private final int[] tokenOf;

    private final String rule;
    private final boolean shouting;

    /** A word without one of its particles. */
    static final class Reading {
        private final String written;
        private final String read;
        private final int from;
        private final int to;
        private final int hash;
        private @Nullable String form;

        private Reading(String written, String read, int from, int to) {
            this.written = written;
            this.read = read;
            this.from = from;
            this.to = to;
            int h = read.hashCode();
            for (int i = from; i < to; i++) {
                h = 31 * h + written.charAt(i);
            }
            this.hash = h;
        }

        /** The {@link String#hashCode()} of the form. */
        int hash() {
            return hash;
        }

        /** The folded word that is left. */
        String form() {
            String made = form;
            if (made == null) {
                made = read + written.substring(from, to);
                form = made;
            }
            return made;
        }

        int length() {
            return read.length() + to - from;
        }

        /** How many letters of the folded word were taken off. */
        int taken() {
            return written.length() - (to - from);
        }

        /** Whether the particle hides a letter of what it was written onto, as the lam of {@code للحوثيين} does the article's. */
        boolean hides() {
            return !read.isEmpty();
        }
    }

    Readings(List<Token> tokens, Affixes affixes) {
        rule = affixes.rule();
        prefixed = new Reading[tokens.size()][];
        suffixed = new Reading[tokens.size()][];
        var all = new LongArrayList(tokens.size() * 2);
        begin = new int[tokens.size() + 1];
        var some = new ArrayList<Reading>();
        int cased = 0;
        int upper = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isWord() && token.shape() != Token.Shape.NONE) {
                cased++;
                upper += token.shape() == Token.Shape.UPPER ? 1 : 0;
            }
            String form = token.isMark() ? "" : token.form();
            if (!token.isMark()) {
                all.add(HashFilter.key(form.hashCode()));
            }
            for (Affixes.Prefix prefix : affixes.prefixes(form)) {
                if (form.startsWith(prefix.written())) {
                    some.add(new Reading(form, prefix.read(), prefix.written().length(), form.length()));
                }
            }
            prefixed[i] = taken(some);
            for (String suffix : affixes.suffixes(form)) {
                if (form.endsWith(suffix)) {
                    some.add(new Reading(form, "", 0, form.length() - suffix.length()));
                }
            }
            suffixed[i] = taken(some);
            for (Reading reading : prefixed[i]) {
                all.add(HashFilter.key(reading.hash()));
            }
            for (Reading reading : suffixed[i]) {
                all.add(HashFilter.key(reading.hash()));
            }
            begin[i + 1] = all.size();
        }
        keys = all.toLongArray();
        tokenOf = new int[keys.length];
        for (int i = 0; i < tokens.size(); i++) {
            Arrays.fill(tokenOf, begin[i], begin[i + 1], i);
        }
        shouting = cased > 3 && upper * 10 > cased * 8;
    }

    /** The name of the rule that takes a particle off. */
    String rule() {
        return rule;
    }

    /** Whether the sentence is a line all in capitals, which tells nothing of acronyms. */
    boolean shouting() {
        return shouting;
    }

    private static Reading[] taken(List<Reading> some) {
        if (some.isEmpty()) {
            return NONE;
        }
        Reading[] all = some.toArray(NONE);
        some.clear();
        return all;
    }

    /** The first token from one on that a filter may hold, as it is or without a particle; the number of tokens where there is none. */
    int next(int token, HashFilter filter) {
        int key = filter.next(keys, begin[token]);
        return key < keys.length ? tokenOf[key] : prefixed.length;
    }

    /** The word without each particle that it begins with. */
    Reading[] prefixed(int token) {
        return prefixed[token];
    }

    /** The word without each particle that it ends with. */
    Reading[] suffixed(int token) {
        return suffixed[token];
    }
}
