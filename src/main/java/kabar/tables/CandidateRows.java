package kabar.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kabar.facts.Facts;
import kabar.knowledge.ActorType;
import org.jspecify.annotations.Nullable;

/** The table {@code candidates}: names that no dictionary entry explains, with how often and in how many articles they stand. */
public final class CandidateRows {
    private final Map<Key, Tally> tallies = new HashMap<>();

    private record Key(String surface, String language) {}

    private static final class Tally {
        private final Optional<ActorType> type;
        private final String example;
        private final Set<String> articles = new HashSet<>();
        private int count;

        Tally(Optional<ActorType> type, String example) {
            this.type = type;
            this.example = example;
        }
    }

    /** Adds the candidates of an article. Articles are added in their order: the first sentence is the example. */
    public void add(Facts facts) {
        for (var candidate : facts.candidates()) {
            var sentence = facts.text().sentences().get(candidate.sentence());
            var key = new Key(candidate.surface(), sentence.language().code());
            Tally tally = tallies.computeIfAbsent(
                    key,
                    k -> new Tally(candidate.type(), sentence.of(facts.article().text())));
            tally.count++;
            tally.articles.add(facts.article().id());
        }
    }

    /** The most frequent first; of equally frequent ones by surface. */
    public List<@Nullable Object[]> rows() {
        var rows = new ArrayList<@Nullable Object[]>();
        tallies.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Key, Tally> e) -> -e.getValue().count)
                        .thenComparing(e -> e.getKey().surface())
                        .thenComparing(e -> e.getKey().language()))
                .forEach(e -> rows.add(new @Nullable Object[] {
                    e.getKey().surface(),
                    e.getKey().language(),
                    e.getValue().type.map(ActorType::toString).orElse(null),
                    e.getValue().count,
                    e.getValue().articles.size(),
                    e.getValue().example
                }));
        return rows;
    }
}
