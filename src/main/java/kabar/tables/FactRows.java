package kabar.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kabar.article.Article;
import kabar.article.Problem;
import kabar.facts.Facts;
import kabar.facts.Party;
import kabar.knowledge.Actor;
import kabar.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The rows that one article adds to each table of the contract, in the order of {@link Schema}; a null cell is missing. */
public final class FactRows {
    private FactRows() {}

    /** The row of {@code articles}; {@code story} is filled in by whoever knows the other articles. */
    public static @Nullable Object[] article(Facts facts, Optional<String> story) {
        Article article = facts.article();
        int sentences = (int) facts.text().sentences().stream()
                .filter(s -> s.kind() != Sentence.Kind.BOILERPLATE)
                .count();
        return new @Nullable Object[] {
            article.id(),
            article.file(),
            article.url().orElse(null),
            article.title().orElse(null),
            article.publisher().orElse(null),
            facts.text().language().code(),
            article.published().day().orElse(null),
            article.published().from().orElse(null),
            article.published().to().orElse(null),
            article.published().rule().toString(),
            sentences,
            article.text().length(),
            story.orElse(article.id()),
            article.sha256()
        };
    }

    public static List<@Nullable Object[]> sentences(Facts facts) {
        String id = facts.article().id();
        var rows = new ArrayList<@Nullable Object[]>();
        for (Sentence s : facts.text().sentences()) {
            String kind = s.kind().name().toLowerCase(java.util.Locale.ROOT);
            rows.add(new @Nullable Object[] {
                id,
                s.index(),
                s.span().start(),
                s.span().end(),
                kind,
                s.language().code(),
                s.of(facts.article().text())
            });
        }
        return rows;
    }

    public static @Nullable Object[] actor(Actor actor) {
        return new @Nullable Object[] {
            actor.id(),
            actor.name(),
            actor.type().toString(),
            actor.country().orElse(null),
            actor.wikidata().orElse(null)
        };
    }

    public static List<@Nullable Object[]> mentions(Facts facts) {
        String id = facts.article().id();
        var rows = new ArrayList<@Nullable Object[]>();
        for (var m : facts.mentions()) {
            rows.add(new @Nullable Object[] {
                id,
                m.sentence(),
                m.span().start(),
                m.span().end(),
                m.surface(),
                m.actor().id(),
                m.actor().name(),
                m.actor().type().toString(),
                m.form().toString(),
                m.role().orElse(null),
                m.rule()
            });
        }
        return rows;
    }

    public static List<@Nullable Object[]> dates(Facts facts) {
        String id = facts.article().id();
        var rows = new ArrayList<@Nullable Object[]>();
        for (var d : facts.dates()) {
            rows.add(new @Nullable Object[] {
                id,
                d.sentence(),
                d.span().start(),
                d.span().end(),
                d.surface(),
                d.kind().toString(),
                d.value(),
                d.mod().map(Enum::name).orElse(null),
                d.from().orElse(null),
                d.to().orElse(null),
                d.precision().map(Object::toString).orElse(null),
                d.rule()
            });
        }
        return rows;
    }

    public static List<@Nullable Object[]> quotes(Facts facts) {
        String id = facts.article().id();
        var rows = new ArrayList<@Nullable Object[]>();
        for (var q : facts.quotes()) {
            rows.add(new @Nullable Object[] {
                id,
                q.sentence(),
                q.span().start(),
                q.span().end(),
                q.kind().toString(),
                q.text(),
                q.cue().orElse(null),
                q.speaker().map(Party::id).orElse(null),
                q.speaker().map(Party::name).orElse(null),
                q.speaker().map(Party::words).orElse(null),
                q.addressee().map(Party::id).orElse(null),
                chain(q.attributedTo()),
                q.rule()
            });
        }
        return rows;
    }

    public static List<@Nullable Object[]> events(Facts facts) {
        String id = facts.article().id();
        var rows = new ArrayList<@Nullable Object[]>();
        for (var e : facts.events()) {
            rows.add(new @Nullable Object[] {
                id + "#" + e.number(),
                id,
                e.sentence(),
                e.span().start(),
                e.span().end(),
                e.trigger(),
                e.type(),
                e.cameo(),
                e.source().map(Party::id).orElse(null),
                e.source().map(Party::name).orElse(null),
                e.target().map(Party::id).orElse(null),
                e.target().map(Party::name).orElse(null),
                e.from().orElse(null),
                e.to().orElse(null),
                e.place().map(Party::id).orElse(null),
                e.modality().toString(),
                e.negated(),
                chain(e.attributedTo()),
                e.rule()
            });
        }
        return rows;
    }

    public static List<@Nullable Object[]> figures(Facts facts) {
        String id = facts.article().id();
        var rows = new ArrayList<@Nullable Object[]>();
        for (var f : facts.figures()) {
            rows.add(new @Nullable Object[] {
                id,
                f.sentence(),
                f.span().start(),
                f.span().end(),
                f.surface(),
                f.value(),
                f.low().orElse(null),
                f.high().orElse(null),
                f.unit().orElse(null),
                f.counted().orElse(null),
                f.place().map(Party::id).orElse(null),
                f.from().orElse(null),
                f.to().orElse(null),
                chain(f.attributedTo()),
                f.rule()
            });
        }
        return rows;
    }

    public static @Nullable Object[] problem(Problem problem) {
        return new @Nullable Object[] {
            problem.file(),
            problem.offset().isPresent() ? (int) problem.offset().getAsLong() : null,
            problem.problem()
        };
    }

    private static @Nullable String chain(List<Party> parties) {
        return parties.isEmpty() ? null : parties.stream().map(Party::id).collect(Collectors.joining("; "));
    }
}
