package kabar.extraction.events;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kabar.extraction.clauses.Setting;
import kabar.extraction.events.memory.Discourse;
import kabar.extraction.events.memory.Foregoing;
import kabar.extraction.events.memory.Salience;
import kabar.extraction.events.memory.StandIns;
import kabar.extraction.events.sentence.Finite;
import kabar.extraction.events.sentence.Inference;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sides.SideFinder;
import kabar.extraction.events.subjects.Sides;
import kabar.extraction.events.words.EventClass;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.People;
import kabar.extraction.events.words.Trigger;
import kabar.extraction.events.words.VerbPhrases;
import kabar.extraction.speech.Speech;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;
import kabar.text.Sentence;
import kabar.text.Text;

/** The events that one sentence tells. */
final class SentenceEvents {
    private final Text text;
    private final Marks marks;
    private final SideFinder sides;
    private final Scene scene;
    private final Readings readings;
    private final Threshold threshold;
    private final Proof proof;
    private final Captives captives;
    private final Salience salience;
    private final Foregoing foregoing;
    private final StandIns standIns;
    private final Inferences inferences;
    private final EventRows rows;
    private final Map<String, EventClass> classes;
    private final List<PhraseMatch<ActorType>> pairs;

    SentenceEvents(
            Text text,
            Layout layout,
            Setting setting,
            Speech speech,
            Discourse discourse,
            VerbPhrases phrases,
            StandIns standIns,
            Map<String, EventClass> classes,
            Inferences inferences) {
        Sentence sentence = layout.marks.sentence;
        String string = text.string();
        this.text = text;
        this.marks = layout.marks;
        this.salience = discourse.salience();
        this.foregoing = discourse.foregoing();
        this.standIns = standIns;
        this.classes = classes;
        this.pairs = layout.both;
        this.inferences = inferences;
        var lights = marks.words.light.matches(sentence, string);
        this.proof = new Proof(layout, lights);
        this.sides = new SideFinder(layout, lights, marks.words.anaphors.matches(sentence, string), phrases, discourse);
        this.captives = new Captives(marks);
        var doubts = new Doubts(layout, marks.words.doubts.matches(sentence, string), this::classOf);
        this.scene = new Scene(layout, doubts, setting, speech, discourse.represented());
        this.rows = new EventRows(text, marks, scene, standIns, inferences);
        this.readings = new Readings(layout);
        this.threshold = new Threshold(layout, string, sides, scene, proof, new References(marks, this::classOf));
    }

    /** @param opening whether the sentence is one of those that the article opens with */
    void find(boolean opening, List<ToldEvent> events) {
        for (var match : marks.triggers) {
            best(match, readings.of(match))
                    // a word with several readings may tell nothing in the one that fits here
                    .filter(trigger -> !trigger.type().isEmpty())
                    .ifPresent(trigger -> read(match, trigger, opening, events));
        }
    }

    /** Of several rows that a word or phrase has, the first; where subjects stand behind their verbs, the first of those that find most sides and need fewest. */
    private Optional<Trigger> best(PhraseMatch<Trigger> match, List<Trigger> readings) {
        if (readings.size() < 2 || readings.get(0).type().isEmpty() || !marks.words.small.verbFirst) {
            return readings.stream().findFirst();
        }
        return readings.stream()
                .filter(trigger -> !trigger.type().isEmpty())
                .max(Comparator.comparingInt((Trigger trigger) -> known(match, trigger))
                        .thenComparingInt(trigger -> -trigger.needs())
                        .thenComparingInt(trigger -> -readings.indexOf(trigger)));
    }

    private int known(PhraseMatch<Trigger> match, Trigger trigger) {
        return fitting(trigger, sides.told(match, trigger, classOf(trigger))).known();
    }

    private Sides fitting(Trigger trigger, Sides found) {
        EventClass type = classOf(trigger);
        // "met with farmers", though talks are no deed done to people; "menemui petani"
        boolean people = marks.words.small.ownerFirst && trigger.frame().mutual()
                || marks.words.small.serial
                        && trigger.verb()
                        && (trigger.frame().mutual() || trigger.frame().targetIn(EventFrame.OBJECT))
                        && !trigger.frame().targetIn(EventFrame.TO);
        Sides fit = found.fit(
                mention -> people && People.are(mention) || standIns.suffers(mention.actor(), type),
                mention -> standIns.acts(mention, type) || trigger.frame().mutual() && pair(mention));
        return marks.words.small.verbFirst && trigger.verb() && agrees(type) ? fit.abroad() : fit;
    }

    /** "التقى الوفدان": whether two are told of by one word. */
    private boolean pair(Mention mention) {
        return marks.words.small.verbFirst
                && pairs.stream().anyMatch(p -> p.span().equals(mention.span()));
    }

    /** "صادق البرلمان التركي على نشر قوات تركية": whether whoever does it does so with somebody of another country. */
    private static boolean agrees(EventClass type) {
        return type.type().equals("AGREE");
    }

    private void read(PhraseMatch<Trigger> match, Trigger trigger, boolean opening, List<ToldEvent> events) {
        EventClass type = classOf(trigger);
        boolean foretold = sides.control.foretold(match, trigger);
        Sides found = sides.completed(
                match, trigger, type, proof.of(match, trigger, type, fitting(trigger, sides.of(match, trigger, type))));
        found = inferences.left(marks.sentence.index(), found);
        boolean himself = scene.firstPerson(match, trigger).isPresent();
        if (himself
                && found.sources().stream().noneMatch(n -> n.first() == match.last() || n.last() == match.first())) {
            // "اتصلت": who speaks, unless a name stands right beside the verb
            found = new Sides(List.of(), found.targets(), found.bothWays());
        }
        boolean speaks =
                himself && found.sources().isEmpty() && inferences.count(marks.sentence.index(), Inference.SPEAKER);
        boolean unknown = (!speaks || marks.particles.led(match))
                && marks.words.small.verbs.ours(marks.tokens.get(match.first()), trigger);
        boolean withheld = !trigger.verb()
                && (scene.doubts.withheld(match)
                        || sides.control.wanted(match)
                        || sides.control.askedWith(match, found));
        boolean befell = trigger.ofSufferer() && accident(match.first(), found.sources());
        if (foretold
                || unknown
                || withheld
                || befell
                || sides.control.asked(match, trigger, type, found)
                || sides.verbs.names(match, found)
                || type.alone().equals("source") && captives.ofOthers(match, found)) {
            return;
        }
        boolean told = threshold.tells(match, trigger, type, found, speaks, opening);
        if (!told && !threshold.alone(match, trigger, type, found)) {
            return;
        }
        boolean whole = !told && threshold.whole(match, trigger, type);
        if (!found.sources().isEmpty()) {
            salience.did(found.sources().get(0).mention(), marks.sentence.index());
            salience.acted(
                    Nominal.mentions(found.sources()), Nominal.mentions(found.targets()), marks.sentence.index());
            if (type.worded()) {
                foregoing.spoke(
                        Nominal.mentions(found.sources()), Nominal.mentions(found.targets()), marks.sentence.index());
            } else if (!trigger.frame().mutual() && !type.crowd() && !aside(match)) {
                foregoing.acted(Nominal.mentions(found.sources()), trigger.type(), marks.sentence.index());
            }
            // who takes a stance on what another did is no side of it
            boolean stance = trigger.frame().stance()
                    && found.targets().stream().anyMatch(n -> n.inferred().contains(Inference.DEED));
            if (!found.targets().isEmpty() && !stance) {
                salience.told(
                        found.sources().get(0).mention(), found.targets().get(0).mention(), marks.sentence.index());
            }
        }
        rows.add(match, trigger, type, found, whole, events);
        found.back().ifPresent(back -> rows.add(match, trigger, type, back, whole, events));
    }

    /** "Eritrea, which sent soldiers": whether a verb only tells more of somebody, so that "the move" is another. */
    private boolean aside(PhraseMatch<Trigger> match) {
        return marks.words.small.ownerFirst && marks.is(new Finite(marks).head(match.first()) - 1, Part.RELATIVE);
    }

    /** Whether the sentence speaks of an accident or a disaster, and of nobody who does anything: "gempa Turki menewaskan". */
    private boolean accident(int verb, List<Nominal> sources) {
        var accidents = marks.words.accidents.matches(marks.sentence, text.string());
        if (sources.isEmpty()) {
            return !accidents.isEmpty();
        }
        return marks.words.small.serial
                && accidents.stream()
                        .anyMatch(a -> sources.stream()
                                .allMatch(n -> a.last() <= n.first()
                                        && n.last() <= verb
                                        && IntStream.range(a.last(), n.first()).noneMatch(marks::isComma)));
    }

    private EventClass classOf(Trigger trigger) {
        return Optional.ofNullable(classes.get(trigger.type()))
                .orElseThrow(() -> new IllegalStateException("data/events/classes.csv: no class '" + trigger.type()
                        + "', which " + trigger.rule() + " tells"));
    }
}
