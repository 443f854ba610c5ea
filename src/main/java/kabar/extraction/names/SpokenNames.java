package kabar.extraction.names;

import kabar.text.Token;

/** Unlisted people of several names between a verb of saying and what is said, in scripts without capital letters. */
final class SpokenNames {
    private static final int LONGEST = 5;

    private SpokenNames() {}

    /**
     * "قالت لوز ماريلا موسكيرا،": several words between a verb of saying and what is said, none of them a common one and one of them a
     * name; the index behind them, or {@code i}.
     */
    static int end(NameLine line, int i, BareMarks own) {
        if (!line.is(i - 1, NameWords.SAYING) || own.withArticle(line.token(i).form())) {
            return i;
        }
        int end = i;
        boolean name = false;
        while (end < line.size() && end - i < LONGEST && part(line, end, own)) {
            name |= line.personal(end) && !BareNames.weak(line, end);
            end++;
        }
        // "وقال صباح البزوني، رئيس"
        if (end == i && line.is(i, NameWords.GIVEN) && line.free(i)) {
            boolean family = i + 1 < line.size()
                    && line.free(i + 1)
                    && own.withArticle(line.token(i + 1).form())
                    && line.mark(i + 2, "،")
                    && line.inTitle(i + 3)
                    && (line.is(i + 1, NameWords.FAMILY)
                            || line.words.of(line.token(i + 1).form()) == 0)
                    && !own.commonWithArticle(line.words, line.token(i + 1).form());
            return family ? i + 2 : i;
        }
        boolean said = line.mark(end, "،") || line.is(end, NameWords.THAT | NameWords.STOP) || line.inTitle(end);
        return said && name && end - i > 1 ? end : i;
    }

    private static boolean part(NameLine line, int i, BareMarks own) {
        Token token = line.token(i);
        return token.isWord()
                && token.spaced()
                && line.free(i)
                && !line.inTitle(i)
                && !line.is(i, NameWords.NOT | NameWords.STOP | NameWords.WORD | NameWords.SAYING | NameWords.THAT)
                && (line.is(i, NameWords.PERSONAL | NameWords.INNER)
                        || line.words.of(token.form()) == 0 && own.unknown(line.words, token.form(), true));
    }
}
