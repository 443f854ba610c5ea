package kabar.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kabar.article.OwnTable;
import kabar.text.Language;

/**
 * The analyst's own actors: a CSV file that is laid over the dictionary. It has the columns of {@code data/actors} (README there), all but
 * {@code actor} optional: a known id with another {@code name} renames it, names add spellings, a new id with {@code name} and
 * {@code type} adds an actor; {@code merge_into} makes the actor one with another; {@code hide} (yes) takes it out. The table
 * {@code candidates} with a column {@code actor} filled in works as such a file too.
 */
public final class OwnActors {
    private static final List<String> COLUMNS = columns();

    private final Path file;
    private final List<Row> rows = new ArrayList<>();

    private OwnActors(Path file) {
        this.file = file;
    }

    /**
     * A line of the file.
     *
     * @param names spellings with the code of their language, in the order of the file
     */
    record Row(
            long line,
            String actor,
            Optional<String> name,
            Optional<ActorType> type,
            Optional<String> country,
            Optional<String> mergeInto,
            boolean hide,
            Map<String, List<String>> names) {}

    /** Nothing is laid over the dictionary. */
    public static OwnActors none() {
        return new OwnActors(Path.of(""));
    }

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException naming the columns and lines that are wrong or contradict each other
     */
    public static OwnActors read(Path file) {
        var own = new OwnActors(file);
        for (OwnTable.Row row : OwnTable.read(file, List.of("actor"), COLUMNS)) {
            own.add(row);
        }
        own.refuseContradictions();
        return own;
    }

    List<Row> rows() {
        return rows;
    }

    /** What a row does, for a report of the changes: {@code line, actor, what}. */
    public List<String> report() {
        return rows.stream()
                .map(row -> file + ", line " + row.line() + ": " + row.actor() + " "
                        + (row.hide()
                                ? "is hidden"
                                : row.mergeInto().map(to -> "is one with " + to).orElse("is added or changed")))
                .toList();
    }

    IllegalArgumentException wrong(long line, String what) {
        return new IllegalArgumentException(file + ", line " + line + ": " + what);
    }

    /** The columns of {@code data/actors} and those that only such a file has, then those of the table of candidates. */
    private static List<String> columns() {
        var columns = new ArrayList<>(List.of("actor", "name", "type", "country", "merge_into", "hide"));
        Language.all().forEach(language -> columns.add(language.code()));
        columns.add("wikidata");
        Language.all().forEach(language -> columns.add(language.code() + "_demonym"));
        columns.addAll(List.of("terms", "institution", "metonym_of", "part_of"));
        columns.addAll(List.of("surface", "language", "count", "articles", "example"));
        return List.copyOf(columns);
    }

    private void add(OwnTable.Row row) {
        long line = row.line();
        Optional<String> id = row.value("actor");
        if (id.isEmpty()) {
            if (row.cells().containsKey("surface")) {
                return; // a candidate that the analyst left open
            }
            throw wrong(line, "the column 'actor' is empty; write an id such as person:jane-doe");
        }
        if (!id.get().matches("[a-z_]+:\\S+")) {
            throw wrong(line, "'" + id.get() + "' is no id; write a type, a colon and a name: person:jane-doe");
        }
        var names = new LinkedHashMap<String, List<String>>();
        for (Language language : Language.all()) {
            row.value(language.code()).ifPresent(cell -> names.put(language.code(), List.of(cell.split("\\|"))));
        }
        row.value("surface")
                .ifPresent(surface -> names.put(row.value("language").orElse("en"), List.of(unguarded(surface))));
        Optional<ActorType> type = row.value("type").map(word -> type(word, line));
        String prefix = id.get().substring(0, id.get().indexOf(':'));
        rows.add(new Row(
                line,
                id.get(),
                row.value("name")
                        .or(() -> row.value("surface")
                                .map(OwnActors::unguarded)
                                .filter(s -> row.cells().containsKey("count"))),
                type.or(() -> Optional.of(type(prefix, line))),
                row.value("country"),
                row.value("merge_into"),
                row.value("hide")
                        .filter(v -> v.toLowerCase(Locale.ROOT).matches("yes|true|1|x"))
                        .isPresent(),
                names));
    }

    private ActorType type(String word, long line) {
        try {
            return ActorType.of(word);
        } catch (IllegalArgumentException e) {
            throw wrong(line, e.getMessage() == null ? word : e.getMessage());
        }
    }

    private void refuseContradictions() {
        var byActor = new HashMap<String, Row>();
        var byName = new HashMap<String, Row>();
        for (Row row : rows) {
            if (row.hide() && row.mergeInto().isPresent()) {
                throw wrong(
                        row.line(),
                        row.actor() + " is both hidden and merged into "
                                + row.mergeInto().get());
            }
            Row first = byActor.putIfAbsent(row.actor(), row);
            if (first != null && contradict(first, row)) {
                throw wrong(row.line(), row.actor() + " is told otherwise in line " + first.line());
            }
            row.names()
                    .forEach((language, list) -> list.forEach(name -> {
                        Row other = byName.putIfAbsent(language + " " + name, row);
                        if (other != null && !other.actor().equals(row.actor()) && !name.endsWith("*")) {
                            throw wrong(
                                    row.line(),
                                    "'" + name + "' is " + row.actor() + " here and " + other.actor() + " in line "
                                            + other.line());
                        }
                    }));
        }
    }

    private static boolean contradict(Row a, Row b) {
        return a.hide() != b.hide()
                || !a.mergeInto().equals(b.mergeInto())
                || a.name().isPresent()
                        && b.name().isPresent()
                        && !a.name().equals(b.name())
                        && a.names().isEmpty();
    }

    private static String unguarded(String cell) {
        return cell.matches("'+[=+\\-@].*") ? cell.substring(1) : cell;
    }
}
