package kabar.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kabar.article.Written;
import kabar.extraction.Extractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnActorsTest {
    @TempDir
    private Path folder;

    @Test
    void addsAnActorWithItsSpellings() throws IOException {
        var own = read(
                "actor,name,type,country,en,ar", "person:salma-wardani,Salma Wardani,person,ID,Wardani,سلمى ورداني");
        assertEquals(
                List.of("person:salma-wardani", "person:salma-wardani"),
                actors(own, "Salma Wardani spoke. Then Wardani left."));
        assertEquals(List.of("person:salma-wardani"), actors(own, "وقالت سلمى ورداني إنها عادت."));
    }

    @Test
    void renamesAnActorOfTheDictionary() throws IOException {
        var own = read("actor,name", "armed_group:hamas,Islamic Resistance Movement");
        var actor = ActorDictionary.with(own).actor("armed_group:hamas").orElseThrow();
        assertEquals("Islamic Resistance Movement", actor.name());
    }

    @Test
    void mergesAndHidesActors() throws IOException {
        var own = read("actor,merge_into,hide", "place:gaza-strip,country:PS,", "country:IL,,yes");
        assertEquals(List.of("country:PS", "country:PS"), actors(own, "Palestine and Gaza and Israel."));
    }

    @Test
    void takesTheTableOfCandidatesBack() throws IOException {
        var own = read(
                "actor,surface,language,type,count,articles,example",
                "person:teppy-dharmawan,Teppy Dharmawan,id,person,2,1,Kata Teppy Dharmawan.",
                ",Orang Lain,id,person,1,1,Kata Orang Lain.");
        assertEquals(List.of("person:teppy-dharmawan"), actors(own, "Warga bertemu Teppy Dharmawan di pasar."));
    }

    @Test
    void resolvesAnOfficeByTheTermOfAnOwnActor() throws IOException {
        var own = read(
                "actor,name,type,country,terms",
                "person:salma-wardani,Salma Wardani,person,ID,president@country:ID 2026-09..2027-03-31");
        String text = "The Indonesian president arrived in Cairo.";
        assertEquals(List.of("country:ID", "person:salma-wardani", "place:cairo"), actors(own, text, "2026-11-02"));
        assertEquals(List.of("country:ID", "person:prabowo-subianto", "place:cairo"), actors(own, text, "2026-08-02"));
        // Of the month in which the term began no day is sure for either.
        assertEquals(List.of("country:ID", "place:cairo"), actors(own, text, "2026-09-15"));
    }

    @Test
    void correctsTheEndOfATermThatIsListed() throws IOException {
        var own = read("actor,terms", "person:prabowo-subianto,president@country:ID 2024-10-20..2026-08-31");
        String text = "The Indonesian president arrived in Cairo.";
        assertEquals(List.of("country:ID", "person:prabowo-subianto", "place:cairo"), actors(own, text, "2026-08-02"));
        assertEquals(List.of("country:ID", "place:cairo"), actors(own, text, "2026-11-02"));
    }

    @Test
    void findsAnOwnActorByItsDemonym() throws IOException {
        var own = read(
                "actor,name,type,en_demonym,ar_demonym",
                "people:marhani,Marhani people,people,Marhani|Marhanis,مرحاني");
        assertEquals(List.of("people:marhani"), actors(own, "A Marhani delegation arrived."));
        assertEquals(List.of("people:marhani"), actors(own, "وصل الوفد المرحاني إلى المدينة."));
    }

    @Test
    void countsAnOwnBodyAsTheInstitutionOfItsCountry() throws IOException {
        var own = read(
                "actor,name,type,country,institution", "government:fono-house,Fono House,government,NU,parliament");
        assertEquals(List.of("government:fono-house"), actors(own, "The parliament of Niue voted on Monday."));
    }

    @Test
    void refusesATermThatCannotBe() {
        assertFault(
                "there is no office 'presiden'. Did you mean president? There are admiral,",
                "presiden@country:ID 2026-09-01..");
        assertFault("nobody knows country:XQ.", "president@country:XQ 2026-09-01..");
        assertFault(
                "'2026-13' is no day, month or year; write 2024-10-20, 2024-10 or 2024",
                "president@country:ID 2026-13..");
        assertFault("ends before it begins", "president@country:ID 2026..2024");
        assertFault("A term is written 'office@actor from..to'", "president of Indonesia");
    }

    private void assertFault(String fault, String terms) {
        var error = assertThrows(
                IllegalArgumentException.class,
                () -> ActorDictionary.with(read("actor,name,terms", "person:salma-wardani,Salma Wardani," + terms)));
        String message = String.valueOf(error.getMessage());
        assertTrue(message.startsWith(folder + "/own.csv, line 2: ") && message.contains(fault), message);
    }

    @Test
    void refusesACountryThatIsWrittenOut() throws IOException {
        var own = read("actor,name,country", "person:salma-wardani,Salma Wardani,Indonesia");
        var error = assertThrows(IllegalArgumentException.class, () -> ActorDictionary.with(own));
        assertTrue(
                String.valueOf(error.getMessage())
                        .endsWith("line 2: 'Indonesia' is no country; write two letters such as ID. Did you mean ID?"),
                error.getMessage());
    }

    @Test
    void givesANameToTheActorOfTheFileAlone() throws IOException {
        // PKS is a listed party.
        var own = read("actor,name,type,country,en", "organisation:salma-circle,Salma Circle,organisation,FR,PKS");
        assertEquals(List.of("organisation:salma-circle"), actors(own, "The meeting was opened by PKS on Monday."));
    }

    @Test
    void asksForProofOfAnOwnNameWithAStar() throws IOException {
        var own = read("actor,name,type,country,en", "party:hope,Hope,party,ID,Hope*");
        assertEquals(List.of(), actors(own, "Hope is what remains, she said."));
    }

    @Test
    void addsNoMoreThanASpellingToAKnownActorByACandidate() throws IOException {
        var own = read(
                "actor,surface,language,type,count,articles,example",
                "armed_group:hamas,Harakat Muqawamah,id,organisation,2,1,Kata Harakat Muqawamah.");
        var dictionary = ActorDictionary.with(own);
        assertEquals(
                "Hamas", dictionary.actor("armed_group:hamas").orElseThrow().name());
        assertEquals(List.of("armed_group:hamas"), actors(own, "Warga bertemu Harakat Muqawamah di pasar."));
    }

    @Test
    void leavesTheUnrelatedAlone() throws IOException {
        var own = read(
                "actor,name,type,country,en,id",
                "person:rina-mahendra,Rina Mahendra,person,ID,Rina*|Mahendra,",
                "party:hope,Hope Party,party,ID,,Harapan");
        assertEquals(List.of("place:jakarta"), actors(own, "Warga Jakarta punya harapan baru.", "2024-08-02"));
        assertEquals(List.of("person:rina-astuti"), actors(own, "The mayor, Rina Astuti, disagreed."));
        assertEquals(
                List.of("person:rina-mahendra", "person:rina-mahendra"),
                actors(own, "Rina Mahendra met the mayor. Then Rina left."));
    }

    @Test
    void refusesANameOfTwoActorsNamingBothLines() {
        var error = assertThrows(
                IllegalArgumentException.class,
                () -> read("actor,name,en", "person:jane-doe,Jane Doe,JD", "person:john-doe,John Doe,JD"));
        assertTrue(
                String.valueOf(error.getMessage())
                        .contains("own.csv, line 3: 'JD' is person:john-doe here and person:jane-doe in line 2"),
                error.getMessage());
    }

    @Test
    void guessesAMistypedId() throws IOException {
        var own = read("actor,hide", "person:benjamin-netanjahu,yes");
        var error = assertThrows(IllegalArgumentException.class, () -> ActorDictionary.with(own));
        assertTrue(
                String.valueOf(error.getMessage())
                        .contains(
                                "line 2: nobody knows person:benjamin-netanjahu. Did you mean person:benjamin-netanyahu?"),
                error.getMessage());
    }

    @Test
    void refusesAColumnThatNobodyKnows() {
        var error = assertThrows(
                IllegalArgumentException.class,
                () -> read("actor,name,typ,en", "person:salma-wardani,Salma Wardani,person,Wardani"));
        assertTrue(
                String.valueOf(error.getMessage())
                        .contains(
                                "own.csv, line 1: nobody knows a column 'typ'. Did you mean type? It may have actor,"),
                error.getMessage());
    }

    @Test
    void readsAFileOfSemicolons() throws IOException {
        var own = read("Actor;name;en", "person:salma-wardani;Salma Wardani;\"Wardani|Bu Salma\"");
        assertEquals(List.of("person:salma-wardani"), actors(own, "Then Wardani left."));
    }

    @Test
    void refusesAFileThatIsNoCsv() {
        var error = assertThrows(
                IllegalArgumentException.class, () -> read("actor,name", "person:salma-wardani,\"Salma\" Wardani"));
        assertTrue(
                String.valueOf(error.getMessage()).contains("own.csv: from line 2 on it is not CSV"),
                error.getMessage());
    }

    private OwnActors read(String... lines) throws IOException {
        return OwnActors.read(Files.write(folder.resolve("own.csv"), List.of(lines)));
    }

    private static List<String> actors(OwnActors own, String text) {
        return actors(own, text, "2024-08-02");
    }

    private static List<String> actors(OwnActors own, String text, String day) {
        var article = Written.text(text).on(day).article();
        return Extractor.with(ActorDictionary.with(own)).extract(article).mentions().stream()
                .map(m -> m.actor().id())
                .toList();
    }
}
