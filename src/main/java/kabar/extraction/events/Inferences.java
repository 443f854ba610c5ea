package kabar.extraction.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kabar.extraction.events.sentence.Inference;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.subjects.Sides;
import kabar.text.Text;

/** The rules by which the sides of an article's events are known that their clauses do not name: which count, and how rows name them. */
final class Inferences {
    private final Text text;
    private final Set<String> off;

    /** @param off the names of rules that are switched off */
    Inferences(Text text, Set<String> off) {
        this.text = text;
        this.off = off;
    }

    /** Whether a rule counts in a sentence. */
    boolean count(int sentence, Inference how) {
        return off.isEmpty() || !off.contains(name(sentence, how));
    }

    /** The sides that are left without those that only a rule knows which is switched off. */
    Sides left(int sentence, Sides found) {
        return off.isEmpty()
                ? found
                : new Sides(left(sentence, found.sources()), left(sentence, found.targets()), found.bothWays());
    }

    private List<Nominal> left(int sentence, List<Nominal> names) {
        return names.stream()
                .filter(n -> n.inferred().stream().allMatch(how -> count(sentence, how)))
                .toList();
    }

    /** The name of a row's rule: of the words that tell the event, and of all by which its sides are known. */
    String rule(int sentence, String words, Stream<Inference> sides) {
        var all = EnumSet.noneOf(Inference.class);
        sides.forEach(all::add);
        return Stream.concat(Stream.of(words), all.stream().map(how -> name(sentence, how)))
                .collect(Collectors.joining("+"));
    }

    private String name(int sentence, Inference how) {
        return how.rule(text.sentences().get(sentence).language());
    }
}
