package kabar.extraction.speech;

/** Marks that part the words of a sentence. */
final class Punctuation {
    private Punctuation() {}

    /** A comma, or a dash that stands apart. */
    static boolean isComma(Paragraph p, int i) {
        return isMark(p, i)
                && (p.token(i).is(",")
                        || p.token(i).is("،")
                        || p.token(i).spaced()
                                && (p.token(i).is("-")
                                        || p.token(i).is("–")
                                        || p.token(i).is("—")));
    }

    /** A full stop that ends a sentence, not one of an abbreviation. */
    static boolean isStop(Paragraph p, int i) {
        return isMark(p, i)
                && (i + 1 == p.size()
                        || p.sentence(i + 1) != p.sentence(i)
                        || p.token(i + 1).isMark() && !p.token(i + 1).is(")"))
                && (p.token(i).is(".")
                        || p.token(i).is("!")
                        || p.token(i).is("?")
                        || p.token(i).is("؟")
                        || p.token(i).is("…"));
    }

    /** A colon, and not that of "02:15". */
    static boolean isColon(Paragraph p, int i) {
        return isMark(p, i) && p.token(i).is(":") && !isClock(p, i);
    }

    private static boolean isClock(Paragraph p, int colon) {
        return colon > 0
                && colon + 1 < p.size()
                && p.token(colon - 1).isNumber()
                && p.token(colon + 1).isNumber()
                && !p.token(colon + 1).spaced();
    }

    private static boolean isMark(Paragraph p, int i) {
        return i >= 0 && i < p.size() && p.token(i).isMark();
    }
}
