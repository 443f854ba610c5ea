package kabar.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kabar.article.Article;
import kabar.article.Articles;
import kabar.facts.Event;
import kabar.facts.Facts;
import kabar.facts.Figure;
import kabar.facts.Mention;
import kabar.facts.Quote;
import kabar.facts.Timex;
import kabar.knowledge.ActorDictionary;
import org.junit.jupiter.api.Test;

class RulesTest {
    /** Whoever adds a rule without telling {@code data/rules.csv} of it, could not switch it off. */
    @Test
    void areKnownOfEveryRowOfTheSampleArticles() {
        var extractor = Extractor.with(ActorDictionary.load());
        Set<String> rules = new TreeSet<>();
        for (Article article : Articles.load(Path.of("seeds")).articles()) {
            Facts facts = extractor.extract(article);
            facts.mentions().stream().map(Mention::rule).forEach(rules::add);
            facts.dates().stream().map(Timex::rule).forEach(rules::add);
            facts.quotes().stream().map(Quote::rule).forEach(rules::add);
            facts.events().stream().map(Event::rule).forEach(rules::add);
            facts.figures().stream().map(Figure::rule).forEach(rules::add);
        }
        assertTrue(rules.size() > 100, rules.toString());
        Rules.check(rules.toArray(String[]::new));
    }

    @Test
    void suggestTheNearestNameForOneThatNoneHas() {
        assertEquals(
                "no rule is called 'metonymm'; the column 'rule' of the tables has their names. Did you mean metonym?",
                refused("name", "metonymm"));
        assertTrue(refused("id.event.mintta").endsWith("Did you mean id.event.minta?"), refused("id.event.mintta"));
        assertTrue(refused("en.date.weekday+prat").startsWith("no rule is called"), refused("en.date.weekday+prat"));
    }

    @Test
    void areOfDatesWithAllPatternsThatOneTakes() {
        Rules.check("id.date.weekday-date+part", "ar.date.day-month+since!open");
    }

    @Test
    void areOfEventsWithAllBySomeOfWhichASideIsKnown() {
        Rules.check(
                "en.event.accuse+en.side.pronoun", "ar.event.اتهم+ar.side.shared+ar.side.pronoun", "id.side.couple");
        assertTrue(
                refused("en.event.accuse+en.side.pronuon").startsWith("no rule is called"),
                refused("en.event.accuse+en.side.pronuon"));
    }

    @Test
    void sayWhatTheyFind() {
        assertEquals(
                List.of(
                        "a side that a pronoun stands for",
                        "a side that is the subject of another verb of the sentence"),
                Rules.findings("en.event.accuse+en.side.pronoun+en.side.shared"));
        assertEquals(List.of(), Rules.findings("en.event.accuse"));
    }

    private static String refused(String... names) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> Rules.check(names))
                .getMessage());
    }
}
