package kabar.extraction.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import kabar.article.Written;
import kabar.extraction.Extractor;
import kabar.facts.Event;
import kabar.knowledge.ActorDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sides that the clause of an event does not name: each is known by a rule, and stays open without it. */
class SideRulesTest {
    private static final Extractor EXTRACTOR = Extractor.with(ActorDictionary.load());
    private static final String SPY = "Jane Okafor met Emmanuel Macron on Monday. She accused France of spying.";

    /** The last event of each text: with the rule; and without it, where one side alone makes an event. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en.side.pronoun | Jane Okafor met Emmanuel Macron on Monday. She accused France of spying."
                        + " | Jane Okafor ACCUSE France |",
                "id.side.pronoun | Emmanuel Macron tiba di Jakarta pada Senin. Ia menuduh Iran melakukan kecurangan."
                        + " | Emmanuel Macron ACCUSE Iran |",
                "ar.side.pronoun | قالت إيران إنها قصفت إسرائيل. | Iran ASSAULT Israel | - ASSAULT Israel",
                "en.side.couple | Iran and Israel exchanged threats. Both sides agreed to a ceasefire on Tuesday."
                        + " | Iran AGREE Israel |",
                "id.side.couple | Iran menyerang Israel pada Senin. Kedua negara sepakat gencatan senjata pada Selasa."
                        + " | Iran AGREE Israel |",
                "ar.side.couple | اتهمت إيران إسرائيل بالتجسس. واتفق الطرفان على وقف إطلاق النار. | Iran AGREE Israel |",
                "en.side.description | Hezbollah fired rockets at Israel on Monday. The group attacked Syria on Tuesday."
                        + " | Hezbollah ASSAULT Syria |",
                "ar.side.description | هاجمت حركة حماس إسرائيل يوم الاثنين. وهاجمت الحركة مصر."
                        + " | Hamas ASSAULT Egypt | - ASSAULT Egypt",
                "en.side.deed | Turkey attacked Syria on Monday. Egypt condemned the move."
                        + " | Egypt ACCUSE Turkey | Egypt ACCUSE -",
                "id.side.deed | Turki menyerang Suriah pada Senin. Mesir mengecam langkah itu. | Egypt ACCUSE Turkey |",
                "ar.side.deed | هاجمت تركيا سوريا يوم الاثنين. ونددت مصر بالخطوة."
                        + " | Egypt ACCUSE Turkey | Egypt ACCUSE -",
                "en.side.claim | Iran accused Israel of an attack. Israel denied the charge on Tuesday."
                        + " | Israel REJECT Iran | Israel REJECT -",
                "en.side.shared | Emmanuel Macron met Vladimir Putin on Monday and accused Iran of spying."
                        + " | Emmanuel Macron ACCUSE Iran |",
                "id.side.shared | Emmanuel Macron bertemu Vladimir Putin dan menuduh Iran."
                        + " | Emmanuel Macron ACCUSE Iran |",
                "id.side.relative | Israel menyerang Suriah, yang mengecam Turki. | Syria ACCUSE Turkey |",
                "id.side.speaker | \"Kami mengecam Israel,\" kata Recep Tayyip Erdogan. | Recep Tayyip Erdoğan ACCUSE Israel |",
                "ar.side.speaker | وأضاف إيمانويل ماكرون: \"نرفض إيران\". | Emmanuel Macron REJECT Iran |",
                "en.side.control | Vladimir Putin flew to Beijing to meet Xi Jinping. | Vladimir Putin CONSULT Xi Jinping |",
                "en.side.control | Kenya blamed Uganda for the attack on Rwanda."
                        + " | Uganda ASSAULT Rwanda alleged | - ASSAULT Rwanda alleged",
                "en.side.occasion | In Rome, after talks with Xi Jinping, Joe Biden condemned Iran."
                        + " | Joe Biden CONSULT Xi Jinping |",
                "en.side.cause | Three soldiers were killed in a Russian drone raid near Kharkiv."
                        + " | Russia ASSAULT soldiers | - ASSAULT soldiers",
                "ar.side.cause | قتل ثلاثة جنود في غارة روسية على خاركيف. | Russia ASSAULT جنود | - ASSAULT جنود",
                "id.side.home | Recep Tayyip Erdogan mengatakan negaranya akan menyerang Suriah."
                        + " | Turkey ASSAULT Syria planned |",
                "id.side.represented | \"Kami menyerang Israel,\" kata juru bicara Hamas Abu Obeida."
                        + " | Hamas ASSAULT Israel | Abu Obaida ASSAULT Israel",
                "en.side.retold | Iran was attacked on Monday. Israel attacked Iran with jets."
                        + " | Israel ASSAULT Iran | - ASSAULT Iran",
                "ar.side.dropped | التقى ماكرون بوتين. ودعا إسرائيل إلى الانسحاب."
                        + " | Emmanuel Macron REQUEST Israel | - REQUEST Israel",
            })
    void areKnownByARuleAndOpenWithoutIt(String rule, String text, String with, String without) {
        String language = rule.substring(0, 2);
        Event known = told(EXTRACTOR, language, text, rule).orElseThrow(() -> new AssertionError(text));
        assertEquals(with, Rows.of(known));
        String words = known.rule().substring(0, known.rule().indexOf('+'));
        Extractor off = EXTRACTOR.without(rule);
        assertEquals(Optional.empty(), told(off, language, text, rule));
        assertEquals(
                Optional.ofNullable(without),
                events(off, language, text).stream()
                        .filter(e -> e.span().equals(known.span()))
                        .peek(e -> assertEquals(words, e.rule().replaceFirst("\\+.*", "")))
                        .map(Rows::of)
                        .findFirst());
    }

    @Test
    void goWithTheRuleOfTheWordsAndWithTheWholeName() {
        assertEquals(1, accusations(EXTRACTOR));
        assertEquals(0, accusations(EXTRACTOR.without("en.event.accuse")));
        assertEquals(0, accusations(EXTRACTOR.without("en.event.accuse+en.side.pronoun")));
        assertEquals(1, accusations(EXTRACTOR.without("en.event.accuse+en.side.couple")));
    }

    @Test
    void stayWhereTheClauseNamesThem() {
        var off = EXTRACTOR.without("en.side.pronoun", "en.side.shared");
        assertEquals(
                List.of("en.event.meet"),
                events(off, "en", SPY).stream().map(Event::rule).toList());
    }

    private static long accusations(Extractor extractor) {
        return events(extractor, "en", SPY).stream()
                .filter(e -> e.type().equals("ACCUSE"))
                .count();
    }

    /** The event a side of which is known by a rule. */
    private static Optional<Event> told(Extractor extractor, String language, String text, String rule) {
        return events(extractor, language, text).stream()
                .filter(e -> e.rules().anyMatch(rule::equals))
                .reduce((one, next) -> next);
    }

    private static List<Event> events(Extractor extractor, String language, String text) {
        return extractor.extract(Written.text(text).in(language).article()).events();
    }
}
