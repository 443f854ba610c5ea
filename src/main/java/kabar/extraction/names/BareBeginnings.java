package kabar.extraction.names;

import java.util.Optional;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;
import kabar.text.Token;

/** Where a person's name may begin in a script without capital letters. */
final class BareBeginnings {
    /** So many words lead to a place: "في مدينة". */
    private static final int LED = 2;
    /** The letters of the longest preposition. */
    private static final int PREPOSITION = 3;

    private BareBeginnings() {}

    static boolean strong(NameLine line, int i, int cut) {
        return cut > 0 || line.given(i) || eastern(line, i);
    }

    /** "لي سانغ مي": a family name that is also a common word, before a given name of another language. */
    private static boolean eastern(NameLine line, int i) {
        return line.is(i, NameWords.FOREIGN)
                && !line.is(i, NameWords.NOT)
                && !line.is(i - 1, NameWords.SAYING | NameWords.GIVEN)
                && line.given(i + 1)
                && line.is(i + 1, NameWords.FOREIGN)
                && line.free(i + 1);
    }

    static boolean begins(NameLine line, int i, int cut, boolean titled, BareMarks own) {
        Optional<Found> found = line.found(i);
        if (found.isPresent() && !soft(line, found.get(), i)) {
            return false;
        }
        // "تميم بن حمد آل ثاني": the father of somebody found already
        int half = i > 0 && own.servant().contains(line.token(i - 1).form()) ? 1 : 0;
        boolean father = line.is(i - 1 - half, NameWords.INNER)
                && line.found(i - 2 - half)
                        .filter(f -> f.actor().type() == ActorType.PERSON)
                        .isPresent();
        if (father || line.token(i).shape() == Token.Shape.LOWER) {
            return false;
        }
        if (line.inTitle(i)
                || line.is(i, NameWords.INNER)
                        && !own.servant().contains(line.token(i).form())) {
            return false;
        }
        if (compound(line, i, own)
                || son(line, i, own)
                || line.is(i, NameWords.GIVEN) && own.joined(line.token(i).form())) {
            return true;
        }
        if (titled && own.withArticle(line.token(i).form()) && !line.given(i)) {
            // "الدكتور الخضر محمد السعيدي", but not "الكاتب العالمي محمد السعيدي"
            return line.is(i, NameWords.PERSONAL)
                    && !own.from(line.token(i).form())
                    && !BareNames.weak(line, i)
                    && line.is(i + 1, NameWords.GIVEN)
                    && line.free(i + 1);
        }
        if (own.servant().contains(line.token(i).form().substring(cut))) {
            return i + 1 < line.size()
                    && line.token(i + 1).isWord()
                    && line.free(i + 1)
                    && !line.is(i + 1, NameWords.NOT | NameWords.WORD);
        }
        boolean name = line.is(i, NameWords.PERSONAL) && !line.is(i, NameWords.NOT | NameWords.STOP);
        boolean spoken = line.is(i - 1, NameWords.SAYING) && line.is(i, NameWords.FOREIGN);
        boolean sounds = titled
                && line.words.of(line.token(i).form()) == 0
                && i + 1 < line.size()
                && line.token(i + 1).isWord()
                && line.free(i + 1)
                && !line.is(i + 1, NameWords.NOT | NameWords.STOP | NameWords.WORD | NameWords.SAYING)
                && own.unknown(line.words, line.token(i).form(), true)
                && line.words.sounds(line.token(i).form());
        if (sounds) {
            return true;
        }
        return strong(line, i, cut) || (titled || spoken) && name;
    }

    /** Where the words begin that lead to a place or body right before a name ("عن محافظة نينوى"); the name itself where none do. */
    static int seat(NameLine line, int i) {
        int at = line.found(i - 1)
                .filter(f -> f.last() == i && f.actor().type() != ActorType.PERSON && f.form() != Mention.Form.DEMONYM)
                .map(Found::first)
                .orElse(i);
        int first = at;
        while (first > 0 && first < i && at - first < LED && line.is(first - 1, NameWords.PLACE_CUE)) {
            first--;
        }
        boolean led = first > 0
                && first < i
                && line.token(first - 1).form().length() <= PREPOSITION
                && line.is(first - 1, NameWords.NOT)
                && !line.is(first - 1, NameWords.PERSONAL);
        first -= led ? 1 : 0;
        return first < at ? first : i;
    }

    /** "نور الدين": a name, however common its first word. */
    static boolean compound(NameLine line, int i, BareMarks own) {
        return i + 1 < line.size()
                && own.seconds().contains(line.token(i + 1).form())
                && line.is(i, NameWords.GIVEN)
                && !line.is(i, NameWords.NOT)
                && line.free(i + 1);
    }

    /** "حشر بن مكتوم": a name of no list, told by what follows it. */
    static boolean son(NameLine line, int i, BareMarks own) {
        return line.free(i)
                && !line.is(i, NameWords.NOT | NameWords.STOP)
                && line.is(i + 1, NameWords.INNER)
                && line.token(i + 1).span().length() == 2
                && line.is(i + 2, NameWords.GIVEN)
                && line.token(i).form().length() > 2
                && !own.said(line, i);
    }

    static boolean soft(NameLine line, Found found, int i) {
        return found.tokens() == 1
                && found.form() != Mention.Form.METONYM
                && found.actor().type().isSpace()
                && line.is(i, NameWords.PERSONAL);
    }
}
