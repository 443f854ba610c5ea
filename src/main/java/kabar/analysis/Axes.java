package kabar.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import kabar.facts.Event;
import kabar.facts.Mention;
import kabar.facts.Party;
import kabar.facts.Quote;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorType;

/** The dimensions of the rows of a selection. */
final class Axes {
    private final Archive archive;
    private final ChosenRows chosen;
    private final Rows rows;

    Axes(Selection selection, Counted counted) {
        this.archive = selection.archive();
        this.chosen = selection.chosen();
        this.rows = archive.rows(counted);
    }

    Axis of(By by) {
        if (by instanceof Period period) {
            return new PeriodAxis(period, false, archive, rows);
        } else if (by instanceof Mentioned mentioned) {
            return new PeriodAxis(mentioned.period(), true, archive, rows);
        } else if (by instanceof Unit unit) {
            return unit(unit);
        }
        return of((Dimension) by);
    }

    private Axis of(Dimension dimension) {
        return switch (dimension) {
            case ACTOR -> actor();
            case TYPE -> ofActor("type", a -> Optional.of(a.type().toString()), names(ActorType.values()));
            case COUNTRY -> ofActor("country", Actor::country, countries());
            case FORM -> {
                var forms = new Codes<>(names(Mention.Form.values()));
                yield ListedAxis.of(
                        "form",
                        forms.values(),
                        row -> forms.code(archive.mention(row).form().toString()));
            }
            case LANGUAGE ->
                ListedAxis.of("language", archive.languages().values(), row -> archive.language(rows.article(row)));
            case PUBLISHER ->
                ListedAxis.of("publisher", archive.publishers().values(), row -> archive.publisher(rows.article(row)));
            case SPEAKER -> party("speaker", row -> archive.quote(row).speaker());
            case ADDRESSEE -> party("addressee", row -> archive.quote(row).addressee());
            case QUOTE_KIND -> ofQuote("kind", quote -> quote.kind().toString());
            case EVENT_TYPE -> ofEvent("type", Event::type);
            case MODALITY -> ofEvent("modality", event -> event.modality().toString());
            case NEGATED -> ofEvent("negated", event -> String.valueOf(event.negated()));
            case SOURCE -> party("source", row -> archive.event(row).source());
            case TARGET -> party("target", row -> archive.event(row).target());
        };
    }

    private Axis actor() {
        ActorCodes actors = archive.actors();
        int[] codes = chosen.actorsOfMentions();
        return new ListedAxis(
                List.of("actor", "name"),
                actors.values().stream().map(Actor::id).toList(),
                actors.values().stream().map(Actor::name).toList(),
                row -> codes[row],
                this::idOf);
    }

    private Axis ofActor(String column, Function<Actor, Optional<String>> property, List<String> values) {
        var codes = new Codes<>(values);
        int[] actors = chosen.actorsOfMentions();
        int[] byActor = archive.actors().values().stream()
                .mapToInt(actor -> property.apply(actor).map(codes::code).orElse(Codes.NONE))
                .toArray();
        return ListedAxis.of(column, codes.values(), row -> byActor[actors[row]]);
    }

    private Axis ofQuote(String column, Function<Quote, String> property) {
        return gathered(column, row -> property.apply(archive.quote(row)));
    }

    private Axis ofEvent(String column, Function<Event, String> property) {
        return gathered(column, row -> property.apply(archive.event(row)));
    }

    private Axis gathered(String column, IntFunction<String> property) {
        return ListedAxis.gathered(
                List.of(column),
                rows.size(),
                row -> Optional.of(new ListedAxis.Value(property.apply(row), property.apply(row))),
                UnaryOperator.identity());
    }

    private Axis party(String column, IntFunction<Optional<Party>> side) {
        return ListedAxis.gathered(
                List.of(column, column + "_name"),
                rows.size(),
                row -> {
                    Optional<Party> party = side.apply(row);
                    return chosen.actor(party, rows.article(row))
                            .map(actor -> new ListedAxis.Value(actor.id(), actor.name()))
                            .or(() -> party.map(p -> new ListedAxis.Value(p.words(), p.words())));
                },
                this::idOf);
    }

    private Axis unit(Unit unit) {
        return switch (unit) {
            case SENTENCE ->
                throw new IllegalArgumentException("Counts cannot be grouped by SENTENCE; mentions() lists them");
            case ARTICLE -> ListedAxis.of("article", articles(), row -> rows.article(row));
            case STORY -> ListedAxis.of("story", articles(), row -> archive.story(rows.article(row)));
        };
    }

    private List<String> articles() {
        return IntStream.range(0, archive.size()).mapToObj(archive::id).toList();
    }

    private List<String> countries() {
        return archive.actors().values().stream()
                .flatMap(actor -> actor.country().stream())
                .toList();
    }

    private String idOf(String called) {
        return archive.names().actor(called).id();
    }

    private static List<String> names(Object[] values) {
        return Arrays.stream(values).map(Object::toString).toList();
    }
}
