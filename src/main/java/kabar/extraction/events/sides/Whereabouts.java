package kabar.extraction.events.sides;

import java.util.List;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.subjects.Sides;
import kabar.extraction.events.words.EventClass;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.People;
import kabar.extraction.events.words.Trigger;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;

/** Places that only tell where something is done, and not to whom: "shelling in Kashmir", "the Salisbury attack", "deployed tanks around Harare". */
final class Whereabouts {
    private final Layout layout;
    private final Marks marks;

    Whereabouts(Layout layout) {
        this.layout = layout;
        this.marks = layout.marks;
    }

    /** The sides without places that the deed is not aimed at. */
    Sides without(PhraseMatch<Trigger> match, Trigger trigger, EventClass type, Sides sides) {
        if (!type.within() || type.crowd()) {
            return sides;
        }
        List<Nominal> aims = sides.targets().stream()
                .filter(n -> !within(match, trigger, n, sides.sources())
                        && !(named(match, trigger, n) && sides.sources().isEmpty()))
                .toList();
        List<Nominal> doing = sides.sources().stream()
                .filter(n -> !capital(match, trigger, n))
                .toList();
        boolean all = aims.size() == sides.targets().size()
                && doing.size() == sides.sources().size();
        return all ? sides : new Sides(doing, aims, sides.bothWays());
    }

    /** "the Kampala shelling", "the Kampala bombings killed": a capital right before a noun, which is no government there. */
    private boolean capital(PhraseMatch<Trigger> match, Trigger trigger, Nominal name) {
        boolean spot = name.mention().actor().type() == ActorType.PLACE
                || name.mention().form() == Mention.Form.METONYM;
        return marks.words.small.ownerFirst
                && (trigger.verb()
                        ? name.last() < match.first() && marks.isNoun(name.last()) && (spot || country(name))
                        : name.last() == match.first() && spot);
    }

    /** A country by its name, not by letters ("US strikes") or its adjective. */
    private static boolean country(Nominal name) {
        return name.mention().actor().type() == ActorType.COUNTRY
                && name.mention().form() != Mention.Form.DEMONYM
                && name.mention().surface().chars().anyMatch(Character::isLowerCase);
    }

    /** "fighting around Harare": a place behind such a preposition, unless somebody does it there who comes from another country. */
    private boolean within(PhraseMatch<Trigger> match, Trigger trigger, Nominal name, List<Nominal> sources) {
        // "استعادة مناطق سنجار": what lies in it is done something to
        boolean site = name.first() < marks.tokenAt(name.mention().span().start());
        return name.slot().equals(EventFrame.IN)
                && isPlace(name)
                && !site
                // "اقتحامات في نابلس": where nobody is named who does it, the place may be whom it is done to
                && !(sources.isEmpty() && (marks.words.small.verbFirst || aimed(match, trigger, name)))
                && sources.stream().allMatch(s -> People.are(s.mention()) || atHome(s, name));
    }

    private boolean atHome(Nominal source, Nominal place) {
        var home = layout.standIns.home(source.mention().actor());
        return home.isPresent()
                && home.equals(layout.standIns.home(place.mention().actor()));
    }

    /** "the Salisbury attack", "هجمات باريس": a place right beside a noun that is only named by it, not "قصف غزة" or "the Aleppo siege". */
    private boolean named(PhraseMatch<Trigger> match, Trigger trigger, Nominal name) {
        boolean bare = !trigger.verb()
                && name.bare()
                && name.mention().actor().type() == ActorType.PLACE
                && name.mention().form() != Mention.Form.DEMONYM;
        return bare
                && (marks.words.small.nounFirst
                        ? name.first() == match.last() && !trigger.frame().targetIn(EventFrame.OF)
                        : name.last() <= match.first() && !aimed(match, trigger, name));
    }

    /** "the Aleppo siege", "strikes in Aleppo killed": what is done to a place by its own kind, or by the verb right behind that tells the same. */
    private boolean aimed(PhraseMatch<Trigger> match, Trigger trigger, Nominal name) {
        int behind = Math.max(match.last(), name.last());
        return marks.is(match.last() - 1, Part.AIMED)
                || !trigger.verb()
                        && marks.words.small.ownerFirst
                        && marks.triggerAt(behind)
                                .map(Trigger::verb)
                                .filter(v -> v.verb() && v.type().equals(trigger.type()))
                                .isPresent();
    }

    private static boolean isPlace(Nominal name) {
        ActorType type = name.mention().actor().type();
        return type.isSpace() || type == ActorType.COUNTRY && name.mention().form() != Mention.Form.DEMONYM;
    }
}
