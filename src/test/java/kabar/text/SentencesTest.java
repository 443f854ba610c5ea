package kabar.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kabar.knowledge.ActorDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
    private static final Predicate<String> NAMES = ActorDictionary.load().index()::knows;

    static Stream<String> texts() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/kabar/text/sentences.txt"), StandardCharsets.UTF_8)
                .stream()
                .filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void endWhereAReaderEndsThem(String marked) {
        String text = marked.replace("‖", "").replace('⏎', '\n');
        var expected = Stream.of(marked.replace('⏎', '\n').split("‖|\n"))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
        var found = text(text).sentences().stream()
                .map(sentence -> sentence.of(text).strip())
                .toList();
        assertEquals(expected, found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Read more: Who was Haniyeh?",
                "en|ADVERTISEMENT",
                "id|Baca juga: Menlu Retno bertemu Sekjen PBB",
                "id|Editor: Rina Wulandari",
                "ar|اقرأ أيضا: من هو هنية؟",
                "ar|التعليقات",
                "ar|زر الذهاب إلى الأعلى"
            })
    void leaveLinesOfThePageOut(String language, String line) {
        var first = "ar".equals(language)
                ? "غادر الوفد القاهرة أمس."
                : "id".equals(language) ? "Delegasi itu tiba di Kairo." : "The delegation has left Cairo.";
        var sentences = Text.of(first + "\n" + line + "\n" + first, 0, Language.of(language), NAMES)
                .sentences();
        assertEquals(
                List.of(Sentence.Kind.BODY, Sentence.Kind.BOILERPLATE, Sentence.Kind.BODY),
                sentences.stream().map(Sentence::kind).toList());
    }

    @Test
    void takeTheFirstLineWithoutStopForTheTitle() {
        assertEquals(
                List.of(Sentence.Kind.TITLE, Sentence.Kind.BODY),
                kinds("Ceasefire talks stall\n\nIsrael rejected it."));
        assertEquals(List.of(Sentence.Kind.BODY, Sentence.Kind.BODY), kinds("Israel rejected it.\n\nHamas did not."));
        assertEquals(List.of(Sentence.Kind.BODY), kinds("Ceasefire talks stall"));
    }

    @Test
    void joinLinesThatWereWrappedByHand() {
        String text = """
                The talks between the two sides went on for a third day in Cairo, where the
                delegations met behind closed doors. Neither side would say how far apart
                they were, but an official who asked not to be named spoke of progress on the
                question of the hostages.

                Israel’s delegation is to leave the city on Friday night, according to two
                people who know of the plans. Hamas has not said whether its men will stay.
                """;
        assertEquals(4, text(text).sentences().size());
        assertEquals(4, text(text.replace("\n", "\r\n")).sentences().size());
    }

    @Test
    void keepLinesThatAreParagraphs() {
        assertEquals(
                List.of(Sentence.Kind.TITLE, Sentence.Kind.BODY, Sentence.Kind.BODY, Sentence.Kind.BODY),
                kinds(
                        "A long title about the talks in Cairo\nUnited Nations team\nIsrael’s position\nThe talks went on.\n"));
    }

    @Test
    void haveALanguageOfTheirOwn() {
        var text = text("""
                Presiden Biden berbicara dengan wartawan di Gedung Putih pada hari Kamis.
                “We will not be able to say more until the talks are over and the men are back.”
                “We will not stop.”
                Ia kemudian pergi tanpa menjawab pertanyaan mereka tentang gencatan senjata yang sudah lama dibicarakan.
                Menurut para pejabat, perundingan akan dilanjutkan di Kairo pada hari Senin setelah semua pihak setuju.
                غادر الوفد المفاوض القاهرة مساء أمس ولم يعلن موعد عودته.
                """);
        assertEquals("id", text.language().code());
        assertEquals(
                List.of("id", "en", "id", "id", "id", "ar"),
                text.sentences().stream().map(s -> s.language().code()).toList());
    }

    @Test
    void holdEveryToken() throws IOException {
        var failures = new ArrayList<String>();
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            for (Path file :
                    seeds.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                var text = text(Files.readString(file));
                int end = 0;
                for (Sentence sentence : text.sentences()) {
                    for (Token token : sentence.tokens()) {
                        if (!text.string().substring(end, token.start()).isBlank()) {
                            failures.add(file + " between " + end + " and " + token.start());
                        }
                        end = token.end();
                    }
                }
                assertEquals("", text.string().substring(end).strip());
            }
        }
        assertEquals(List.of(), failures);
    }

    private static List<Sentence.Kind> kinds(String text) {
        return text(text).sentences().stream().map(Sentence::kind).toList();
    }

    private static Text text(String text) {
        return Text.of(text, 0, Optional.empty(), NAMES);
    }
}
