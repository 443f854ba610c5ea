package kabar.extraction.events.sides;

import java.util.List;
import java.util.Optional;
import kabar.extraction.events.sentence.Company;
import kabar.extraction.events.sentence.Complements;
import kabar.extraction.events.sentence.Inference;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.Stretch;
import kabar.extraction.events.sentence.Surroundings;
import kabar.extraction.events.sentence.Unnamed;
import kabar.extraction.events.subjects.Sides;
import kabar.extraction.events.words.EventClass;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.EventWords;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.People;
import kabar.extraction.events.words.Trigger;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;

/** Whom a deed is aimed at where its own words do not name him: the country it happens in, or whom those who protest ask something. */
final class Aims {
    private final Layout layout;
    private final Marks marks;
    private final EventWords words;
    private final Surroundings around;
    private final Stretch stretch;
    private final Complements complements;
    private final TargetFinder targets;
    private final NounSides nouns;
    private final Company company;

    Aims(Layout layout, TargetFinder targets, NounSides nouns) {
        this.layout = layout;
        this.marks = layout.marks;
        this.words = marks.words;
        this.around = layout.around;
        this.stretch = layout.stretch;
        this.complements = layout.complements;
        this.targets = targets;
        this.nouns = nouns;
        this.company = layout.company;
    }

    /** "struck sites in Iran": the country in which one from another country does it. */
    Sides within(PhraseMatch<Trigger> match, Trigger trigger, EventClass type, Sides sides) {
        boolean unaimed = !sides.sources().isEmpty() && sides.targets().stream().allMatch(n -> People.are(n.mention()));
        if (!type.within() || !unaimed || People.are(sides.sources().get(0).mention()) && !type.crowd()) {
            return sides;
        }
        List<Nominal> country = abroad(match, trigger, type, sides.sources().get(0));
        return new Sides(sides.sources(), Sides.either(country, sides.targets()));
    }

    private List<Nominal> abroad(PhraseMatch<Trigger> match, Trigger trigger, EventClass type, Nominal source) {
        var own = source.mention().actor().country();
        // "Russian missiles struck a hospital in Kharkiv"
        boolean struck = words.small.verbFirst
                || (words.small.ownerFirst || words.small.serial)
                        && !type.spoken().isEmpty();
        return complements.of(match.last(), List.of(EventFrame.IN)).stream()
                .filter(n -> n.mention().actor().type() == ActorType.COUNTRY
                        || struck
                                && !trigger.ofSufferer()
                                && n.mention().actor().type() == ActorType.PLACE
                                && n.mention().actor().country().isPresent()
                                && own.isPresent())
                .filter(n -> !n.mention().actor().country().equals(own) && !beside(n.first() - 1))
                .toList();
    }

    /** "in an operation near the border with Niger": whether what leads to a name says that it is only close to it. */
    private boolean beside(int before) {
        int at = stretch.beforeArticles(before);
        return marks.is(at, Part.BESIDE) || marks.is(at - 1, Part.BESIDE);
    }

    /** The sides of a protest: those who work for a body against it; where nobody else is named, against whom they ask something of. */
    Sides ofCrowd(PhraseMatch<Trigger> match, Trigger trigger, EventClass type, Sides found) {
        // "مظاهرات الطلاب": whose a protest is, they hold it
        boolean own = words.small.verbFirst
                && !trigger.verb()
                && found.sources().isEmpty()
                && !found.targets().isEmpty()
                && found.targets().stream().allMatch(n -> People.are(n.mention()) && n.direct());
        Sides sides = own ? new Sides(found.targets(), List.of()) : owned(found);
        Optional<PhraseMatch<Trigger>> deed = deed(match);
        if (deed.isPresent()) {
            // "تنديدا بالغارات التركية": who did what those who protest speak of
            return new Sides(
                    sides.sources(),
                    nouns.of(deed.get(), Trigger.noun(deed.get())).sources());
        }
        if (!sides.targets().isEmpty()) {
            return sides;
        }
        boolean here = words.small.verbFirst && trigger.needs() < 2;
        return new Sides(sides.sources(), Sides.either(againstWhom(match, type), here ? country(match) : List.of()));
    }

    /** "Pilot Lufthansa mogok", "pendukung Imran Khan berpawai": the people, who belong to the name, against the body they work for. */
    private Sides owned(Sides sides) {
        if (!words.small.serial || sides.sources().size() != 1) {
            return sides;
        }
        Nominal name = sides.sources().get(0);
        ActorType type = name.mention().actor().type();
        boolean body = type == ActorType.COMPANY || type == ActorType.ORGANISATION;
        int at = marks.tokenAt(name.mention().span().start());
        if (People.are(name.mention()) || !body && type != ActorType.PERSON) {
            return sides;
        }
        return company.before(at)
                .filter(p -> layout.stretch.attributes(p.last(), at))
                .map(p ->
                        new Nominal(p.first(), name.last(), new Unnamed(marks).mention(p), name.slot(), name.joined()))
                .map(p -> new Sides(
                        List.of(p),
                        body && !marks.is(at - 1, Part.PUPIL)
                                ? Sides.either(sides.targets(), List.of(name))
                                : sides.targets()))
                .orElse(sides);
    }

    /** The deed that a protest is against, by its own words and those of a noun behind them. */
    private Optional<PhraseMatch<Trigger>> deed(PhraseMatch<Trigger> match) {
        int end = marks.clauseEnd(match.last());
        return marks.triggers.stream()
                .filter(t -> words.small.verbFirst && t.first() > match.last() && t.last() <= end)
                .filter(t -> marks.isNoun(t.first()))
                .filter(t -> marks.opens(t.first() - 1, EventFrame.AGAINST)
                        // "تنديدا" is a noun that tells what is said itself
                        || marks.isNoun(t.first() - 1) && marks.particles.led(t))
                .findFirst();
    }

    /** "turun ke jalan untuk menuntut Orban mundur": of whom those who protest ask something, by the verb behind. */
    private List<Nominal> againstWhom(PhraseMatch<Trigger> match, EventClass type) {
        int from = marks.endOf(match);
        int end = marks.clauseEnd(from);
        return marks.triggers.stream()
                .filter(t -> t.first() >= from && t.last() <= end)
                .findFirst()
                .filter(t -> marks.isPlainVerb(t.first()) && stretch.sameBreath(from, t.first()))
                .filter(t -> t.first() == from || marks.is(t.first() - 1, Part.PURPOSE))
                .map(t -> targets.of(t, t.entries().get(0).value().frame(), type))
                .orElse(List.of());
    }

    /** "تظاهر الآلاف في بلغراد": the country where it happens, as what those who protest in it protest against. */
    private List<Nominal> country(PhraseMatch<Trigger> match) {
        List<Nominal> place = complements.of(match.last(), List.of(EventFrame.IN));
        if (place.isEmpty()) {
            place = around.last(marks.clauseStart(match.first()), match.first())
                    .filter(n -> n.slot().equals(EventFrame.IN))
                    .map(List::of)
                    .orElse(List.of());
        }
        return place.stream()
                .filter(n -> n.mention().actor().type().isSpace()
                        || n.mention().actor().type() == ActorType.COUNTRY)
                .flatMap(n -> layout.standIns.home(n.mention().actor()).map(n::as).stream())
                .map(n -> n.by(Inference.COUNTRY))
                .limit(1)
                .toList();
    }
}
