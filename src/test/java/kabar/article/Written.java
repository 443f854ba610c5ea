package kabar.article;

import java.time.LocalDate;
import java.util.Optional;

/** An article as a test writes it: {@code Written.text("…").in("ar").on("2024-07-10").article()}; what is not said is not known of it. */
public record Written(
        String id, String text, Optional<String> language, Optional<String> publisher, Publication published) {
    public static Written text(String text) {
        return new Written("a", text, Optional.empty(), Optional.empty(), Publication.UNKNOWN);
    }

    /**
     * The same, with its language.
     *
     * @param language the code that the input gives
     */
    public Written in(String language) {
        return new Written(id, text, Optional.of(language), publisher, published);
    }

    /**
     * The same, of a publisher.
     *
     * @param name empty where none is given
     */
    public Written by(String name) {
        return new Written(id, text, language, Optional.of(name).filter(n -> !n.isEmpty()), published);
    }

    /**
     * The same, published on a day.
     *
     * @param day the year, the month and the day; empty where none is given
     */
    public Written on(String day) {
        return when(
                day.isEmpty() ? Publication.UNKNOWN : Publication.on(LocalDate.parse(day), Publication.Rule.METADATA));
    }

    public Written when(Publication known) {
        return new Written(id, text, language, publisher, known);
    }

    public Written as(String other) {
        return new Written(other, text, language, publisher, published);
    }

    public Article article() {
        return Article.of(id, id + ".txt", Optional.empty(), Optional.empty(), publisher, language, published, text);
    }
}
