package kabar.extraction.events;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kabar.extraction.clauses.Setting;
import kabar.extraction.events.memory.Discourse;
import kabar.extraction.events.memory.Foregoing;
import kabar.extraction.events.memory.Salience;
import kabar.extraction.events.memory.StandIns;
import kabar.extraction.events.sentence.Company;
import kabar.extraction.events.sentence.Inference;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.UnnamedSubjects;
import kabar.extraction.events.sides.SideFinder;
import kabar.extraction.events.subjects.Sides;
import kabar.extraction.events.words.EventClass;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.People;
import kabar.extraction.events.words.Trigger;
import kabar.extraction.events.words.VerbPhrases;
import kabar.extraction.speech.Speech;
import kabar.facts.Event;
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
    private final News news;
    private final Proof proof;
    private final Matters matters;
    private final Alone alone;
    private final PublicDeeds publicly;
    private final Captives captives;
    private final References references;
    private final UnnamedSubjects people;
    private final Salience salience;
    private final Foregoing foregoing;
    private final StandIns standIns;
    private final Inferences inferences;
    private final EventRows rows;
    private final Map<String, EventClass> classes;

    SentenceEvents(
            Text text,
            Layout layout,
            Setting setting,
            Speech speech,
            Discourse discourse,
            Company company,
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
        this.inferences = inferences;
        var lights = marks.words.light.matches(sentence, string);
        this.proof = new Proof(layout, lights);
        this.sides = new SideFinder(
                layout, lights, marks.words.anaphors.matches(sentence, string), phrases, discourse, company);
        this.captives = new Captives(marks);
        this.references = new References(marks, this::classOf);
        var named = marks.words.matters.matches(sentence, string);
        this.matters = new Matters(layout, sides.passives, named);
        this.alone = new Alone(layout, company, named);
        this.publicly = new PublicDeeds(layout);
        var doubts = new Doubts(layout, marks.words.doubts.matches(sentence, string), this::classOf);
        this.scene = new Scene(layout, doubts, setting, speech, discourse.represented());
        this.rows = new EventRows(text, marks, scene, standIns, inferences);
        this.readings = new Readings(layout);
        this.people = new UnnamedSubjects(layout, company);
        this.news = new News(layout, marks.words.telling.matches(sentence, string), company);
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
        // "met with farmers", though talks are no deed done to people
        boolean people = marks.words.small.ownerFirst && trigger.frame().mutual();
        return found.fit(
                mention -> people && People.are(mention) || standIns.suffers(mention.actor(), type),
                mention -> standIns.acts(mention, type));
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
        boolean befell = trigger.ofSufferer() && found.sources().isEmpty() && accident();
        if (foretold
                || unknown
                || withheld
                || befell
                || sides.control.asked(match, trigger, type, found)
                || sides.verbs.names(match, found)
                || type.alone().equals("source") && captives.ofOthers(match, found)) {
            return;
        }
        boolean told = tells(match, trigger, found, speaks, opening);
        if (!told && !alone(match, trigger, type, found)) {
            return;
        }
        boolean whole = !told && alone.whole(match, trigger, type);
        if (!found.sources().isEmpty()) {
            salience.did(found.sources().get(0).mention(), marks.sentence.index());
            salience.acted(
                    Nominal.mentions(found.sources()), Nominal.mentions(found.targets()), marks.sentence.index());
            if (type.worded()) {
                foregoing.spoke(
                        Nominal.mentions(found.sources()), Nominal.mentions(found.targets()), marks.sentence.index());
            } else if (!trigger.frame().mutual()) {
                foregoing.acted(Nominal.mentions(found.sources()), marks.sentence.index());
            }
            if (!found.targets().isEmpty()) {
                salience.told(
                        found.sources().get(0).mention(), found.targets().get(0).mention(), marks.sentence.index());
            }
        }
        rows.add(match, trigger, type, found, whole, events);
        found.back().ifPresent(back -> rows.add(match, trigger, type, back, whole, events));
    }

    /** Whether it is news that somebody does what a verb tells, whomever it is done to. */
    private boolean alone(PhraseMatch<Trigger> match, Trigger trigger, EventClass type, Sides found) {
        return alone.enough(match, trigger, type, found, sides.passives.is(match, trigger))
                && Alone.certain(scene.doubts.modality(match, trigger))
                && !sides.embedded(found)
                && !scene.doubts.negated(match)
                && !scene.doubts.asked(match)
                && !scene.doubts.conditional(match)
                && !references.only(match, trigger, found)
                && !references.content(match, trigger, found.known());
    }

    /** Whether the sentence speaks of an accident or a disaster. */
    private boolean accident() {
        return !marks.words.accidents.matches(marks.sentence, text.string()).isEmpty();
    }

    /** With one side unknown, a deed is told by what an article opens with, or where that side alone makes it one. */
    private boolean tells(PhraseMatch<Trigger> match, Trigger trigger, Sides found, boolean speaks, boolean opening) {
        EventClass type = classOf(trigger);
        boolean unnamed = unnamed(match, trigger, found, type);
        if (marks.words.small.ownerFirst
                && (scene.doubts.conditional(match)
                        || Trifles.are(found, trigger, type, opening) && !deed(match, trigger, found)
                        || found.sources().isEmpty() && !unnamed && !speaks && active(match, trigger))) {
            return false;
        }
        boolean asked = marks.words.tells && type.reported().of(trigger) && found.known() < 2;
        Sides named = asked && !news.befalls(match, trigger, found) ? found.named() : found;
        int known = named.known() + (speaks || unnamed ? 1 : 0);
        // "if they do not stop" tells of nothing that happened
        if (scene.doubts.asked(match)
                || scene.doubts.conditional(match) && (known < 2 || scene.doubts.negated(match))
                || known < 2 && references.only(match, trigger, found)
                || references.content(match, trigger, known)) {
            return false;
        }
        if (!type.worded() && sides.control.charged(match, found)) {
            return true;
        }
        Event.Modality modality = scene.doubts.modality(match, trigger);
        // "ودعا المعتصمون إلى": people who say something have said it
        boolean said = type.worded()
                && trigger.verb()
                && !trigger.present()
                && !found.sources().isEmpty()
                && !marks.is(found.sources().get(0).first(), Part.AUDIENCE);
        boolean hearsay = !said
                && found.onlyUnnamed()
                && known < 2
                && !opening
                && !type.crowd()
                && !type.reported().of(trigger);
        if (marks.words.tells) {
            return known >= trigger.needs()
                    && !hearsay
                    && (known == 2 || modality != Event.Modality.ACTUAL || !scene.yearNamed(match, type))
                    && news.brings(match, trigger, type, named, speaks, modality);
        }
        if (found.onlyUnnamed() && known < 2 && !opening) {
            return deed(match, trigger, found)
                    || type.crowd()
                    || trigger.ofSufferer()
                            && sides.passives.is(match, trigger)
                            && !found.targets().isEmpty();
        }
        boolean embedded = sides.embedded(found) && modality != Event.Modality.ALLEGED;
        boolean doubtful = embedded || modality == Event.Modality.POSSIBLE;
        if (!doubtful && known == 1 && matters.enough(match, trigger, type, found)) {
            return true;
        }
        boolean deed = deed(match, trigger, found);
        boolean lacking = known < trigger.needs() && !deed && !(known > 0 && sides.verbs.onDeed(match, trigger));
        if (known == 2 || lacking || embedded || !unnamed && sides.verbs.open(match, trigger, found, speaks)) {
            return known == 2;
        }
        boolean source = speaks || !found.sources().isEmpty();
        boolean target = !found.targets().isEmpty();
        // "is not in favor of a ceasefire": who will not have something says enough
        boolean refuses = source && trigger.frame().stance() && scene.doubts.negated(match);
        return opening
                || refuses
                || source && (type.alone().equals("source") || marks.words.small.alone(type))
                || deed
                || target && type.alone().equals("target") && trigger.ofSufferer();
    }

    /** Whether an unambiguous verb tells by its subject alone what that has done, or will do. */
    private boolean deed(PhraseMatch<Trigger> match, Trigger trigger, Sides found) {
        EventClass type = classOf(trigger);
        if (!publicly.enough(match, trigger, type, found)
                || found.known() < trigger.needs()
                        && !(type.worded() && match.tokens() > 1)
                        && marks.endOf(match) == match.last()) {
            return false;
        }
        Event.Modality modality = scene.doubts.modality(match, trigger);
        return (modality == Event.Modality.ACTUAL || modality == Event.Modality.PLANNED)
                && !scene.doubts.negated(match)
                && !sides.passives.is(match, trigger)
                && !sides.embedded(found);
    }

    /** Whether a verb must have somebody who acts: "some want to kill them". */
    private boolean active(PhraseMatch<Trigger> match, Trigger trigger) {
        return trigger.verb()
                && !sides.passives.is(match, trigger)
                && !trigger.frame().targetIn(EventFrame.SUBJECT)
                && !proof.befalls(match, trigger);
    }

    /** "Gunmen attacked", "four people were arrested": whether people without a name are the side in the subject's place. */
    private boolean unnamed(PhraseMatch<Trigger> match, Trigger trigger, Sides found, EventClass type) {
        if (marks.words.tells || !trigger.verb()) {
            return false;
        }
        boolean told = sides.passives.is(match, trigger)
                ? found.targets().isEmpty()
                        && (!type.alone().isEmpty() || !found.sources().isEmpty())
                : found.sources().isEmpty() && !type.alone().isEmpty();
        return told && people.have(match.first());
    }

    private EventClass classOf(Trigger trigger) {
        return Optional.ofNullable(classes.get(trigger.type()))
                .orElseThrow(() -> new IllegalStateException("data/events/classes.csv: no class '" + trigger.type()
                        + "', which " + trigger.rule() + " tells"));
    }
}
