package kabar.extraction.names;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import kabar.article.Publication;
import kabar.facts.Mention;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorDictionary;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;
import kabar.text.Span;
import kabar.text.Token;

/**
 * A title with the name of a body, and without its holder's, is a mention of whoever headed the body on the article's days: "the CIA chief",
 * "قائد الجيش اللبناني", "Ketua DPR". Where that is not known, nothing is guessed.
 */
final class Chiefs {
    /** So many words from a title to the name of its holder: further titles of his, or "the outgoing". */
    private static final int NAME_REACH = 3;
    /** So many words from a title to one that says that its holder is no more: "the former White House chief of staff". */
    private static final int FORMER_REACH = 3;

    private static final Set<ActorType> BODIES =
            EnumSet.of(ActorType.GOVERNMENT, ActorType.MILITARY, ActorType.ORGANISATION, ActorType.ARMED_GROUP);

    private final ActorDictionary actors;

    Chiefs(ActorDictionary actors) {
        this.actors = actors;
    }

    void add(Publication published, List<Found> here, List<PhraseMatch<Head>> titles, List<Institutions.Joined> joins) {
        for (PhraseMatch<Head> title : titles) {
            Head head = title.entries().get(0).value();
            if (head.kind() != Head.Kind.TITLE
                    || spokenOf(here, title)
                    || former(title)
                    || notThe(title.first() - 1, title)) {
                continue;
            }
            Optional<Found> inside = here.stream()
                    .filter(f -> BODIES.contains(f.actor().type())
                            && f.overlaps(title.first(), title.last())
                            // "King's College": a title in the name of a body is nobody's
                            && (f.first() > title.first() || f.last() < title.last()))
                    .findFirst();
            if (inside.isPresent()) {
                inside.filter(body -> !head.id().isEmpty())
                        .ifPresent(body -> add(
                                published,
                                here,
                                title,
                                body,
                                (from, to) -> inOffice(head.id(), body.actor(), from, to)));
                continue;
            }
            List<Institutions.Joined> own =
                    joins.stream().filter(pair -> pair.head().equals(title)).toList();
            if (head.home() && own.isEmpty()) {
                atHome(published, here, title, head.id());
            }
            own.stream()
                    .filter(pair -> head.chief())
                    .map(Institutions.Joined::country)
                    .filter(body -> BODIES.contains(body.actor().type()))
                    .findFirst()
                    .ifPresent(body ->
                            add(published, here, title, body, (from, to) -> actors.head(body.actor(), from, to)));
        }
    }

    /** Who held an office of a body, or of its country: "speaker of the Lebanese parliament". */
    private Optional<Actor> inOffice(String office, Actor body, LocalDate from, LocalDate to) {
        return actors.holder(office, body.id(), from, to)
                .or(() -> body.country()
                        .flatMap(country -> actors.holder(office, ActorType.COUNTRY + ":" + country, from, to)));
    }

    /** Whether it is told already who bears a title: by a name beside it, or by another rule. */
    private static boolean spokenOf(List<Found> here, PhraseMatch<Head> title) {
        return here.stream().filter(f -> f.actor().type() == ActorType.PERSON).anyMatch(f -> {
            int behind = f.first() - title.last();
            int before = title.first() - f.last();
            return f.overlaps(title.first(), title.last())
                    || f.form() == Mention.Form.NAME
                            && (behind >= 0 && behind <= NAME_REACH || before >= 0 && before <= NAME_REACH);
        });
    }

    /** "a deputy head of", "the head of the UN team": whether a word beside title and body says that it is not the body's head. */
    private static boolean notThe(int i, PhraseMatch<Head> title) {
        List<Token> tokens = title.sentence().tokens();
        return i >= 0
                && i < tokens.size()
                && title.sentence()
                        .language()
                        .words("no-chiefs")
                        .contains(tokens.get(i).form());
    }

    /** Whether a word near a title says that the office is held no longer, or not yet. */
    private static boolean former(PhraseMatch<Head> title) {
        List<Token> tokens = title.sentence().tokens();
        Set<String> former = title.sentence().language().words("former");
        int from = Math.max(0, title.first() - FORMER_REACH);
        int to = Math.min(tokens.size(), title.last() + FORMER_REACH);
        return tokens.subList(from, to).stream().anyMatch(token -> former.contains(token.form()));
    }

    /** "Kapolri": an office that needs no country in the country's own language. */
    private void atHome(Publication published, List<Found> here, PhraseMatch<Head> title, String office) {
        title.sentence().language().home().stream()
                .findFirst()
                .ifPresent(country -> add(
                        published,
                        here,
                        title,
                        title.span(),
                        (from, to) -> actors.holder(office, ActorType.COUNTRY + ":" + country, from, to)));
    }

    private static void add(
            Publication published,
            List<Found> here,
            PhraseMatch<Head> title,
            Found body,
            BiFunction<LocalDate, LocalDate, Optional<Actor>> holder) {
        boolean named = here.stream()
                .filter(f -> f.actor().type() == ActorType.PERSON && f.form() == Mention.Form.NAME)
                .anyMatch(f -> f.first() >= body.last()
                        && f.first() - body.last() <= NAME_REACH
                        && title.sentence().tokens().subList(body.last(), f.first()).stream()
                                .allMatch(token -> token.isMark() || token.shape() != Token.Shape.LOWER));
        if (!named && !notThe(body.last(), title)) {
            add(published, here, title, title.span().with(body.span()), holder);
        }
    }

    private static void add(
            Publication published,
            List<Found> here,
            PhraseMatch<Head> title,
            Span span,
            BiFunction<LocalDate, LocalDate, Optional<Actor>> holder) {
        published
                .from()
                .flatMap(from -> published.to().flatMap(to -> holder.apply(from, to)))
                .map(person -> Found.role(title, span, person, "chief"))
                .ifPresent(here::add);
    }
}
