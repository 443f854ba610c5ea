package kabar.extraction.names;

import java.util.Optional;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;
import kabar.text.Token;

/** Places in scripts with capital letters that the dictionary does not know: "Pantai Indah", "desa Sukamanah", "in Ashdale, Scotland". */
final class CapitalPlaces {
    private CapitalPlaces() {}

    /** A name that begins with the word of a place, "Mount Vernon": the index behind it. */
    static int named(NameLine line, int first) {
        int end = first + 1;
        String head = line.token(first).form();
        boolean village = line.words.village(head);
        while (end < line.size()
                && end - first <= 3
                && line.capital(end)
                && line.token(end).spaced()
                && !line.is(end, NameWords.BODY_FIRST)
                && (!line.is(end, NameWords.PLACE_FIRST) || village && end == first + 1)
                && !line.inTitle(end)
                && (line.free(end) || end == first + 1)) {
            end++;
        }
        Optional<Found> called = line.found(first + 1)
                .filter(f -> line.words.memorial(head)
                        && f.first() == first + 1
                        && f.actor().type() == ActorType.PERSON
                        && f.form() == Mention.Form.NAME);
        if (called.isPresent()) {
            // "Jalan Cut Nyak Dien" is nobody
            line.add(first, called.get().last(), ActorType.PLACE, "place");
            return called.get().last();
        }
        end = line.found(first + 1)
                .filter(f -> line.words.site(head)
                        && f.first() == first + 1
                        && f.actor().type() == ActorType.PLACE
                        && !line.mark(f.last(), "-"))
                .map(Found::last)
                .filter(f -> !line.capital(f))
                .orElse(end);
        int last = end;
        // "Desa Batu Gajah" is not in Batu; "Stasiun Yogyakarta" is more than Yogyakarta
        boolean known = !own(line, first + 1, end)
                || line.found(first + 1)
                        .filter(f -> !(village && f.last() < last)
                                && !(line.words.site(head)
                                        && f.last() == last
                                        && !line.mark(last, "-")
                                        && f.actor().type() == ActorType.PLACE))
                        .isPresent();
        if (!known && end > first + 1) {
            line.add(first, end, ActorType.PLACE, "place");
        }
        return end;
    }

    /** An unknown place that the words beside it tell: "desa Sukamanah", "the town of Ashdale", "in Ashdale, Scotland". */
    static int told(NameLine line, int first) {
        int end = first;
        while (line.capital(end)
                && line.free(end)
                && line.token(end).shape() != Token.Shape.UPPER
                && end - first < 3
                && !line.is(end, NameWords.NOT | NameWords.BODY_FIRST | NameWords.BODY_LAST)
                && !line.inTitle(end)
                && (end == first || line.token(end).spaced())) {
            end++;
        }
        if (end == first || line.capital(end) && line.token(end).spaced()) {
            return first;
        }
        boolean lower = first > 0 && !line.token(first - 1).capital();
        boolean headed = lower && line.is(first - 1, NameWords.PLACE_BEFORE) && !line.given(first);
        boolean within = lower
                && line.is(first - 1, NameWords.PLACE_CUE)
                && line.mark(end, ",")
                && line.space(end + 1)
                && !line.personal(first);
        boolean kind =
                lower && line.is(end, NameWords.PLACE_AFTER) && !line.token(end).capital() && !line.given(first);
        if (headed || behindOf(line, first) || within || kind) {
            line.add(first, end, ActorType.PLACE, "place");
            return end;
        }
        if (lower && alone(line, first, end)) {
            line.add(first, end, ActorType.PLACE, "place.in");
            return end;
        }
        return first;
    }

    /** "the town of Ashdale" */
    static boolean behindOf(NameLine line, int first) {
        return line.is(first - 1, NameWords.OF) && line.is(first - 2, NameWords.PLACE_OF);
    }

    /** "in Ashdale": words of no list and no language behind a preposition of place. */
    private static boolean alone(NameLine line, int first, int end) {
        boolean joined = line.mark(end, "")
                || line.mark(end, "-")
                || line.mark(end, "/")
                || line.mark(end, "&")
                || line.is(end, NameWords.INNER | NameWords.OF);
        boolean numbered = end < line.size() && line.token(end).isNumber();
        if (!line.is(first - 1, NameWords.PLACE_IN) || line.headline || joined || numbered) {
            return false;
        }
        for (int i = first; i < end; i++) {
            Token token = line.token(i);
            boolean word =
                    token.shape() == Token.Shape.CAPITALISED && token.form().length() > 3;
            if (!word || line.words.of(token.form()) != 0 || !StrangeNames.strange(line, i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name has a word of its own: "Supreme Court" is that of any country. */
    static boolean own(NameLine line, int first, int end) {
        for (int i = first; i < end; i++) {
            boolean generic = line.is(i, NameWords.NOT | NameWords.BODY_LAST | NameWords.PLACE_LAST | NameWords.STOP);
            if (line.capital(i) && (!generic || line.found(i).isPresent())) {
                return !(i == first && line.opens(i) && line.alsoLower(i) && end - first == 2);
            }
        }
        return false;
    }
}
