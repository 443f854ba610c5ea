package kabar.extraction.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kabar.facts.Party;
import kabar.facts.Quote;
import kabar.text.Span;

/**
 * A quote while its paragraph is still being read.
 *
 * @param parts token ranges of what is said, in order; more than one where a clause stands between
 */
record Statement(
        Quote.Kind kind,
        List<Part> parts,
        Optional<String> cue,
        Optional<Party> speaker,
        Optional<Party> addressee,
        List<Party> by,
        String rule) {
    /** Nobody is told by himself: "ذكر تقرير للوكالة" is hers. */
    Statement {
        boolean own = addressee.isPresent() && speaker.map(Party::id).equals(addressee.map(Party::id));
        addressee = own ? Optional.empty() : addressee;
    }

    /** Tokens {@code [first, last)}. */
    record Part(int first, int last) {}

    Statement with(Part part) {
        var more = new ArrayList<>(parts);
        more.add(part);
        return new Statement(kind, List.copyOf(more), cue, speaker, addressee, by, rule);
    }

    Statement by(List<Party> outer) {
        var all = new ArrayList<>(outer);
        by.stream().filter(b -> !all.contains(b)).forEach(all::add);
        return new Statement(kind, parts, cue, speaker, addressee, List.copyOf(all), rule);
    }

    int first() {
        return parts.get(0).first();
    }

    int last() {
        return parts.get(parts.size() - 1).last();
    }

    /** "“Come,” Doe said. “We wait.”": whether a new sentence begins behind words that end none. */
    private static boolean isApart(CharSequence before, String after) {
        return Character.isLetterOrDigit(before.charAt(before.length() - 1))
                && Character.isUpperCase(after.codePointAt(0));
    }

    Quote quote(Paragraph p) {
        var span = new Span(p.token(first()).start(), p.token(last() - 1).end());
        var said = new StringBuilder();
        for (Part part : parts) {
            String words = p.text.at(p.span(part.first(), part.last())).strip();
            said.append(said.isEmpty() ? "" : kind == Quote.Kind.DIRECT && isApart(said, words) ? " … " : " ")
                    .append(words);
        }
        return new Quote(p.sentence(first()), span, kind, said.toString(), cue, speaker, addressee, by, rule);
    }
}
