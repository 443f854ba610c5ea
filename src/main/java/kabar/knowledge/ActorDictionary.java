package kabar.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kabar.text.Data;
import kabar.text.Fold;
import kabar.text.Language;
import kabar.text.Nearest;
import kabar.text.PhraseIndex;
import org.apache.commons.csv.CSVRecord;

/** All actors with their names and terms of office: the files of {@code data/actors}. Immutable. */
public final class ActorDictionary {
    private static final List<Columns> COLUMNS = Language.all().stream()
            .map(language -> new Columns(language.code(), language.code() + "_demonym"))
            .toList();

    private final Map<String, Actor> actors = new HashMap<>();
    private final List<Name> names = new ArrayList<>();
    private final OfficeTerms terms = new OfficeTerms();
    private final Map<String, String> metonyms = new HashMap<>();
    private final Map<String, String> wholes = new HashMap<>();
    private final Map<String, String> toldBy = new HashMap<>();
    private final Map<String, String> institutions = new HashMap<>();
    private final Map<String, Optional<String>> replaced = new HashMap<>();
    private final Map<String, String> demonyms = new HashMap<>();
    private final StandingInstitutions standing = new StandingInstitutions();
    private PhraseIndex<Name> index = new PhraseIndex<>();

    /** Where a row has the names of a language. */
    private record Columns(String language, String demonyms) {}

    private ActorDictionary() {}

    /** Whether one of the names of a cell is this. */
    private static boolean hasName(String cell, String name) {
        int at = cell.indexOf(name);
        return at >= 0
                && (at == 0 || cell.charAt(at - 1) == '|')
                && (at + name.length() == cell.length() || cell.charAt(at + name.length()) == '|');
    }

    /** The dictionary that comes with Kabar; read once. */
    public static ActorDictionary load() {
        return Standard.DICTIONARY;
    }

    private static final class Standard {
        private static final ActorDictionary DICTIONARY = with(OwnActors.none());
    }

    /**
     * The dictionary with the analyst's own actors laid over it.
     *
     * @throws IllegalArgumentException naming the line that speaks of an actor nobody knows
     */
    public static ActorDictionary with(OwnActors own) {
        var dictionary = new ActorDictionary();
        List<CSVRecord> rows = Data.lines("actors/index.txt").parallelStream()
                .flatMap(file -> Data.rows("actors/" + file).stream())
                .toList();
        rows.forEach(dictionary::addActor);
        own.rows().forEach(row -> dictionary.addOwn(row, own));
        own.check(dictionary);
        rows.forEach(dictionary::addKnowledge);
        dictionary.addOwnKnowledge(own);
        dictionary.index = Names.index(dictionary.names);
        return dictionary;
    }

    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    /** The first actor, by id, with this English label, in large or small letters. */
    public Optional<Actor> called(String label) {
        return actors.values().stream()
                .filter(actor -> actor.name().equalsIgnoreCase(label.strip()))
                .min(Comparator.naturalOrder());
    }

    /** All actors, by id. */
    public Iterable<Actor> actors() {
        return new TreeMap<>(actors).values();
    }

    /** The ids of all actors, in order. */
    public Set<String> ids() {
        return Collections.unmodifiableSet(new TreeSet<>(actors.keySet()));
    }

    public Iterable<Name> names() {
        return names;
    }

    /** All names, ready to be matched. */
    public PhraseIndex<Name> index() {
        return index;
    }

    /** How many offices a person is known to have held: of two with one name, news means the one with more. */
    public int offices(Actor person) {
        return terms.offices(person);
    }

    /** What news means when the name of a place acts: {@code place:washington-d-c} gives {@code country:US}. */
    public Optional<Actor> metonym(Actor place) {
        return Optional.ofNullable(metonyms.get(place.id())).flatMap(this::actor);
    }

    public Optional<Actor> whole(Actor part) {
        return Optional.ofNullable(wholes.get(part.id())).flatMap(this::actor);
    }

    /** The country whose naming proves the ambiguous names of another: "the occupation" where the news is about the occupied. */
    public Optional<String> toldBy(Actor actor) {
        return Optional.ofNullable(toldBy.get(actor.id()));
    }

    /** A country's standing institution: {@code institution("armed-forces", "IL")}. */
    public Optional<Actor> institution(String kind, String country) {
        return Optional.ofNullable(institutions.get(kind + "@" + country)).flatMap(this::actor);
    }

    /** The institution of a country that no row lists: its id and name are made by {@code institutions.csv}. */
    public Actor made(String institution, Actor country) {
        return standing.make(institution, country, adjective(country));
    }

    /** The English word for what belongs to a country; its name where none is listed. */
    public String adjective(Actor country) {
        return demonyms.getOrDefault(country.id(), country.name());
    }

    /** An actor that is not in the dictionary: the id is made of the name. */
    public static Actor unlisted(ActorType type, String name) {
        return new Actor(type + ":" + Slug.of(name), name, type, Optional.empty(), Optional.empty());
    }

    /** All terms of an office of a country or organisation. */
    public List<Term> terms(String office, String of) {
        return terms.of(office, of);
    }

    /** All terms of office of all actors, in no particular order. */
    public List<Term> terms() {
        return terms.all().toList();
    }

    /**
     * Who surely held an office on all of these days: empty where nobody is known, or more than one, and for offices that a country has
     * many of at once (ambassador, governor), of which the dictionary knows only some.
     */
    public Optional<Actor> holder(String office, String of, LocalDate from, LocalDate to) {
        return terms.holder(office, of, from, to);
    }

    /**
     * Who surely headed a body on all of these days: by an office of its own, or by the office of its country whose holder heads such an
     * institution (the army chief the armed forces); empty where nobody is known, or more than one.
     */
    public Optional<Actor> head(Actor body, LocalDate from, LocalDate to) {
        return terms.head(body.id(), from, to)
                .or(() -> body.country()
                        .flatMap(country -> standing.head(kind -> institution(kind, country)
                                        .filter(body::equals)
                                        .isPresent())
                                .flatMap(office -> terms.holder(office, ActorType.COUNTRY + ":" + country, from, to))));
    }

    private void addActor(CSVRecord row) {
        String id = row.get("actor");
        if (value(row, "type").isPresent()) {
            actors.putIfAbsent(
                    id,
                    new Actor(
                            id,
                            row.get("name"),
                            ActorType.of(row.get("type")),
                            value(row, "country"),
                            value(row, "wikidata")));
        }
    }

    private void addOwn(OwnActors.Row row, OwnActors own) {
        Optional<Actor> known = actor(row.actor());
        if (known.isEmpty()
                && (row.label().isEmpty() || row.hide() || row.mergeInto().isPresent())) {
            throw own.wrong(
                    row.line(),
                    "nobody knows " + row.actor() + "." + Nearest.question(row.actor(), actors.keySet())
                            + " A new actor needs a name");
        }
        row.mergeInto().filter(to -> !actors.containsKey(to)).ifPresent(to -> {
            throw own.wrong(row.line(), "nobody knows " + to + "." + Nearest.question(to, actors.keySet()));
        });
        if (row.hide()) {
            replaced.put(row.actor(), Optional.empty());
        } else if (row.mergeInto().isPresent()) {
            replaced.put(row.actor(), row.mergeInto());
        } else {
            actors.put(row.actor(), known.map(row::changed).orElseGet(row::made));
        }
    }

    /** What the analyst tells goes before what is listed: a name in the file is nobody else's. */
    private void addOwnKnowledge(OwnActors own) {
        own.rows().forEach(row -> meant(row.actor()).ifPresent(actor -> terms.makeRoom(actor, row)));
        Map<String, Set<Actor>> owners = own.owners(this::meant);
        if (!owners.isEmpty()) {
            names.removeIf(name -> !owners.getOrDefault(Fold.of(name.text()), Set.of(name.actor()))
                    .contains(name.actor()));
        }
        for (OwnActors.Row row : own.rows()) {
            meant(row.actor()).ifPresent(actor -> {
                row.value("institution")
                        .ifPresent(kind ->
                                institutions.remove(kind + "@" + actor.country().orElse("")));
                addKnowledge(row, actor);
            });
        }
    }

    /** The actor of an id, after what the analyst merged and hid. */
    private Optional<Actor> meant(String id) {
        return replaced.containsKey(id)
                ? replaced.getOrDefault(id, Optional.empty()).flatMap(this::meant)
                : actor(id);
    }

    private void addKnowledge(CSVRecord row) {
        Optional<Actor> meant = meant(row.get("actor"));
        if (meant.isPresent()) {
            addKnowledge(column -> value(row, column), meant.get());
        } else if (!replaced.containsKey(row.get("actor"))) {
            throw new IllegalArgumentException("No actor '" + row.get("actor") + "' has a type");
        }
    }

    private void addKnowledge(ActorCells row, Actor actor) {
        row.value("name").ifPresent(label -> addLabel(label, row, actor));
        for (Columns columns : COLUMNS) {
            addNames(row, actor, columns.language(), columns.language(), Name.Kind.NAME);
            addNames(row, actor, columns.demonyms(), columns.language(), Name.Kind.DEMONYM);
        }
        row.value("en_demonym").ifPresent(cell -> demonyms.put(actor.id(), cell.split("[|*]", 2)[0]));
        row.value("metonym_of").ifPresent(of -> metonyms.put(actor.id(), of));
        row.value("part_of").ifPresent(of -> wholes.put(actor.id(), of));
        row.value("told_by").ifPresent(country -> toldBy.put(actor.id(), country));
        row.value("institution")
                .ifPresent(kind ->
                        institutions.putIfAbsent(kind + "@" + actor.country().orElse(""), actor.id()));
        terms.add(actor, row);
    }

    private void addLabel(String label, ActorCells row, Actor actor) {
        boolean starred =
                row.value("en").filter(cell -> hasName(cell, label + "*")).isPresent();
        if (!starred && !label.endsWith(")")) {
            names.add(new Name(actor, label, "en", Name.Kind.NAME, false));
        }
    }

    private void addNames(ActorCells row, Actor actor, String column, String language, Name.Kind kind) {
        row.value(column).ifPresent(cell -> {
            for (String name : cell.split("\\|")) {
                names.add(name(actor, name, language, kind));
            }
        });
    }

    private static Name name(Actor actor, String cell, String language, Name.Kind kind) {
        boolean ambiguous = cell.endsWith("*");
        return new Name(actor, ambiguous ? cell.substring(0, cell.length() - 1) : cell, language, kind, ambiguous);
    }

    private static Optional<String> value(CSVRecord row, String column) {
        return row.isMapped(column) ? Optional.of(row.get(column).strip()).filter(v -> !v.isEmpty()) : Optional.empty();
    }
}
