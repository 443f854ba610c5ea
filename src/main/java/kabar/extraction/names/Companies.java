package kabar.extraction.names;

import java.util.Optional;
import kabar.knowledge.ActorType;
import kabar.text.Token;

/** Companies by the capital letters before their name: "PT DNG", "PT Pertamina Tongkang Nusantara". */
final class Companies {
    private static final int LONGEST = 8;
    private static final int LONGEST_ACRONYM = 6;

    private Companies() {}

    /** Enters the company whose name begins so, if the other rules would miss it; the index behind it, or {@code first}. */
    static int at(NameLine line, int first) {
        if (!head(line, first)) {
            return first;
        }
        Optional<Found> known = line.found(first);
        if (known.isPresent()) {
            return known.filter(f -> f.first() == first && f.actor().type() == ActorType.COMPANY)
                    .map(f -> longer(line, first, f.last()))
                    .orElse(first);
        }
        return acronym(line, first + 1) ? enter(line, first, first + 2) : first;
    }

    private static boolean head(NameLine line, int i) {
        return line.is(i, NameWords.BODY_FIRST)
                && line.token(i).shape() == Token.Shape.UPPER
                && line.words.body(line.token(i).form()) == ActorType.COMPANY;
    }

    private static boolean acronym(NameLine line, int i) {
        if (!line.capital(i) || !line.free(i)) {
            return false;
        }
        Token token = line.token(i);
        boolean next = line.capital(i + 1) && line.token(i + 1).spaced();
        return token.shape() == Token.Shape.UPPER
                && token.form().length() > 1
                && token.form().length() <= LONGEST_ACRONYM
                && token.spaced()
                && !next;
    }

    /** A company of the dictionary that the name goes on behind is another: its daughter. */
    private static int longer(NameLine line, int first, int behind) {
        int end = behind;
        boolean named = false;
        while (end < line.size() && end - first < LONGEST && goesOn(line, end) && (named || !line.word(end))) {
            named |= line.free(end) && !line.is(end, NameWords.BODY_LAST);
            end = line.found(end).map(Found::last).orElse(end + 1);
        }
        return named ? enter(line, first, end) : first;
    }

    private static boolean goesOn(NameLine line, int i) {
        boolean person = line.given(i) && line.capital(i + 1) || line.personal(i) && line.personal(i + 1);
        boolean other = line.found(i).filter(f -> !f.actor().type().isSpace()).isPresent();
        return line.capital(i)
                && line.token(i).spaced()
                && line.token(i).shape() == Token.Shape.CAPITALISED
                && !line.inTitle(i)
                && !line.is(i, NameWords.BODY_FIRST | NameWords.PLACE_FIRST)
                && !person
                && !other;
    }

    private static int enter(NameLine line, int first, int last) {
        line.add(first, last, ActorType.COMPANY, "body");
        return last;
    }
}
