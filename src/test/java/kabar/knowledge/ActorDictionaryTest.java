package kabar.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kabar.text.Data;
import kabar.text.PhraseIndex;
import kabar.text.Text;
import kabar.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorDictionaryTest {
    private static final List<String> FILES = Data.lines("actors/index.txt");
    private static final List<ActorRow> ROWS =
            FILES.stream().flatMap(file -> ActorRow.of(file).stream()).toList();
    private static final Map<String, ActorRow> MAKERS =
            ROWS.stream().filter(ActorRow::makes).collect(Collectors.toMap(ActorRow::id, row -> row, (a, b) -> a));
    private static final Pattern STRAY =
            Pattern.compile("^[\\s\\p{Z}]|[\\s\\p{Z}]$|[\\s\\p{Z}]{2}|[\\p{Cc}\\p{Cf}]|\\u00A0");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

    @Test
    void everyFileIsListed() throws IOException {
        try (var files = Files.list(ActorRow.FOLDER)) {
            var found = files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .filter(name -> !Set.of("institutions.csv", "offices.csv").contains(name))
                    .sorted()
                    .toList();
            assertEquals(found, FILES, "data/actors/index.txt");
        }
    }

    @Test
    void oneRowMakesAnActorAndOthersAddNames() {
        var seen = new HashMap<String, ActorRow>();
        holds(row -> {
            if (!row.makes()) {
                return MAKERS.containsKey(row.id()) ? Stream.empty() : Stream.of("no row gives its type");
            }
            return Stream.ofNullable(seen.putIfAbsent(row.id(), row))
                    .map(before -> "stands also in " + before.file() + ", line " + before.line());
        });
    }

    @Test
    void idsFollowFromTypeAndName() {
        holds(row -> {
            if (!row.makes()) {
                return Stream.empty();
            }
            String type = ActorType.of(row.cell("type")).toString();
            String id = type + ":" + (type.equals("country") ? row.cell("country") : Slug.of(row.cell("name")));
            return id.equals(row.id()) ? Stream.empty() : Stream.of("the id of '" + row.cell("name") + "' is " + id);
        });
    }

    @Test
    void countriesExistAndEachHasARow() {
        var countries = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
        countries.add("XK");
        holds(row -> Stream.of(row.cell("country"))
                .filter(code -> !code.isEmpty() && !countries.contains(code))
                .map(code -> "there is no country " + code));
        countries.removeIf(code -> MAKERS.containsKey("country:" + code));
        assertEquals(Set.of(), countries, "data/actors/countries.csv: countries without a row");
    }

    @Test
    void referencesLeadToActors() {
        holds(row -> Stream.of(
                        row.items("metonym_of").stream(),
                        row.items("part_of").stream(),
                        row.items("terms").stream().map(term -> term.replaceAll("^[^@]*@| .*$", "")))
                .flatMap(ids -> ids)
                .filter(id -> !MAKERS.containsKey(id) || id.equals(row.id()))
                .map(id -> "leads to " + id));
    }

    @Test
    void officesAndInstitutionsAreThoseOfTheirLists() {
        var offices = Data.rows("actors/offices.csv").stream()
                .map(r -> r.get("office"))
                .collect(Collectors.toSet());
        var institutions = Data.rows("actors/institutions.csv").stream()
                .map(r -> r.get("institution"))
                .collect(Collectors.toSet());
        holds(row -> Stream.concat(
                row.items("terms").stream()
                        .map(term -> term.replaceAll("@.*$", ""))
                        .filter(office -> !offices.contains(office))
                        .map(office -> "no office " + office + " in offices.csv"),
                row.items("institution").stream()
                        .filter(institution -> !institutions.contains(institution))
                        .map(institution -> "no institution " + institution + " in institutions.csv")));
    }

    @Test
    void aCountryHasOneInstitutionOfAKind() {
        var seen = new HashMap<String, String>();
        holds(row -> row.items("institution").stream()
                .map(kind -> kind + " of " + row.cell("country"))
                .flatMap(kind -> Stream.ofNullable(seen.putIfAbsent(kind, row.id()))
                        .map(other -> other + " is the " + kind + " too")));
    }

    @Test
    void termsOfOnePersonForOneOfficeDoNotOverlap() {
        holds(row -> {
            var wrong = new ArrayList<String>();
            var before = new HashMap<String, List<Years>>();
            for (String term : row.items("terms")) {
                if (!term.matches("[a-z-]+@[a-z_]+:\\S+ [0-9-]*\\.\\.[0-9-]*")) {
                    wrong.add("'" + term + "' is not written 'office@actor from..to'");
                    continue;
                }
                var years = Years.of(term);
                if (!early(years.from(), years.to())) {
                    wrong.add("'" + term + "' ends before it begins");
                }
                var others = before.computeIfAbsent(term.replaceAll(" .*$", ""), office -> new ArrayList<>());
                if (others.stream().anyMatch(years::overlaps)) {
                    wrong.add("'" + term + "' overlaps another term of this office");
                }
                others.add(years);
            }
            return wrong.stream();
        });
    }

    /** A term as written: days, months or years. */
    private record Years(String from, String to) {
        static Years of(String term) {
            String[] ends = term.substring(term.indexOf(' ') + 1).split("\\.\\.", -1);
            return new Years(ends[0].isEmpty() ? "0000" : ends[0], ends[1].isEmpty() ? "9999" : ends[1]);
        }

        boolean overlaps(Years other) {
            return !early(to, other.from) && !early(other.to, from);
        }
    }

    /** Whether one date may come before another or be the same, as far as both are known. */
    private static boolean early(String date, String other) {
        int known = Math.min(date.length(), other.length());
        return date.substring(0, known).compareTo(other.substring(0, known)) <= 0;
    }

    @Test
    void wikidataIdsAreWrittenRightAndBelongToOne() {
        var seen = new HashMap<String, String>();
        holds(row -> row.items("wikidata").stream()
                .flatMap(id -> id.matches("Q[1-9][0-9]*")
                        ? Stream.ofNullable(seen.putIfAbsent(id, row.id())).map(other -> id + " is that of " + other)
                        : Stream.of("'" + id + "' is no Wikidata id")));
    }

    @Test
    void cellsAreClean() {
        holds(row -> row.cells().entrySet().stream().flatMap(cell -> {
            String text = cell.getValue();
            var items = row.items(cell.getKey());
            return Stream.of(
                            Normalizer.isNormalized(text, Normalizer.Form.NFC) ? "" : "is not in NFC",
                            items.stream().anyMatch(item -> STRAY.matcher(item).find())
                                    ? "has a stray space or mark"
                                    : "",
                            !text.isEmpty() && items.contains("") ? "has an empty item" : "",
                            Set.copyOf(items).size() < items.size() ? "says something twice" : "")
                    .filter(what -> !what.isEmpty())
                    .map(what -> "column " + cell.getKey() + " " + what + ": " + text);
        }));
    }

    @Test
    void namesStandInTheColumnOfTheirScriptAndAStarEndsThem() {
        holds(row -> ActorRow.nameColumns()
                .flatMap(column -> row.items(column).stream()
                        .filter(name -> name.indexOf('*') >= 0 && name.indexOf('*') < name.length() - 1
                                || !column.startsWith("ar")
                                        && ARABIC.matcher(name).find())
                        .map(name -> "'" + name + "' in column " + column)));
    }

    @Test
    void rowsAreSorted() {
        var before = new HashMap<String, String>();
        holds(row -> Stream.ofNullable(before.put(row.file(), row.id()))
                .filter(id -> id.compareTo(row.id()) >= 0)
                .map(id -> "comes after " + id));
    }

    /** What two actors share is marked with a star in all but one of them: then the article decides. */
    @Test
    void aNameThatNeedsNoProofHasOneOwner() {
        var owners = new TreeMap<String, Map<String, Name>>();
        for (Name name : ActorDictionary.load().names()) {
            if (!name.ambiguous()) {
                owners.computeIfAbsent(form(name.text()), k -> new TreeMap<>())
                        .putIfAbsent(name.actor().id(), name);
            }
        }
        var wrong = owners.values().stream()
                .filter(names -> names.size() > 1)
                .flatMap(names -> names.values().stream()
                        .flatMap(name -> Stream.ofNullable(
                                        MAKERS.get(name.actor().id()))
                                .map(row -> row.wrong("'" + name.text() + "' is a name of each of " + names.keySet()))))
                .toList();
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
    }

    /** In news these are mostly other things than the actor that bears the name, or too many actors bear it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "البيت",
                "الأبيض",
                "تدمر",
                "غنت",
                "رشت",
                "كابل",
                "مآرب",
                "الضالع",
                "المسيلة",
                "حركة تمرد",
                "الغجر",
                "نورو",
                "مالي",
                "عمان",
                "الجديد",
                "الحرية",
                "الوطن",
                "السفير",
                "Kan",
                "Nation",
                "Independent",
                "Reform",
                "Victory",
                "Opposition",
                "Congress",
                "Jordan",
                "Georgia",
                "Chad",
                "Mali",
                "Turkey",
                "Hajjah",
                "Malang",
                "Kubis",
                "Medan",
                "Batu",
                "Soroti",
                "Masak",
                "Hias",
                "Hillary",
                "Shlomi",
                "Republican Guard"
            })
    void aCommonWordNeedsProof(String word) {
        assertEquals(
                List.of(),
                found(word).stream().filter(name -> !name.ambiguous()).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "Netanyahu,person:benjamin-netanyahu",
        "نتنياهو,person:benjamin-netanyahu",
        "نتانياهو,person:benjamin-netanyahu",
        "Hezbollah,armed_group:hezbollah",
        "Hizbullah,armed_group:hezbollah",
        "حزب الله,armed_group:hezbollah",
        "Amerika Serikat,country:US",
        "أميركا,country:US",
        "أمريكا,country:US",
        "United States,country:US",
        "Jake Sullivan,person:jake-sullivan",
        "جيك سوليفان,person:jake-sullivan",
        "جيك ساليفان,person:jake-sullivan",
        "PBB,organisation:united-nations",
        "الأمم المتحدة,organisation:united-nations",
    })
    void allSpellingsOfANameLeadToOneActor(String spelling, String actor) {
        assertEquals(
                Set.of(actor),
                found(spelling).stream()
                        .filter(name -> !name.ambiguous())
                        .map(name -> name.actor().id())
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource({
        "defence-minister,country:US,2024-10-10,person:lloyd-austin",
        "defence-minister,country:IL,2024-11-04,person:yoav-gallant",
        "defence-minister,country:IL,2024-11-09,person:israel-katz",
        "prime-minister,country:IL,2022-01-15,person:naftali-bennett",
        "president,country:ID,2024-10-19,person:joko-widodo",
        "president,country:ID,2024-10-21,person:prabowo-subianto",
        "foreign-minister,country:ID,2023-11-06,person:retno-marsudi",
        "president,country:IR,2024-05-18,person:ebrahim-raisi",
        "secretary-general,armed_group:hezbollah,2024-09-01,person:hassan-nasrallah",
        "secretary-general,organisation:united-nations,2024-08-01,person:antonio-guterres",
    })
    void tellsWhoHeldAnOfficeOnADay(String office, String of, LocalDate day, String holder) {
        assertEquals(
                Optional.of(holder),
                ActorDictionary.load().holder(office, of, day, day).map(Actor::id));
    }

    @Test
    void tellsNobodyWhereTheHolderChanged() {
        var from = LocalDate.of(2024, 10, 1);
        var to = LocalDate.of(2024, 10, 31);
        assertEquals(Optional.empty(), ActorDictionary.load().holder("president", "country:ID", from, to));
    }

    /** The names that the index holds under exactly these words. */
    private static List<Name> found(String text) {
        var index = ActorDictionary.load().index();
        int node = PhraseIndex.ROOT;
        for (Token token : Text.tokens(text)) {
            node = node == PhraseIndex.NONE ? node : index.step(node, token.form());
        }
        return node == PhraseIndex.NONE
                ? List.of()
                : index.at(node).stream().map(PhraseIndex.Entry::value).toList();
    }

    private static String form(String name) {
        return Text.tokens(name).stream()
                .filter(token -> !token.isMark())
                .map(Token::form)
                .collect(Collectors.joining(" "));
    }

    /** Asks every row what is wrong with it, and fails with all the answers. */
    private static void holds(Function<ActorRow, Stream<String>> wrong) {
        var found =
                ROWS.stream().flatMap(row -> wrong.apply(row).map(row::wrong)).toList();
        assertTrue(found.isEmpty(), () -> found.size() + " wrong\n" + String.join("\n", found));
    }
}
