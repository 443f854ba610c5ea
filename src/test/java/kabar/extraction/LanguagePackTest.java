package kabar.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kabar.article.Publication;
import kabar.article.Written;
import kabar.facts.Facts;
import kabar.facts.Mention;
import kabar.facts.Party;
import kabar.facts.Quote;
import kabar.facts.Timex;
import kabar.knowledge.ActorDictionary;
import kabar.text.Language;
import kabar.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every language can do. Each pack answers the same probes with sentences of its own, {@code probes.csv} of its folder, all
 * published on Wednesday 10 July 2024: a new pack is whole when this test says so.
 */
class LanguagePackTest {
    private static final Extractor EXTRACTOR = Extractor.with(ActorDictionary.load());
    private static final Publication WEDNESDAY = Publication.on(LocalDate.of(2024, 7, 10), Publication.Rule.METADATA);

    /** What is asked of a language; what is right stands in the column {@code expected}. */
    private enum Probe {
        /** The sentence's language, told by nobody: its code. */
        LANGUAGE,
        /** Three sentences, one with an abbreviation: how many. */
        SENTENCES,
        /** {@code surface = actor}. */
        ACTOR,
        /** The same, of somebody told by a country: "an Israeli nurse"; some languages use the country's name. */
        DEMONYM,
        METONYM,
        INSTITUTION,
        /** An office without its holder's name. */
        ROLE,
        /** A person of the dictionary behind an office. */
        TITLE,
        /** Somebody of no dictionary. */
        NEWCOMER,
        /** {@code speaker: the words}. */
        DIRECT,
        INDIRECT,
        /** The value. */
        YESTERDAY,
        WEEKDAY,
        DAY,
        NUMERIC,
        AGO,
        /** {@code value unit what}. */
        KILLED,
        MONEY,
        /** {@code type source target modality}. */
        EVENT,
        NEGATED,
        PLANNED;

        Stream<String> found(Facts facts) {
            return switch (this) {
                case LANGUAGE ->
                    Stream.of(Text.of(facts.text().string()).language().code());
                case SENTENCES ->
                    Stream.of(String.valueOf(facts.text().sentences().size()));
                case ACTOR, TITLE, NEWCOMER, INSTITUTION -> mentions(facts, Mention.Form.NAME);
                case DEMONYM ->
                    Stream.concat(mentions(facts, Mention.Form.DEMONYM), mentions(facts, Mention.Form.NAME));
                case METONYM -> mentions(facts, Mention.Form.METONYM);
                case ROLE -> mentions(facts, Mention.Form.ROLE);
                case DIRECT -> quotes(facts, Quote.Kind.DIRECT);
                case INDIRECT -> quotes(facts, Quote.Kind.INDIRECT);
                case YESTERDAY, WEEKDAY, DAY, NUMERIC, AGO ->
                    facts.dates().stream().map(Timex::value);
                case KILLED, MONEY ->
                    facts.figures().stream()
                            .map(f -> join(
                                    f.value().toPlainString(),
                                    f.unit().orElse(""),
                                    f.what().orElse("")));
                case EVENT, PLANNED -> events(facts, false);
                case NEGATED -> events(facts, true);
            };
        }
    }

    private static Stream<String> mentions(Facts facts, Mention.Form form) {
        return facts.mentions().stream()
                .filter(m -> m.form() == form)
                .map(m -> m.surface() + " = " + m.actor().id());
    }

    private static Stream<String> quotes(Facts facts, Quote.Kind kind) {
        return facts.quotes().stream().filter(q -> q.kind() == kind).map(q -> party(q.speaker()) + ": " + q.text());
    }

    private static Stream<String> events(Facts facts, boolean negated) {
        return facts.events().stream()
                .filter(e -> e.negated() == negated)
                .map(e -> join(
                        e.type(),
                        party(e.source()),
                        party(e.target()),
                        e.modality().toString()));
    }

    private static String party(Optional<Party> party) {
        return party.map(p -> p.actor().map(a -> a.id()).orElse(p.words())).orElse("-");
    }

    private static String join(String... parts) {
        return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(" "));
    }

    static List<Language> languages() {
        return Language.all();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void answersEveryProbe(Language language) {
        var asked = new TreeSet<Probe>();
        var wrong = new StringBuilder();
        for (var row : language.rows("probes")) {
            Probe probe = Probe.valueOf(row.get("probe").toUpperCase(Locale.ROOT));
            asked.add(probe);
            Set<String> found =
                    probe.found(facts(language, row.get("text"))).collect(Collectors.toCollection(TreeSet::new));
            if (!found.contains(row.get("expected"))) {
                wrong.append("\n  ").append(row.get("probe")).append(": ").append(row.get("text"));
                wrong.append("\n    should give ")
                        .append(row.get("expected"))
                        .append("\n    but gives ")
                        .append(found);
            }
        }
        var missing = Stream.of(Probe.values()).filter(p -> !asked.contains(p)).toList();
        String file = "data/languages/" + language + "/probes.csv";
        assertEquals(List.of(), missing, () -> file + " does not answer these probes");
        assertTrue(wrong.isEmpty(), () -> file + wrong);
    }

    /** What Kabar reads of a language stands in files of these names; any other file there is a misspelt one. */
    @ParameterizedTest
    @MethodSource("languages")
    void hasNoFileThatNobodyReads(Language language) throws IOException {
        String readme = Files.readString(Path.of("data/languages/README.md"));
        try (var files = Files.list(Path.of("data/languages", language.code()))) {
            assertEquals(
                    List.of(),
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> !readme.contains("`" + name + "`"))
                            .sorted()
                            .toList(),
                    () -> "data/languages/README.md does not tell these files of " + language);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void saysNothingTwice(Language language) throws IOException {
        var twice = new TreeSet<String>();
        try (var files = Files.list(Path.of("data/languages", language.code()))) {
            for (Path file : files.toList()) {
                var seen = new HashSet<String>();
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isEmpty() && !line.startsWith("#") && !seen.add(line))
                        .forEach(line -> twice.add(file.getFileName() + ": " + line));
            }
        }
        assertEquals(Set.of(), twice);
    }

    private static Facts facts(Language language, String text) {
        return EXTRACTOR.extract(
                Written.text(text).in(language.code()).when(WEDNESDAY).article());
    }
}
