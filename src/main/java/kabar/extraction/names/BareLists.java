package kabar.extraction.names;

import java.util.Map;
import java.util.Optional;
import kabar.knowledge.ActorType;
import kabar.text.Language;
import kabar.text.Span;

/**
 * People known by the company they stand in, in scripts without capital letters: what stands between two people of a list ("كارل جرجس وهيغ
 * بابازيان وفراس أبو فاكر"), or ends one of several people ("… وحميد القعادي وعلي الحدمة،").
 */
final class BareLists {
    private static final int LONGEST = 3;
    private static final int OTHER = NameWords.NOT
            | NameWords.STOP
            | NameWords.WORD
            | NameWords.SAYING
            | NameWords.THAT
            | NameWords.PLACE_CUE
            | NameWords.BODY_KNOWN;

    private final Map<Language, BareMarks> marks = BareMarks.all();

    void find(NameLine line) {
        BareMarks own = marks.get(line.sentence.language());
        if (own == null) {
            return;
        }
        int listed = 0;
        for (int i = 0; i < line.size(); ) {
            Optional<Found> person = person(line, i);
            if (person.isEmpty()) {
                i++;
                continue;
            }
            int end = person.get().last();
            boolean joined = listed > 0 && first(line, person.get().first(), own) >= 0;
            listed = joined ? listed + 1 : 1;
            int first = first(line, end, own);
            int last = first < 0 ? end : item(line, end + first, own);
            boolean named = first >= 0 && last > end + first;
            if (named && (goesOn(line, last, own) || listed > 1 && line.ends(last))) {
                enter(line, end + first, last, own);
                end = last;
            } else if (first < 0 || person(line, end + first).isEmpty()) {
                listed = 0;
            }
            i = Math.max(end, i + 1);
        }
    }

    private static Optional<Found> person(NameLine line, int i) {
        return line.found(i)
                .filter(f -> f.first() == i
                        && f.actor().type() == ActorType.PERSON
                        && line.token(i).isWord());
    }

    /** How far behind the end of a name the next item of the list begins: 0 behind a written "and", 1 behind a comma; -1 where none does. */
    private static int first(NameLine line, int i, BareMarks own) {
        if (i < line.size() && line.token(i).isWord() && cut(line, i, own) > 0) {
            return 0;
        }
        boolean comma = line.mark(i, "،") || line.mark(i, ",");
        return comma && i + 1 < line.size() && line.token(i + 1).isWord() ? 1 : -1;
    }

    /** Letters of an "and" written onto a word. */
    private static int cut(NameLine line, int i, BareMarks own) {
        String form = line.token(i).form();
        for (String and : own.and()) {
            if (form.startsWith(and) && form.length() > and.length() + 2) {
                return and.length();
            }
        }
        return 0;
    }

    /** The end of two or three words that can be somebody's name and nothing else, or {@code i}. */
    private static int item(NameLine line, int i, BareMarks own) {
        int end = i;
        while (end < line.size() && end - i < LONGEST && part(line, end, end == i, own)) {
            end++;
        }
        return end - i > 1 ? end : i;
    }

    private static boolean part(NameLine line, int i, boolean begins, BareMarks own) {
        if (!line.token(i).isWord()
                || !line.free(i)
                || line.inTitle(i)
                || !line.token(i).spaced()) {
            return false;
        }
        int cut = begins ? cut(line, i, own) : 0;
        if (!begins && cut(line, i, own) > 0 && line.words.of(line.token(i).form()) == 0) {
            return false;
        }
        String form = line.token(i).form().substring(cut);
        int kind = cut == 0 ? line.words.of(form) | (line.is(i, OTHER) ? NameWords.NOT : 0) : line.words.of(form);
        if ((kind & NameWords.GIVEN) != 0 && begins) {
            return (kind & NameWords.NOT) == 0;
        }
        if ((kind & OTHER) != 0) {
            return false;
        }
        return (kind & (NameWords.PERSONAL | NameWords.INNER)) != 0
                || own.withArticle(form) && !begins && !own.commonWithArticle(line.words, form)
                || kind == 0 && !own.withArticle(form) && own.unknown(line.words, form, true);
    }

    /** Whether another person of the list follows. */
    private static boolean goesOn(NameLine line, int i, BareMarks own) {
        int next = first(line, i, own);
        return next >= 0 && person(line, i + next).isPresent();
    }

    private static void enter(NameLine line, int first, int last, BareMarks own) {
        int cut = cut(line, first, own);
        boolean written = cut > 0 && (line.words.of(line.token(first).form()) & NameWords.PERSONAL) == 0;
        var span = new Span(
                line.token(first).start() + (written ? cut : 0),
                line.token(last - 1).end());
        line.add(first, last, line.person(line.text.line(span)), span, "list");
    }
}
