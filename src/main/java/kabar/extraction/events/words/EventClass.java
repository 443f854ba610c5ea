package kabar.extraction.events.words;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorType;
import kabar.text.Data;

/**
 * A PLOVER class, by {@code data/events/classes.csv}.
 *
 * @param noTarget types of actors that cannot be its target
 * @param capital whether a capital is its target as the government that sits there
 * @param controls whether its target does what an infinitive behind it tells
 * @param foretells whether what an infinitive behind it tells is one with it ("threatened to strike")
 * @param blames whether its target did what a noun behind it tells ("accused Syria of the killing of")
 * @param answers whether it answers what its target did, so that a reason behind it tells a deed of the target ("jailed because")
 * @param within whether the country in which it happens is its target, where nothing else is named ("struck sites in Iran")
 * @param reported which events with a side unknown count only where their sentence reports them
 * @param alone which side tells an event of this class without the other: source, target, or neither
 * @param worded whether it is done with words ("the charge")
 * @param crowd whether it is done by people without a name: a protest
 * @param spoken the class of a deed that persons or parties do to one another with words only; empty for the class itself
 * @param spokenCameo the CAMEO root of that class
 * @param attended whether whoever acts in a sentence takes part in it, where a phrase of the sentence names it as an occasion
 * @param vowed the class of a deed that its doer says he will do: a threat; empty for the class itself
 * @param vowedCameo the CAMEO root of that class
 * @param official the class of what the government of one country does so to another: a complaint; empty for the class itself
 * @param officialCameo the CAMEO root of that class
 */
public record EventClass(
        String type,
        Set<ActorType> noTarget,
        boolean capital,
        boolean controls,
        boolean foretells,
        boolean blames,
        boolean answers,
        boolean within,
        Asked reported,
        String alone,
        boolean worded,
        boolean crowd,
        String spoken,
        String spokenCameo,
        boolean attended,
        String vowed,
        String vowedCameo,
        String official,
        String officialCameo) {
    /** Which events of a class must be news to count. */
    public enum Asked {
        NEVER,
        NOUNS,
        ALWAYS;

        static Asked of(String word) {
            return word.isEmpty() ? NEVER : valueOf(word.toUpperCase(Locale.ROOT));
        }

        public boolean of(Trigger trigger) {
            return this == ALWAYS || this == NOUNS && !trigger.verb();
        }
    }

    private static final Set<ActorType> SPEAKERS = Set.of(ActorType.PERSON, ActorType.PARTY, ActorType.MEDIA);

    public static Map<String, EventClass> all() {
        return Data.rows("events/classes.csv").stream()
                .map(row -> new EventClass(
                        row.get("type"),
                        Stream.of(row.get("no_target").split(" "))
                                .filter(t -> !t.isEmpty())
                                .map(ActorType::of)
                                .collect(Collectors.toUnmodifiableSet()),
                        !row.get("capital").isEmpty(),
                        !row.get("controls").isEmpty(),
                        !row.get("foretells").isEmpty(),
                        !row.get("blames").isEmpty(),
                        !row.get("answers").isEmpty(),
                        !row.get("within").isEmpty(),
                        Asked.of(row.get("reported")),
                        row.get("alone"),
                        !row.get("worded").isEmpty(),
                        !row.get("crowd").isEmpty(),
                        row.get("spoken"),
                        row.get("spoken_cameo"),
                        !row.get("attended").isEmpty(),
                        row.get("vowed"),
                        row.get("vowed_cameo"),
                        row.get("official"),
                        row.get("official_cameo")))
                .collect(Collectors.toUnmodifiableMap(EventClass::type, Function.identity()));
    }

    /** Whether a noun, too, is one with what an infinitive behind it tells: a threat to strike, but not a refusal, whose deed is denied. */
    public boolean threatens() {
        return foretells && controls;
    }

    /** Whether what an infinitive behind it tells is denied or will not be done. */
    public boolean refuses() {
        return foretells && !controls;
    }

    /** Whether its target is asked for a deed that an infinitive behind it tells. */
    public boolean asks() {
        return worded && controls && !foretells;
    }

    /** Whether an actor can be its target. */
    public boolean takes(Actor actor, boolean asGovernment) {
        return asGovernment || !noTarget.contains(actor.type());
    }

    /** Whether what these two do to each other, by a word of fighting that may be meant so, is done with words. */
    public boolean isSpoken(ActorType source, ActorType target) {
        return !spoken.isEmpty()
                && (SPEAKERS.contains(source) && (SPEAKERS.contains(target) || target == ActorType.ORGANISATION)
                        || source == ActorType.ORGANISATION && target == ActorType.PERSON);
    }
}
