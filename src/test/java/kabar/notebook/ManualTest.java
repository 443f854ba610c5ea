package kabar.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

class ManualTest {
    @Test
    void tellsWhatAMethodGivesAndWhichRecipesSpeakOfIt() {
        Table help = Workbench.help("counts");
        assertEquals("Corpus.counts(By... by)", help.getString(0, "write"));
        assertTrue(help.getString(0, "it gives").startsWith("How often something is in the news, grouped by"));
        assertTrue(help.stringColumn("write").asList().contains("corpus.counts(ACTOR, MONTH).filled()"));
    }

    @Test
    void findsWhatIsSpokenOfWhereNoMethodHasTheName() {
        assertTrue(Workbench.help("Gephi").stringColumn("write").get(0).startsWith("Gexf.write"));
    }

    @Test
    void namesTheNearestMethod() {
        var thrown = assertThrows(IllegalArgumentException.class, () -> Workbench.help("cuonts"));
        assertTrue(String.valueOf(thrown.getMessage()).endsWith(" Did you mean counts?"), thrown.toString());
    }
}
