package kabar.extraction.names;

import java.util.Optional;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;
import kabar.text.Fold;
import kabar.text.Token;

/** People in scripts with capital letters: behind a title, by known given or family names, beside a verb of saying or an age. */
final class CapitalPeople {
    private static final int LONGEST = 5;
    /** Shorter words all in capitals are acronyms, even where a name is written so. */
    private static final int SHORTEST_SHOUTED = 4;

    /** Enters the person whose name begins at a capital letter, if one does; the index behind the run. */
    int at(NameLine line, int from) {
        // "H. Abdul Karim" is called Abdul Karim
        boolean letter = line.is(from, NameWords.HONORIFIC)
                && line.token(from).form().length() == 1
                && line.mark(from + 1, ".")
                && line.capital(from + 2);
        int i = letter ? from + 2 : from;
        int end = run(line, i);
        if (end == i || numeral(line, i) || rest(line, i, end)) {
            return i;
        }
        int given = given(line, i, end);
        return enter(line, given, end);
    }

    /** "Kelas I Semarang": a letter that counts what stands before it. */
    private static boolean numeral(NameLine line, int i) {
        return line.token(i).form().length() == 1
                && !line.mark(i + 1, ".")
                && i > 0
                && !line.given(i + 1)
                && line.token(i - 1).capital()
                && !line.inTitle(i - 1)
                && !line.is(i - 1, NameWords.SAYING)
                && !line.found(i - 1)
                        .filter(f -> f.actor().type() == ActorType.PERSON)
                        .isPresent();
    }

    /** "Ibu Kandung di Kota": what is left of a run of common words, where nobody has a name that begins so. */
    private static boolean rest(NameLine line, int i, int end) {
        return i > 0
                && line.word(i - 1)
                && !line.inTitle(i - 1)
                && !line.is(i - 1, NameWords.SAYING)
                && line.token(i).spaced()
                && (line.word(i) || end == i + 1)
                && !line.given(i);
    }

    /** "Direktur Eksekutif Joel Simon": what stands before a given name and is a common word belongs to a title. */
    private static int given(NameLine line, int first, int end) {
        if (line.personal(first) || !line.alsoLower(first) && !line.word(first)) {
            return initials(line, first, end);
        }
        int named = first;
        while (named < end && line.word(named) && !line.personal(named)) {
            named++;
        }
        if (end - named > 1 && (line.personal(named) || StrangeNames.strange(line, named))) {
            return initials(line, named, end);
        }
        for (int i = first + 1; i + 1 < end; i++) {
            if (line.personal(i)) {
                boolean begins = line.given(i)
                        && line.capital(i)
                        && line.capital(i + 1)
                        && line.token(i).spaced();
                return begins && !line.mark(i - 1, "-") && !line.mark(i - 1, ".") ? i : first;
            }
        }
        return first;
    }

    /** "Ketua Umum Asphirasi H. M. Tauhid": with a letter begins a name, not with the unknown word before it. */
    private static int initials(NameLine line, int first, int end) {
        boolean letter = first + 3 < end
                && !line.personal(first)
                && line.token(first).form().length() > 1
                && (line.inTitle(first - 1) || line.is(first + 1, NameWords.HONORIFIC))
                && line.token(first + 1).form().length() == 1
                && line.mark(first + 2, ".");
        return letter ? first + 1 : first;
    }

    private static int enter(NameLine line, int i, int end) {
        int words = 0;
        int known = 0;
        for (int k = i; k < end; k++) {
            words += line.capital(k) ? 1 : 0;
            known += line.personal(k) && line.capital(k) ? 1 : 0;
        }
        boolean letter = words == 1 && line.token(i).form().length() == 1;
        if (words <= LONGEST && !letter) {
            proof(line, i, end, words, known).ifPresent(rule -> add(line, i, end, rule));
        }
        return end;
    }

    private static void add(NameLine line, int first, int last, String rule) {
        for (int i = first; i < last; i++) {
            Optional<Found> alias = line.found(i).filter(f -> f.actor().type() == ActorType.PERSON);
            if (alias.isPresent()) {
                var actor = alias.get().actor();
                boolean same =
                        Fold.of(actor.name()).startsWith(line.token(first).form() + " ");
                if (same) {
                    line.add(first, last, actor, line.span(first, last), "longer");
                    return;
                }
            }
        }
        line.add(first, last, ActorType.PERSON, rule);
    }

    /** The end of the run of words that can be one person's name. */
    static int run(NameLine line, int first) {
        int end = first;
        for (int i = first; i < line.size() && i - first < LONGEST * 2; i++) {
            if (name(line, first, i) || HyphenNames.half(line, first, i)) {
                end = i + 1;
            } else if (i == first || !inner(line, i)) {
                break;
            }
        }
        return end;
    }

    private static boolean name(NameLine line, int first, int i) {
        if (!line.capital(i) || line.is(i, NameWords.BODY_FIRST | NameWords.PLACE_FIRST) && !line.personal(i)) {
            return false;
        }
        Token token = line.token(i);
        boolean apart = i > first && !token.spaced() && !line.mark(i - 1, "-") && !line.mark(i - 1, ".");
        boolean known = line.personal(i);
        boolean opening = line.is(i, NameWords.GIVEN)
                && (line.is(i, NameWords.COMMON) || line.honoured(i) || called(line, i))
                && line.capital(i + 1);
        boolean other = line.is(i, NameWords.NOT) && !(known && i > first || opening);
        boolean acronym = token.form().length() < SHORTEST_SHOUTED || line.is(i, NameWords.COMMON);
        boolean letters =
                token.form().indexOf('.') > 0 || token.form().length() == 2 && line.honoured(i) && line.personal(i + 1);
        boolean shouted =
                token.shape() == Token.Shape.UPPER && token.form().length() > 1 && (!known || acronym) && !letters;
        boolean title = line.inTitle(i) && !(known && i > first);
        boolean goesOn = i > first
                && !known
                && (line.headline && line.words.common(token.form())
                        || line.word(i) && (line.headline || line.word(i + 1) && !line.personal(i + 1)));
        if (apart || other || shouted || title || goesOn) {
            return false;
        }
        return line.found(i).map(f -> soft(line, f, i, first)).orElse(true);
    }

    /** "Ketua Fraksi Putri Surya Paloh": a word such as "daughter" that is a name where it has a capital letter before names. */
    private static boolean called(NameLine line, int i) {
        return line.token(i).shape() == Token.Shape.CAPITALISED
                && !line.headline
                && i > 0
                && line.token(i - 1).isWord()
                && line.personal(i + 1)
                && !line.is(i + 1, NameWords.IMPERSONAL | NameWords.COMMON | NameWords.WORD)
                && line.capital(i + 2)
                && line.personal(i + 2);
    }

    /** A single word found as something else that is also a name of people: "Dara Rizki Ruhiana", "Herawati Boediono". */
    private static boolean soft(NameLine line, Found found, int i, int first) {
        if (i > first && line.mark(i - 1, "-") && line.is(i - 2, NameWords.INNER) && found.tokens() == 1) {
            return true;
        }
        if (found.tokens() > 1 || found.form() != Mention.Form.NAME) {
            return false;
        }
        if (found.actor().type() == ActorType.PERSON) {
            boolean called = line.given(first) || line.honoured(first) && line.is(first, NameWords.GIVEN);
            return i > first ? called && found.span().end() == line.token(i).end() : firstName(line, i, found);
        }
        boolean origin = found.actor().type() == ActorType.PEOPLE;
        return (found.actor().type().isSpace() || origin)
                && line.personal(i)
                && (i > first
                        ? line.given(i - 1)
                        : line.given(i) && line.personal(i + 1) && line.free(i + 1) && !line.titled(i));
    }

    /** "Harris English": a surname of the dictionary that is a first name, too, before a name that nobody has found. */
    private static boolean firstName(NameLine line, int i, Found found) {
        return line.given(i)
                && !line.headline
                && line.capital(i + 1)
                && line.free(i + 1)
                && line.token(i + 1).spaced()
                && line.token(i + 1).shape() == Token.Shape.CAPITALISED
                && !line.is(i + 1, NameWords.NOT | NameWords.BODY_FIRST | NameWords.BODY_LAST | NameWords.PLACE_LAST)
                && !line.inTitle(i + 1)
                && !line.capital(i + 2)
                && !Fold.of(found.actor().name()).startsWith(line.token(i).form() + " ");
    }

    private static boolean inner(NameLine line, int i) {
        Token token = line.token(i);
        if (token.isMark()) {
            boolean hyphen = token.is("-") && !token.spaced();
            boolean initial = token.is(".") && line.token(i - 1).form().length() == 1;
            return hyphen || initial;
        }
        return line.is(i, NameWords.INNER) && (!token.capital() || line.mark(i + 1, "-"));
    }

    private static Optional<String> proof(NameLine line, int first, int end, int words, int known) {
        Token opening = line.token(first);
        boolean initial = opening.form().length() == 1
                || line.mark(first + 1, ".")
                || opening.form().contains(".");
        boolean weak = line.is(first, NameWords.COMMON | NameWords.NOT) || line.opens(first) && line.alsoLower(first);
        if (words == 1) {
            Optional<String> lone = LonePeople.proof(line, first, end);
            if (lone.isPresent()) {
                return lone;
            }
        }
        int last = end - 1;
        if (line.honoured(first) && (!line.is(first, NameWords.NOT) || words > 1)) {
            return Optional.of("title");
        }
        if (words > 1 && common(line, first, end)) {
            return Optional.empty();
        }
        boolean named = line.personal(first) || !line.word(first) || !line.word(last);
        if (line.titled(first) && known > 0 && named && (words > 1 || line.given(first))) {
            return Optional.of("title");
        }
        if (words > 1 && line.given(first) && !weak) {
            return Optional.of("given");
        }
        if (HyphenNames.named(line, first, end) && !line.opens(first)) {
            return Optional.of("family");
        }
        boolean family = line.is(last, NameWords.FAMILY) && !line.is(last, NameWords.COMMON | NameWords.NOT);
        boolean opens = line.opens(first) && (line.alsoLower(first) || !family || last == first);
        if (words > 1 && line.is(first, NameWords.GIVEN) && line.personal(first + 1) && !opens) {
            return Optional.of("given");
        }
        // "(R-Ill.)" is a party and a state
        if (words > 1 && initial && known > 0 && !line.mark(first + 1, "-")) {
            return Optional.of("initials");
        }
        if (line.headline) {
            return Optional.empty();
        }
        boolean set = line.mark(first - 1, ",") || line.mark(end, ",");
        if (words > 1 && words < 4 && family && set && !weak) {
            return Optional.of("family");
        }
        if (words > 2 && known > 1 && !weak && !line.opens(first)) {
            return Optional.of("given");
        }
        boolean says = line.is(first - 1, NameWords.SAYING) || line.is(end, NameWords.SAYING | NameWords.HUMAN);
        boolean begins = line.personal(first) && StrangeNames.strange(line, last) && !line.opens(first);
        if (words > 1 && says && (!weak || begins && !line.alsoLower(first))) {
            return Optional.of("saying");
        }
        if (aged(line, end) && !weak && words > 1) {
            return Optional.of("age");
        }
        if (words > 1 && Appositions.behind(line, first, end)) {
            return Optional.of("apposition");
        }
        return StrangeNames.person(line, first, end) ? Optional.of("strange") : Optional.empty();
    }

    /** "Merah Putih": all are common words. */
    private static boolean common(NameLine line, int first, int end) {
        for (int i = first; i < end; i++) {
            if (line.capital(i) && !line.word(i)) {
                return false;
            }
        }
        return !line.titled(first);
    }

    /** "Sutrisno Wibowo (45)", "Anna Keller, 31," */
    private static boolean aged(NameLine line, int end) {
        boolean opened = line.mark(end, "(") || line.mark(end, ",");
        return opened
                && end + 2 < line.size()
                && line.token(end + 1).isNumber()
                && line.token(end + 1).form().length() == 2
                && (line.mark(end + 2, ")") || line.mark(end + 2, ","));
    }
}
