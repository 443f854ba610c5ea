package kabar.extraction.names;

import kabar.text.Token;

/** People told by what stands behind their name and a comma: ", a researcher at the institute," ", who oversaw", ", Kepala Desa". */
final class Appositions {
    /** Words between the comma and the title: "an astronomy professor". */
    private static final int FARTHEST = 4;

    private Appositions() {}

    /** Whether the run is a name by its words, and a comma and a title or a word for people only stand behind it. */
    static boolean behind(NameLine line, int first, int end) {
        if (!line.mark(end, ",") || !name(line, first, end)) {
            return false;
        }
        if (end + 1 < line.size() && line.words.who(line.token(end + 1).form())) {
            return true;
        }
        for (int i = end + 1;
                i <= end + FARTHEST + 1 && i < line.size() && line.token(i).isWord();
                i++) {
            if (line.inTitle(i) && line.token(i).shape() == Token.Shape.LOWER) {
                return true;
            }
        }
        return false;
    }

    /** No word of bodies and places in it, and its last word of no other use. */
    private static boolean name(NameLine line, int first, int end) {
        for (int i = first; i < end; i++) {
            if (line.is(i, NameWords.NOT | NameWords.BODY_FIRST | NameWords.BODY_LAST | NameWords.PLACE_LAST)
                    || line.bodyWord(i)
                    || line.token(i).shape() == Token.Shape.UPPER
                            && line.token(i).form().length() > 1) {
                return false;
            }
        }
        boolean begins = line.is(first, NameWords.GIVEN) || !line.is(first, NameWords.COMMON | NameWords.WORD);
        boolean ends = line.is(end - 1, NameWords.FAMILY) && !line.is(end - 1, NameWords.COMMON | NameWords.WORD);
        return begins && (ends || StrangeNames.strange(line, end - 1));
    }
}
