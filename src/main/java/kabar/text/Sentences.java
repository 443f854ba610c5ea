package kabar.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Cuts tokens into sentences. A paragraph always ends one. A full stop ends one unless the words before it cannot end a sentence
 * ({@code no-end.txt}: titles, prepositions), it belongs to an abbreviation or initial, or a word in lower case follows.
 */
final class Sentences {
    private static final int LONGEST_TITLE = 30;
    private static final int LONGEST_DOMAIN = 3;
    private static final int LONGEST_ENDING = 4;
    /** In {@code abbreviations.txt}, the mark of those that stand before numbers ("No. 2"). */
    private static final String BEFORE_NUMBER = " #";

    private final String text;
    private final Language language;
    private final List<Token> tokens;
    private final Predicate<String> names;
    private final Set<String> abbreviations;
    private final Set<String> noEnd;
    private final Set<String> stopWords;
    private final Set<String> starters;
    private final boolean wrapped;
    private final Boilerplate boilerplate;
    private final List<Sentence> sentences = new ArrayList<>();

    private Sentences(String text, Language language, List<Token> tokens, Predicate<String> names) {
        this.text = text;
        this.language = language;
        this.tokens = tokens;
        this.names = names;
        this.abbreviations = language.words("abbreviations");
        this.noEnd = language.words("no-end");
        this.stopWords = language.words("stop-words");
        this.starters = language.words("starters");
        this.wrapped = Wrapping.of(text);
        this.boilerplate = Boilerplate.of(language);
    }

    static List<Sentence> split(
            String text, int titleEnd, Language language, List<Token> tokens, Predicate<String> names) {
        var splitter = new Sentences(text, language, tokens, names);
        splitter.run(titleEnd);
        return List.copyOf(splitter.sentences);
    }

    private void run(int titleEnd) {
        int first = 0;
        while (first < tokens.size()) {
            int last = lineEnd(first);
            boolean title = tokens.get(first).start() < titleEnd || titleEnd == 0 && isHeadline(first, last);
            var kind = title ? Sentence.Kind.TITLE : Sentence.Kind.BODY;
            if (!title && boilerplate.matches(tokens.subList(first, last))) {
                add(first, last, Sentence.Kind.BOILERPLATE);
            } else {
                paragraph(first, last, kind);
            }
            first = last;
        }
    }

    /** The first line of a plain text is its headline if more lines follow and it does not end like a sentence. */
    private boolean isHeadline(int first, int last) {
        return first == 0
                && last < tokens.size()
                && last - first <= LONGEST_TITLE
                && !isStop(tokens.get(last - 1))
                && !tokens.get(last - 1).is(":");
    }

    private int lineEnd(int first) {
        int i = first + 1;
        while (i < tokens.size()
                && !breaks(tokens.get(i - 1).end(), tokens.get(i).start())) {
            i++;
        }
        return i;
    }

    /** In a text wrapped by hand only a blank line ends a paragraph. */
    private boolean breaks(int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean second = c == '\n' && i > from && text.charAt(i - 1) == '\r';
            if (!second && (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029')) {
                lines++;
            }
        }
        return lines > (wrapped ? 1 : 0);
    }

    private void paragraph(int first, int last, Sentence.Kind kind) {
        int begin = first;
        for (int i = first; i < last; i++) {
            int page = i == begin ? boilerplate.headline(tokens, i, last) : i;
            page = page > i ? page : boilerplate.inside(tokens, i, last);
            if (page > i) {
                if (begin < i) {
                    add(begin, i, kind);
                }
                add(i, page, Sentence.Kind.BOILERPLATE);
                begin = page;
                i = page - 1;
            } else if (i + 1 < last && isDotted(tokens.get(i)) && starts(tokens.get(i + 1))) {
                add(begin, i + 1, kind);
                begin = i + 1;
            } else if (isStop(tokens.get(i)) && endsAt(begin, i, last)) {
                int end = i + 1;
                while (end < last && isCloser(end)) {
                    end++;
                }
                if (end < last && continues(tokens.get(end), end > i + 1)) {
                    continue;
                }
                add(begin, end, kind);
                begin = end;
                i = end - 1;
            }
        }
        if (begin < last) {
            add(begin, last, kind);
        }
    }

    /** "from the U.S.": the dot of the abbreviation may be the full stop as well. */
    private boolean isDotted(Token token) {
        return token.isWord() && text.charAt(token.end() - 1) == '.';
    }

    private boolean starts(Token token) {
        return token.shape() == Token.Shape.CAPITALISED && token.spaced() && starters.contains(token.form());
    }

    private static boolean isStop(Token token) {
        return token.isMark()
                && (token.is(".") || token.is("!") || token.is("?") || token.is("؟") || token.is("…") || token.is("۔"));
    }

    /** A closing mark written right after the stop belongs to the sentence that the stop ends. */
    private boolean isCloser(int i) {
        Token token = tokens.get(i);
        if (isStop(token)) {
            return true;
        }
        if (!token.isMark()
                || "\"”’»›)]}'،,"
                                .indexOf(
                                        token.form().isEmpty()
                                                ? '\''
                                                : token.form().charAt(0))
                        < 0) {
            return false;
        }
        return !token.spaced() || i + 1 >= tokens.size() || tokens.get(i + 1).spaced() && "”»".contains(token.form());
    }

    private boolean continues(Token next, boolean closed) {
        return next.shape() == Token.Shape.LOWER && next.isWord()
                || !closed && !next.spaced() && next.isWord() && next.tagged();
    }

    /** Whether the stop at {@code i} can end the sentence that begins at {@code begin}. */
    private boolean endsAt(int begin, int i, int last) {
        if (i + 1 >= last) {
            return true;
        }
        Token stop = tokens.get(i);
        if (i == begin) {
            return false;
        }
        Token before = tokens.get(i - 1);
        Token next = tokens.get(i + 1);
        if (stop.is(".") && !stop.spaced()) {
            if (before.isWord()
                    && (abbreviations.contains(before.form())
                            || next.isNumber() && abbreviations.contains(before.form() + BEFORE_NUMBER))) {
                return false;
            }
            boolean initial = before.isWord() && before.span().length() == 1 && before.capital();
            if (initial && (i - 2 < begin || tokens.get(i - 2).capital() || !endsInLetter(i - 2) || isName(next))) {
                return false;
            }
            if (!next.spaced() && (next.isWord() && before.isNumber() || next.isNumber())) {
                return false;
            }
            // "TEMPO.CO"
            if (!next.spaced()
                    && before.shape() == Token.Shape.UPPER
                    && next.shape() == Token.Shape.UPPER
                    && before.form().length() > 2
                    && next.form().length() <= LONGEST_DOMAIN) {
                return false;
            }
        }
        return !(stop.is(".") && next.isWord() && cannotEnd(begin, i, next));
    }

    /** Whether a word stands there: an initial behind another ("J. P. Morrow") stands behind its stop. */
    private boolean endsInLetter(int i) {
        return tokens.get(i).isWord();
    }

    /** A word in capitals that begins no sentence, so that the letter before it is an initial ("by J. Morrow"). */
    private boolean isName(Token word) {
        return word.shape() == Token.Shape.CAPITALISED && !starters.isEmpty() && !starters.contains(word.form());
    }

    private boolean cannotEnd(int begin, int i, Token next) {
        var ending = new StringBuilder();
        for (int k = i - 1; k >= begin && i - k <= LONGEST_ENDING; k--) {
            ending.insert(0, k == i - 1 ? tokens.get(k).form() : tokens.get(k).form() + " ");
            if (noEnd.contains(ending.toString())) {
                // "tugas gubernur. Ia": a title alone can end where a word follows that begins sentences
                return stopWords.contains(ending.toString()) || !starters.contains(next.form());
            }
            // "Perdana Menteri Israel. Benjamin Netanyahu": a title, its country, then the name
            if (k < i - 1
                    && k == i - 2
                    && tokens.get(i - 1).shape() != Token.Shape.LOWER
                    && names.test(tokens.get(i - 1).form())
                    && names.test(next.form())
                    && !starters.contains(next.form())
                    && endsWithTitle(begin, k)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsWithTitle(int begin, int k) {
        var ending = new StringBuilder();
        for (int j = k; j >= begin && k - j < LONGEST_ENDING; j--) {
            ending.insert(0, j == k ? tokens.get(j).form() : tokens.get(j).form() + " ");
            if (noEnd.contains(ending.toString()) && !stopWords.contains(ending.toString())) {
                return true;
            }
        }
        return false;
    }

    private void add(int from, int to, Sentence.Kind kind) {
        var span = new Span(tokens.get(from).start(), tokens.get(to - 1).end());
        var own = List.copyOf(tokens.subList(from, to));
        sentences.add(new Sentence(sentences.size(), span, kind, LanguageGuess.ofSentence(text, own, language), own));
    }
}
