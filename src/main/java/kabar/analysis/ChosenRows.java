package kabar.analysis;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Optional;
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
