package kabar.extraction.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kabar.text.Capitals;
import kabar.text.Language;
import kabar.text.PhraseIndex;
import kabar.text.PhraseMatch;
import kabar.text.Sentence;
import kabar.text.Span;
import kabar.text.Text;
import kabar.text.Token;

/**
 * Heads with their country inside them: "le ministre israélien de la Défense". In {@code titles.csv} and {@code institutions.csv} an
 * ellipsis marks the place where the country may stand.
 */
final class SplitHeads {
    static final String GAP = "…";

    /** By the last word before the gap. */
    private final Map<Language, Map<String, List<Split>>> splits = new HashMap<>();

    private record Split(Head head, List<String> before, List<String> after) {}

    SplitHeads() {
        for (Language language : Language.all()) {
            Stream.concat(
                            language.rows("institutions").stream()
                                    .map(row -> split(
                                            language, row.get("phrase"), Head.institution(row.get("institution")))),
                            language.rows("titles").stream()
                                    .map(row -> split(
                                            language,
                                            row.get("phrase"),
                                            Head.title(language, row.get("office"), row.get("phrase")))))
                    .filter(split -> !split.after.isEmpty())
                    .forEach(split -> splits.computeIfAbsent(language, l -> new HashMap<>())
                            .computeIfAbsent(split.before.get(split.before.size() - 1), w -> new ArrayList<>())
                            .add(split));
        }
    }

    private static Split split(Language language, String phrase, Head head) {
        int gap = phrase.indexOf(GAP);
        return gap < 0
                ? new Split(head, List.of(), List.of())
                : new Split(
                        head, words(language, phrase.substring(0, gap)), words(language, phrase.substring(gap + 1)));
    }

    private static List<String> words(Language language, String phrase) {
        return Text.tokens(phrase, language).stream().map(Token::form).toList();
    }

    /** The heads of a sentence, with those that have one of the names found inside them in the place of their parts. */
    List<PhraseMatch<Head>> with(List<PhraseMatch<Head>> heads, Sentence sentence, List<Found> found) {
        var own = splits.get(sentence.language());
        if (own == null) {
            return heads;
        }
        var all = new ArrayList<>(heads);
        for (Found country : found) {
            String before = country.first() == 0
                    ? ""
                    : sentence.tokens().get(country.first() - 1).form();
            for (Split split : own.getOrDefault(before, List.of())) {
                int first = country.first() - split.before.size();
                int last = country.last() + split.after.size();
                if (matches(sentence.tokens(), first, split.before)
                        && matches(sentence.tokens(), country.last(), split.after)) {
                    all.removeIf(h -> h.first() < last && first < h.last());
                    var span = new Span(
                            sentence.tokens().get(first).start(),
                            sentence.tokens().get(last - 1).end());
                    var entry = new PhraseIndex.Entry<>(split.head, Capitals.NONE);
                    all.add(new PhraseMatch<>(sentence, first, last, span, List.of(entry), ""));
                }
            }
        }
        return all;
    }

    private static boolean matches(List<Token> tokens, int from, List<String> words) {
        if (from < 0 || from + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.get(from + i).is(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
