package kabar.extraction.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom pronouns stand for, and verbs without a subject. */
class PronounsTest {
    @Test
    void theyAreThoseWhoDidSomethingInTheSentenceBefore() {
        assertEquals(
                List.of("Houthis ASSAULT Israel", "Houthis ASSAULT Saudi Arabia"),
                Rows.of("en", "The Houthis fired missiles at Israel. They also attacked Saudi Arabia."));
    }

    @Test
    void theyAreTheBodyThatSaysIt() {
        assertEquals(
                List.of("Israel Defense Forces ASSAULT Iran"),
                Rows.of("id", "Militer Israel menyatakan bahwa mereka telah menyerang Iran."));
        assertEquals(
                List.of("Houthis ASSAULT Saudi Arabia"), Rows.of("ar", "أعلن الحوثيون أنهم هاجموا السعودية ليلا."));
    }

    @Test
    void theyAreNobodyWhereSeveralCanBeMeant() {
        assertEquals(
                List.of(),
                Rows.of(
                                "id",
                                "Warga dan Hamas marah. Sejumlah warga mengatakan kepada Hamas bahwa mereka menyerang Iran.")
                        .stream()
                        .filter(row -> row.startsWith("Hamas"))
                        .toList());
    }

    @Test
    void aPronounKeepsItsVerbsThoughAVerbOfSayingStandsBetween() {
        assertEquals(
                List.of("Prabowo Subianto CONSULT Emmanuel Macron"),
                Rows.of(
                        "id",
                        "Presiden Prabowo Subianto tiba di Ankara. Dia mengaku telah menelepon Emmanuel Macron."));
    }

    @Test
    void weAreWhoeverSpeaks() {
        assertEquals(
                List.of("Mevlüt Çavuşoğlu COOPERATE United States"),
                Rows.of("ar", "قال مولود جاويش أوغلو: «نتعاون مع الولايات المتحدة في هذا الملف»."));
        assertEquals(List.of(), Rows.of("ar", "لا يكفي أن نطالب فرنسا بالصبر."));
    }

    @Test
    void himIsTheOtherOfTwoPersons() {
        assertEquals(
                List.of("Joe Biden CONSULT Benjamin Netanyahu", "Joe Biden REQUEST Benjamin Netanyahu"),
                Rows.of("id", "Joe Biden menelepon Benjamin Netanyahu. Biden mendesaknya menerima gencatan senjata."));
        assertEquals(
                List.of("Antony Blinken CONSULT Benjamin Netanyahu", "Antony Blinken REQUEST Benjamin Netanyahu"),
                Rows.of("ar", "التقى أنتوني بلينكن بنيامين نتنياهو في القدس. ودعاه إلى قبول الاتفاق."));
    }

    @Test
    void whoeverTheSentenceBeforeIsAboutMeetsTheOnlyPersonBehindTheVerb() {
        assertEquals(
                List.of("Emmanuel Macron CONSULT Joseph Aoun"),
                Rows.of("ar", "وصل إيمانويل ماكرون إلى بيروت. والتقى جوزيف عون."));
        assertEquals(
                List.of("Antony Blinken CONSULT Egypt", "Antony Blinken CONSULT Abdel Fattah el-Sisi"),
                Rows.of("ar", "زار أنتوني بلينكن القاهرة حيث التقى عبد الفتاح السيسي."));
    }

    @Test
    void aPlaceIsOnlyToldWithWhomARelativeClauseGoesOnAbout() {
        assertEquals(
                List.of("Iran SUPPORT Houthis", "Houthis ASSAULT Israel"),
                Rows.of("id", "Pemberontak Houthi di Yaman yang didukung Iran telah meluncurkan serangan ke Israel."));
    }

    @Test
    void aPronounOnAStanceIsNotWhoeverActedLast() {
        assertEquals(
                List.of("Ethiopia ASSAULT Somalia", "Turkey REJECT -"),
                Rows.of("ar", "هاجمت إثيوبيا الصومال فجرا. وفي سبتمبر طُرحت هدنة رفضتها تركيا لاحقا."));
        assertEquals(
                List.of("Ethiopia ASSAULT Somalia"),
                Rows.of("ar", "هاجمت إثيوبيا الصومال فجرا. وأما بن غفير فأدانه القضاء الإسرائيلي عام 2007."));
    }

    @Test
    void whatOneIsPunishedForIsOnesOwnDeed() {
        assertEquals(
                List.of("European Union SANCTION Belarus", "Belarus SUPPORT Russia"),
                Rows.of("ar", "فرض الاتحاد الأوروبي عقوبات جديدة على بيلاروسيا بسبب دعمها لروسيا."));
    }

    @Test
    void aDeedWithAnOwnerIsTheOwners() {
        assertEquals(
                List.of("United Nations ACCUSE China"),
                Rows.of("en", "The UN deplored China's detaining of two Canadians."));
    }

    @Test
    void aPronounAloneIsNoSideThatMakesAnEvent() {
        assertEquals(
                List.of("Iran ASSAULT Israel"),
                Rows.of("ar", "هاجمت إيران إسرائيل ليلا. وذكر التقرير أيضا تنصله من الاتفاق."));
    }
}
