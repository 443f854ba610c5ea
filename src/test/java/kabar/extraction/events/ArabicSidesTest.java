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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    شنت مقاتلات تركية غارات على مخازن تابعة لحزب العمال الكردستاني في السليمانية. | Turkey ASSAULT Kurdistan Workers' Party
                    دعت زعيمة حزب التجمع الوطني اليميني مارين لوبان الجزائر إلى التهدئة. | Marine Le Pen REQUEST Algeria
                    اتهمت منظمة العفو الدولية، ومقرها لندن، جيش ميانمار بالتعذيب. | Amnesty International ACCUSE Tatmadaw
                    قطعت تشيلي علاقاتها التجارية مع إسرائيل تضامنا مع سكان غزة. | Chile SANCTION Israel
                    فككت الشرطة التونسية خلية موالية لتنظيم داعش في القصرين. | Tunisian police COERCE Islamic State
                    """)
    void looksThroughWhatIsToldOfASide(String sentence, String event) {
        assertEquals(List.of(event), Rows.of("ar", sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    إصابة ضابط مصري في عملية طعن نفذها سوري قرب طنطا | Syria ASSAULT Egypt
                    اغتيال القيادي في حماس كريم الصباغ بقصف إسرائيلي في لبنان | Israel ASSAULT Karim al-Sabbagh
                    """)
    void takesWhomADeedBefellForNoneOfItsDoers(String sentence, String event) {
        assertEquals(event, Rows.of("ar", sentence).get(0));
    }

    @Test
    void parsTwoCountriesThatDoSomethingTogether() {
        assertEquals(
                List.of("United States ASSAULT Saada", "United Kingdom ASSAULT Saada"),
                Rows.of("ar", "شن الطيران الأمريكي البريطاني غارتين على مدينة صعدة."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    وأضاف الناطق أن الحرب طالت، ودعا المجتمع الدولي إلى التدخل. | - REQUEST المجتمع الدولي
                    شكر محمود عباس إسبانيا على دعمها للأونروا. | Mahmoud Abbas SUPPORT Spain
                    شكر محمود عباس إسبانيا على دعمها للأونروا. | Spain SUPPORT UNRWA
                    وجه البابا فرنسيس انتقادات لحزب العمال البريطاني وزعيمه كير ستارمر. | Pope Francis ACCUSE Labour Party (UK)
                    """)
    void takesNobodyForTheDoerWhomTheFormSpeaksAgainst(String sentence, String event) {
        assertEquals(
                true,
                Rows.of("ar", sentence).contains(event),
                () -> Rows.of("ar", sentence).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    يعتزم إيمانويل ماكرون زيارة المغرب في الخريف. | Emmanuel Macron CONSULT Morocco planned
                    يفترض أن يلتقي ماكرون أردوغان غدا. | Emmanuel Macron CONSULT Recep Tayyip Erdoğan planned
                    """)
    void tellsWhatIsPlannedFromWhatHappened(String sentence, String event) {
        assertEquals(List.of(event), Rows.of("ar", sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    حذرت الأمم المتحدة من أن سكان اليمن يواجهون المجاعة.
                    قال الوزير إن التكلفة باهظة على فرنسا.
                    """)
    void findsNoThreatInAWarningOfDanger(String sentence) {
        assertEquals(List.of(), Rows.of("ar", sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    هجوم الحوثيين على إيلات. | Houthis ASSAULT Eilat
                    استهدف الجنود بإطلاق نار قرب طولكرم. | - ASSAULT الجنود
                    شهداء بقصف إسرائيلي في رفح. | Israel ASSAULT Rafah
                    اعترض خفر السواحل الصيني زورقا فلبينيا قرب الجزر. | China Coast Guard COERCE Philippines
                    الجيش السوداني يستعيد السيطرة على مدينة سنجة من قوات الدعم السريع | Sudanese Armed Forces ASSAULT Rapid Support Forces
                    ألغت بريطانيا تأشيرة الوزير الجورجي. | United Kingdom SANCTION Georgia (country)
                    خصصت كوريا الجنوبية خمسة ملايين دولار لمساعدة هايتي. | South Korea AID Haiti
                    """)
    void tellsWhoActsFromWhoSuffers(String sentence, String event) {
        assertEquals(
                event,
                String.join("; ", Rows.of("ar", sentence).stream().limit(1).toList()));
    }

    @Test
    void takesWhatOthersAreWarnedOfForNoThreat() {
        assertEquals(
                List.of("Egypt REQUEST Israel"),
                Rows.of("ar", "مصر تدعو إسرائيل إلى ضبط النفس وتحذر من تداعيات اجتياح رفح"));
    }

    @Test
    void readsAPrisonAsAPlace() {
        assertEquals(List.of(), Rows.of("ar", "توفي المسن في سجن إسرائيلي بعد مرض طويل."));
    }

    @Test
    void accusesWithWhoSpokeLast() {
        assertEquals(
                true,
                Rows.of("ar", "شنت روسيا هجوما على كييف، ودعا زيلينسكي الحلفاء إلى الرد، متهما موسكو بقتل المدنيين.")
                        .contains("Volodymyr Zelenskyy ACCUSE Russia"));
    }
}
