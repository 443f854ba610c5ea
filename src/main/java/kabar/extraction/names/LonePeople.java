package kabar.extraction.names;

import java.util.Optional;
import kabar.knowledge.ActorType;
import kabar.text.Token;

/**
 * A single word that names a person in scripts with capital letters: beside a verb of saying ("kata Agung", "Keller said"), or a given or
 * family name that is no common word and stands alone in the middle of a sentence.
 */
final class LonePeople {
    private LonePeople() {}

    static Optional<String> proof(NameLine line, int first, int end) {
        if (line.headline || beside(line, first, end) || line.is(first, NameWords.NOT | NameWords.STOP)) {
            return Optional.empty();
        }
        Token token = line.token(first);
        boolean word = token.shape() == Token.Shape.CAPITALISED && token.form().length() > 2;
        boolean common = line.is(first, NameWords.COMMON) || line.alsoLower(first);
        boolean known = line.personal(first) && !line.is(first, NameWords.RARE);
        boolean before =
                line.is(first - 1, NameWords.SAYING) && (!line.token(first - 1).capital() || line.opens(first - 1));
        if (word
                && before
                && !line.mark(end, "(")
                && (known || !common && line.ends(end) && line.words.lone("unknown"))) {
            return Optional.of("saying");
        }
        if (word && introduced(line, first) && says(line, end) && StrangeNames.strange(line, first)) {
            return Optional.of("saying");
        }
        if (common || !known) {
            return Optional.empty();
        }
        if (line.is(end, NameWords.SAYING | NameWords.HUMAN) && !line.token(end).capital()) {
            return Optional.of("saying");
        }
        boolean goes =
                !line.opens(first) || end < line.size() && line.token(end).shape() == Token.Shape.LOWER;
        return word && goes && !placed(line, first) && line.words.lone("known")
                ? Optional.of("lone")
                : Optional.empty();
    }

    /** "Sekretaris Dinas Sosial Kendal, Safiah, mengatakan": a title stands before it, maybe with its body. */
    private static boolean introduced(NameLine line, int first) {
        boolean apart = line.mark(first - 1, ",");
        int i = Brackets.before(line, apart ? first - 1 : first);
        boolean body = line.found(i - 1)
                .filter(f -> f.actor().type() != ActorType.PERSON
                        && !f.actor().type().isSpace())
                .isPresent();
        boolean unknown = line.capital(i - 1) && line.free(i - 1) && line.inTitle(i - 2);
        return line.words.lone("unknown") && (line.titled(i) || i < first && body || apart && unknown);
    }

    private static boolean says(NameLine line, int end) {
        int i = line.mark(end, ",") ? end + 1 : end;
        return line.is(i, NameWords.SAYING | NameWords.HUMAN) && !line.token(i).capital();
    }

    /** Another word with a capital letter stands beside it. */
    private static boolean beside(NameLine line, int first, int end) {
        boolean before = first > 0
                && line.token(first - 1).capital()
                && line.token(first).spaced()
                && !line.inTitle(first - 1)
                && !(line.titled(first) && line.found(first - 1).isPresent())
                && !line.opens(first - 1);
        boolean after = end < line.size()
                && line.token(end).capital()
                && line.token(end).spaced();
        boolean joined = line.mark(end, "-") && !line.token(end).spaced()
                || line.mark(first - 1, "-") && !line.token(first).spaced();
        return before || after || joined;
    }

    private static boolean placed(NameLine line, int first) {
        return line.is(first - 1, NameWords.PLACE_CUE | NameWords.PLACE_BEFORE) || CapitalPlaces.behindOf(line, first);
    }
}
