package kabar.extraction.names;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kabar.extraction.names.BodyParts.Part;
import kabar.extraction.names.LabelWords.Entry;
import kabar.extraction.names.LabelWords.Role;
import kabar.facts.Mention;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorType;
import kabar.text.Language;
import kabar.text.Span;
import kabar.text.Token;

/**
 * Bodies in scripts without capital letters: a word such as جامعة with the name of a place behind it, with words that names of bodies are
 * made of ("معهد الدراسات السياسية"), or with a name in quotation marks.
 */
final class BareBodies {
    private static final int LONGEST_QUOTED = 4;
    private static final int BODY = NameWords.BODY_KNOWN | NameWords.BODY_PLACE | NameWords.BODY_WORDS;
    private static final int NO_NAME = NameWords.NOT | NameWords.STOP;

    private final Map<Language, BareMarks> marks = BareMarks.all();

    void find(NameLine line) {
        BareMarks own = marks.get(line.sentence.language());
        if (own == null) {
            return;
        }
        for (int i = 0; i + 1 < line.size(); i++) {
            if (!line.token(i).isWord() || !line.free(i) || line.inTitle(i)) {
                continue;
            }
            int end = made(line, i, own);
            end = end > i ? end : quoted(line, i, own);
            end = end > i ? end : placed(line, i);
            i = Math.max(i, end - 1);
        }
    }

    /** A head with words of the list behind it: the index behind them, or {@code i}. */
    private static int made(NameLine line, int i, BareMarks own) {
        int cut = 0;
        if (!line.is(i, NameWords.BODY_KNOWN)) {
            cut = line.bodyWord(i + 1) || line.space(i + 1) ? own.cutBody(line, i) : 0;
            if (cut == 0) {
                return i;
            }
        }
        Token token = line.token(i);
        String form = cut == 0 ? token.form() : token.form().substring(cut);
        Optional<Entry> head = line.labels().head(line.tokens, i, line.size(), form);
        if (head.isEmpty()) {
            return i;
        }
        BodyParts read =
                BodyParts.read(line.labels(), line, i + head.get().words().size(), line.size());
        boolean definite = own.withArticle(form);
        int words = words(line, i + head.get().words().size(), read.end());
        if (!own(read.parts(), words, head.get(), definite) || !whole(line, read, own)) {
            return i;
        }
        var span = new Span(token.start() + cut, line.token(read.end() - 1).end());
        line.add(
                i,
                read.end(),
                line.words.labels().actor(line, head.get(), read, span, line.words.body(form)),
                span,
                "body");
        return read.end();
    }

    /** Whether words tell a body from others of its kind: "لجنة الانتخابات" is one, "اللجنة الأمنية" may be any. */
    private static boolean own(List<Part> parts, int words, Entry head, boolean definite) {
        if (parts.isEmpty()
                || !definite && parts.get(0).role() == Role.FOR
                || parts.stream().anyMatch(part -> part.whole().isPresent())) {
            return false;
        }
        long places = parts.stream().filter(part -> part.place().isPresent()).count();
        return definite || head.role() == Role.LOOSE ? words > 1 || words == 1 && places > 0 : words > 0;
    }

    /** How many words there are of no place. */
    private static int words(NameLine line, int first, int last) {
        int words = 0;
        for (int i = first; i < last; i++) {
            words += line.free(i) && line.token(i).isWord() && !line.is(i, NameWords.AND) ? 1 : 0;
        }
        return words;
    }

    /** Whether the name ends there: "مركز دراسات" and "معهد الدراسات" before "المتقدمة" are no whole names. */
    private static boolean whole(NameLine line, BodyParts read, BareMarks own) {
        int end = read.end();
        boolean ends = line.found(end - 1).isPresent()
                || own.definite(line.token(end - 1).form());
        boolean goesOn = end < line.size()
                && line.token(end).spaced()
                && line.free(end)
                && !line.inTitle(end)
                && own.withArticle(line.token(end).form())
                && line.words.of(line.token(end).form()) == 0
                && !own.commonWithArticle(line.words, line.token(end).form());
        return ends && !goesOn && !beside(line, end, own);
    }

    /** "اتهم المجلس العسكري فرنسا": whether what ends there with the name of a country has an article before it, so that it owns none. */
    private static boolean beside(NameLine line, int end, BareMarks own) {
        return line.found(end - 1)
                .filter(f -> f.form() == Mention.Form.NAME
                        && f.actor().type() == ActorType.COUNTRY
                        && f.first() > 0
                        && f.span().start() == line.token(f.first()).start()
                        && own.withArticle(line.token(f.first() - 1).form()))
                .isPresent();
    }

    /** A name in quotation marks behind the word of a body: the index behind it, or {@code i}. */
    private static int quoted(NameLine line, int i, BareMarks own) {
        int from = i + 2;
        boolean opens = line.is(i, BODY)
                && from < line.size()
                && opening(line, i + 1)
                && line.token(from).isWord()
                && !line.token(from).spaced();
        if (!opens) {
            return i;
        }
        int end = from;
        while (end < line.size()
                && end - from < LONGEST_QUOTED
                && line.token(end).isWord()
                && line.free(end)
                && !line.is(end, NO_NAME)) {
            end++;
        }
        boolean closes = end > from
                && end < line.size()
                && line.token(end).isMark()
                && !line.token(end).spaced();
        boolean common = end == from + 1 && line.is(from, NameWords.WORD | NameWords.COMMON);
        if (!closes || common || line.mark(end, ",") || line.mark(end, ".")) {
            return i;
        }
        int to = end;
        var span = line.span(from, end);
        Optional<Actor> body = line.words
                .labels()
                .quoted(line, i, from, end, own.withArticle(line.token(from).form()));
        body.ifPresent(actor -> line.add(from, to, actor, span, "quoted"));
        return body.isPresent() ? end : i;
    }

    private static boolean opening(NameLine line, int i) {
        Token token = line.token(i);
        return token.isMark() && token.spaced() && !token.is("(") && !token.is("-");
    }

    private static int placed(NameLine line, int i) {
        if (!line.is(i, NameWords.BODY_PLACE)) {
            return i;
        }
        Optional<Found> place = line.found(i + 1)
                .filter(f -> f.first() == i + 1
                        && f.form() == Mention.Form.NAME
                        && f.span().start() == line.token(i + 1).start()
                        && f.actor().type().isSpace());
        place.ifPresent(f -> line.add(i, f.last(), line.words.body(line.token(i).form()), "body"));
        return place.map(Found::last).orElse(i);
    }
}
