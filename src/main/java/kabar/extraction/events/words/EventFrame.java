package kabar.extraction.events.words;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kabar.text.Data;

/**
 * Where the two sides of an event stand, by {@code data/events/frames.csv}.
 *
 * @param noun whether a noun tells the event
 * @param source slots in which the source stands, the likeliest first
 * @param target slots in which the target stands
 * @param mutual whether two names in the source's slot are the two sides
 * @param bothWays whether each of the two sides then does it to the other
 * @param ofSufferer whether it is told by what happened to somebody: a killing, whoever did it
 */
public record EventFrame(
        String name,
        boolean noun,
        List<String> source,
        List<String> target,
        boolean mutual,
        boolean bothWays,
        boolean ofSufferer) {
    public static final String SUBJECT = "subject";
    public static final String OBJECT = "object";
    public static final String OWNER = "owner";
    public static final String OF = "of";
    public static final String AGAINST = "against";
    public static final String AT = "at";
    public static final String BY = "by";
    public static final String IN = "in";
    public static final String LE = "le";
    public static final String TO = "to";
    public static final String WITH = "with";
    public static final String ABOUT = "about";
    public static final String OTHER = "other";
    /** Of words that hold a preposition and lead to no name ("more than"). */
    static final String NONE = "none";
    /** What names some of those that were spoken of ("including"). */
    public static final String AMONG = "among";

    public static final String FROM = "from";
    public static final String FOR = "for";
    public static final String BETWEEN = "between";
    /** Where those stand to whom an infinitive behind does something ("promised to help Ukraine"). */
    static final String DEED = "deed";

    public static Map<String, EventFrame> all() {
        return Data.rows("events/frames.csv").stream()
                .map(row -> new EventFrame(
                        row.get("frame"),
                        row.get("word").equals("noun"),
                        slots(row.get("source")),
                        slots(row.get("target")),
                        !row.get("mutual").isEmpty(),
                        row.get("mutual").equals("both"),
                        !row.get("sufferer").isEmpty()))
                .collect(Collectors.toMap(EventFrame::name, Function.identity()));
    }

    private static List<String> slots(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
    }

    /** Those of some slots that prepositions open. */
    public static List<String> prepositions(List<String> slots) {
        return slots.stream()
                .filter(s -> !s.equals(OWNER) && !s.equals(SUBJECT))
                .toList();
    }

    /** What is done is done to the object first of all. */
    public boolean transitive() {
        return !target.isEmpty() && target.get(0).equals(OBJECT);
    }

    /** What is said of a deed is said of who did it. */
    public boolean stance() {
        return target.contains("about") || target.contains("at");
    }

    /** What an infinitive behind it tells is one with it ("promised to send"), as of some classes always. */
    public boolean foretells() {
        return target.contains(DEED);
    }

    /** Two come together in what it tells, and neither does it to the other. */
    public boolean meets() {
        return mutual && !bothWays;
    }

    /** The same with nobody in the object's place, as of a passive verb. */
    public EventFrame withoutObject() {
        List<String> others = target.stream().filter(s -> !s.equals(OBJECT)).toList();
        return new EventFrame(name, noun, source, others, mutual, bothWays, ofSufferer);
    }

    public boolean targetIn(String slot) {
        return target.contains(slot);
    }
}
