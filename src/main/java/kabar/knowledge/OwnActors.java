package kabar.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kabar.article.OwnTable;
import kabar.text.Fold;
import kabar.text.Language;

/**
 * The analyst's own actors: a CSV file that is laid over the dictionary. It has the columns of {@code data/actors} (README there), all but
 * {@code actor} optional: a known id with another {@code name} renames it, names add spellings, a new id with {@code name} and
 * {@code type} adds an actor; {@code merge_into} makes the actor one with another; {@code hide} (yes) takes it out. The table
 * {@code candidates} with a column {@code actor} filled in works as such a file too.
 */
public final class OwnActors {
    private static final List<String> COLUMNS = columns();
    /** Of a candidate in a language without a pack. */
    private static final Language ENGLISH = Language.of("en").orElse(Language.UNKNOWN);

    private final Path file;
    private final List<Row> rows = new ArrayList<>();

    private OwnActors(Path file) {
        this.file = file;
    }

    /** A line of the file; as the row of an actor it has no more than the columns of {@code data/actors}. */
    record Row(long line, String actor, Map<String, String> cells) implements ActorCells {
        @Override
        public Optional<String> value(String column) {
            return Optional.ofNullable(cells.get(column));
        }

        Optional<String> mergeInto() {
            return value("merge_into");
        }

        boolean hide() {
            return value("hide")
                    .filter(v -> v.toLowerCase(Locale.ROOT).matches("yes|true|1|x"))
                    .isPresent();
        }

        /** What a new actor is called: its name, of a candidate the words of the text. */
        Optional<String> label() {
            return value("name").or(() -> value("surface"));
        }

        /** The actor that the row adds. */
        Actor made() {
            return new Actor(actor, label().orElse(actor), type(), value("country"), value("wikidata"));
        }

        /** An actor of the dictionary as the row changes it; a candidate gives it no more than a spelling. */
        Actor changed(Actor known) {
            return new Actor(
                    actor,
                    value("name").orElse(known.name()),
                    value("surface").isEmpty() && value("type").isPresent() ? type() : known.type(),
                    value("country").or(known::country),
                    value("wikidata").or(known::wikidata));
        }

        /** The type of the column or, of a candidate, of the id, which the analyst wrote. */
        private ActorType type() {
            String prefix = actor.substring(0, actor.indexOf(':'));
            return ActorType.of(
                    value("surface").isPresent() ? prefix : value("type").orElse(prefix));
        }

        /** Its spellings, by the code of their language. */
        Map<String, List<String>> names() {
            var names = new LinkedHashMap<String, List<String>>();
            for (Language language : Language.all()) {
                value(language.code()).ifPresent(cell -> names.put(language.code(), List.of(cell.split("\\|"))));
            }
            return names;
        }
    }

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

    /**
     * Refuses what speaks of something that nobody knows.
     *
     * @param actors with those of the file
     */
    void check(ActorDictionary actors) {
        rows.forEach(row -> OwnCheck.fault(row, actors).ifPresent(fault -> {
            throw wrong(row.line(), fault);
        }));
    }

    /**
     * Whose the names of the file are, by their folded form; not those that need proof.
     *
     * @param meant the actor of an id, after what is merged and hidden
     */
    Map<String, Set<Actor>> owners(Function<String, Optional<Actor>> meant) {
        var owners = new HashMap<String, Set<Actor>>();
        for (Row row : rows) {
            meant.apply(row.actor())
                    .ifPresent(actor -> Stream.concat(
                                    row.value("name").filter(label -> !label.endsWith(")")).stream(),
                                    row.names().values().stream().flatMap(List::stream))
                            .filter(name -> !name.endsWith("*"))
                            .forEach(name -> owners.computeIfAbsent(Fold.of(name.strip()), n -> new HashSet<>())
                                    .add(actor)));
        }
        return owners;
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
        columns.addAll(List.of("terms", "institution", "metonym_of", "told_by", "part_of"));
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
        row.value("type").ifPresent(word -> refuseUnknownType(word, line));
        refuseUnknownType(id.get().substring(0, id.get().indexOf(':')), line);
        var cells = new HashMap<String, String>();
        row.cells().keySet().forEach(column -> row.value(column).ifPresent(cell -> cells.put(column, cell)));
        row.value("surface").map(OwnActors::unguarded).ifPresent(surface -> {
            cells.put("surface", surface);
            Language language = row.value("language").flatMap(Language::of).orElse(ENGLISH);
            cells.merge(language.code(), surface, (listed, added) -> listed + "|" + added);
        });
        rows.add(new Row(line, id.get(), Map.copyOf(cells)));
    }

    private void refuseUnknownType(String word, long line) {
        try {
            ActorType.of(word);
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
                || a.value("name").isPresent()
                        && b.value("name").isPresent()
                        && !a.value("name").equals(b.value("name"))
                        && a.names().isEmpty();
    }

    private static String unguarded(String cell) {
        return cell.matches("'+[=+\\-@].*") ? cell.substring(1) : cell;
    }
}
