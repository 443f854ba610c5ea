package kabar.extraction.events.memory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;

/** The two bodies that an article tells most of what they do to each other: whom "both sides" means where nothing nearer does. */
final class Adversaries {
    /** By whom two are, how often they were told of, and with which words last. */
    private final Map<Set<String>, Met> pairs = new LinkedHashMap<>();

    private record Met(int times, List<Mention> last) {}

    /** Takes note of two of whom one did something to the other. */
    void met(Mention source, Mention target) {
        String one = body(source);
        String other = body(target);
        if (!one.equals(other)) {
            pairs.merge(
                    Set.of(one, other),
                    new Met(1, List.of(source, target)),
                    (known, met) -> new Met(known.times() + 1, wider(known.last(), met.last())));
        }
    }

    /** Those of two tellings who are named as countries, else those of the last. */
    private static List<Mention> wider(List<Mention> before, List<Mention> last) {
        return before.stream().allMatch(m -> m.actor().type() == ActorType.COUNTRY) ? before : last;
    }

    /** A government or army is its country's. */
    private static String body(Mention mention) {
        return switch (mention.actor().type()) {
            case COUNTRY, GOVERNMENT, MILITARY ->
                mention.actor().country().orElse(mention.actor().id());
            default -> mention.actor().id();
        };
    }

    /** Whether two mentions are of the same bodies as two others, in any order. */
    static boolean same(List<Mention> two, List<Mention> others) {
        return Set.of(body(two.get(0)), body(two.get(1))).equals(Set.of(body(others.get(0)), body(others.get(1))));
    }

    /** The two told of most often, if they are of a type; empty where no two were told of more often than others. */
    List<Mention> ofStory(ActorType type) {
        int most = pairs.values().stream().mapToInt(Met::times).max().orElse(0);
        List<Met> first = pairs.values().stream().filter(m -> m.times() == most).toList();
        return most > 1 && first.size() == 1 ? fitting(type, first.get(0).last()) : List.of();
    }

    /** Whether the article has told of others besides two. */
    boolean others(List<Mention> two) {
        return pairs.size() > (two.isEmpty() ? 0 : 1);
    }

    /** Two bodies, if words for two of a type can stand for them: for any body, {@code organisation}. */
    static List<Mention> fitting(ActorType type, List<Mention> two) {
        boolean fits = type == ActorType.ORGANISATION
                || two.stream()
                        .map(m -> m.actor().type())
                        .allMatch(t -> t == type || type == ActorType.COUNTRY && t == ActorType.GOVERNMENT);
        return fits ? two : List.of();
    }
}
