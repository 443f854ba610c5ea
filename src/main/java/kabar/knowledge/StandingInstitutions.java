package kabar.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import kabar.text.Data;

/** The institutions that every country has, from {@code data/actors/institutions.csv}. */
final class StandingInstitutions {
    private final Map<String, Kind> kinds = new HashMap<>();
    private final Set<String> the = Set.copyOf(Data.lines("actors/the.txt"));
    private final Map<String, Actor> made = new ConcurrentHashMap<>();

    /** @param head the office whose holder heads it; empty where none does */
    private record Kind(ActorType type, String name, String head) {}

    StandingInstitutions() {
        for (var row : Data.rows("actors/institutions.csv")) {
            kinds.put(
                    row.get("institution"), new Kind(ActorType.of(row.get("type")), row.get("name"), row.get("head")));
        }
    }

    /** The office whose holder heads the institution that is such; empty where none is, or it has no such office. */
    Optional<String> head(Predicate<String> institution) {
        return kinds.entrySet().stream()
                .filter(kind -> !kind.getValue().head().isEmpty() && institution.test(kind.getKey()))
                .map(kind -> kind.getValue().head())
                .findFirst();
    }

    Actor make(String institution, Actor country, String demonym) {
        return made.computeIfAbsent(institution + "@" + country.id(), key -> {
            Kind kind = Optional.ofNullable(kinds.get(institution))
                    .orElseThrow(() -> new IllegalArgumentException(
                            "No institution '" + institution + "' in data/actors/institutions.csv"));
            boolean articled = country.country().filter(the::contains).isPresent();
            String name = kind.name()
                    .replace("{country}", (articled ? "the " : "") + withoutBrackets(country.name()))
                    .replace("{demonym}", withoutBrackets(demonym));
            return new Actor(kind.type() + ":" + Slug.of(name), name, kind.type(), country.country(), Optional.empty());
        });
    }

    /** "Georgia (country)" is Georgia in longer names. */
    private static String withoutBrackets(String name) {
        int bracket = name.indexOf(" (");
        return bracket < 0 ? name : name.substring(0, bracket);
    }
}
