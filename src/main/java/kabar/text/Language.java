package kabar.text;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * A language: a folder of {@code data/languages} that {@code data/languages/index.csv} names. What a finder needs to know of a
 * language it reads from a list or a table of that folder; a list the pack does not have is empty.
 */
public final class Language implements Comparable<Language> {
    /** A text in no language that has a pack; ISO 639-2 "undetermined". */
    public static final Language UNKNOWN = new Language("und", "unknown", Set.of());

    private static final Map<String, Language> PACKS = packs();
    private static final Set<String> ISO = Arrays.stream(Locale.getISOLanguages())
            .flatMap(code -> Stream.of(code, Locale.forLanguageTag(code).getISO3Language()))
            .collect(Collectors.toUnmodifiableSet());

    private final String code;
    private final String name;
    private final Set<String> home;
    private final Map<String, Set<String>> lists = new ConcurrentHashMap<>();

    private Language(String code, String name, Set<String> home) {
        this.code = code;
        this.name = name;
        this.home = home;
    }

    /**
     * The language of an ISO 639-1 or 639-2 code, also in longer tags ({@code id-ID}), or of an English name; empty where there is no pack.
     */
    public static Optional<Language> of(String called) {
        String primary = called.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return Optional.ofNullable(PACKS.get(primary.equals("in") ? "id" : primary))
                .or(() -> PACKS.values().stream()
                        .filter(pack -> pack.isCalled(primary))
                        .findFirst());
    }

    /** What an input says of its language: {@link #UNKNOWN} for a code without pack, empty if it says nothing that is a code or name. */
    public static Optional<Language> declared(String called) {
        String primary = called.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return of(called).or(() -> ISO.contains(primary) ? Optional.of(UNKNOWN) : Optional.empty());
    }

    private boolean isCalled(String word) {
        return word.equals(name.toLowerCase(Locale.ROOT))
                || word.length() == 3 && word.equals(Locale.forLanguageTag(code).getISO3Language());
    }

    /** All languages that have a pack, by code. */
    public static List<Language> all() {
        return List.copyOf(PACKS.values());
    }

    /** ISO 639-1, or {@code und}. */
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** The countries (ISO 3166-1 alpha-2) whose capitals are places first in news of this language. */
    public Set<String> home() {
        return home;
    }

    /** The items of {@code LIST.txt}, folded word by word as {@link Fold} does. */
    public Set<String> words(String list) {
        return lists.computeIfAbsent(
                list, l -> lines(l).stream().map(Fold::of).collect(Collectors.toUnmodifiableSet()));
    }

    /** The lines of {@code LIST.txt} as they stand, without comments. */
    public List<String> lines(String list) {
        String path = path(list + ".txt");
        return Data.has(path) ? Data.lines(path) : List.of();
    }

    /** The records of {@code TABLE.csv}. */
    public List<CSVRecord> rows(String table) {
        String path = path(table + ".csv");
        return Data.has(path) ? Data.rows(path) : List.of();
    }

    private String path(String file) {
        return "languages/" + code + "/" + file;
    }

    private static Map<String, Language> packs() {
        var packs = new TreeMap<String, Language>();
        for (var row : Data.rows("languages/index.csv")) {
            packs.put(
                    row.get("language"),
                    new Language(
                            row.get("language"),
                            row.get("name"),
                            Set.of(row.get("home").split("\\|"))));
        }
        return new LinkedHashMap<>(packs);
    }

    @Override
    public int compareTo(Language other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
