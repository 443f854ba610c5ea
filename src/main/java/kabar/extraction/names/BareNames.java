package kabar.extraction.names;

import java.util.Map;
import java.util.Optional;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;
import kabar.text.Language;
import kabar.text.Span;
import kabar.text.Token;

/**
 * People in scripts without capital letters: rows of words that are all names. A row begins with a given name that is no common word;
 * what may follow it are more names, a few small words, and behind a foreign name, a title or two names one word of no list. Particles are
 * taken off the first word when the rest is a name.
 */
final class BareNames {
    private static final int LONGEST = 5;
    private static final int MOST_ADJECTIVES = 2;

    private final Map<Language, BareMarks> marks = BareMarks.all();

    void find(NameLine line) {
        BareMarks own = marks.get(line.sentence.language());
        if (own == null) {
            return;
        }
        for (int i = 0; i < line.size(); ) {
            int end = line.token(i).isWord() ? at(line, i, own) : i;
            i = Math.max(end, i + 1);
        }
    }

    /** Enters the person whose name begins here, if one does; the index behind it, or {@code i}. */
    private static int at(NameLine line, int i, BareMarks own) {
        int spoken = SpokenNames.end(line, i, own);
        if (spoken > i) {
            line.add(i, spoken, ActorType.PERSON, "saying");
            return spoken;
        }
        boolean titled = titled(line, i, own) || national(line, i) || seated(line, i, own);
        boolean listed = line.found(i - 1)
                .filter(f -> f.actor().type() == ActorType.PERSON && f.last() == i)
                .isPresent();
        int cut = titled ? 0 : own.cut(line, i, listed);
        if (!BareBeginnings.begins(line, i, cut, titled, own)) {
            return LoneBareNames.at(line, i, titled, own);
        }
        int end = unit(line, i, cut, own);
        int units = 1;
        boolean open = titled
                || line.given(i)
                || (line.words.of(line.token(i).form().substring(cut)) & NameWords.FOREIGN) != 0;
        int sure = end;
        while (units < LONGEST
                && end < line.size()
                && line.token(end).isWord()
                && line.token(end).spaced()) {
            boolean afterWeak = units > 1 && sure < end;
            int next = follows(line, end, units, open && !afterWeak, titled, own);
            if (afterWeak && !line.is(end, NameWords.PERSONAL | NameWords.INNER) || next == end) {
                break;
            }
            open |= line.is(end, NameWords.FOREIGN);
            boolean office = line.is(end, NameWords.NOT) && line.inTitle(next);
            boolean kept = !weak(line, end)
                    || ends(line, next, own) && !office
                    || titled && units == 1 && !office
                    || line.given(end - 1) && !line.is(end, NameWords.NOT | NameWords.WORD) && small(line, next);
            units++;
            sure = kept ? next : sure;
            end = next;
        }
        return enter(line, i, cut, sure, titled, own) ? sure : LoneBareNames.at(line, i, titled, own);
    }

    private static boolean enter(NameLine line, int first, int cut, int last, boolean titled, BareMarks own) {
        boolean half = own.servant().contains(line.token(first).form().substring(cut));
        int words = last - first - (half ? 1 : 0);
        if (own.family(line, first) && (words < 2 || line.is(first, NameWords.INNER))) {
            return false;
        }
        boolean lone = line.given(first) || line.is(first, NameWords.FOREIGN) && !weak(line, first);
        boolean spoken = line.is(first - 1, NameWords.SAYING) && lone;
        if (words < 2 && !(titled && (lone || half)) && !spoken) {
            return false;
        }
        if (!titled
                && !spoken
                && !half
                && !BareBeginnings.compound(line, first, own)
                && !BareBeginnings.strong(line, first, cut)
                && !BareBeginnings.son(line, first, own)) {
            return false;
        }
        if (line.found(first).filter(f -> f.last() >= last).isPresent()) {
            return false;
        }
        var span =
                new Span(line.token(first).start() + cut, line.token(last - 1).end());
        line.add(
                first,
                last,
                line.person(line.text.line(span)),
                span,
                titled ? "title" : words > 1 ? "given" : "saying");
        return true;
    }

    /** "الفرنسي سيباستيان لوب": behind where somebody is from, a name of another language. */
    private static boolean national(NameLine line, int i) {
        String form = line.token(i).form();
        return line.found(i - 1)
                        .filter(f -> f.form() == Mention.Form.DEMONYM && f.tokens() == 1)
                        .isPresent()
                && !weak(line, i)
                && (line.is(i, NameWords.FOREIGN)
                        || line.words.of(form) == 0 && form.length() > 3 && line.words.sounds(form));
    }

    /** A title ends before it, with adjectives behind the title: "الكاتب المصري الراحل". */
    private static boolean titled(NameLine line, int i, BareMarks own) {
        int from = i;
        while (from > 0
                && i - from <= MOST_ADJECTIVES
                && !line.titled(from)
                && own.withArticle(line.token(from - 1).form())
                && line.found(from - 1)
                        .map(f -> f.form() == Mention.Form.DEMONYM)
                        .orElse(!line.is(from - 1, NameWords.GIVEN))) {
            from--;
        }
        return line.titled(from) && (from == i || !line.inTitle(from));
    }

    /** "النائب عن محافظة نينوى سامي نصر": a title ends before the place or body in which somebody has it. */
    private static boolean seated(NameLine line, int i, BareMarks own) {
        int seat = BareBeginnings.seat(line, i);
        return seat < i && line.is(i, NameWords.PERSONAL) && titled(line, seat, own);
    }

    /** The end of one name: "عبد الرحمن" is one of two words. */
    private static int unit(NameLine line, int i, int cut, BareMarks own) {
        if (BareBeginnings.compound(line, i, own)) {
            return i + 2;
        }
        String form = line.token(i).form();
        boolean half = own.servant().contains(form.substring(cut));
        for (String servant : own.servant()) {
            half |= form.endsWith(servant) && form.length() <= servant.length() + 2 && !line.is(i, NameWords.PERSONAL);
        }
        return half && i + 1 < line.size() && line.token(i + 1).isWord() ? i + 2 : i + 1;
    }

    /** The end of the name that goes on at {@code i}, or {@code i} if none does. */
    private static int follows(NameLine line, int i, int units, boolean open, boolean titled, BareMarks own) {
        Optional<Found> found = line.found(i);
        if (found.isPresent() && !(BareBeginnings.soft(line, found.get(), i) || origin(line, found.get(), units, open))
                || line.inTitle(i) && !surname(line, i)) {
            return i;
        }
        String form = line.token(i).form();
        if (own.servant().contains(form)) {
            return i + 1 < line.size() && line.token(i + 1).isWord() && line.free(i + 1) ? i + 2 : i;
        }
        if (line.is(i, NameWords.INNER)) {
            return father(line, i, own);
        }
        if (line.is(i, NameWords.PERSONAL)) {
            boolean word = line.is(i, NameWords.WORD) && line.is(i, NameWords.FOREIGN) && !line.is(i, NameWords.GIVEN);
            boolean no = word || line.is(i, NameWords.NOT) && !line.is(i, NameWords.COMMON);
            return no ? i : unit(line, i, 0, own);
        }
        if (own.joined(form)) {
            return i + 1;
        }
        if (line.is(i, NameWords.NOT | NameWords.STOP | NameWords.WORD)) {
            return i;
        }
        if (own.withArticle(form)) {
            boolean family = titled
                    && units == 1
                    && form.length() > 4
                    && line.is(i - 1, NameWords.GIVEN)
                    && !own.commonWithArticle(line.words, form);
            return own.origin(form) || family || definite(line, i, units, own) ? i + 1 : i;
        }
        if (own.joinedOn(form)) {
            return i;
        }
        boolean stops = ends(line, i + 1, own);
        boolean whole = units == 1
                && line.ends(i + 1)
                && line.given(i - 1)
                && (i == 1 || line.token(i - 2).isMark())
                && own.rest(line.words, form);
        boolean chain = units == 2 && open && line.is(i - 1, NameWords.FOREIGN);
        boolean first = units == 1 && (open || stops) || chain;
        boolean last = units > 1 && (stops || line.is(i + 1, NameWords.NOT | NameWords.WORD));
        boolean foreign = line.is(i - 1, NameWords.FOREIGN)
                && (titled || chain || line.given(i - 1) && !own.verbal(form))
                && own.foreign(line, i);
        return whole
                        || first && (foreign || own.unknown(line.words, form, titled))
                        || last && own.unknown(line.words, form, false)
                ? i + 1
                : i;
    }

    /** "محمد مسعد العقلة،": a word of no list with the article that ends what two names or a name in a list began. */
    private static boolean definite(NameLine line, int i, int units, BareMarks own) {
        String form = line.token(i).form();
        boolean listed =
                i > 1 && line.token(i - 2).isMark() && line.token(i - 1).spaced();
        return (units == 2 || units == 1 && listed)
                && form.length() > 4
                && line.is(i - 1, NameWords.GIVEN)
                && !weak(line, i - 1)
                && line.words.of(form) == 0
                && !own.commonWithArticle(line.words, form)
                && ends(line, i + 1, own);
    }

    /** "ناصر الشاعر": a title that is also a family name, with no name behind it. */
    private static boolean surname(NameLine line, int i) {
        return line.is(i, NameWords.FAMILY)
                && line.is(i - 1, NameWords.GIVEN)
                && !line.inTitle(i + 1)
                && !line.is(i + 1, NameWords.PERSONAL | NameWords.INNER)
                && line.free(i + 1);
    }

    /** "بن سلمان": the end of what a small word inside a name leads to. */
    private static int father(NameLine line, int i, BareMarks own) {
        Optional<Found> father = line.found(i + 1).filter(f -> f.actor().type() == ActorType.PERSON);
        if (father.isPresent()) {
            return father.get().last();
        }
        // "بن أبي سفيان"
        if (line.is(i + 1, NameWords.INNER) && line.is(i, NameWords.INNER) && i + 2 < line.size()) {
            return father(line, i + 1, own);
        }
        boolean next = i + 1 < line.size()
                && line.token(i + 1).isWord()
                && !line.is(i + 1, NameWords.NOT)
                && line.token(i + 1).spaced();
        return next && (line.free(i + 1) || line.is(i + 1, NameWords.PERSONAL)) ? unit(line, i + 1, 0, own) : i;
    }

    /** "عادل المصري" is a man's name, "عادل إمام المصري" a man from Egypt. */
    private static boolean origin(NameLine line, Found found, int units, boolean named) {
        return found.tokens() == 1
                && found.form() == Mention.Form.DEMONYM
                && units <= (named ? 2 : 1)
                && line.is(found.first(), NameWords.FAMILY)
                && !weak(line, found.first() - 1);
    }

    /** A word that is no name and no thing: "إلى", "الذي". */
    private static boolean small(NameLine line, int i) {
        return line.is(i, NameWords.NOT) && !line.is(i, NameWords.PERSONAL);
    }

    /** A common word that is a name only among names. */
    static boolean weak(NameLine line, int i) {
        return line.is(i, NameWords.COMMON | NameWords.NOT) && !line.is(i, NameWords.INNER);
    }

    /** A mark, a title, another name of a list or a verb of saying stands behind it. */
    private static boolean ends(NameLine line, int i, BareMarks own) {
        if (i >= line.size()) {
            return true;
        }
        Token token = line.token(i);
        return token.isMark()
                || line.is(i, NameWords.SAYING)
                || line.inTitle(i)
                || own.and().contains(token.form())
                || own.cut(line, i, false) > 0;
    }
}
