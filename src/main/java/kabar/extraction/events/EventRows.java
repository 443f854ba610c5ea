package kabar.extraction.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kabar.extraction.events.memory.StandIns;
import kabar.extraction.events.sentence.Inference;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.subjects.Sides;
import kabar.extraction.events.words.EventClass;
import kabar.extraction.events.words.People;
import kabar.extraction.events.words.Trigger;
import kabar.facts.Event;
import kabar.facts.Party;
import kabar.facts.Timex;
import kabar.text.PhraseMatch;
import kabar.text.Text;

/** The rows of an event: one for each of those who act with each of those whom it is done to. */
final class EventRows {
    /** More names on both sides than this are a list of something else. */
    private static final int MOST_PAIRS = 9;

    private final Text text;
    private final Marks marks;
    private final Scene scene;
    private final StandIns standIns;
    private final Inferences inferences;

    EventRows(Text text, Marks marks, Scene scene, StandIns standIns, Inferences inferences) {
        this.text = text;
        this.marks = marks;
        this.scene = scene;
        this.standIns = standIns;
        this.inferences = inferences;
    }

    /**
     * Adds the rows of what a word tells.
     *
     * @param whole whether it tells all there is to tell, though it leaves a side open
     */
    void add(
            PhraseMatch<Trigger> match,
            Trigger trigger,
            EventClass type,
            Sides found,
            boolean whole,
            List<ToldEvent> events) {
        if (found.sources().size() * found.targets().size() > MOST_PAIRS) {
            return;
        }
        for (var source : Sides.each(found.sources())) {
            for (var target : Sides.each(found.targets())) {
                var spoken = source.isPresent() ? Optional.<Speaker>empty() : speaker(match, trigger, type);
                var acting = source.map(n -> standIns.acting(n.mention())).or(() -> spoken.map(Speaker::party));
                var suffering = target.map(n -> standIns.suffering(n.mention(), type));
                if (acting.isPresent()
                        && acting.flatMap(Party::actor).isPresent()
                        && acting.flatMap(Party::actor).equals(suffering.flatMap(Party::actor))) {
                    // "I met him": nobody does it to himself
                    continue;
                }
                var when = scene.date(match, type);
                boolean threat = source.isPresent() && !type.vowed().isEmpty() && scene.doubts.vowed(match);
                Trigger deed = threat
                        ? trigger.as(type.vowed(), type.vowedCameo())
                        : Spoken.meant(trigger, type, source, target, marks.words.small.ownerFirst);
                var event = new Event(
                        0,
                        match.sentence().index(),
                        match.span(),
                        text.at(match.span()),
                        deed.type(),
                        deed.cameo(),
                        acting,
                        suffering,
                        when.flatMap(Timex::from),
                        when.flatMap(Timex::to),
                        scene.place(match, found, type),
                        threat ? Event.Modality.ACTUAL : scene.doubts.modality(match, trigger),
                        scene.doubts.negated(match),
                        scene.attributedTo(match),
                        inferences.rule(
                                match.sentence().index(),
                                trigger.rule(),
                                Stream.of(
                                                source.map(Nominal::inferred),
                                                target.map(Nominal::inferred),
                                                spoken.map(Speaker::inferred))
                                        .flatMap(how -> how.stream().flatMap(Set::stream))));
                boolean counted =
                        target.filter(n -> People.counted(n.mention())).isPresent();
                events.add(new ToldEvent(event, found.bothWays(), whole, counted));
            }
        }
    }

    /** Whose deed somebody tells who speaks of himself, and how that is known. */
    private record Speaker(Party party, Set<Inference> inferred) {}

    private Optional<Speaker> speaker(PhraseMatch<Trigger> match, Trigger trigger, EventClass type) {
        int sentence = marks.sentence.index();
        return scene.firstPerson(match, trigger)
                .filter(by -> inferences.count(sentence, Inference.SPEAKER))
                .map(by -> scene.body(by, match, trigger, type)
                        .filter(body -> inferences.count(sentence, Inference.REPRESENTED))
                        .map(body -> new Speaker(body, EnumSet.of(Inference.SPEAKER, Inference.REPRESENTED)))
                        .orElseGet(() -> new Speaker(by, EnumSet.of(Inference.SPEAKER))));
    }
}
