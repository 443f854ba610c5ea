package kabar.extraction.names;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kabar.facts.Mention;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorType;
import kabar.text.Token;

/**
 * What an article has told once holds in all of it: an acronym in brackets behind a name, a name proven in one sentence, the first name of
 * a person named in full.
 */
final class NameMemory {
    private static final Set<ActorType> BODIES =
            EnumSet.complementOf(EnumSet.of(ActorType.PERSON, ActorType.COUNTRY, ActorType.PLACE, ActorType.PEOPLE));

    private static final int SHORTEST_ACRONYM = 3;
    private static final int NOT_CALLED = NameWords.NOT
            | NameWords.STOP
            | NameWords.COMMON
            | NameWords.HONORIFIC
            | NameWords.BODY_FIRST
            | NameWords.PLACE_FIRST;

    private final List<NameLine> lines;
    private final FullNames people = new FullNames();
    private final CalledNames called = new CalledNames();
    private final Map<String, Optional<Actor>> known = new HashMap<>();
    /** Acronyms that the article gives to a body of its own. */
    private final Set<String> own = new HashSet<>();

    private int longest = 1;

    NameMemory(List<NameLine> lines, List<List<Found>> found) {
        this.lines = lines;
        for (NameLine line : lines) {
            line.added().replaceAll(f -> named(line, f));
            for (Found f : found.get(line.sentence.index())) {
                acronym(line, f);
                initials(line, f);
                people.add(line, f);
                called.add(line, f);
                firstName(line, f);
            }
            for (Found f : List.copyOf(line.added())) {
                acronym(line, f);
                initials(line, f);
                people.add(line, f);
                firstName(line, f);
                if (f.tokens() > 1) {
                    remember(line.at(f.first(), f.last()), f.actor());
                }
                longest = Math.max(longest, f.tokens());
            }
        }
    }

    private void remember(String name, Actor actor) {
        known.merge(name, Optional.of(actor), (a, b) -> a.equals(b) ? a : Optional.empty());
    }

    private void firstName(NameLine line, Found f) {
        Token first = line.token(f.first());
        if (f.actor().type() == ActorType.PERSON
                && f.form() == Mention.Form.NAME
                && f.tokens() > 1
                && first.capital()
                && first.form().length() > 2
                && (line.given(f.first()) || calledByFirst(line, f.first()))) {
            remember(line.text.at(first.span()), f.actor());
        }
    }

    /** "Jhony menuturkan": where people are called by their first name, that of no list, too, if it is no other word. */
    private static boolean calledByFirst(NameLine line, int i) {
        return line.words.lone("unknown")
                && line.token(i).shape() == Token.Shape.CAPITALISED
                && line.token(i).form().length() > 3
                && !line.inTitle(i)
                && !line.alsoLower(i)
                && !line.bodyWord(i)
                && !line.is(i, NOT_CALLED);
    }

    private void acronym(NameLine line, Found f) {
        int end = Brackets.behind(line, f.last());
        if (end == f.last() || !BODIES.contains(f.actor().type()) || line.is(f.last() + 1, NameWords.BODY_LAST)) {
            return;
        }
        Token acronym = line.token(f.last() + 1);
        String written = line.text.at(acronym.span());
        // "Bantuan Likuiditas Bank Indonesia (BLBI)" is not Bank Indonesia
        boolean part = line.capital(f.first() - 1) && line.token(f.first()).spaced();
        boolean whole =
                acronym.shape() == Token.Shape.UPPER && written.length() >= SHORTEST_ACRONYM && f.tokens() > 1 && !part;
        if (line.free(f.last() + 1)) {
            // Letters of another tongue: "National Committee for the Salvation of the People (CNSP)"
            boolean full = f.tokens() > 2 && f.form() == Mention.Form.NAME;
            if (whole && (line.added().contains(f) || full)
                    || Initials.shorten(acronym.form(), line.at(f.first(), f.last()))
                    || !part && Initials.shorten(acronym.form(), f.actor().name())) {
                remember(written, f.actor());
            }
        } else if (whole && Initials.of(f.actor().name()).equals(acronym.form())) {
            remember(written, f.actor());
            own.add(written);
        }
    }

    /** "Ridwan Kamil (RK)", "Kabupaten Ogan Komering Ilir (OKI)": the first letters of a person's or place's words; a place may have a word before them. */
    private void initials(NameLine line, Found f) {
        int end = Brackets.behind(line, f.last());
        if (end == f.last() || BODIES.contains(f.actor().type()) || !line.free(f.last() + 1)) {
            return;
        }
        Token acronym = line.token(f.last() + 1);
        boolean place = f.actor().type() == ActorType.PLACE;
        int shortest = place ? SHORTEST_ACRONYM : SHORTEST_ACRONYM - 1;
        boolean spelled = Initials.of(line.at(f.first(), f.last())).equals(acronym.form())
                || place
                        && f.tokens() > 1
                        && Initials.of(line.at(f.first() + 1, f.last())).equals(acronym.form());
        if (spelled && acronym.shape() == Token.Shape.UPPER && acronym.form().length() >= shortest) {
            remember(line.at(f.last() + 1, f.last() + 2), f.actor());
        }
    }

    /** "Kongres Nasional Rekonstruksi Timor (CNRT)": a name of no list is that of the body whose acronym stands behind it. */
    private static Found named(NameLine line, Found f) {
        int end = Brackets.behind(line, f.last());
        if (end == f.last() || f.tokens() == 1 || !BODIES.contains(f.actor().type())) {
            return f;
        }
        return line.found(f.last() + 1)
                .filter(known -> known.tokens() == 1
                        && known.form() == Mention.Form.NAME
                        && BODIES.contains(known.actor().type())
                        && line.token(f.last() + 1).shape() == Token.Shape.UPPER
                        && !Initials.of(f.actor().name())
                                .equals(line.token(f.last() + 1).form()))
                .map(known -> new Found(
                        f.sentence(), f.first(), f.last(), f.span(), known.actor(), f.form(), f.role(), f.rule()))
                .orElse(f);
    }

    /** "PT ASP", where the article tells "PT Arutma Sinar Perdana (ASP)". */
    private Optional<Actor> company(NameLine line, Found f) {
        boolean acronym = f.actor().type() == ActorType.COMPANY
                && f.tokens() == 2
                && line.token(f.last() - 1).shape() == Token.Shape.UPPER;
        return acronym
                ? known.getOrDefault(line.at(f.last() - 1, f.last()), Optional.empty())
                        .filter(owner -> owner.type() == ActorType.COMPANY)
                : Optional.empty();
    }

    /** A single word that is the first or last name of somebody named in full is that person. */
    private void settle() {
        for (NameLine line : lines) {
            line.added()
                    .replaceAll(f -> people.owner(line, f)
                            .or(() -> company(line, f))
                            .map(owner -> new Found(
                                    f.sentence(), f.first(), f.last(), f.span(), owner, f.form(), f.role(), f.rule()))
                            .orElse(f));
        }
    }

    /** Enters every further place where a remembered name stands. */
    void find() {
        settle();
        remembered();
        for (NameLine line : lines) {
            line.added().forEach(f -> called.add(line, f));
        }
        lines.forEach(called::find);
    }

    private void remembered() {
        if (known.isEmpty() && !people.hasMiddle()) {
            return;
        }
        for (NameLine line : lines) {
            for (int i = 0; i < line.size(); i++) {
                boolean acronym = !own.isEmpty() && line.capital(i) && own.contains(line.at(i, i + 1));
                if (line.capital(i) && (line.free(i) || acronym) && alone(line, i)) {
                    enter(line, i);
                    called(line, i);
                }
            }
        }
    }

    private void enter(NameLine line, int first) {
        for (int last = Math.min(line.size(), first + longest); last > first; last--) {
            if (last < line.size() && line.capital(last) && line.token(last).spaced() && line.free(last)) {
                continue;
            }
            Optional<Actor> actor = known.getOrDefault(line.at(first, last), Optional.empty());
            if (actor.isPresent()) {
                line.add(first, last, actor.get(), line.span(first, last), "document");
                return;
            }
        }
    }

    /** Where people are called by one of their names, beside a verb of saying. */
    private void called(NameLine line, int i) {
        boolean says = line.is(i - 1, NameWords.SAYING) && !line.token(i - 1).capital()
                || line.is(i + 1, NameWords.SAYING) && !line.token(i + 1).capital();
        String form = line.token(i).form();
        if (says && line.free(i) && line.words.lone("unknown")) {
            people.middle(form).ifPresent(actor -> line.add(i, i + 1, actor, line.span(i, i + 1), "document"));
        }
    }

    /** Not the later word of a run. */
    private static boolean alone(NameLine line, int i) {
        return i == 0 || !line.capital(i - 1) || !line.token(i).spaced() || line.inTitle(i - 1) || !line.free(i - 1);
    }
}
