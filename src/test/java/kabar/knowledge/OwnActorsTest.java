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
        var article = Written.text(text).article();
        return Extractor.with(ActorDictionary.with(own)).extract(article).mentions().stream()
                .map(m -> m.actor().id())
                .toList();
    }
}
