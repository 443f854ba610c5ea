package kabar.article.formats;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An article as a format holds it, its fields as they are written there.
 *
 * @param published what may be the time of publication, the best first
 * @param body paragraphs parted by an empty line; lists and rows of tables are lines
 */
public record Draft(
        Optional<String> id,
        Optional<String> title,
        List<String> published,
        Optional<String> publisher,
        Optional<String> language,
        Optional<String> url,
        String body) {

    /** A draft of which only the text is known, and perhaps a title. */
    static Draft of(Optional<String> title, String body) {
        return new Draft(
                Optional.empty(), title, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), body);
    }

    /** This draft; what it lacks from {@code other}. */
    Draft or(Draft other) {
        return new Draft(
                first(other, Draft::id),
                first(other, Draft::title),
                Stream.concat(published.stream(), other.published.stream()).toList(),
                first(other, Draft::publisher),
                first(other, Draft::language),
                first(other, Draft::url),
                body.isBlank() ? other.body : body);
    }

    private Optional<String> first(Draft other, Function<Draft, Optional<String>> field) {
        return field.apply(this).or(() -> field.apply(other));
    }
}
