package kabar.extraction.names;

import java.util.Optional;
import kabar.knowledge.ActorType;
import kabar.text.Token;

/** Where a body's name ends that begins with the word of a body: "PT Astra Agro Lestari Tbk", "Dinas Tenaga Kerja dan Transmigrasi". */
final class HeadedBodies {
    private static final int LONGEST = 10;
    /** Things that one office is of, with commas between them. */
    private static final int MOST_THINGS = 5;

    private HeadedBodies() {}

    /** The end of a name that begins with the word of a body. */
    static int end(NameLine line, int first) {
        int end = first + 1;
        boolean space = false;
        // "Perlindungan Anak", but "Wakil Rektor Universitas Pecs Urusan Pendidikan"
        boolean made = line.labels()
                .head(line.tokens, first, line.size())
                .filter(head -> head.role() == LabelWords.Role.HEAD)
                .isPresent();
        int honoured = honoured(line, first);
        for (int i = honoured; i < line.size() && i - first < LONGEST; i++) {
            if (i < honoured + 2 && honoured > first + 1 && line.capital(i) && line.free(i)) {
                end = i + 1;
            } else if (made && end == i && line.token(i).capital() && line.free(i) && line.bodyWord(i)) {
                space = false;
                end = i + line.bodyWords(i);
                i = end - 1;
            } else if ((line.capital(i) || company(line, first, i))
                    && line.token(i).spaced()) {
                int whole = line.is(first, NameWords.BODY_PART) && (i > first + 1 || told(line, first))
                        ? whole(line, i)
                        : i;
                if (whole > i) {
                    // "Kanwil Kemenag Jawa Timur"
                    return line.found(whole)
                            .filter(f -> f.actor().type() == ActorType.PLACE
                                    && line.token(f.first()).spaced())
                            .map(Found::last)
                            .orElse(whole);
                }
                boolean person = line.found(i)
                        .filter(f -> f.actor().type() == ActorType.PERSON)
                        .isPresent();
                boolean name = person(line, first, i);
                boolean other = line.is(i, NameWords.BODY_FIRST) && i > first + 1 && !school(line, first);
                boolean title = line.inTitle(i) && !line.inTitle(first) && !line.is(i, NameWords.NOT) || rank(line, i);
                if (person && i > first + 1
                        || name
                        || other
                        || title
                        || space && !line.is(i, NameWords.BODY_LAST) && !line.space(i) && !goesOn(line, first, i)) {
                    break;
                }
                if (line.found(i)
                        .filter(f -> !f.actor().type().isSpace() && f.tokens() > 1)
                        .isPresent()) {
                    break;
                }
                space = line.space(i);
                end = space ? line.found(i).map(Found::last).orElse(i + 1) : i + 1;
                i = end - 1;
            } else {
                int listed = i == end && i > first + 1 ? listed(line, first, i) : i;
                if (listed > i) {
                    end = listed;
                    i = listed - 1;
                } else if (!joins(line, first, i, end) && (space || !numbered(line, i))) {
                    break;
                }
            }
        }
        return end;
    }

    /** The index behind the title in the name of a body: "RSUP dr. Kariadi", "Universitas Dr. Soetomo". */
    private static int honoured(NameLine line, int first) {
        int i = first + 1;
        boolean named = line.labels()
                .head(line.tokens, first, line.size())
                .filter(head -> head.role() == LabelWords.Role.NAMED)
                .isPresent();
        while (named && line.is(i, NameWords.HONORIFIC)) {
            i += line.mark(i + 1, ".") ? 2 : 1;
        }
        return line.capital(i) ? i : first + 1;
    }

    /** "Polres Serang AKP Fery". */
    private static boolean rank(NameLine line, int i) {
        return line.is(i, NameWords.HONORIFIC)
                && (!line.is(i, NameWords.NOT) || line.token(i).shape() == Token.Shape.UPPER);
    }

    /** "Ditreskrimum Polda Bali": the first word alone says which part it is. */
    private static boolean told(NameLine line, int first) {
        return line.labels()
                .head(line.tokens, first, line.size())
                .filter(head -> head.english().indexOf(' ', BodyEnglish.REST.length() + 1) > 0
                        && head.english().startsWith(BodyEnglish.REST))
                .isPresent();
    }

    /** The end of the body that a part of it is named with: "Biro Pers Sekretariat Presiden". */
    private static int whole(NameLine line, int i) {
        Optional<Found> known = line.found(i).filter(f -> f.first() == i && isBody(f));
        if (known.isPresent()) {
            return known.get().last();
        }
        return line.is(i, NameWords.BODY_FIRST) ? end(line, i) : i;
    }

    private static boolean isBody(Found found) {
        return found.actor().type() == ActorType.GOVERNMENT
                || found.actor().type() == ActorType.MILITARY
                || found.actor().type() == ActorType.ORGANISATION;
    }

    /** "PT Kaltim Prima Coal", "Partai Indonesia Raya": what follows a place belongs to the name. */
    private static boolean goesOn(NameLine line, int first, int i) {
        ActorType type = line.words.body(line.token(first).form());
        return type == ActorType.PARTY || type == ActorType.COMPANY && !line.personal(i);
    }

    /** "SMA Negeri 1 Depok". */
    private static boolean numbered(NameLine line, int i) {
        return line.token(i).isNumber() && line.token(i).span().length() < 3 && line.capital(i + 1);
    }

    /** The name of a person that stands behind the name of a body: "Dinas Pertanian Sutopo Hadiwinoto". */
    private static boolean person(NameLine line, int first, int i) {
        boolean office = line.words.body(line.token(first).form()) == ActorType.GOVERNMENT;
        if (!line.given(i) || !line.capital(i + 1) || line.space(i) || !office && i == first + 1) {
            return false;
        }
        for (int k = i + 1; line.capital(k) && line.token(k).spaced(); k++) {
            if (line.is(k, NameWords.BODY_LAST)) {
                return false;
            }
        }
        return office || line.personal(i + 1);
    }

    /** "PT Cahaya Milik Kita": any word with a capital letter in the name of a company. */
    private static boolean company(NameLine line, int first, int i) {
        return i > first + 1
                && line.token(i).shape() == Token.Shape.CAPITALISED
                && line.token(first).shape() == Token.Shape.UPPER
                && line.words.body(line.token(first).form()) == ActorType.COMPANY
                && !line.opens(i);
    }

    private static boolean school(NameLine line, int first) {
        return line.words.body(line.token(first).form()) == ActorType.ORGANISATION;
    }

    /** "dan", "of", "&" between two words of a name that speaks of several things. */
    private static boolean joins(NameLine line, int first, int i, int end) {
        if (i != end || !line.capital(i + 1) || i == first + 1 && !line.is(i, NameWords.OF)) {
            return false;
        }
        if (line.is(i, NameWords.OF) && line.token(i).capital()) {
            // "Asosiasi Pemerintah Kota Seluruh Indonesia"
            return line.space(i + 1);
        }
        if (line.token(i).is("&")) {
            return true;
        }
        boolean next =
                line.free(i + 1) && !line.is(i + 1, NameWords.BODY_FIRST) && !line.given(i + 1) && !line.inTitle(i + 1);
        return line.is(i, NameWords.AND | NameWords.OF)
                && !line.token(i).capital()
                && next
                && line.words.body(line.token(first).form()) != ActorType.COMPANY;
    }

    /** The index behind ", Media, dan Informasi" in "Biro Pers, Media, dan Informasi", one office of several things, or that of the comma. */
    private static int listed(NameLine line, int first, int comma) {
        if (line.words.body(line.token(first).form()) != ActorType.GOVERNMENT) {
            return comma;
        }
        int i = comma;
        for (int things = 0; things < MOST_THINGS && line.mark(i, ","); things++) {
            if (line.is(i + 1, NameWords.AND)) {
                break;
            }
            int end = things(line, i + 1);
            if (end == i + 1) {
                return comma;
            }
            i = end;
        }
        int and = line.mark(i, ",") ? i + 1 : i;
        int end = i > comma && line.is(and, NameWords.AND) ? things(line, and + 1) : and + 1;
        return end > and + 1 ? end : comma;
    }

    private static int things(NameLine line, int first) {
        int end = first;
        while (thing(line, end) || line.bodyWord(end) && line.token(end).capital() && line.free(end)) {
            end += Math.max(1, line.bodyWords(end));
        }
        return end;
    }

    /** A word with a capital letter that is no name. */
    private static boolean thing(NameLine line, int i) {
        return line.capital(i)
                && line.free(i)
                && !line.is(i, NameWords.BODY_FIRST | NameWords.PERSONAL)
                && !line.inTitle(i);
    }
}
