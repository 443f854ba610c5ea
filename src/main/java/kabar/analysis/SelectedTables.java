package kabar.analysis;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntRBTreeSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import kabar.facts.Event;
import kabar.facts.Facts;
import kabar.knowledge.Actor;
import kabar.tables.CandidateRows;
import kabar.tables.FactRows;
import kabar.tables.Schema;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.Table;

/**
 * The tables of the contract for a selection. Where actors are selected: their mentions, what they said, the events they are part in, and
 * of all else what stands in sentences (of articles: in articles) that name them.
 */
final class SelectedTables {
    private final Selection selection;
    private final Archive archive;
    private final ChosenRows chosen;

    SelectedTables(Selection selection) {
        this.selection = selection;
        this.archive = selection.archive();
        this.chosen = selection.chosen();
    }

    Table articles() {
        var rows = new ArrayList<@Nullable Object[]>();
        chosen.articles().stream()
                .forEach(article -> rows.add(
                        FactRows.article(archive.facts(article), Optional.of(archive.id(archive.story(article))))));
        return Schema.of("articles").table(rows);
    }

    Table sentences() {
        return inSentences("sentences", FactRows::sentences, (facts, i) -> i);
    }

    Table dates() {
        return inSentences(
                "dates", FactRows::dates, (facts, i) -> facts.dates().get(i).sentence());
    }

    Table figures() {
        return inSentences(
                "figures",
                FactRows::figures,
                (facts, i) -> facts.figures().get(i).sentence());
    }

    Table actors() {
        var codes = new IntRBTreeSet();
        int[] actors = chosen.actorsOfMentions();
        chosen.naming().forEach(row -> codes.add(actors[row]));
        var rows = new ArrayList<@Nullable Object[]>();
        codes.forEach(code -> rows.add(FactRows.actor(archive.actors().value(code))));
        return Schema.of("actors").table(rows);
    }

    Table mentions() {
        Rows places = archive.rows(Counted.MENTIONS);
        var naming = new IntOpenHashSet();
        chosen.naming().forEach(naming::add);
        return chosen("mentions", FactRows::mentions, (article, i) -> naming.contains(places.first(article) + i));
    }

    Table quotes() {
        return chosen(
                "quotes",
                FactRows::quotes,
                (article, i) -> chosen.concerns(archive.facts(article).quotes().get(i), article));
    }

    Table events() {
        return chosen(
                "events",
                FactRows::events,
                (article, i) -> chosen.concerns(archive.facts(article).events().get(i), article));
    }

    /** What one did to the other, whoever it was. */
    Table eventsBetween(Actor one, Actor other) {
        return chosen("events", FactRows::events, (article, i) -> {
            Event event = archive.facts(article).events().get(i);
            Optional<Actor> source = chosen.actor(event.source(), article);
            Optional<Actor> target = chosen.actor(event.target(), article);
            return source.filter(one::equals).isPresent()
                            && target.filter(other::equals).isPresent()
                    || source.filter(other::equals).isPresent()
                            && target.filter(one::equals).isPresent();
        });
    }

    Table candidates() {
        var candidates = new CandidateRows();
        each(article -> candidates.add(archive.facts(article)));
        return Schema.of("candidates").table(candidates.rows());
    }

    private interface Choice {
        boolean takes(int article, int index);
    }

    private interface SentenceOf {
        int sentence(Facts facts, int index);
    }

    private Table inSentences(String table, Function<Facts, List<@Nullable Object[]>> rowsOf, SentenceOf sentenceOf) {
        IntPredicate sentences = chosen.sentences();
        return chosen(
                table,
                rowsOf,
                (article, i) -> sentences.test(
                        archive.firstSentence(article) + sentenceOf.sentence(archive.facts(article), i)));
    }

    private Table chosen(String table, Function<Facts, List<@Nullable Object[]>> rowsOf, Choice choice) {
        var rows = new ArrayList<@Nullable Object[]>();
        each(article -> {
            List<@Nullable Object[]> all = rowsOf.apply(archive.facts(article));
            for (int i = 0; i < all.size(); i++) {
                if (choice.takes(article, i)) {
                    rows.add(all.get(i));
                }
            }
        });
        return Schema.of(table).table(rows);
    }

    private void each(IntConsumer article) {
        IntStream.range(0, archive.size()).filter(a -> selection.has(a, false)).forEach(article);
    }
}
