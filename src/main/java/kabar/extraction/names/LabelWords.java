package kabar.extraction.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kabar.text.Fold;
import kabar.text.Language;
import kabar.text.Token;

/** What the words in the names of bodies and places are in English: {@code label-words.csv} of a language. */
final class LabelWords {
    /** Ends a particle that is written onto the word behind it. */
    private static final String MARK = "-";

    private final Map<String, List<Entry>> heads = new HashMap<>();
    private final Map<String, List<Entry>> words = new HashMap<>();
    private final List<Particle> particles = new ArrayList<>();

    /** What a word does in a name. */
    enum Role {
        /** Begins a name made of other words of the list. */
        HEAD,
        /** The same, where one word more is not enough to tell it from others. */
        LOOSE,
        /** Begins a name that may be anything. */
        NAMED,
        WORD,
        /** Shares the noun before it with the adjective before it. */
        ADJECTIVE,
        /** What is done to that which follows. */
        DEED,
        /** An adjective that goes before all other words. */
        FRONT,
        DROP,
        FOR,
        AND
    }

    /** @param english for the first words of a name with … in the place of the rest */
    record Entry(Role role, List<String> words, String english) {}

    /** A particle, and what the word behind it begins with: "للدراسات" is ل + الدراسات. */
    record Particle(Role role, String written, String read) {}

    LabelWords(Language language) {
        for (var row : language.rows("label-words")) {
            Role role = Role.valueOf(row.get("role").toUpperCase(Locale.ROOT));
            String phrase = row.get("words");
            if (phrase.endsWith(MARK)) {
                particles.add(new Particle(
                        role, Fold.of(phrase.substring(0, phrase.length() - 1)), Fold.of(row.get("english"))));
                continue;
            }
            List<String> forms =
                    List.of(phrase.split(" ")).stream().map(Fold::of).toList();
            (role.compareTo(Role.NAMED) <= 0 ? heads : words)
                    .computeIfAbsent(forms.get(0), w -> new ArrayList<>())
                    .add(new Entry(role, forms, row.get("english")));
        }
        Comparator<Entry> longest =
                Comparator.<Entry>comparingInt(e -> e.words().size()).reversed();
        heads.values().forEach(entries -> entries.sort(longest));
        words.values().forEach(entries -> entries.sort(longest));
    }

    boolean isEmpty() {
        return heads.isEmpty();
    }

    /** The longest first words of a name that stand at {@code i}. */
    Optional<Entry> head(List<Token> tokens, int i, int last) {
        return head(tokens, i, last, i < last ? tokens.get(i).form() : "");
    }

    /** The same where the first of them is read as {@code first}. */
    Optional<Entry> head(List<Token> tokens, int i, int last, String first) {
        return longest(heads, tokens, i, last, first);
    }

    /** The longest other words of a name that stand at {@code i}, of which the first is read as {@code first}. */
    Optional<Entry> word(List<Token> tokens, int i, int last, String first) {
        return longest(words, tokens, i, last, first);
    }

    /** Particles that may be written onto the words of a name. */
    List<Particle> particles() {
        return particles;
    }

    private static Optional<Entry> longest(
            Map<String, List<Entry>> entries, List<Token> tokens, int i, int last, String first) {
        for (Entry entry : entries.getOrDefault(first, List.of())) {
            int k = 1;
            while (k < entry.words().size()
                    && i + k < last
                    && tokens.get(i + k).is(entry.words().get(k))) {
                k++;
            }
            if (k == entry.words().size()) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }
}
