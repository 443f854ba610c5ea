package kabar.extraction.names;

import kabar.knowledge.ActorType;
import kabar.text.Span;
import kabar.text.Token;

/** Single family names in scripts without capital letters. */
final class LoneBareNames {
    private static final int NEVER =
            NameWords.COMMON | NameWords.NOT | NameWords.STOP | NameWords.WORD | NameWords.INNER;

    private static final int NEVER_BEFORE = NameWords.INNER
            | NameWords.BODY_PLACE
            | NameWords.BODY_WORDS
            | NameWords.PLACE_FIRST
            | NameWords.PLACE_BEFORE;

    private LoneBareNames() {}

    /**
     * A family name of another language ("سوليفان"), with the unknown word before it ("جايلي كينغ"), or one with the article behind a title
     * ("الدكتور الخليدي").
     */
    static int at(NameLine line, int i, boolean titled, BareMarks own) {
        Token token = line.token(i);
        if (!line.free(i) || line.inTitle(i) || own.family(line, i) || quoted(line, i)) {
            return i;
        }
        int end = halves(line, i, own);
        if (end > i) {
            line.add(i, end, ActorType.PERSON, "lone");
            return end;
        }
        int cut = line.is(i, NameWords.PERSONAL | NameWords.NOT) ? 0 : own.cutFamily(line, i);
        int kind = line.words.of(token.form().substring(cut));
        if (cut == 0 && said(line, i, own)) {
            line.add(i, i + 1, ActorType.PERSON, "saying");
            return i + 1;
        }
        if ((kind & NameWords.FAMILY) == 0 || (kind & NEVER) != 0) {
            return i;
        }
        boolean foreign = (kind & (NameWords.FOREIGN | NameWords.GIVEN)) == NameWords.FOREIGN
                && token.form().length() - cut > 3
                && line.words.lone("foreign");
        boolean surname = titled && cut == 0 && own.withArticle(token.form()) && stops(line, i + 1);
        boolean goes = line.free(i + 1) || !line.token(i + 1).spaced();
        if (!foreign && !surname || !goes) {
            return i;
        }
        int first = foreign && cut == 0 && token.spaced() ? before(line, i, own) : i;
        if (own.family(line, first)) {
            return i;
        }
        var span = new Span(line.token(first).start() + (first == i ? cut : 0), token.end());
        line.add(
                first,
                i + 1,
                line.person(line.text.line(span)),
                span,
                titled ? "title" : first < i ? "family" : "lone");
        return i + 1;
    }

    /** The end of a name of two words that stands for itself, or {@code i}: "فوز عبد الفتاح", "أبو حسن". */
    private static int halves(NameLine line, int i, BareMarks own) {
        boolean half = own.servant().contains(line.token(i).form())
                && i + 1 < line.size()
                && line.token(i + 1).isWord()
                && line.free(i + 1)
                && (line.is(i, NameWords.INNER)
                        ? line.is(i + 1, NameWords.GIVEN)
                        : own.withArticle(line.token(i + 1).form()));
        int end = i + 2;
        boolean beside =
                line.is(i - 1, NameWords.PERSONAL | NEVER_BEFORE) || line.is(end, NameWords.PERSONAL | NameWords.INNER);
        return half && !beside ? end : i;
    }

    /** A single word in quotation marks is what a ship or an operation is called: حاملة الطائرات "روزفلت". */
    private static boolean quoted(NameLine line, int i) {
        return i > 0
                && i + 1 < line.size()
                && line.token(i - 1).isMark()
                && !line.mark(i - 1, "(")
                && !line.token(i).spaced()
                && line.token(i + 1).isMark()
                && !line.token(i + 1).spaced();
    }

    /** No adjective or object can stand there: "الدكتور الخليدي في", not "الفريق الأحمر لتحقيق". */
    private static boolean stops(NameLine line, int i) {
        return line.ends(i) || line.is(i, NameWords.SAYING | NameWords.THAT | NameWords.PLACE_CUE) || line.inTitle(i);
    }

    /** "وقال هاولز إن": a family name or a word of no list between a verb of saying and what is said. */
    private static boolean said(NameLine line, int i, BareMarks own) {
        Token token = line.token(i);
        // "وأشار السقاف إلى أنه"
        boolean told =
                line.is(i + 1, NameWords.THAT) || line.is(i + 1, NameWords.PLACE_CUE) && line.is(i + 2, NameWords.THAT);
        if (!line.is(i - 1, NameWords.SAYING) || !told || line.is(i, NEVER)) {
            return false;
        }
        return line.is(i, NameWords.FAMILY)
                || line.words.of(token.form()) == 0
                        && token.form().length() > 3
                        && own.subject(line.words, token.form());
    }

    /** Where the name begins whose last word stands at {@code i}: an unknown word or a particle before it belongs to it. */
    private static int before(NameLine line, int i, BareMarks own) {
        int first = i;
        while (first > 0 && line.is(first - 1, NameWords.INNER) && line.free(first - 1)) {
            first--;
        }
        boolean name = first > 0
                && line.token(first - 1).isWord()
                && line.free(first - 1)
                && !line.inTitle(first - 1)
                && line.words.of(line.token(first - 1).form()) == 0
                && line.token(first - 1).form().length() > 4
                && own.unknown(line.words, line.token(first - 1).form(), false);
        return name ? first - 1 : first;
    }
}
