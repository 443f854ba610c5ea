package kabar.extraction.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kabar.text.PhraseIndex;
import kabar.text.PhraseMatch;
import kabar.text.Sentence;
import kabar.text.Token;

/** Where in a sentence the words stand that tell what a number counts. */
final class FigureSigns {
    private final List<List<FigureWords.Sign>> begins;
    private final List<List<FigureWords.Sign>> ends;
    private final int[] ending;
    private final int[] beginning;
    private final int[] particle;

    FigureSigns(Sentence sentence, String text, FigureWords words) {
        List<Token> tokens = sentence.tokens();
        int n = tokens.size() + 1;
        begins = new ArrayList<>(Collections.nCopies(n, List.of()));
        ends = new ArrayList<>(Collections.nCopies(n, List.of()));
        ending = new int[n];
        beginning = new int[n];
        particle = new int[n];
        for (PhraseMatch<FigureWords.Sign> match : words.signs(sentence, text)) {
            put(match.first(), match.last(), signs(match));
            particle[match.first()] =
                    match.span().start() - tokens.get(match.first()).start();
        }
        for (int i = 0; i < tokens.size(); i++) {
            int at = i;
            if (!tokens.get(i).isMark()) {
                continue;
            }
            words.mark(tokens.get(i)).ifPresent(sign -> put(at, at + 1, List.of(sign)));
            Optional<FigureWords.Sign> marked =
                    i > 0 ? words.marked(tokens.get(i - 1), tokens.get(i)) : Optional.empty();
            marked.ifPresent(sign -> put(at - 1, at + 1, List.of(sign)));
        }
    }

    private static List<FigureWords.Sign> signs(PhraseMatch<FigureWords.Sign> match) {
        List<PhraseIndex.Entry<FigureWords.Sign>> entries = match.entries();
        return entries.size() == 1
                ? List.of(entries.get(0).value())
                : entries.stream().map(PhraseIndex.Entry::value).toList();
    }

    private void put(int first, int last, List<FigureWords.Sign> signs) {
        begins.set(first, signs);
        ending[first] = last;
        ends.set(last, signs);
        beginning[last] = first;
    }

    /** The sign with one of these roles that begins at a token; where there are several, the first role counts. */
    Optional<FigureWords.Sign> at(int token, FigureWords.Role... roles) {
        return of(begins.get(token), roles);
    }

    /** The sign with one of these roles that ends before a token. */
    Optional<FigureWords.Sign> before(int token, FigureWords.Role... roles) {
        return of(ends.get(token), roles);
    }

    /** Index of the first token of a number, with what bounds it before ("at least 12"). */
    int startWith(int number, FigureWords.Role... bounds) {
        return before(number, bounds).isPresent() ? start(number) : number;
    }

    /** Whether no sign of any role begins at a token. */
    boolean nothingAt(int token) {
        return begins.get(token).isEmpty();
    }

    boolean noneAt(int token) {
        return none(begins.get(token));
    }

    boolean noneBefore(int token) {
        return none(ends.get(token));
    }

    private static boolean none(List<FigureWords.Sign> signs) {
        for (FigureWords.Sign sign : signs) {
            if (!sign.role().isDependent()) {
                return false;
            }
        }
        return true;
    }

    /** Index after the last token of the sign that begins at a token. */
    int end(int token) {
        return ending[token];
    }

    /** Index of the first token of the sign that ends before a token. */
    int start(int token) {
        return beginning[token];
    }

    /** Letters of the particle written onto the sign that begins at a token. */
    int particle(int token) {
        return particle[token];
    }

    /** Of which kind those are whom a noun at these tokens counts. */
    Optional<String> kind(int first, int last) {
        return IntStream.range(first, last)
                .mapToObj(i -> at(i, FigureWords.Role.COUNTED, FigureWords.Role.DUAL))
                .flatMap(sign -> sign.flatMap(FigureWords.Sign::kind).stream())
                .findFirst();
    }

    /** Whether nothing but marks and words that join stands between two tokens. */
    boolean onlyJoins(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean joins = at(i, FigureWords.Role.AND, FigureWords.Role.COMMA).isPresent();
            if (!joins) {
                return false;
            }
        }
        return from < to;
    }

    private static Optional<FigureWords.Sign> of(List<FigureWords.Sign> signs, FigureWords.Role... roles) {
        for (FigureWords.Role role : roles) {
            for (int i = 0; i < signs.size(); i++) {
                if (signs.get(i).role() == role) {
                    return Optional.of(signs.get(i));
                }
            }
        }
        return Optional.empty();
    }
}
