package kabar.analysis;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import kabar.facts.Event;
import kabar.facts.Mention;
import kabar.facts.Party;
import kabar.facts.Quote;
import kabar.knowledge.Actor;

/** Which rows of an archive count in a selection: those of its articles that its filter lets through. */
final class ChosenRows {
    private final Selection selection;
    private final Archive archive;
    private final Filter filter;

    ChosenRows(Selection selection) {
        this.selection = selection;
        this.archive = selection.archive();
        this.filter = selection.filter();
    }

    /** The rows that count, in their order. */
    int[] rows(Counted counted, boolean withAside) {
        Rows rows = archive.rows(counted);
        var chosen = new IntArrayList();
        int[] actors = counted == Counted.MENTIONS ? actorsOfMentions() : new int[0];
        for (int row = 0; row < rows.size(); row++) {
            if (!selection.has(rows.article(row), withAside)
                    || !filter.counts(archive.kindOfSentence(rows.sentence(row)))) {
                continue;
            }
            boolean fits = switch (counted) {
                case MENTIONS -> counts(archive.mention(row), actors[row]);
                case QUOTES -> concerns(archive.quote(row), rows.article(row));
                case EVENTS -> concerns(archive.event(row), rows.article(row));
            };
            if (fits) {
                chosen.add(row);
            }
        }
        return chosen.toIntArray();
    }

    /** The mentions that can stand in pairs: those that count, and those of actors in the focus whatever their type. */
    int[] rowsForPairs(boolean withAside) {
        Rows rows = archive.rows(Counted.MENTIONS);
        int[] actors = actorsOfMentions();
        var chosen = new IntArrayList();
        for (int row = 0; row < rows.size(); row++) {
            if (selection.has(rows.article(row), withAside)
                    && filter.counts(archive.kindOfSentence(rows.sentence(row)))
                    && filter.counts(archive.mention(row).form())
                    && canPair(actors[row])) {
                chosen.add(row);
            }
        }
        return chosen.toIntArray();
    }

    /** All mentions of the actors looked at; of some forms and parts only if these were asked for. */
    IntStream naming() {
        Rows places = archive.rows(Counted.MENTIONS);
        int[] actors = actorsOfMentions();
        return IntStream.range(0, places.size()).filter(row -> {
            Mention mention = archive.mention(row);
            return selection.has(places.article(row), false)
                    && (filter.forms().isEmpty() || filter.counts(mention.form()))
                    && (filter.parts().isEmpty() || filter.counts(archive.kindOfSentence(places.sentence(row))))
                    && fits(actors[row]);
        });
    }

    /** The articles looked at: where actors are, those that name one of them. */
    BitSet articles() {
        var articles = new BitSet();
        if (filter.byActor()) {
            naming().map(archive.rows(Counted.MENTIONS)::article).forEach(articles::set);
        } else {
            IntStream.range(0, archive.size())
                    .filter(a -> selection.has(a, false))
                    .forEach(articles::set);
        }
        return articles;
    }

    /** The sentences, counted over the archive, that may tell of the actors looked at: those that name one of them, or all. */
    IntPredicate sentences() {
        if (!filter.byActor()) {
            return sentence -> true;
        }
        var naming = new IntOpenHashSet();
        naming().map(archive.rows(Counted.MENTIONS)::sentence).forEach(naming::add);
        return naming::contains;
    }

    /** The code of the actor that each mention counts as. */
    int[] actorsOfMentions() {
        return archive.actorsOfMentions(filter.rolledUp());
    }

    /** The actor that a party counts as. */
    Optional<Actor> actor(Optional<Party> party, int article) {
        return party.flatMap(Party::actor).map(actor -> filter.rolledUp() ? archive.rolledUp(actor, article) : actor);
    }

    /** Whether a quote is by an actor looked at. */
    boolean concerns(Quote quote, int article) {
        return !filter.byActor() || fits(actor(quote.speaker(), article));
    }

    /** Whether an actor looked at is the source or the target of an event. */
    boolean concerns(Event event, int article) {
        return !filter.byActor() || fits(actor(event.source(), article)) || fits(actor(event.target(), article));
    }

    /** Whether an actor is looked at. */
    boolean fits(int actor) {
        return filter.isInFocus(actor)
                && filter.isOfType(archive.actors().value(actor).type());
    }

    private boolean canPair(int actor) {
        return filter.isOfType(archive.actors().value(actor).type())
                || filter.focus().isPresent() && filter.isInFocus(actor);
    }

    private boolean fits(Optional<Actor> actor) {
        return actor.isPresent() && fits(archive.actors().code(actor.get()));
    }

    private boolean counts(Mention mention, int actor) {
        return filter.counts(mention.form()) && fits(actor);
    }
}
