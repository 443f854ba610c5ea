package kabar.notebook;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kabar.Corpus;
import kabar.article.Article;
import kabar.article.Publication;
import kabar.facts.Facts;
import kabar.text.Sentence;
import kabar.text.Span;

/** The sentences of the articles that a run read, by the id of the article and their number in it. */
final class Sentences {
    private final Map<String, Facts> articles = new HashMap<>();

    Sentences(Collection<Corpus> corpora) {
        corpora.forEach(this::add);
    }

    void add(Corpus corpus) {
        corpus.facts().forEach(facts -> articles.put(facts.article().id(), facts));
    }

    /**
     * A sentence and where it is from.
     *
     * @param text as it stands in the article, line breaks and all
     * @param start in the article
     */
    record Placed(Article article, String text, int start) {
        /** The article, its day and its publisher: {@code 003 · 2024-07-01 · Meridian Wire}. */
        String head() {
            return Stream.of(Optional.of(article.id()), day(article.published()), article.publisher())
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(" · "));
        }

        /** On one line, as evidence shows it. */
        String line() {
            return line(text);
        }

        /** What evidence shows of a place in the article; nothing if that lies outside the sentence. */
        Optional<Span> inLine(int from, int to) {
            if (from < start || from >= start + text.length() || to <= from) {
                return Optional.empty();
            }
            int first = joined(text.substring(0, from - start)).stripLeading().length();
            String marked = joined(text.substring(from - start, Math.min(to - start, text.length())))
                    .strip();
            int last = Math.min(first + marked.length(), line().length());
            return line().startsWith(marked, first) ? Optional.of(new Span(first, last)) : Optional.empty();
        }

        private static String line(String text) {
            return joined(text.strip());
        }

        private static String joined(String text) {
            return text.replaceAll("\\s*\\R\\s*", " ");
        }

        private static Optional<String> day(Publication published) {
            if (published.day().isPresent()) {
                return published.day().map(Object::toString);
            } else if (published.from().isEmpty() && published.to().isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(Stream.of(published.from(), published.to())
                    .map(d -> d.map(Object::toString).orElse(""))
                    .collect(Collectors.joining("..")));
        }
    }

    /**
     * A sentence.
     *
     * @param number 0-based in its article
     */
    Optional<Placed> at(String article, int number) {
        return Optional.ofNullable(articles.get(article))
                .filter(facts ->
                        number >= 0 && number < facts.text().sentences().size())
                .map(facts -> {
                    Span span = facts.text().sentences().get(number).span();
                    return new Placed(facts.article(), span.of(facts.article().text()), span.start());
                });
    }

    /** The only sentence of an article that holds these words. */
    Optional<Placed> with(String article, String words) {
        Facts facts = articles.get(article);
        if (facts == null || words.isBlank()) {
            return Optional.empty();
        }
        String text = facts.article().text();
        int[] with = facts.text().sentences().stream()
                .filter(sentence -> sentence.of(text).contains(words))
                .mapToInt(Sentence::index)
                .toArray();
        return with.length == 1 ? at(article, with[0]) : Optional.empty();
    }

    /** Where words stand in a line, as words of their own if they do anywhere, be it behind a particle without capitals. */
    static List<Span> find(String words, String line) {
        List<Span> all = words.isEmpty()
                ? List.of()
                : Stream.iterate(line.indexOf(words), at -> at >= 0, at -> line.indexOf(words, at + 1))
                        .map(at -> new Span(at, at + words.length()))
                        .toList();
        List<Span> whole = all.stream().filter(span -> isWhole(span, line)).toList();
        return whole.isEmpty() ? all : whole;
    }

    private static boolean isWhole(Span span, String line) {
        boolean ends = span.end() == line.length() || !Character.isLetterOrDigit(line.codePointAt(span.end()));
        int before = span.start() == 0 ? ' ' : line.codePointBefore(span.start());
        boolean isCased = Character.isUpperCase(before) || Character.isLowerCase(before);
        return ends && (!Character.isLetterOrDigit(before) || Character.isLetter(before) && !isCased);
    }
}
