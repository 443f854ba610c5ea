package kabar.extraction.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kabar.article.Publication;
import kabar.facts.Timex;
import kabar.text.Language;
import kabar.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {
    private static final DateFinder FINDER = new DateFinder();
    private static final Publication PUBLISHED = Publication.on(LocalDate.of(2024, 7, 10), Publication.Rule.METADATA);

    private static List<String> values(String language, String text) {
        return FINDER.find(PUBLISHED, Text.of(text, 0, Language.of(language), word -> false)).stream()
                .map(Timex::value)
                .toList();
    }

    /** @param values parted by spaces */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The curfew runs from 10 pm to 6 am. | 2024-07-10T22:00/2024-07-11T06:00
            en | Shops were open from 10 am to midnight on Monday. | 2024-07-08T10:00/2024-07-09T00:00
            ar | وصل في 6 يونيو حزيران الماضي إلى البلاد. | 2024-06-06
            ar | صدر القرار في 4 / 1 / 1446هـ الموافق 10 / 7 / 2024م. | 2024-07-10 2024-07-10
            ar | التقيا في حزيران - يونيو على هامش القمة. | 2024-06
            ar | بدأت الحملة في السبعينيات من القرن الماضي. | 197
            id | Hujan turun dalam beberapa bulan ini di pesisir selatan. | PAST_REF
            id | Kabinet pada Minggu malam menunda aturan yang akan memaksa warga pergi. | 2024-07-07TNI
            en | They have been fired on for the past two nights. | PAST_REF
            en | He has not seen his village in over five years. | P5Y
            en | The vote on the budget is on Friday. | 2024-07-12
            en | The hosts will play the fourth-seeded guests on Friday. | 2024-07-12
            en | Sales fell in the first quarter as few points of sale stayed open. | 2024-Q1
            id | Ia ditahan pada Mei 2012. Setahun berselang, ia bebas. | 2012-05 2013
            id | Libur Tahun Baru Islam 1446 H/2024 M tiba. | 2024-07-07 2024
            """)
    void readsTheWholeExpression(String language, String text, String values) {
        assertEquals(Arrays.asList(values.split(" ")), values(language, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The minister told the Daily Courier that the guards are there 24/7.
            en | They led with 2:50 left in the game, a guest of the morning shows said.
            en | They led at halftime, and two layups in the third quarter settled the game.
            ar | شهد اليوم الـ19 ضبط متهم واحد، وفي اليوم الثالث خمسة متهمين.
            id | Putusan Nomor 90/PUU-XXI/2023 disiarkan oleh 20detik.
            id | Program itu tayang Senin-Jumat, pukul 15.30-18.00 WIB.
            id | Siswi (15 tahun) itu berkata bahwa budaya tidak lahir dalam semalam.
            ar | قتل اثنين من الحراس وفتاة (15 عاما) وفق صحيفة عين اليوم.
            ar | لم يحل اليوم المحدد للاقتراع وتعمل المراكز طوال أيام الأسبوع.
            """)
    void leavesAloneWhatOnlyLooksLikeATime(String language, String text) {
        assertEquals(List.of(), values(language, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | More than 1500 people came, and about 2000 women marched. |
            en | In 2014 protesters toppled him; his 2016 vote counted.   | 2014 2016
            id | Sekitar 2000 warga mengungsi, lebih dari 1500 orang tewas. |
            id | Sejak 2011 warga mengungsi.                               | 2011
            id | Pada Pemilu 2024 warga memilih.                           | 2024
            en | The deadly 2023 attacks killed many.                      | 2023
            ar | قتل أكثر من 1200 متظاهر، وأصيب ما بين 1200 و1500 شخص.     |
            ar | في 2011 متظاهرون كثر.                                      | 2011
            """)
    void fourDigitsThatCountSomethingAreNoYear(String language, String text, String years) {
        assertEquals(years == null ? List.of() : Arrays.asList(years.split(" ")), values(language, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id | Aksi pada Selasa (2/7) ricuh menjelang petang.            | 2024-07-02 2024-07-02TEV
            id | Warga berkumpul di depan istana pada Senin.               | 2024-07-08
            ar | تعتزم معاقبة مسؤولين عن العنف الذي شهدته البلاد في مارس. | 2024-03
            """)
    void looksBackWhereTheNearestVerbDoes(String language, String text, String values) {
        assertEquals(Arrays.asList(values.split(" ")), values(language, text));
    }

    @ParameterizedTest
    @CsvSource({"en, this Christmas, 2024-12-25", "en, this May Day, 2025-05-01", "ar, إثنين, 2024-07-15"})
    void meansTheComingOneWhereATextIsNothingElse(String language, String text, String value) {
        assertEquals(List.of(value), values(language, text));
    }
}
