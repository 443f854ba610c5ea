package kabar.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kabar.article.Article;
import kabar.article.Written;
import kabar.facts.Mention;
import kabar.knowledge.ActorDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {
    private static final String TEXT = "Katz met Sullivan in Paris.";

    @TempDir
    private Path folder;

    @Test
    void makeASpanAnotherActorAndSaySo() throws IOException {
        var mentions = corrected("a,0,4,Katz,country:IL,test,me");
        assertEquals("country:IL", mentions.get(0).actor().id());
        assertEquals("Katz", mentions.get(0).surface());
        assertEquals("correction", mentions.get(0).rule());
    }

    @Test
    void takeAMentionOut() throws IOException {
        var mentions = corrected("a,21,26,Paris,,test,me");
        assertTrue(mentions.stream().noneMatch(m -> m.surface().equals("Paris")), mentions.toString());
    }

    @Test
    void areRefusedWhereTheWordsAreOthers() {
        var error = assertThrows(IllegalArgumentException.class, () -> corrected("a,0,4,Cats,country:IL,test,me"));
        assertTrue(
                String.valueOf(error.getMessage()).endsWith("line 2: at 0..4 the article a has 'Katz', not 'Cats'"),
                error.getMessage());
    }

    @Test
    void areRefusedWhenTwoSpeakOfTheSameWords() {
        var error = assertThrows(
                IllegalArgumentException.class,
                () -> corrected("a,0,4,Katz,country:IL,test,me", "a,0,4,Katz,country:US,test,you"));
        assertTrue(
                String.valueOf(error.getMessage()).contains("line 3 corrects what is corrected by"),
                error.getMessage());
        assertTrue(String.valueOf(error.getMessage()).endsWith("line 2"), error.getMessage());
    }

    @Test
    void suggestTheIdOfANameAndRefuseOtherColumns() throws IOException {
        var name = assertThrows(IllegalArgumentException.class, () -> corrected("a,0,4,Katz,Israel Katz,test,me"));
        assertTrue(
                String.valueOf(name.getMessage())
                        .contains("line 2: nobody knows Israel Katz; write an id such as person:jane-doe."
                                + " Did you mean person:israel-katz?"),
                name.getMessage());
        Path file =
                Files.write(folder.resolve("typo.csv"), List.of("article,start,end,was,is,becuase", "a,0,4,Katz,,x"));
        var column = assertThrows(IllegalArgumentException.class, () -> Corrections.read(file, ActorDictionary.load()));
        assertTrue(
                String.valueOf(column.getMessage()).contains("nobody knows a column 'becuase'. Did you mean because?"),
                column.getMessage());
    }

    @Test
    void aRuleSwitchedOffMakesNoRow() {
        var extractor = Extractor.with(ActorDictionary.load());
        var article = article("اتصل بايدن بنتنياهو اليوم.");
        assertEquals(2, extractor.extract(article).mentions().size());
        assertEquals(
                1, extractor.without("ar.particle").extract(article).mentions().size());
    }

    private List<Mention> corrected(String... rows) throws IOException {
        var lines = new java.util.ArrayList<>(List.of("article,start,end,was,is,because,by"));
        lines.addAll(List.of(rows));
        Path file = Files.write(folder.resolve("corrections.csv"), lines);
        var actors = ActorDictionary.load();
        return Extractor.with(actors)
                .corrected(Corrections.read(file, actors))
                .extract(article(TEXT))
                .mentions();
    }

    private static Article article(String text) {
        return Written.text(text).article();
    }
}
