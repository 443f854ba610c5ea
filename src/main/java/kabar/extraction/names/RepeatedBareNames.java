package kabar.extraction.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kabar.facts.Mention;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorType;
import kabar.text.Language;
import kabar.text.Span;
import kabar.text.Token;

/**
 * Names told in full that an article uses again, in scripts without capital letters: a person of several names, whatever one of them means
 * ("رفيق علي أحمد"), and a body without its last word, where that only says whose it is ("نقابة الصحفيين" for "نقابة الصحفيين اليمنيين").
 */
final class RepeatedBareNames {
    private static final Set<ActorType> BODIES = EnumSet.of(
            ActorType.GOVERNMENT, ActorType.MILITARY, ActorType.ARMED_GROUP, ActorType.PARTY, ActorType.ORGANISATION);

    private static final String RULE = "document";
    private static final int NOT_LONE =
            NameWords.COMMON | NameWords.NOT | NameWords.STOP | NameWords.WORD | NameWords.INNER | NameWords.GIVEN;

    private final Map<Language, BareMarks> marks = BareMarks.all();

    /** What was told: the folded words, and whose name they are; empty where two share it. */
    private record Told(List<String> words, Optional<Actor> actor) {
        boolean at(NameLine line, int i, int cut) {
            if (i + words.size() > line.size()
                    || !line.token(i).form().substring(cut).equals(words.get(0))) {
                return false;
            }
            for (int k = 1; k < words.size(); k++) {
                if (!line.token(i + k).form().equals(words.get(k))
                        || !line.token(i + k).spaced()) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Enters every further place where such a name stands. */
    void find(List<NameLine> lines, List<List<Found>> found) {
        var told = new HashMap<List<String>, Told>();
        for (NameLine line : lines) {
            BareMarks own = marks.get(line.sentence.language());
            if (own == null) {
                continue;
            }
            found.get(line.sentence.index()).forEach(f -> remember(line, f, own, told));
            line.added().forEach(f -> remember(line, f, own, told));
        }
        if (told.isEmpty()) {
            return;
        }
        var starting = new HashMap<String, List<Told>>();
        told.values().stream()
                .sorted(Comparator.comparingInt((Told name) -> -name.words().size())
                        .thenComparing(name -> String.join(" ", name.words())))
                .forEach(name -> starting.computeIfAbsent(name.words().get(0), word -> new ArrayList<>())
                        .add(name));
        for (NameLine line : lines) {
            BareMarks own = marks.get(line.sentence.language());
            for (int i = 0; own != null && i < line.size(); i++) {
                i = Math.max(i, enter(line, i, starting, own) - 1);
            }
        }
    }

    private static void remember(NameLine line, Found f, BareMarks own, Map<List<String>, Told> told) {
        Token first = line.token(f.first());
        boolean person = f.actor().type() == ActorType.PERSON;
        int last = person ? f.last() : f.last() - 1;
        boolean whole = f.form() == Mention.Form.NAME
                && first.shape() == Token.Shape.NONE
                && (last - f.first() > 1 || person && lone(line, f))
                && (person
                        || BODIES.contains(f.actor().type())
                                && own.withArticle(line.token(last).form())
                                && own.withArticle(line.token(last - 1).form()));
        int cut = f.span().start() - first.start();
        if (!whole || cut < 0 || cut >= first.form().length()) {
            return;
        }
        var words = new ArrayList<String>();
        words.add(first.form().substring(cut));
        for (int i = f.first() + 1; i < last; i++) {
            words.add(line.token(i).form());
        }
        told.merge(
                words,
                new Told(words, Optional.of(f.actor())),
                (a, b) -> a.actor().equals(b.actor()) ? a : new Told(words, Optional.empty()));
    }

    /** "وقال عسيري إن": a family name, or a word of no list, that is all that the article calls somebody. */
    private static boolean lone(NameLine line, Found f) {
        return f.tokens() == 1
                && line.added().contains(f)
                && line.token(f.first()).form().length() > 3
                && !line.is(f.first(), NOT_LONE)
                && (line.is(f.first(), NameWords.FAMILY)
                        || line.words.of(line.token(f.first()).form()) == 0);
    }

    /** No other name stands before it, and before a word with the article, which can go with a thing, a verb of saying or a mark. */
    private static boolean behindNothing(NameLine line, int i, BareMarks own) {
        boolean spoken = i == 0 || line.token(i - 1).isMark() || own.said(line, i - 1);
        return spoken
                || !own.withArticle(line.token(i).form()) && !line.is(i - 1, NameWords.PERSONAL | NameWords.INNER);
    }

    /** The index behind a name that stands there, or {@code i}. */
    private static int enter(NameLine line, int i, Map<String, List<Told>> starting, BareMarks own) {
        String form = line.token(i).form();
        for (int cut : cuts(form, own)) {
            for (Told name : starting.getOrDefault(form.substring(cut), List.of())) {
                int last = i + name.words().size();
                if (name.actor().isPresent()
                        && name.at(line, i, cut)
                        && (name.words().size() > 1 || behindNothing(line, i, own))
                        && open(line, i, last, name.actor().get(), own)) {
                    var span = new Span(
                            line.token(i).start() + cut, line.token(last - 1).end());
                    line.added().removeIf(f -> f.overlaps(i, last));
                    line.add(i, last, name.actor().get(), span, RULE);
                    return last;
                }
            }
        }
        return i;
    }

    private static List<Integer> cuts(String form, BareMarks own) {
        var cuts = new ArrayList<Integer>();
        cuts.add(0);
        for (String particle : own.particles()) {
            if (form.startsWith(particle) && form.length() - particle.length() > 2) {
                cuts.add(particle.length());
            }
        }
        return cuts;
    }

    /** Whether nothing of the dictionary stands there, and the name is not another longer one. */
    private static boolean open(NameLine line, int first, int last, Actor actor, BareMarks own) {
        for (int i = first; i < last; i++) {
            Optional<Found> here = line.found(i);
            if (here.isPresent()
                    && (!line.added().contains(here.get())
                            || here.get().actor().equals(actor)
                            || here.get().first() < first
                            || here.get().last() > last)) {
                return false;
            }
        }
        if (last >= line.size()
                || !line.token(last).spaced()
                || !line.token(last).isWord()) {
            return true;
        }
        boolean other = line.found(last)
                .filter(f -> f.form() == Mention.Form.DEMONYM || f.actor().type() == ActorType.COUNTRY)
                .isPresent();
        return actor.type() == ActorType.PERSON
                ? !line.is(last, NameWords.PERSONAL) || line.is(last, NameWords.COMMON | NameWords.NOT)
                : !other && !own.withArticle(line.token(last).form());
    }
}
