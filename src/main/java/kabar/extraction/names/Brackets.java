package kabar.extraction.names;

import java.util.Optional;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;

/** Acronyms in brackets behind a name, and what stands beside them. */
final class Brackets {
    private static final int LONGEST_ACRONYM = 18;

    private Brackets() {}

    /** The index behind an acronym in brackets that begins at {@code i}, or {@code i}. */
    static int behind(NameLine line, int i) {
        boolean acronym = line.mark(i, "(")
                && i + 2 < line.tokens.size()
                && line.tokens.get(i + 1).isWord()
                && line.tokens.get(i + 1).capital()
                && line.tokens.get(i + 1).form().length() >= 2
                && line.tokens.get(i + 1).form().length() <= LONGEST_ACRONYM
                && line.mark(i + 2, ")");
        return acronym ? i + 3 : i;
    }

    /** The index of an acronym in brackets that ends before {@code i}, or {@code i}: "Kementerian Pertanian (Kementan) Agung". */
    static int before(NameLine line, int i) {
        return i > 2 && behind(line, i - 3) == i ? i - 3 : i;
    }

    /** The place behind an acronym in brackets: "Dinas Kesehatan (Dinkes) Kabupaten Cirebon". */
    static Optional<Found> place(NameLine line, int i) {
        int behind = behind(line, i);
        if (behind == i) {
            return Optional.empty();
        }
        return line.found(behind)
                .or(() -> line.capital(behind) && line.is(behind, NameWords.NOT)
                        ? line.found(behind + 1)
                        : Optional.empty())
                .filter(f -> f.actor().type() == ActorType.PLACE
                        && f.form() == Mention.Form.NAME
                        && f.first() <= behind + 1
                        && line.token(f.first()).spaced());
    }
}
