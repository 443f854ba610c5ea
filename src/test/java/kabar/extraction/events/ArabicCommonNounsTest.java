package kabar.extraction.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sides of Arabic verbs that are told by a common noun, and names beside them. */
class ArabicCommonNounsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    وتتهم الدول الثلاث موسكو بعرقلة الملاحة. | الدول الثلاث ACCUSE Russia
                    وتتهم الأطراف الثلاثة قطر بالمماطلة. | الأطراف الثلاثة ACCUSE Qatar
                    اتهم المجلس العسكري إسبانيا بالتجسس. | المجلس العسكري ACCUSE Spain
                    """)
    void takesANameBehindWordsWithTheirArticleForTheObject(String sentence, String event) {
        assertEquals(List.of(event), Rows.of("ar", sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    وهاجم مناصرون لحزب الله المعتصمين أمام المصرف. | مناصرون ASSAULT المعتصمين
                    ومنعت السلطات عددا من رجال الأعمال من السفر. | السلطات COERCE رجال الأعمال
                    أفرجت الشرطة عن عشرات المتظاهرين. | الشرطة RETREAT المتظاهرين
                    ورفض قادة الانقلاب استقبال وفد من الاتحاد الأفريقي. | قادة الانقلاب REJECT African Union
                    """)
    void findsPeopleWithoutANameOnBothSides(String sentence, String event) {
        assertEquals(List.of(event), Rows.of("ar", sentence));
    }

    @Test
    void takesTwoInTheCaseOfAnObjectForTheObject() {
        assertEquals(
                List.of("France REQUEST Chad", "France REQUEST Sudan"),
                Rows.of("ar", "اندلع القتال بين تشاد والسودان. وأعربت فرنسا عن أملها، ودعت البلدين إلى الحوار.")
                        .stream()
                        .filter(r -> r.contains("REQUEST"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    غير أن دونالد توسك رئيس المجلس الأوروبي انتقد بولندا. | Donald Tusk ACCUSE Poland
                    وانتقد ناشطون فرنسيون الرئيس الفرنسي إيمانويل ماكرون. | France ACCUSE Emmanuel Macron
                    """)
    void tellsAPersonFromTheOfficeBesideHim(String sentence, String event) {
        assertEquals(List.of(event), Rows.of("ar", sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    وهدد ماكرون برد سريع إذا أغلقت إيران المضيق. | Emmanuel Macron THREATEN Iran
                    وهدد ماكرون بفرض رسوم إذا لم تسحب كندا طلبها. | Emmanuel Macron THREATEN Canada
                    """)
    void warnsWhoeverAConditionSpeaksOf(String sentence, String event) {
        assertEquals(List.of(event), Rows.of("ar", sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    غادر السفير بعد قطع ليبيا علاقاتها مع الجزائر. | Libya SANCTION Algeria
                    ونفى قيادي في حماس أن يكون السفر ممنوعا. | Hamas REJECT -
                    """)
    void findsTheSubjectBehindWhatReadsLikeAVerb(String sentence, String event) {
        assertEquals(List.of(event), Rows.of("ar", sentence));
    }

    @Test
    void takesUpWhomTheVerbBeforeWasDoneTo() {
        assertEquals(
                List.of("France SANCTION Niger", "Nigeria COERCE Niger"),
                Rows.of("ar", "فرضت فرنسا عقوبات على النيجر، وقطعت نيجيريا عنها الكهرباء."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    اقتحم متظاهرون السفارة الأميركية. | متظاهرون ASSAULT Embassy of the United States
                    أقر المجلس قانونا جديدا يحظر الأونروا. | - SANCTION UNRWA
                    صوت البرلمان الإسرائيلي ضد الاقتراح. | Knesset REJECT -
                    واتفق الطرفان على تبادل السفراء. | الطرفان AGREE -
                    وتعهد ماكرون بمواصلة العمل. | Emmanuel Macron AGREE -
                    """)
    void tellsWhoActsByTheFormOfWords(String sentence, String event) {
        assertEquals(List.of(event), Rows.of("ar", sentence));
    }

    @Test
    void tellsWhoseDeedANounBehindASubjectIs() {
        assertEquals(
                List.of("Iran ACCUSE -", "United States SANCTION Russia"),
                Rows.of("ar", "وانتقدت إيران فرض الولايات المتحدة عقوبات على روسيا."));
    }

    @Test
    void goesOnAboutWhoeverActsAndWhoeverSuffers() {
        assertEquals(
                List.of("الشرطة RETREAT المتظاهرين", "الشرطة COERCE المتظاهرين"),
                Rows.of("ar", "أفرجت الشرطة عن عشرات المتظاهرين الذين احتجزتهم الشهر الماضي."));
        assertEquals(
                List.of("Emmanuel Macron REQUEST النواب", "Emmanuel Macron REQUEST الجيش"),
                Rows.of("ar", "حث إيمانويل ماكرون النواب على الحضور، ودعا الجيش إلى ضبط النفس."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    وانتقد أردوغان العقوبات المفروضة على الدوحة. | Recep Tayyip Erdoğan ACCUSE -
                    وطالبت المعارضة باستقالة الحكومة. | المعارضة REQUEST الحكومة
                    مظاهرات الطلاب أمام البرلمان. | الطلاب PROTEST -
                    والتقى الوفدان في جنيف. | الوفدان CONSULT -
                    وصادق البرلمان التركي على موازنة تركية. | Grand National Assembly of Turkey AGREE -
                    وأمر بوتين بتفعيل قوات الاحتياط. | Vladimir Putin MOBILIZE -
                    """)
    void leavesOutThoseWhoTakeNoPart(String sentence, String event) {
        assertEquals(List.of(event), Rows.of("ar", sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    انتقدت الجارة ليبيا تونس. | Libya ACCUSE Tunisia
                    هنأت الشقيقة الكويت لبنان بالعيد. | Kuwait SUPPORT Lebanon
                    اتهمت الدولة المضيفة البرازيل الأرجنتين بالتأخير. | Brazil ACCUSE Argentina
                    """)
    void takesANameBehindWhatItIsForTheSubject(String sentence, String event) {
        assertEquals(List.of(event), Rows.of("ar", sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    وفق تقرير جديد تتهم فرنسا النيجر بالمماطلة. | France ACCUSE Niger
                    وفي نداء مشترك تطالب اليونان تركيا بالتهدئة. | Greece REQUEST Turkey
                    بموجب اتفاق قديم تدعم إسبانيا البرتغال. | Spain SUPPORT Portugal
                    """)
    void takesNoPaperThatAPrepositionLeadsToForTheSubject(String sentence, String event) {
        assertEquals(List.of(event), Rows.of("ar", sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    وهدد ماكرون بالرد إذا تعرضت فرنسا لهجوم. | Emmanuel Macron THREATEN -
                    وهدد ماكرون بالرد إذا استهدفت بولندا. | Emmanuel Macron THREATEN -
                    وهدد ماكرون بالرد إذا لم توقع فرنسا الاتفاق. | Emmanuel Macron THREATEN -
                    """)
    void warnsNobodyWhoMaySuffer(String sentence, String event) {
        assertEquals(List.of(event), Rows.of("ar", sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    حذر الخبراء من أن أي تأجيل يضر المزارعين.
                    وحذرت النرويج من أزمة إذا ارتفعت الأسعار.
                    أنهى البنك المركزي مشاركة المصانع الصغيرة.
                    """)
    void findsNoThreatAndNoSanction(String sentence) {
        assertEquals(List.of(), Rows.of("ar", sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    هاجم الفنان سياسة بلجيكا. | - ASSAULT Belgium
                    وانتقدت كندا العقوبات الصينية المفروضة على اليابان. | Canada ACCUSE China
                    """)
    void tellsWhoseIsWhatTheNameBelongsTo(String sentence, String event) {
        assertEquals(
                List.of(event),
                Rows.of("ar", sentence).stream()
                        .filter(r -> !r.contains("SANCTION"))
                        .toList());
    }

    @Test
    void takesNoStanceOnADeedOfAnotherKind() {
        assertEquals(
                List.of("Russia ASSAULT Ukraine", "Norway ACCUSE -"),
                Rows.of("ar", "قصفت روسيا أوكرانيا. ودانت النرويج العقوبات."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    رفضت مصر تهجير الفلسطينيين. | Egypt REJECT -
                    رفضت فرنسا دعم أوكرانيا بالسلاح. | France REJECT Ukraine
                    """)
    void rejectsADeedOfOthersOrRefusesOneOfItsOwn(String sentence, String event) {
        assertEquals(List.of(event), Rows.of("ar", sentence));
    }
}
