package kabar.extraction.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorType;
import kabar.text.Fold;

/** The people whom an article names in full, by the parts of their names. */
final class FullNames {
    private static final int LONGEST_ARTICLE = 2;
    private static final int SHORTEST_MIDDLE = 3;

    /** First and last names. */
    private final Map<String, Optional<Actor>> full = new HashMap<>();
    /** Two words that stand side by side in a longer name: "Aditya Nugraha" is Pradana Aditya Nugraha. */
    private final Map<String, Optional<Actor>> halves = new HashMap<>();
    /** "kata Putra" is Muhammad Putra Aulia: words between the first and the last of a name. */
    private final Map<String, Optional<Actor>> middle = new HashMap<>();
    /** People named in full, by their first name, as the article names them. */
    private final Map<String, List<Found>> bearers = new HashMap<>();

    /** Enters somebody who is named in full there. */
    void add(NameLine line, Found f) {
        if (f.actor().type() != ActorType.PERSON || single(line, f) || articled(line, f)) {
            return;
        }
        own(line.token(f.first()).form(), f.actor());
        boolean twoWords = f.tokens() > 2 && line.is(f.last() - 2, NameWords.HALF);
        own(Fold.of(line.at(f.last() - (twoWords ? 2 : 1), f.last())), f.actor());
        if (line.headline) {
            return;
        }
        bearers.computeIfAbsent(line.token(f.first()).form(), form -> new ArrayList<>())
                .add(f);
        for (int i = f.first(); f.tokens() > 2 && i + 2 <= f.last(); i++) {
            enter(halves, Fold.of(line.at(i, i + 2)), f.actor());
        }
        for (int i = f.first() + 1; i + 1 < f.last(); i++) {
            if (line.capital(i) && line.token(i).form().length() >= SHORTEST_MIDDLE) {
                enter(middle, line.token(i).form(), f.actor());
            }
        }
    }

    private void own(String form, Actor actor) {
        enter(full, joined(form), actor);
    }

    /** A name of several people is none of them. */
    private static void enter(Map<String, Optional<Actor>> names, String form, Actor actor) {
        names.merge(form, Optional.of(actor), (a, b) -> a.equals(b) ? a : Optional.empty());
    }

    /** "عبد الرحمن" is also written as one word. */
    private static String joined(String form) {
        return form.indexOf(' ') < 0 ? form : form.replace(" ", "");
    }

    /** One name, though it may be of two words: "عبد الرحمن". */
    private static boolean single(NameLine line, Found f) {
        return f.tokens() == 1 || f.tokens() == 2 && line.is(f.first(), NameWords.HALF);
    }

    /** A last name with its article: "Al-Derazi". */
    private static boolean articled(NameLine line, Found f) {
        return f.tokens() == 3
                && line.mark(f.first() + 1, "-")
                && line.token(f.first()).form().length() <= LONGEST_ARTICLE;
    }

    /** Whose first or last name it is, or whose two names of several. */
    Optional<Actor> owner(NameLine line, Found f) {
        boolean articled = articled(line, f);
        if (f.actor().type() != ActorType.PERSON || !single(line, f) && f.tokens() != 2 && !articled) {
            return Optional.empty();
        }
        String form = articled ? line.token(f.last() - 1).form() : Fold.of(line.text.at(f.span()));
        return single(line, f) || articled ? bearer(line, f, form) : halves.getOrDefault(form, Optional.empty());
    }

    /**
     * Who is called so: the only one who has the name; where people are called by their first name and several have it, the one named last.
     */
    private Optional<Actor> bearer(NameLine line, Found f, String form) {
        Optional<Actor> only = full.getOrDefault(joined(form), Optional.empty());
        if (only.isPresent() || !full.containsKey(joined(form)) || !line.words.lone("unknown")) {
            return only;
        }
        return bearers.getOrDefault(form, List.of()).stream()
                .filter(b -> b.span().start() < f.span().start())
                .max(Comparator.comparingInt(b -> b.span().start()))
                .map(b -> whole(line, b));
    }

    /** Whose name two words are: that of the only one who has them in a longer name. */
    private Actor whole(NameLine line, Found f) {
        return (f.tokens() == 2
                        ? halves.getOrDefault(Fold.of(line.text.at(f.span())), Optional.empty())
                        : Optional.<Actor>empty())
                .orElse(f.actor());
    }

    /** Whose middle name a word is that is nobody's first or last one. */
    Optional<Actor> middle(String form) {
        return full.containsKey(form) ? Optional.empty() : middle.getOrDefault(form, Optional.empty());
    }

    boolean hasMiddle() {
        return !middle.isEmpty();
    }
}
