package kabar.extraction;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kabar.knowledge.ActorType;
import kabar.text.Fold;
import kabar.text.Language;
import kabar.text.Span;
import kabar.text.Token;

/**
 * People in scripts without capital letters: rows of words that are all names. A row begins with a given name that is no common word;
 * what may follow it are more names, a few small words, and behind a foreign name one word of no list. Particles are taken off the first
 * word when the rest is a name.
 */
final class BareNames {
    private static final int LONGEST = 5;
    private static final Set<ActorType> SPACES = Set.of(ActorType.PLACE, ActorType.COUNTRY);

    private final Map<Language, Marks> marks = new HashMap<>();

    /**
     * How a language writes what is no word of its own.
     *
     * @param particles written onto the first word, the longest first
     * @param servant words that need a second one to be a name: عبد
     * @param seconds words that make a name of the one before them: الدين
     * @param article written onto words
     * @param origins endings of words that say where somebody is from
     * @param beginnings of common words and verbs: no unknown name has them
     * @param verbal beginnings of verbs
     * @param endings of common words
     */
    private record Marks(
            List<String> particles,
            Set<String> servant,
            Set<String> seconds,
            List<String> article,
            List<String> origins,
            List<String> beginnings,
            List<String> verbal,
            List<String> endings) {}

    BareNames() {
        for (Language language : Language.all()) {
            var particles = NameWords.particles(language).stream()
                    .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(p -> p))
                    .toList();
            marks.put(
                    language,
                    new Marks(
                            particles,
                            language.words("name-halves"),
                            language.words("name-seconds"),
                            folded(language, "articles"),
                            folded(language, "origin-endings"),
                            folded(language, "word-beginnings"),
                            folded(language, "verb-beginnings"),
                            folded(language, "word-endings")));
        }
    }

    private static List<String> folded(Language language, String list) {
        return language.lines(list).stream().map(Fold::of).toList();
    }

    void find(NameLine line) {
        Marks own = marks.get(line.sentence.language());
        if (own == null) {
            return;
        }
        for (int i = 0; i < line.size(); ) {
            int end = line.token(i).isWord() ? at(line, i, own) : i;
            i = Math.max(end, i + 1);
        }
    }

    /** Enters the person whose name begins here, if one does; the index behind it, or {@code i}. */
    private int at(NameLine line, int i, Marks own) {
        boolean titled = line.titled(i);
        int cut = titled ? 0 : cut(line, i, own);
        if (!begins(line, i, cut, titled, own)) {
            return i;
        }
        int end = unit(line, i, own);
        int units = 1;
        boolean open = titled || cut == 0 && line.is(i, NameWords.FOREIGN);
        int sure = end;
        while (units < LONGEST
                && end < line.size()
                && line.token(end).isWord()
                && line.token(end).spaced()) {
            boolean afterWeak = units > 1 && sure < end;
            int next = follows(line, end, units, open && !afterWeak, titled, own);
            if (afterWeak && !line.is(end, NameWords.PERSONAL | NameWords.INNER)) {
                break;
            }
            if (next == end) {
                break;
            }
            open |= line.is(end, NameWords.FOREIGN);
            units++;
            sure = weak(line, end) && !ends(line, next) ? sure : next;
            end = next;
        }
        return enter(line, i, cut, sure, titled, own) ? sure : i;
    }

    private static boolean enter(NameLine line, int first, int cut, int last, boolean titled, Marks own) {
        boolean half = own.servant().contains(line.token(first).form());
        int words = last - first - (half ? 1 : 0);
        boolean lone = line.given(first) || line.is(first, NameWords.FOREIGN) && !weak(line, first);
        boolean spoken = line.is(first - 1, NameWords.SAYING) && lone;
        if (words < 2 && !(titled && (lone || half)) && !spoken) {
            return false;
        }
        if (!titled
                && !spoken
                && !half
                && !compound(line, first, own)
                && !strong(line, first, cut)
                && !son(line, first)) {
            return false;
        }
        if (line.found(first).filter(f -> f.last() >= last).isPresent()) {
            return false;
        }
        var span =
                new Span(line.token(first).start() + cut, line.token(last - 1).end());
        var actor = kabar.knowledge.ActorDictionary.unlisted(
                ActorType.PERSON, line.text.at(span).replaceAll("\\s+", " "));
        line.add(first, last, actor, span, titled ? "title" : words > 1 ? "given" : "saying");
        return true;
    }

    /** Letters of a particle before a given name. */
    private static int cut(NameLine line, int i, Marks own) {
        String form = line.token(i).form();
        if (line.is(i, NameWords.PERSONAL | NameWords.NOT | NameWords.STOP)
                || own.servant().contains(form)) {
            return 0;
        }
        for (String particle : own.particles()) {
            if (form.startsWith(particle)
                    && form.length() - particle.length() > 2
                    && line.token(i).span().length() == form.length()
                    && sureGiven(line, form.substring(particle.length()), own)) {
                return particle.length();
            }
        }
        return 0;
    }

    private static boolean sureGiven(NameLine line, String form, Marks own) {
        int kind = line.words.of(form);
        return (kind & NameWords.GIVEN) != 0 && (kind & (NameWords.COMMON | NameWords.NOT | NameWords.RARE)) == 0
                || own.servant().contains(form);
    }

    private static boolean strong(NameLine line, int i, int cut) {
        return cut > 0 || line.given(i);
    }

    private static boolean begins(NameLine line, int i, int cut, boolean titled, Marks own) {
        Optional<Found> found = line.found(i);
        if (found.isPresent() && !soft(line, found.get(), i)) {
            return false;
        }
        if (line.inTitle(i)
                || line.is(i, NameWords.INNER)
                        && !own.servant().contains(line.token(i).form())) {
            return false;
        }
        if (compound(line, i, own) || son(line, i)) {
            return true;
        }
        if (own.servant().contains(line.token(i).form().substring(cut))) {
            return i + 1 < line.size()
                    && line.token(i + 1).isWord()
                    && line.free(i + 1)
                    && !line.is(i + 1, NameWords.NOT);
        }
        boolean name = line.is(i, NameWords.PERSONAL) && !line.is(i, NameWords.NOT | NameWords.STOP);
        boolean spoken = line.is(i - 1, NameWords.SAYING) && line.is(i, NameWords.FOREIGN);
        return strong(line, i, cut) || (titled || spoken) && name;
    }

    /** "نور الدين": a name, however common its first word. */
    private static boolean compound(NameLine line, int i, Marks own) {
        return i + 1 < line.size()
                && own.seconds().contains(line.token(i + 1).form())
                && line.is(i, NameWords.GIVEN)
                && line.free(i + 1);
    }

    /** "حشر بن مكتوم": a name of no list, told by what follows it. */
    private static boolean son(NameLine line, int i) {
        return line.free(i)
                && !line.is(i, NameWords.NOT | NameWords.STOP)
                && line.is(i + 1, NameWords.INNER)
                && line.token(i + 1).span().length() == 2
                && line.is(i + 2, NameWords.GIVEN)
                && line.token(i).form().length() > 2;
    }

    private static boolean soft(NameLine line, Found found, int i) {
        return found.tokens() == 1
                && found.form() != Mention.Form.METONYM
                && SPACES.contains(found.actor().type())
                && line.is(i, NameWords.PERSONAL);
    }

    /** The end of one name: "عبد الرحمن" is one of two words. */
    private static int unit(NameLine line, int i, Marks own) {
        if (compound(line, i, own)) {
            return i + 2;
        }
        boolean half = false;
        for (String servant : own.servant()) {
            half |= line.token(i).form().endsWith(servant)
                    && line.token(i).form().length() <= servant.length() + 2
                    && !line.is(i, NameWords.PERSONAL);
        }
        return half && i + 1 < line.size() && line.token(i + 1).isWord() ? i + 2 : i + 1;
    }

    /** The end of the name that goes on at {@code i}, or {@code i} if none does. */
    private static int follows(NameLine line, int i, int units, boolean open, boolean titled, Marks own) {
        Optional<Found> found = line.found(i);
        if (found.isPresent() && !(soft(line, found.get(), i) || origin(line, found.get(), units, open))) {
            return i;
        }
        if (line.inTitle(i)) {
            return i;
        }
        String form = line.token(i).form();
        if (own.servant().contains(form)) {
            return i + 1 < line.size() && line.token(i + 1).isWord() && line.free(i + 1) ? i + 2 : i;
        }
        if (line.is(i, NameWords.INNER)) {
            Optional<Found> father = line.found(i + 1).filter(f -> f.actor().type() == ActorType.PERSON);
            if (father.isPresent()) {
                return father.get().last();
            }
            boolean next = i + 1 < line.size()
                    && line.token(i + 1).isWord()
                    && !line.is(i + 1, NameWords.NOT)
                    && line.token(i + 1).spaced();
            return next && (line.free(i + 1) || line.is(i + 1, NameWords.PERSONAL)) ? unit(line, i + 1, own) : i;
        }
        if (line.is(i, NameWords.PERSONAL)) {
            boolean no = line.is(i, NameWords.NOT) && !line.is(i, NameWords.COMMON);
            return no ? i : i + 1;
        }
        if (line.is(i, NameWords.NOT | NameWords.STOP)) {
            return i;
        }
        if (own.article().stream().anyMatch(form::startsWith)) {
            return own.origins().stream().anyMatch(form::endsWith) && form.length() > 5 ? i + 1 : i;
        }
        return open && units == 1 && unknown(form, titled ? own.verbal() : own.beginnings(), own) ? i + 1 : i;
    }

    /** "عادل المصري" is a man's name, "عادل إمام المصري" a man from Egypt. */
    private static boolean origin(NameLine line, Found found, int units, boolean named) {
        return found.tokens() == 1
                && found.form() == Mention.Form.DEMONYM
                && units <= (named ? 2 : 1)
                && line.is(found.first(), NameWords.FAMILY)
                && !weak(line, found.first() - 1);
    }

    private static boolean unknown(String form, List<String> beginnings, Marks own) {
        return form.length() > 2
                && beginnings.stream().noneMatch(form::startsWith)
                && own.endings().stream().noneMatch(form::endsWith);
    }

    /** A common word that is a name only among names. */
    private static boolean weak(NameLine line, int i) {
        return line.is(i, NameWords.COMMON | NameWords.NOT) && !line.is(i, NameWords.INNER);
    }

    /** A mark, a title or another name stands behind it. */
    private static boolean ends(NameLine line, int i) {
        if (i >= line.size()) {
            return true;
        }
        Token token = line.token(i);
        return token.isMark() || line.is(i, NameWords.SAYING);
    }
}
