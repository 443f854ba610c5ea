package kabar.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kabar.facts.Facts;
import kabar.facts.Quote;
import kabar.text.Fold;
import kabar.text.Language;
import kabar.text.Text;

/**
 * Finds what a speaker is told to have said before: in the same words, or, in another language, of the same actors, two at least.
 * Words that deny are not the same as words that do not.
 */
final class SaidAlike {
    private static final double ALIKE = 0.6;
    private static final int FEWEST_NAMED = 2;

    private final Map<String, List<Said>> said = new HashMap<>();
    private final Map<Language, Set<String>> denials = new HashMap<>();

    /**
     * Words of a speaker.
     *
     * @param named keys of the actors spoken of, without the speaker
     */
    private record Said(String text, Phrases phrases, Language language, Set<String> named, boolean denies) {
        boolean isLike(Said other) {
            if (language.equals(other.language)) {
                return phrases.size() > 0 && other.phrases.size() > 0
                        ? phrases.isCopyOf(other.phrases)
                        : Fold.of(text).equals(Fold.of(other.text));
            }
            var shared = new HashSet<>(named);
            shared.retainAll(other.named);
            int all = named.size() + other.named.size() - shared.size();
            return denies == other.denies && shared.size() >= FEWEST_NAMED && shared.size() >= ALIKE * all;
        }
    }

    /** The words that the speaker was first told to have said like this: these, where it is the first time. */
    String first(String speaker, Quote quote, Facts facts) {
        Text text = Text.of(quote.text());
        Language language = facts.text().sentences().get(quote.sentence()).language();
        Set<String> named = new HashSet<>();
        facts.mentions().stream()
                .filter(m -> quote.span().contains(m.span()))
                .forEach(m -> named.add(ClaimSide.key(m.actor())));
        named.remove(speaker);
        boolean denies = text.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(token -> denials(language).contains(token.form()));
        var words = new Said(quote.text().strip().replaceAll("\\s+", " "), Phrases.of(text), language, named, denies);
        List<Said> before = said.computeIfAbsent(speaker, s -> new ArrayList<>());
        for (Said other : before) {
            if (words.isLike(other)) {
                return other.text();
            }
        }
        before.add(words);
        return words.text();
    }

    private Set<String> denials(Language language) {
        return denials.computeIfAbsent(language, own -> {
            var words = new HashSet<String>();
            for (var row : own.rows("event-doubts")) {
                if (row.get("kind").equals("negated")) {
                    words.add(Fold.of(row.get("words")));
                }
            }
            return words;
        });
    }
}
