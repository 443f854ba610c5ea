package kabar.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kabar.article.Article;
import kabar.facts.Event;
import kabar.facts.Facts;
import kabar.facts.Figure;
import kabar.facts.Party;
import kabar.facts.Quote;
import kabar.facts.Timex;
import kabar.text.Sentence;
import kabar.text.Span;

/**
 * An article with what was found in it marked: {@code [actor] {date} ‹figure› *event* ⟦what was said⟧} as text, in colours in a report.
 *
 * @param title its id and what is known of it, on one line
 * @param text as it was loaded
 * @param marks by start, those around others before them
 * @param asides what belongs to the page rather than to the article
 */
public record MarkedArticle(String title, String text, List<Mark> marks, List<Span> asides) {
    /** A kind of fact, in the order from the outermost to the innermost. */
    public enum Kind {
        QUOTE("what was said", "⟦", "⟧"),
        EVENT("event", "*", "*"),
        FIGURE("figure", "‹", "›"),
        DATE("date", "{", "}"),
        ACTOR("actor", "[", "]");

        private final String words;
        private final String open;
        private final String close;

        Kind(String words, String open, String close) {
            this.words = words;
            this.open = open;
            this.close = close;
        }

        /** What a legend calls it. */
        public String words() {
            return words;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A marked place.
     *
     * @param detail what was understood: the actor's name, the days, who says it, who does it to whom
     */
    public record Mark(Span span, Kind kind, String detail) {}

    public static MarkedArticle of(Facts facts) {
        Article article = facts.article();
        var marks = new ArrayList<Mark>();
        facts.mentions()
                .forEach(m -> marks.add(new Mark(
                        m.span(),
                        Kind.ACTOR,
                        m.actor().name() + " (" + m.actor().type() + ", by " + m.form() + ")")));
        facts.dates().forEach(d -> marks.add(new Mark(d.span(), Kind.DATE, detail(d))));
        facts.figures().forEach(f -> marks.add(new Mark(f.span(), Kind.FIGURE, detail(f))));
        facts.events().forEach(e -> marks.add(new Mark(e.span(), Kind.EVENT, detail(e))));
        facts.quotes().forEach(q -> marks.add(new Mark(q.span(), Kind.QUOTE, detail(q))));
        marks.sort(Comparator.comparingInt((Mark m) -> m.span().start())
                .thenComparingInt(m -> -m.span().end())
                .thenComparing(Mark::kind)
                .thenComparing(Mark::detail));
        List<Span> asides = facts.text().sentences().stream()
                .filter(s -> s.kind() == Sentence.Kind.BOILERPLATE)
                .map(Sentence::span)
                .toList();
        return new MarkedArticle(title(facts), article.text(), List.copyOf(marks), asides);
    }

    /** How many marks there are of each kind that there is. */
    public TreeMap<Kind, Long> legend() {
        return marks.stream().collect(Collectors.groupingBy(Mark::kind, TreeMap::new, Collectors.counting()));
    }

    /** The text with marks written into it, under a legend. */
    @Override
    public String toString() {
        var before = new TreeMap<Integer, StringBuilder>();
        var after = new TreeMap<Integer, StringBuilder>();
        var seen = new HashSet<List<Object>>();
        for (Mark mark : marks) {
            StringBuilder opened = before.computeIfAbsent(mark.span().start(), p -> new StringBuilder());
            StringBuilder closed = after.computeIfAbsent(mark.span().end(), p -> new StringBuilder());
            // Two events in one word are one mark to the eye.
            if (seen.add(List.of(mark.kind(), mark.span()))) {
                opened.append(mark.kind().open);
                closed.insert(0, mark.kind().close);
            }
        }
        var written = new StringBuilder(title).append('\n');
        written.append(legend().keySet().stream()
                        .map(kind -> kind.open + kind.words + kind.close)
                        .collect(Collectors.joining(" ")))
                .append("\n\n");
        for (int i = 0; i <= text.length(); i++) {
            written.append(after.getOrDefault(i, new StringBuilder()));
            written.append(before.getOrDefault(i, new StringBuilder()));
            if (i < text.length()) {
                written.append(text.charAt(i));
            }
        }
        return written.toString().stripTrailing() + "\n";
    }

    private static String title(Facts facts) {
        Article article = facts.article();
        var published = article.published();
        String days = published.day().isPresent()
                ? published.day().map(Object::toString).orElse("")
                : days(published.from().map(Object::toString), published.to().map(Object::toString));
        // the publisher last: behind Arabic letters a date would be read from right to left
        return List.of(
                        article.id(),
                        days,
                        facts.text().language().code(),
                        article.publisher().orElse(""))
                .stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String detail(Timex date) {
        return date.value() + " (" + date.kind() + ") "
                + days(date.from().map(Object::toString), date.to().map(Object::toString));
    }

    private static String detail(Figure figure) {
        return (figure.value().toPlainString() + " " + figure.counted().orElse("") + " "
                        + figure.unit().orElse(""))
                .strip()
                .replaceAll("\\s+", " ");
    }

    private static String detail(Event event) {
        return event.type() + ": " + name(event.source()) + " → " + name(event.target()) + " ("
                + (event.negated() ? "negated, " : "") + event.modality() + ")";
    }

    private static String detail(Quote quote) {
        return quote.kind() + ", said by " + name(quote.speaker());
    }

    private static String name(Optional<Party> party) {
        return party.map(Party::name).orElse("?");
    }

    private static String days(Optional<String> from, Optional<String> to) {
        return from.equals(to) ? from.orElse("") : from.orElse("") + ".." + to.orElse("");
    }
}
