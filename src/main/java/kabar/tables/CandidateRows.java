package kabar.tables;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kabar.facts.Candidate;
import kabar.facts.Facts;
import kabar.knowledge.ActorType;
import kabar.text.Sentence;
import kabar.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code candidates}: names that no dictionary entry explains, with how often and in how many articles they stand. A run of
 * capital letters that nothing proves to be a name is none where all articles together write its words without them more often, nor in an
 * expression of time.
 */
public final class CandidateRows {
    private final Map<Key, Tally> tallies = new HashMap<>();
    /** How often each word of a language stands without a capital letter. */
    private final Map<String, Object2IntOpenHashMap<String>> lower = new HashMap<>();

    private record Key(String surface, String language) {}

    private static final class Tally {
        private final Optional<ActorType> type;
        private final String example;
        private final List<String> words;
        private final Set<String> articles = new HashSet<>();
        private int count;

        Tally(Optional<ActorType> type, String example, List<String> words) {
            this.type = type;
            this.example = example;
            this.words = words;
        }
    }

    /** Adds the candidates of an article. Articles are added in their order: the first sentence is the example. */
    public void add(Facts facts) {
        for (Sentence sentence : facts.text().sentences()) {
            var words = lower.computeIfAbsent(sentence.language().code(), code -> new Object2IntOpenHashMap<>());
            for (Token token : sentence.tokens()) {
                if (token.shape() == Token.Shape.LOWER) {
                    words.addTo(token.form(), 1);
                }
            }
        }
        for (Candidate candidate : facts.candidates()) {
            var sentence = facts.text().sentences().get(candidate.sentence());
            if (candidate.type().isEmpty() && isDate(candidate, facts)) {
                continue;
            }
            var key = new Key(candidate.surface(), sentence.language().code());
            Tally tally = tallies.computeIfAbsent(
                    key,
                    k -> new Tally(candidate.type(), sentence.of(facts.article().text()), words(candidate, sentence)));
            tally.count++;
            tally.articles.add(facts.article().id());
        }
    }

    private static boolean isDate(Candidate candidate, Facts facts) {
        return facts.dates().stream().anyMatch(date -> date.span().overlaps(candidate.span()));
    }

    private static List<String> words(Candidate candidate, Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> token.isWord() && candidate.span().contains(token.span()))
                .map(Token::form)
                .toList();
    }

    /** The most frequent first; of equally frequent ones by surface. */
    public List<@Nullable Object[]> rows() {
        var rows = new ArrayList<@Nullable Object[]>();
        tallies.entrySet().stream()
                .filter(e -> e.getValue().type.isPresent() || isName(e.getKey(), e.getValue()))
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

    /** Whether a word of it is none of the language's common ones. */
    private boolean isName(Key key, Tally tally) {
        var common = lower.getOrDefault(key.language(), new Object2IntOpenHashMap<>());
        return tally.words.stream().anyMatch(word -> common.getInt(word) <= tally.count);
    }
}
