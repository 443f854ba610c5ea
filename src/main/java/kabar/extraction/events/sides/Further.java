package kabar.extraction.events.sides;

import java.util.List;
import java.util.Optional;
import kabar.extraction.events.sentence.Chains;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.Stretch;
import kabar.extraction.events.sentence.Surroundings;
import kabar.extraction.events.words.EventFrame;
import kabar.knowledge.ActorType;

/** Persons who are named behind what they are told with: a title, a body, what they are sent for. */
final class Further {
    private static final int OBJECT_REACH = 6;
    private static final int MEMBERS_REACH = 6;

    private final Layout layout;
    private final Marks marks;
    private final Stretch stretch;
    private final Surroundings around;
    private final Chains chains;

    Further(Layout layout) {
        this.layout = layout;
        this.marks = layout.marks;
        this.stretch = layout.stretch;
        this.around = layout.around;
        this.chains = layout.chains;
    }

    /** "detained the mayor, Jane Doe": the person named behind the comma that a title stands before. */
    List<Nominal> apposed(int from) {
        int comma = from;
        int end = Math.min(marks.clauseEnd(from), from + OBJECT_REACH);
        while (comma < end && !marks.isComma(comma)) {
            comma++;
        }
        int title = comma;
        return comma < end && comma > from && marks.isHead(comma - 1) && !stretch.triggerBetween(from, comma)
                ? around.firstBare(title, marks.clauseEnd(title))
                        .filter(n ->
                                n.first() == title + 1 && n.mention().actor().type() == ActorType.PERSON)
                        .map(List::of)
                        .orElse(List.of())
                : List.of();
    }

    /** "the leaders of the union, including A and B": persons named for the body they come from. */
    List<Nominal> members(List<Nominal> object) {
        Nominal last = object.get(object.size() - 1);
        if (object.size() > 1 || last.mention().actor().type() == ActorType.PERSON) {
            return object;
        }
        Optional<Nominal> envoy = marks.words.small.serial ? envoyOf(last) : Optional.empty();
        if (envoy.isPresent()) {
            return List.of(envoy.get());
        }
        int end = marks.clauseEnd(last.last());
        return around.among(last.last(), end)
                .filter(n -> n.first() - last.last() <= MEMBERS_REACH
                        && n.mention().actor().type() == ActorType.PERSON)
                .map(chains::of)
                .orElse(object);
    }

    /** "utusan khusus PBB untuk Suriah Geir Pedersen": the person named behind a body and what she is sent for. */
    private Optional<Nominal> envoyOf(Nominal body) {
        int at = layout.nominals.indexOf(body) + 1;
        if (at == 0 || at + 1 >= layout.nominals.size()) {
            return Optional.empty();
        }
        Nominal field = layout.nominals.get(at);
        Nominal person = layout.nominals.get(at + 1);
        boolean follows = field.slot().equals(EventFrame.FOR)
                && field.first() <= body.last() + 1
                && person.first() == field.last()
                && person.mention().actor().type() == ActorType.PERSON;
        return follows ? Optional.of(person) : Optional.empty();
    }
}
