package kabar.extraction.events;

import java.util.List;
import java.util.Set;
import kabar.extraction.events.sentence.Finite;
import kabar.extraction.events.sentence.Inference;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.Stretch;
import kabar.extraction.events.sentence.UnnamedSubjects;
import kabar.extraction.events.sides.SideFinder;
import kabar.extraction.events.subjects.Sides;
import kabar.extraction.events.words.EventClass;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.People;
import kabar.extraction.events.words.Trigger;
import kabar.facts.Event;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;

/** How much must be known of what words tell for it to be an event. */
final class Threshold {
    /** Those of whom it is news that they were arrested or struck, whoever did it. */
    private static final Set<ActorType> PEOPLE = Set.of(ActorType.PERSON, ActorType.PEOPLE);

    private final Marks marks;
    private final Stretch stretch;
    private final SideFinder sides;
    private final Scene scene;
    private final Proof proof;
    private final References references;
    private final News news;
    private final Matters matters;
    private final Alone alone;
    private final PublicDeeds publicly;
    private final UnnamedSubjects people;
    private final List<PhraseMatch<ActorType>> pairs;
    private final Finite finite;

    Threshold(Layout layout, String text, SideFinder sides, Scene scene, Proof proof, References references) {
        this.marks = layout.marks;
        this.stretch = layout.stretch;
        this.sides = sides;
        this.scene = scene;
        this.proof = proof;
        this.references = references;
        this.news = new News(layout, marks.words.telling.matches(marks.sentence, text));
        var named = marks.words.matters.matches(marks.sentence, text);
        this.matters = new Matters(layout, sides.passives, named);
        this.alone = new Alone(layout, named);
        this.publicly = new PublicDeeds(layout);
        this.people = new UnnamedSubjects(layout);
        this.pairs = layout.both;
        this.finite = new Finite(layout.marks);
    }

    /** With one side unknown, a deed is told by what an article opens with, or where that side alone makes it one. */
    boolean tells(
            PhraseMatch<Trigger> match,
            Trigger trigger,
            EventClass type,
            Sides found,
            boolean speaks,
            boolean opening) {
        if (meantOnly(found) && !speaks) {
            return false;
        }
        boolean unnamed = unnamed(match, trigger, found, type);
        if (marks.words.small.ownerFirst
                && (scene.doubts.conditional(match)
                        || Trifles.are(found, trigger, type, opening)
                                && !deed(match, trigger, type, found)
                                && !befalls(match, trigger, type, found)
                        || found.sources().isEmpty() && !unnamed && !speaks && active(match, trigger))) {
            return false;
        }
        boolean asked = marks.words.tells && type.reported().of(trigger) && found.known() < 2;
        Sides named = asked && !news.befalls(match, trigger, found) ? found.named() : found;
        int known = named.known() + (speaks || unnamed || pair(match, trigger, named) ? 1 : 0);
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
            return deed(match, trigger, type, found)
                    || type.crowd()
                    || befalls(match, trigger, type, found)
                    || befell(match, trigger, type, found)
                            && sides.passives.is(match, trigger)
                            && !found.targets().isEmpty();
        }
        if (befalls(match, trigger, type, found)) {
            return true;
        }
        boolean embedded = sides.embedded(found) && modality != Event.Modality.ALLEGED;
        boolean doubtful = embedded || modality == Event.Modality.POSSIBLE;
        if (!doubtful && known == 1 && matters.enough(match, trigger, type, found)) {
            return true;
        }
        boolean deed = deed(match, trigger, type, found);
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
                || target && type.alone().equals("target") && befell(match, trigger, type, found);
    }

    /** "ورفضه الاستقالة": whether nobody is known but for whom a pronoun may stand, which on a noun is that of whoever acts. */
    private boolean meantOnly(Sides found) {
        return marks.words.small.verbFirst
                && found.sources().isEmpty()
                && !found.targets().isEmpty()
                && found.targets().stream().allMatch(n -> n.inferred().contains(Inference.PRONOUN));
    }

    /** "empat aktivis ditangkap": whether a verb tells what happened to people or a body right before it, whoever did it. */
    private boolean befell(PhraseMatch<Trigger> match, Trigger trigger, EventClass type, Sides found) {
        return trigger.ofSufferer()
                || marks.words.small.serial
                        && type.alone().equals("target")
                        && sides.passives.is(match, trigger)
                        && scene.doubts.modality(match, trigger) == Event.Modality.ACTUAL
                        && !scene.doubts.negated(match)
                        && found.targets().stream()
                                .allMatch(n -> n.direct()
                                        && PEOPLE.contains(n.mention().actor().type())
                                        && n.last() <= match.first()
                                        && stretch.passes(n.last(), match.first()));
    }

    /** "اتفق الطرفان على": whether the only side of what two do together are two who are told by one word. */
    private boolean pair(PhraseMatch<Trigger> match, Trigger trigger, Sides found) {
        String verb = marks.tokens.get(match.first()).form();
        return marks.words.small.verbFirst
                && trigger.frame().mutual()
                // "هدنة كان يلتزمها الطرفان"
                && marks.words.small.verbs.withoutPronoun(verb).equals(verb)
                && found.known() == 1
                && found.all().stream()
                        .allMatch(n -> People.are(n.mention()) && pairs.stream().anyMatch(p -> p.first() == n.first()));
    }

    /** Whether an unambiguous verb tells by its subject alone what that has done, or will do. */
    private boolean deed(PhraseMatch<Trigger> match, Trigger trigger, EventClass type, Sides found) {
        if (!publicly.enough(match, trigger, type, found)
                || found.known() < trigger.needs()
                        && !(type.worded() && match.tokens() > 1)
                        && marks.endOf(match) == match.last()) {
            return false;
        }
        return certain(match, trigger, found) && !sides.passives.is(match, trigger);
    }

    /** "Jane Doe was arrested", "Eight activists were detained": whether the passive of a verb tells enough by those it befell. */
    private boolean befalls(PhraseMatch<Trigger> match, Trigger trigger, EventClass type, Sides found) {
        boolean toSubject = trigger.frame().targetIn(EventFrame.SUBJECT);
        boolean deed = !type.worded()
                && !type.attended()
                && !trigger.frame().mutual()
                && (toSubject
                        ? trigger.ofSufferer()
                                || type.controls()
                                || type.alone().equals("source")
                        : trigger.frame().target().stream()
                                .findFirst()
                                .filter(EventFrame.OBJECT::equals)
                                .isPresent());
        return marks.words.small.ownerFirst
                && trigger.verb()
                && (deed || type.blames())
                && found.sources().isEmpty()
                && !found.targets().isEmpty()
                && found.targets().stream().allMatch(n -> suffers(n, finite.head(match.first())))
                && (toSubject || sides.passives.told(match))
                && (type.spoken().isEmpty() || marks.endOf(match) <= match.last() + 1)
                && certain(match, trigger, found);
    }

    /** Whether a thing can be done to somebody who ends right before a verb: not to a whole country. */
    private boolean suffers(Nominal name, int verb) {
        boolean inserted = name.last() < verb && marks.isComma(name.last()) && marks.isComma(verb - 1);
        if (name.last() > verb || name.last() < verb - 1 && !inserted) {
            return false;
        }
        return switch (name.mention().actor().type()) {
            case COUNTRY, PLACE, GOVERNMENT -> false;
            default -> true;
        };
    }

    /** Whether a thing is planned or done, not only wished for, denied or told inside what another verb tells. */
    private boolean certain(PhraseMatch<Trigger> match, Trigger trigger, Sides found) {
        Event.Modality modality = scene.doubts.modality(match, trigger);
        return (modality == Event.Modality.ACTUAL || modality == Event.Modality.PLANNED)
                && !scene.doubts.negated(match)
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

    /** Whether it is news that somebody does what a verb tells, whomever it is done to. */
    boolean alone(PhraseMatch<Trigger> match, Trigger trigger, EventClass type, Sides found) {
        return alone.enough(match, trigger, type, found, sides.passives.is(match, trigger))
                && certain(match, trigger, found)
                && !scene.doubts.asked(match)
                && !scene.doubts.conditional(match)
                && !references.only(match, trigger, found)
                && !references.content(match, trigger, found.known());
    }

    /** Whether what a doer alone is told by is all there is to tell: no other place of the article completes it. */
    boolean whole(PhraseMatch<Trigger> match, Trigger trigger, EventClass type) {
        return alone.whole(match, trigger, type);
    }
}
