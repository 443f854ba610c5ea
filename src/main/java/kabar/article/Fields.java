package kabar.article;

import java.util.Map;
import java.util.Optional;
import kabar.article.formats.Draft;

/**
 * What an input says of an article besides its text.
 *
 * @param problem what is wrong in it
 */
record Fields(
        Optional<String> id,
        Optional<String> title,
        Optional<Publication> published,
        Optional<String> publisher,
        Optional<String> language,
        Optional<String> url,
        Optional<String> problem) {
    static final Fields NONE = of(Map.of(), Publication.Rule.METADATA);

    /** @param cells by their fields, see {@link Columns#fields} */
    static Fields of(Map<String, String> cells, Publication.Rule rule) {
        Optional<String> date = cell(cells, "published");
        Optional<Publication> published = date.flatMap(d -> Days.publication(d, rule));
        Optional<String> problem =
                date.filter(d -> published.isEmpty()).map(d -> "'" + d + "' is not a day; write dates as 2024-02-28");
        return new Fields(
                cell(cells, "id"),
                cell(cells, "title"),
                published,
                cell(cells, "publisher"),
                cell(cells, "language"),
                cell(cells, "url"),
                problem);
    }

    /** The first time of publication that can be read counts. */
    static Fields of(Draft draft, Publication.Rule rule) {
        Optional<Publication> published = draft.published().stream()
                .flatMap(day -> Days.publication(day, rule).stream())
                .findFirst();
        Optional<String> problem = draft.published().stream()
                .findFirst()
                .filter(day -> published.isEmpty())
                .map(day -> "its day of publication is not understood: '" + day + "'");
        return new Fields(
                draft.id(), draft.title(), published, draft.publisher(), draft.language(), draft.url(), problem);
    }

    /** Of an article nothing is known but its address. */
    static Fields address(Optional<String> url) {
        return new Fields(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                url,
                Optional.empty());
    }

    /** These fields; those that are missing here from {@code other}, whose problem has been told. */
    Fields or(Fields other) {
        return new Fields(
                id.or(other::id),
                title.or(other::title),
                published.or(other::published),
                publisher.or(other::publisher),
                language.or(other::language),
                url.or(other::url),
                problem);
    }

    /** Of what is said of a file, the part that holds for each of several articles in it. */
    Fields shared() {
        return new Fields(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                publisher,
                language,
                Optional.empty(),
                Optional.empty());
    }

    /** An article of these fields; without a date, that of its address or file name is taken. */
    Article article(String id, String file, String body) {
        Publication when = published
                .or(() -> url.flatMap(u -> Days.inName(u, Publication.Rule.URL)))
                .or(() -> Days.inName(file, Publication.Rule.FILE_NAME))
                .orElse(Publication.UNKNOWN);
        return Article.of(this.id.orElse(id), file, url, title, publisher, language, when, body);
    }

    private static Optional<String> cell(Map<String, String> cells, String name) {
        return Optional.ofNullable(cells.get(name)).map(String::strip).filter(c -> !c.isEmpty());
    }
}
