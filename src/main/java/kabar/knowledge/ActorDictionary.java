package kabar.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kabar.text.Data;
import kabar.text.Fold;
import kabar.text.Language;
import kabar.text.PhraseIndex;
import org.apache.commons.csv.CSVRecord;

/** All actors with their names and terms of office: the files of {@code data/actors}. Immutable. */
public final class ActorDictionary {
    private static final List<Language> LANGUAGES = Language.all();

    private final Map<String, Actor> actors = new TreeMap<>();
    private final List<Name> names = new ArrayList<>();
    private final Map<String, List<Term>> terms = new HashMap<>();
    private final Map<String, Integer> offices = new HashMap<>();
    private final Map<String, String> metonyms = new HashMap<>();
    private final Map<String, String> wholes = new HashMap<>();
    private final Map<String, String> institutions = new HashMap<>();
    private final Set<String> givenNames = new HashSet<>();
    private final Map<String, String> demonyms = new HashMap<>();
    private final StandingInstitutions standing = new StandingInstitutions();
    private PhraseIndex<Name> index = new PhraseIndex<>();

    private ActorDictionary() {}

    /** Whether one of the names of a cell is this. */
    private static boolean hasName(String cell, String name) {
        int at = cell.indexOf(name);
        return at >= 0
                && (at == 0 || cell.charAt(at - 1) == '|')
                && (at + name.length() == cell.length() || cell.charAt(at + name.length()) == '|');
    }

    /** The dictionary that comes with Kabar. */
    public static ActorDictionary load() {
        var dictionary = new ActorDictionary();
        var rows = new ArrayList<CSVRecord>();
        for (String file : Data.lines("actors/index.txt")) {
            rows.addAll(Data.rows("actors/" + file));
        }
        rows.forEach(dictionary::addActor);
        rows.forEach(dictionary::addKnowledge);
        for (Name name : dictionary.names) {
            int space = name.text().indexOf(' ');
            if (name.actor().type() == ActorType.PERSON && space > 0) {
                dictionary.givenNames.add(Fold.of(name.text().substring(0, space)));
            }
        }
        dictionary.index = Names.index(dictionary.names);
        return dictionary;
    }

    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    /** All actors, by id. */
    public Iterable<Actor> actors() {
        return actors.values();
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
        return offices.getOrDefault(person.id(), 0);
    }

    /** Whether a folded word is the first of some person's name of several words. */
    public boolean isGivenName(String form) {
        return givenNames.contains(form);
    }

    /** What news means when the name of a place acts: {@code place:washington-d-c} gives {@code country:US}. */
    public Optional<Actor> metonym(Actor place) {
        return Optional.ofNullable(metonyms.get(place.id())).flatMap(this::actor);
    }

    public Optional<Actor> whole(Actor part) {
        return Optional.ofNullable(wholes.get(part.id())).flatMap(this::actor);
    }

    /** A country's standing institution: {@code institution("armed-forces", "IL")}. */
    public Optional<Actor> institution(String kind, String country) {
        return Optional.ofNullable(institutions.get(kind + "@" + country)).flatMap(this::actor);
    }

    /** The institution of a country that no row lists: its id and name are made by {@code institutions.csv}. */
    public Actor made(String institution, Actor country) {
        return standing.make(institution, country, demonyms.getOrDefault(country.id(), country.name()));
    }

    /** An actor that is not in the dictionary: the id is made of the name. */
    public static Actor unlisted(ActorType type, String name) {
        return new Actor(type + ":" + Slug.of(name), name, type, Optional.empty(), Optional.empty());
    }

    /** All terms of an office of a country or organisation. */
    public List<Term> terms(String office, String of) {
        return terms.getOrDefault(office + "@" + of, List.of());
    }

    /** Who surely held an office on all of these days: empty where nobody is known, or more than one. */
    public Optional<Actor> holder(String office, String of, LocalDate from, LocalDate to) {
        List<Actor> holders = terms(office, of).stream()
                .filter(term -> term.covers(from, to))
                .map(Term::holder)
                .distinct()
                .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
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

    private void addKnowledge(CSVRecord row) {
        Actor actor = actor(row.get("actor"))
                .orElseThrow(() -> new IllegalArgumentException("No actor '" + row.get("actor") + "' has a type"));
        String label = row.get("name");
        boolean starred =
                value(row, "en").filter(cell -> hasName(cell, label + "*")).isPresent();
        if (value(row, "type").isPresent() && !starred && !label.endsWith(")")) {
            names.add(new Name(actor, label, "en", Name.Kind.NAME, false));
        }
        for (Language language : LANGUAGES) {
            addNames(row, actor, language.code(), language.code(), Name.Kind.NAME);
            addNames(row, actor, language.code() + "_demonym", language.code(), Name.Kind.DEMONYM);
        }
        addDemonym(row, actor);
        value(row, "metonym_of").ifPresent(of -> metonyms.put(actor.id(), of));
        value(row, "part_of").ifPresent(of -> wholes.put(actor.id(), of));
        value(row, "institution")
                .ifPresent(kind ->
                        institutions.putIfAbsent(kind + "@" + actor.country().orElse(""), actor.id()));
        value(row, "terms").ifPresent(cell -> {
            for (String term : cell.split("\\|")) {
                Term read = Terms.read(actor, term.strip());
                offices.merge(actor.id(), 1, Integer::sum);
                terms.computeIfAbsent(read.office() + "@" + read.of(), k -> new ArrayList<>())
                        .add(read);
            }
        });
    }

    private void addDemonym(CSVRecord row, Actor actor) {
        value(row, "en_demonym").ifPresent(cell -> demonyms.put(actor.id(), cell.split("\\|", 2)[0]));
    }

    private void addNames(CSVRecord row, Actor actor, String column, String language, Name.Kind kind) {
        value(row, column).ifPresent(cell -> {
            for (String name : cell.split("\\|")) {
                boolean ambiguous = name.endsWith("*");
                names.add(new Name(
                        actor, ambiguous ? name.substring(0, name.length() - 1) : name, language, kind, ambiguous));
            }
        });
    }

    private static Optional<String> value(CSVRecord row, String column) {
        return row.isMapped(column) ? Optional.of(row.get(column).strip()).filter(v -> !v.isEmpty()) : Optional.empty();
    }
}
