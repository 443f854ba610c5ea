package kabar.extraction.clauses;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import kabar.extraction.clauses.ClauseWords.Role;
import kabar.facts.Quote;
import kabar.text.PhraseMatch;
import kabar.text.Sentence;
import kabar.text.Token;

/** Which clause of a sentence each of its words stands in, and whose words they are. */
final class Clauses {
    /**
     * A clause.
     *
     * @param opener what opens it; {@link Role#NONE} for a main clause
     * @param around the clause it stands in; itself for a main clause
     */
    record Clause(int index, Role opener, int around, int first) {}

    private static final int NOBODY = -1;
    /** The most tokens of a dateline: "DUBAI, United Arab Emirates, April 18, 2025 (Reuters) –". */
    private static final int LONGEST_DATELINE = 14;

    final Sentence sentence;
    final List<Token> tokens;
    private final String text;
    private final ClauseWords words;
    private final Role[] begins;
    private final Role[] ends;
    private final int[] phraseFirst;
    private final List<Clause> clauses = new ArrayList<>();
    private final int[] clause;
    private final int[] said;

    Clauses(Sentence sentence, String text, ClauseWords words, IntPredicate isDate, List<Quote> quotes) {
        this.sentence = sentence;
        this.text = text;
        this.words = words;
        this.tokens = sentence.tokens();
        int size = tokens.size();
        begins = new Role[size + 1];
        ends = new Role[size + 1];
        Arrays.fill(begins, Role.NONE);
        Arrays.fill(ends, Role.NONE);
        phraseFirst = new int[size + 1];
        for (PhraseMatch<Role> word : words.matches(sentence, text)) {
            Role role = word.entries().get(0).value();
            begins[word.first()] = role;
            ends[word.last()] = role;
            phraseFirst[word.last()] = word.first();
        }
        clause = new int[size];
        said = new int[size];
        Arrays.fill(said, NOBODY);
        part(isDate);
        attribute(quotes);
    }

    /** @param isDate whether a date begins at a token: "during March" opens no clause */
    private void part(IntPredicate isDate) {
        int main = open(Role.NONE, NOBODY, 0);
        int now = main;
        int insertion = NOBODY;
        for (int i = 0; i < tokens.size(); i++) {
            if (isStop(i)) {
                main = open(Role.NONE, NOBODY, i + 1);
                now = main;
                insertion = NOBODY;
            } else if (insertion != NOBODY && i > insertion && isComma(i)) {
                now = main;
                insertion = NOBODY;
            } else if (begins[i].opens() && !(begins[i] == Role.SAME && isDate.test(i + 1))) {
                // "…, who came on Monday, …", "When it came, …": what a comma closes
                boolean inserted = isComma(i - 1) && (begins[i] == Role.RELATIVE || begins[i] == Role.THERE);
                boolean parted = inserted || i == clauses.get(main).first();
                now = open(begins[i], parted ? main : now, i);
                insertion = parted ? i : NOBODY;
            }
            clause[i] = now;
        }
    }

    /** Whether a token stands in the dateline that a sentence opens with: nothing but names, numbers and marks, and a dash behind. */
    boolean inDateline(int token) {
        for (int i = 0; i < Math.min(tokens.size(), LONGEST_DATELINE); i++) {
            Token at = tokens.get(i);
            if (at.spaced() && at.isDash()) {
                return token < i;
            }
            if (at.shape() == Token.Shape.LOWER) {
                return false;
            }
        }
        return false;
    }

    private int open(Role opener, int around, int first) {
        int index = clauses.size();
        clauses.add(new Clause(index, opener, around == NOBODY ? index : around, first));
        return index;
    }

    private boolean isStop(int i) {
        Token token = tokens.get(i);
        return token.isMark()
                && (token.is(":") && !isTight(i) || token.is(";") || token.is("؛") || token.is("?") || token.is("؟"));
    }

    private boolean isTight(int i) {
        return !tokens.get(i).spaced()
                && i + 1 < tokens.size()
                && !tokens.get(i + 1).spaced();
    }

    boolean isComma(int i) {
        if (i < 0 || i >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(i);
        return token.is(",") || token.is("،") || token.is("–") || token.is("—") || token.is(")") || token.is("(");
    }

    /** Whether the s of an owner stands at a token, behind its mark or without. */
    boolean isOwner(int i) {
        return i < tokens.size()
                && (tokens.get(i).isOwnerMark()
                        || tokens.get(i).isMark()
                                && i + 1 < tokens.size()
                                && tokens.get(i + 1).isOwnerMark());
    }

    private void attribute(List<Quote> quotes) {
        int[] length = new int[tokens.size()];
        Arrays.fill(length, Integer.MAX_VALUE);
        for (int q = 0; q < quotes.size(); q++) {
            var span = quotes.get(q).span();
            for (int i = 0; i < tokens.size(); i++) {
                if (span.contains(tokens.get(i).span()) && span.length() < length[i]) {
                    length[i] = span.length();
                    said[i] = q;
                }
            }
        }
    }

    Clause at(int token) {
        return clauses.get(clause[token]);
    }

    List<Clause> all() {
        return clauses;
    }

    /** Whether somebody is told to have said a word. */
    boolean isSaid(int token) {
        return said[token] != NOBODY;
    }

    /** Whether the same body tells both words. */
    boolean saidTogether(int one, int other) {
        return said[one] == said[other];
    }

    boolean together(int one, int other) {
        return clause[one] == clause[other];
    }

    /** The role of the words that begin at a token. */
    Role begins(int token) {
        return begins[token];
    }

    /** The role of the words that end before a token. */
    Role endsBefore(int token) {
        return ends[token];
    }

    /** The first token of the words that end before a token. */
    int firstOf(int token) {
        return phraseFirst[token];
    }

    /** Whether a particle that leads to a place is written onto it. */
    boolean leadsOnto(int token, int place) {
        return words.leadOnto(tokens.get(token).letters(text, place));
    }

    /** Whether a word that joins stands at a token, or a comma before a word it is written onto. */
    boolean joins(int token) {
        return begins[token] == Role.AND
                || isComma(token)
                        && token + 1 < tokens.size()
                        && words.isJoined(tokens.get(token + 1).form());
    }

    /** The main clause before another. */
    Clause before(Clause next) {
        int index = next.index() - 1;
        while (index > 0 && clauses.get(index).opener() != Role.NONE) {
            index--;
        }
        return clauses.get(index);
    }

    Optional<Clause> around(Clause inner) {
        return inner.around() == inner.index() ? Optional.empty() : Optional.of(clauses.get(inner.around()));
    }
}
