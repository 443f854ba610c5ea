package kabar.extraction.names;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kabar.facts.Candidate;
import kabar.text.Sentence;
import kabar.text.Token;

/**
 * Runs of capital letters that nothing proves, for an analyst to look at: those that can be a name. Where nearly every word has a capital
 * letter none tells anything, and a short form that the article explains is no open question.
 */
final class Unexplained {
    private static final int SHORTEST_ACRONYM = 3;
    /** "AyatullahAli", but "McConnell" and "YouTube" */
    private static final Pattern GLUED = Pattern.compile("\\p{Lu}\\p{Ll}{3,}\\p{Lu}");

    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");

    private final Set<String> explained = new HashSet<>();

    private Unexplained(List<NameLine> lines) {
        lines.forEach(this::explain);
    }

    static void find(List<NameLine> lines, List<Candidate> candidates) {
        var unexplained = new Unexplained(lines);
        lines.stream().filter(line -> !titled(line)).forEach(line -> unexplained.find(line, candidates));
    }

    /** "Indeks Harga Saham Gabungan (IHSG)" */
    private void explain(NameLine line) {
        for (int i = 1; i + 1 < line.size(); i++) {
            if (line.mark(i - 1, "(") && line.mark(i + 1, ")") && line.token(i).shape() == Token.Shape.UPPER) {
                explained.add(line.token(i).form());
            }
        }
    }

    /** A headline, or a title most of whose words have capital letters. */
    private static boolean titled(NameLine line) {
        int words = 0;
        int capitals = 0;
        int upper = 0;
        for (Token token : line.tokens) {
            boolean cased = token.isWord() && token.shape() != Token.Shape.NONE;
            words += cased ? 1 : 0;
            capitals += cased && token.capital() ? 1 : 0;
            upper += cased && token.shape() == Token.Shape.UPPER ? 1 : 0;
        }
        return line.headline
                || words > 1 && upper == words
                || line.sentence.kind() == Sentence.Kind.TITLE && capitals * 2 > words;
    }

    private void find(NameLine line, List<Candidate> candidates) {
        for (int i = 0; i < line.size(); i++) {
            int end = i;
            while (line.capital(end)
                    && line.free(end)
                    && !line.inTitle(end)
                    && !line.is(end, NameWords.NOT)
                    && (end == i || line.token(end).spaced())) {
                end++;
            }
            if (end > i && isName(line, i, end)) {
                var span = line.span(i, end);
                candidates.add(new Candidate(line.sentence.index(), span, line.text.at(span), Optional.empty()));
            }
            i = Math.max(i, end);
        }
    }

    private boolean isName(NameLine line, int first, int last) {
        if (last - first > 1) {
            return true;
        }
        Token token = line.token(first);
        return token.form().length() > 1
                && !line.opens(first)
                && !line.alsoLower(first)
                && (token.shape() != Token.Shape.UPPER || isAcronym(line, first))
                && !GLUED.matcher(line.at(first, last)).lookingAt();
    }

    private static Set<String> things(NameLine line) {
        return line.sentence.language().words("things");
    }

    /** Letters that can be short for a name: not those of numbers ("tahap II") and of models ("SS2-V4"). */
    private boolean isAcronym(NameLine line, int i) {
        String letters = line.at(i, i + 1);
        boolean model = i + 1 < line.size()
                && !line.token(i + 1).spaced()
                && (line.token(i + 1).kind() == Token.Kind.NUMBER || line.mark(i + 1, "-"));
        return letters.length() >= SHORTEST_ACRONYM
                && !model
                && !explained.contains(line.token(i).form())
                && !things(line).contains(line.token(i).form())
                && !ROMAN.matcher(letters).matches();
    }
}
