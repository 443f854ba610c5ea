package kabar.extraction.names;

import kabar.facts.Mention;

/** Bodies in scripts without capital letters: a word such as جامعة with the name of a place behind it. */
final class BareBodies {
    void find(NameLine line) {
        for (int i = 0; i + 1 < line.size(); i++) {
            if (line.is(i, NameWords.BODY_PLACE) && line.free(i)) {
                int first = i;
                line.found(i + 1)
                        .filter(f -> f.first() == first + 1
                                && f.form() == Mention.Form.NAME
                                && f.span().start() == line.token(first + 1).start()
                                && f.actor().type().isSpace())
                        .ifPresent(f -> line.add(
                                first,
                                f.last(),
                                line.words.body(line.token(first).form()),
                                "body"));
            }
        }
    }
}
