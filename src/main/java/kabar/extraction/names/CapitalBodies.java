package kabar.extraction.names;

import kabar.knowledge.ActorType;
import kabar.text.Token;

/**
 * Bodies in scripts with capital letters, and places that end like them: "PT Astra Agro Lestari Tbk", "Universitas Negeri Jakarta", "Nova
 * Scotia Liberal Party", "University of Leeds", "San Bernardino County".
 */
final class CapitalBodies {
    private static final int LONGEST = 8;

    /** Enters the name that begins at a capital letter, if one does; the index behind it, or {@code i}. */
    int at(NameLine line, int i) {
        if (line.headline
                || i > 0
                        && line.capital(i - 1)
                        && line.token(i).spaced()
                        && line.found(i - 1).isEmpty()
                        && !line.is(i, NameWords.BODY_FIRST)
                        && !line.inTitle(i - 1)) {
            return i;
        }
        int company = Companies.at(line, i);
        if (company > i) {
            return company;
        }
        if (line.found(i).filter(f -> f.last() > i + 1 && f.first() <= i).isPresent()
                && line.is(i, NameWords.BODY_FIRST | NameWords.PLACE_FIRST)) {
            return i;
        }
        if (line.is(i, NameWords.BODY_FIRST)) {
            boolean office = line.inTitle(i) && line.titled(i + 1) && line.capital(i + 1);
            boolean title = line.inTitle(i) && line.inTitle(i + 1) && !line.titled(i + 1);
            if (title || office && line.free(i + 1) && !line.is(i + 1, NameWords.NOT) && !line.bodyWord(i + 1)) {
                return i;
            }
            int end = HeadedBodies.end(line, i);
            if (line.labels()
                    .head(line.tokens, i, end)
                    .filter(head -> head.english().isEmpty())
                    .isPresent()) {
                // "Badan Usaha Milik Negara" is any company of the state
                return end;
            }
            if (faction(line, i)) {
                return end;
            }
            if (party(line, i) && line.is(i + 1, NameWords.BODY_FIRST) && party(line, i + 1)) {
                return i;
            }
            if (end > i + 1 && specific(line, i, end)) {
                return body(line, i, end, line.words.body(line.token(i).form()), "body");
            }
            return i;
        }
        if (i > 0
                && line.token(i).spaced()
                && line.found(i - 1).filter(CapitalBodies::body).isPresent()) {
            return i;
        }
        int known = line.is(i, NameWords.BODY_KNOWN) ? known(line, i) : i;
        if (known > i) {
            return known;
        }
        int tail = tailed(line, i);
        if (tail > i) {
            return tail;
        }
        if (line.is(i, NameWords.PLACE_FIRST)
                && !line.inTitle(i)
                && line.capital(i + 1)
                && line.token(i + 1).spaced()) {
            return CapitalPlaces.named(line, i);
        }
        int spot = CapitalPlaces.told(line, i);
        return spot > i ? spot : initials(line, i);
    }

    private static boolean party(NameLine line, int i) {
        return line.words.body(line.token(i).form()) == ActorType.PARTY;
    }

    /** "Kongres Nasional Rekonstruksi Timor": a name all of whose words the language knows as those of bodies. */
    private static int known(NameLine line, int first) {
        int last = first + 1;
        while (last < line.size()
                && last - first < LONGEST
                && (line.capital(last) && line.token(last).spaced()
                        || line.is(last, NameWords.AND) && line.capital(last + 1))) {
            last++;
        }
        BodyParts read = BodyParts.read(line.labels(), line, first + 1, last);
        boolean words = read.parts().stream()
                .anyMatch(part -> part.place().isEmpty() && part.whole().isEmpty());
        int end = read.end();
        return (end == last || line.is(end, NameWords.AND))
                        && words
                        && read.parts().size() > 1
                ? body(line, first, end, line.words.body(line.token(first).form()), "body")
                : first;
    }

    /** "Fraksi PKB" in a parliament is the party. */
    private static boolean faction(NameLine line, int first) {
        return party(line, first)
                && line.found(first + 1)
                        .filter(f -> f.actor().type() == ActorType.PARTY && f.first() == first + 1)
                        .isPresent();
    }

    private static boolean body(Found found) {
        return found.actor().type() != ActorType.PERSON && !found.actor().type().isSpace();
    }

    /** "Komisi III" or "Pengadilan Tinggi" may be that of any place. */
    private static boolean specific(NameLine line, int first, int end) {
        ActorType type = line.words.body(line.token(first).form());
        // "Polres Serang": nothing but a place stands there
        boolean known =
                Brackets.place(line, end).isPresent() || line.is(first, NameWords.BODY_PLACE) && end > first + 1;
        int words = 0;
        for (int i = first + 1; i < end; i++) {
            // "Otoritas Israel" may be any
            known |= line.found(i)
                    .filter(f -> f.actor().type() != ActorType.COUNTRY)
                    .isPresent();
            words += line.token(i).isWord() && line.token(i).shape() != Token.Shape.UPPER ? 1 : 0;
        }
        // "SMA Negeri" may be any
        boolean named = words == 1 && type != ActorType.GOVERNMENT && !line.is(end - 1, NameWords.NOT);
        return known || words > 1 || named;
    }

    /** A run of capital letters that ends with the word of a body or a place. */
    private static int tailed(NameLine line, int i) {
        int first = i;
        while (line.inTitle(first) && line.capital(first)) {
            first++;
        }
        if (!line.capital(first)) {
            return i;
        }
        int last = first;
        int tail = -1;
        while (last < line.size() && last - first < LONGEST && inRun(line, first, last)) {
            if (last > first && line.words.headFirst() && line.is(last, NameWords.BODY_FIRST)) {
                // "Saham PT Garuda Tbk"
                break;
            }
            if (line.is(last, NameWords.BODY_LAST | NameWords.PLACE_LAST) && line.capital(last)) {
                tail = last;
            }
            last++;
        }
        if (tail < 0) {
            return i;
        }
        boolean of =
                line.is(tail, NameWords.BODY_ANY) && line.is(tail + 1, NameWords.OF) && !whole(line, first, tail + 1);
        int end = of ? extended(line, tail + 1) : tail + 1;
        if (end == tail + 1 && tail == first || !CapitalPlaces.own(line, first, end)) {
            return i;
        }
        if (line.covered(first, end) || explained(line, first, tail)) {
            return end;
        }
        boolean place = line.is(tail, NameWords.PLACE_LAST) && !line.is(tail, NameWords.BODY_LAST);
        if (place) {
            line.add(first, end, ActorType.PLACE, "place");
            return end;
        }
        return body(line, first, end, line.words.body(line.token(tail).form()), "body");
    }

    /** "World Bank for Ghana": the name of a body of the world is whole, what stands behind it is not part of it. */
    private static boolean whole(NameLine line, int first, int last) {
        return line.space(CapitalBodies.behind(line, last))
                && line.found(first)
                        .filter(f -> f.first() == first
                                && f.last() == last
                                && f.tokens() > 1
                                && f.actor().country().isEmpty())
                        .isPresent();
    }

    /** "United Kingdom European Union": two things that stand side by side. */
    private static boolean explained(NameLine line, int first, int tail) {
        int from =
                line.found(tail).filter(f -> f.tokens() > 1).map(Found::first).orElse(tail + 1);
        if (from > tail || from <= first) {
            return false;
        }
        for (int i = first; i < from; i++) {
            if (line.free(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean inRun(NameLine line, int first, int i) {
        if (line.found(i)
                .filter(f -> f.actor().type() == ActorType.PERSON && f.tokens() > 1)
                .isPresent()) {
            return false;
        }
        if (line.capital(i)) {
            return i == first || line.token(i).spaced() || line.mark(i - 1, "-") || line.mark(i - 1, "&");
        }
        boolean hyphen = line.mark(i, "-") && !line.token(i).spaced();
        boolean ampersand = line.mark(i, "&");
        return i > first && (hyphen || ampersand) && line.capital(i + 1);
    }

    /** The end of "of the United Kingdom", "of Health and Welfare", "for the Advancement of Science" behind the word at {@code of - 1}. */
    private static int extended(NameLine line, int of) {
        int end = of;
        int i = behind(line, of);
        for (int words = 0; words < LONGEST && line.capital(i); words++) {
            // "Progressive Conservative Party of Canada": a body that the dictionary knows may end so, too.
            boolean across = line.found(i).filter(f -> f.first() < of).isPresent();
            boolean other =
                    line.found(i).filter(f -> !f.actor().type().isSpace()).isPresent();
            if (!across && (other || line.given(i) && line.capital(i + 1))) {
                break;
            }
            end = line.found(i).map(Found::last).orElse(i + 1);
            boolean space = line.space(i);
            // "Foundation for Middle East Peace"
            if (space
                    && line.capital(end)
                    && line.free(end)
                    && line.token(end).spaced()
                    && !line.inTitle(end)
                    && !line.given(end)) {
                space = false;
            }
            i = end;
            if (space || line.is(i, NameWords.OF)) {
                i = line.is(i, NameWords.OF) ? behind(line, i) : line.size();
            } else if ((line.is(i, NameWords.AND) || line.mark(i, "&"))
                    && line.capital(i + 1)
                    && line.free(i + 1)
                    && !line.given(i + 1)
                    && !line.is(i + 1, NameWords.BODY_LAST)) {
                i++;
            }
        }
        return end;
    }

    private static int behind(NameLine line, int of) {
        return line.is(of + 1, NameWords.DEFINITE) ? of + 2 : of + 1;
    }

    private static int body(NameLine line, int first, int last, ActorType type, String rule) {
        line.add(first, last, type, rule);
        return last;
    }

    /** A run whose initials are the acronym in brackets behind it: "Gabungan Pengusaha Kelapa Sawit Indonesia (Gapki)". */
    private static int initials(NameLine line, int first) {
        int end = first;
        var letters = new StringBuilder();
        while (end < line.size() && end - first < LONGEST) {
            if (line.capital(end)) {
                letters.append(line.token(end).form().charAt(0));
            } else if (!line.is(end, NameWords.AND | NameWords.OF | NameWords.STOP)
                    || !line.token(end).isWord()) {
                break;
            }
            end++;
        }
        boolean shown = false;
        for (int i = first; i < end; i++) {
            shown |= line.words.headFirst()
                    ? i == first && line.is(i, NameWords.BODY_FIRST)
                    : line.is(i, NameWords.BODY_FIRST | NameWords.BODY_LAST)
                            || line.found(i).isPresent();
        }
        boolean whole = shown && end - first > 2 && Brackets.behind(line, end) > end;
        if (whole && line.token(end + 1).form().equals(letters.toString()) && !line.covered(first, end)) {
            line.add(first, end, ActorType.ORGANISATION, "acronym");
            return end;
        }
        return first;
    }
}
