package kabar.extraction.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where Arabic puts the sides of a noun, of a stance on a clause and of a request. */
class ArabicSidesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    أثار اتهام أردوغان إسرائيل بالتصعيد ردودا واسعة. | Recep Tayyip Erdoğan ACCUSE Israel
                    جاء ذلك بعد انتقاد ماكرون الحكومة الإسرائيلية. | Emmanuel Macron ACCUSE Cabinet of Israel
                    أصيب مصور جراء قصف الجيش السوري مدينة إدلب. | Syrian Armed Forces ASSAULT Idlib
                    تحدث السكان عن قصف روسيا مدينة خاركيف. | Russia ASSAULT Kharkiv
                    """)
    void takesTheNameBehindTheOwnerOfANounForItsObject(String sentence, String event) {
        assertEquals(List.of(event), Rows.of("ar", sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    أكد السيسي خلال لقائه نظيره الفرنسي إيمانويل ماكرون أهمية الحوار. | Abdel Fattah el-Sisi CONSULT Emmanuel Macron
                    قال شي جين بينغ خلال زيارته روسيا إن الطقس بارد. | Xi Jinping CONSULT Russia
                    تعرضت أنقرة للوم بسبب قصفها مدينة عفرين. | Turkey ASSAULT Afrin
                    """)
    void takesTheNameBehindTheOwnersPronounForTheObject(String sentence, String event) {
        assertEquals(List.of(event), Rows.of("ar", sentence));
    }

    @Test
    void leavesThePronounOfARelativeClauseToItsVerb() {
        assertEquals(List.of(), Rows.of("ar", "عرضت القناة صور نفق قصفه الجيش الإسرائيلي قبل أيام."));
    }

    @Test
    void takesThoseWhomNothingStandsBehindForThoseItBefell() {
        assertEquals(List.of("- ASSAULT جنود"), Rows.of("ar", "قتل خمسة جنود في انفجار عبوة."));
        assertEquals(List.of("مسلحون ASSAULT عمال"), Rows.of("ar", "خطف مسلحون ستة عمال أجانب في نيجيريا."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    قصفت طائرة أميركية من دون طيار هدفا لـ"داعش" قرب الموصل. | United States ASSAULT Islamic State
                    قصف الجيش الإسرائيلي مواقع لـ«حزب الله» في الجنوب. | Israel Defense Forces ASSAULT Hezbollah
                    """)
    void looksThroughAQuotationMarkBehindAParticle(String sentence, String event) {
        assertEquals(List.of(event), Rows.of("ar", sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    قالت إسرائيل إن السفينة احترقت، وهو ما تنفيه طهران. | Iran REJECT Israel
                    أعلنت واشنطن نيتها نقل السفارة، الأمر الذي رفضته فرنسا. | France REJECT United States
                    اعترف ماكرون بأن السفير غادر، وهو ما نددت به باماكو. | Mali ACCUSE Emmanuel Macron
                    """)
    void takesAStanceOnAClauseForOneOnWhoeverToldIt(String sentence, String event) {
        assertEquals(List.of(event), Rows.of("ar", sentence));
    }

    @Test
    void asksNobodyToWhomOthersAreToDoSomething() {
        assertEquals(List.of("China REQUEST -"), Rows.of("ar", "طالبت الصين بتجميد حسابات تايوان."));
        assertEquals(List.of("Egypt REQUEST Israel"), Rows.of("ar", "طالبت مصر بانسحاب إسرائيل من غزة."));
    }

    @Test
    void findsWhomASumOfMoneyIsFor() {
        assertEquals(
                List.of("European Union AID Yemen"),
                Rows.of("ar", "قدم الاتحاد الأوروبي منحة بقيمة مليون يورو لليمن."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    توصلت أرمينيا وأذربيجان إلى اتفاق سلام برعاية الولايات المتحدة. | Armenia AGREE Azerbaijan
                    عقدت سوريا وإسرائيل محادثات بحضور المبعوث الأميركي. | Syria CONSULT Israel
                    """)
    void leavesOutUnderWhoseAuspicesTwoCameTogether(String sentence, String event) {
        assertEquals(List.of(event), Rows.of("ar", sentence));
    }
}
