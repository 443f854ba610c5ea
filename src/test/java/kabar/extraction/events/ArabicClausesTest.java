package kabar.extraction.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arabic clauses whose verb and sides are parted by what else is told of them. */
class ArabicClausesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    غير أن أرمينيا، التي تستضيف القمة، رفضت المقترح. | Armenia REJECT -
                    أما باراغواي فقد أيدت القرار. | Paraguay SUPPORT -
                    أما باراغواي، حليفة تايوان، فقد أيدت القرار. | Paraguay SUPPORT -
                    لكن حركة حماس، التي تدير القطاع، أعلنت رفضها المقترح. | Hamas REJECT -
                    """)
    void findsTheSubjectBeforeAnInsertion(String sentence, String event) {
        assertEquals(List.of(event), Rows.of("ar", sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    وقع وزير الخارجية الأردني أيمن الصفدي ونظيره التركي هاكان فيدان في عمان الثلاثاء اتفاقية للنقل. | Ayman Safadi AGREE Hakan Fidan
                    عقد فيصل بن فرحان وهاكان فيدان، في الرياض أمس، مباحثات. | Faisal bin Farhan Al Saud CONSULT Hakan Fidan
                    توصلت كينيا إلى اتفاق مع أوغندا. | Kenya AGREE Uganda
                    توصلت حركة حماس في غزة والجيش الإسرائيلي إلى اتفاق. | Hamas AGREE Israel Defense Forces
                    """)
    void readsAVerbWithItsObjectFarBehindIt(String sentence, String event) {
        assertEquals(List.of(event), Rows.of("ar", sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    اعتقلت الشرطة أكثر من 30 متظاهرا. | الشرطة COERCE متظاهرا
                    دعا ماكرون الدول المانحة إلى التحرك. | Emmanuel Macron REQUEST الدول المانحة
                    رحبت به كينيا. | Kenya SUPPORT -
                    أعربت كندا عن قلقها إزاء الوضع. | Canada ACCUSE -
                    أعلنت كندا إدانتها للهجوم. | Canada ACCUSE -
                    شكك ماكرون في مصداقية الأرقام. | Emmanuel Macron ACCUSE -
                    """)
    void tellsAStanceOrRequestWithOneSide(String sentence, String event) {
        assertEquals(List.of(event), Rows.of("ar", sentence));
    }

    @Test
    void goesOnWithAVerbThatAlwaysHasAnObject() {
        assertEquals(
                List.of("Kenya ACCUSE -", "Kenya REQUEST السلطات"),
                Rows.of("ar", "دانت كينيا تفجيري مقديشو، وحثت السلطات على حماية المدنيين."));
    }

    @Test
    void takesNoPlaceForWhomAPronounOfMenStandsFor() {
        assertEquals(
                "Donald Trump CONSULT Ahmed al-Sharaa",
                Rows.of("ar", "أعلن ترامب تخفيف القيود عن دمشق ولقائه الرئيس السوري أحمد الشرع.")
                        .get(1));
    }

    @Test
    void takesWhomAWordWithItsOfficeNamesForTheObject() {
        assertEquals(
                "Rached Ghannouchi ACCUSE Kais Saied",
                Rows.of("ar", "وصل الرئيس قيس سعيد إلى المطار. واتهم الغنوشي الرئيس بالفساد.")
                        .get(0));
    }

    @Test
    void leavesOpenWhomHeMeansBehindSomebodyWithoutAName() {
        assertEquals(
                "- ACCUSE Uganda",
                Rows.of(
                                "ar",
                                "وصل ماكرون إلى نيروبي. وقال متحدث باسم الخارجية إن الوضع صعب، لكنه اتهم أوغندا بالتصعيد.")
                        .get(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    انتقد الناشط من مدينة حلب سامي نصر القرار. | Sami Nasr ACCUSE -
                    دعا النائب عن محافظة نينوى سامي نصر الحكومة إلى التحرك. | Sami Nasr REQUEST الحكومة
                    طالب الباحث التونسي المقيم في باريس سامي نصر كينيا بالرد. | Sami Nasr REQUEST Kenya
                    اتهم القائد الميداني في مدينة سرت، خليفة حفتر، أوغندا بالتصعيد. | Khalifa Haftar ACCUSE Uganda
                    """)
    void findsWhoHasAnOfficeInAPlaceOrBody(String sentence, String event) {
        assertEquals(List.of(event), Rows.of("ar", sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    أفرجت كينيا الخميس عن 40 من أسرى حركة الشباب. | Kenya RETREAT Al-Shabaab
                    قتلت قوات الأمن ما لا يقل عن 12 شخصا. | قوات الأمن ASSAULT -
                    عزل الجيش الرئيس محمد مرسي. | الجيش COERCE Mohamed Morsi
                    عزل السيسي الوزير سامي نصر. | Abdel Fattah el-Sisi SANCTION Sami Nasr
                    """)
    void tellsDeedsByWhoDoesThemToHowMany(String sentence, String event) {
        assertEquals(List.of(event), Rows.of("ar", sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    قال المتظاهرون إن الوضع صعب، وطالبوا الحكومة بالرحيل. | المتظاهرون REQUEST الحكومة
                    اتهم ماكرون أوغندا بالتصعيد، وطلب من كينيا التحرك. | Emmanuel Macron ACCUSE Uganda; Emmanuel Macron REQUEST Kenya
                    """)
    void countsTheSubjectsOfAVerbByItsForm(String sentence, String events) {
        assertEquals(events, String.join("; ", Rows.of("ar", sentence)));
    }

    @Test
    void letsThePersonToldOfLastMeetSomebody() {
        assertEquals(
                true,
                Rows.of("ar", "وافقت الأمم المتحدة على الطلب، بعد إعلان أردوغان تخفيف القيود ولقائه الرئيس أحمد الشرع.")
                        .contains("Recep Tayyip Erdoğan CONSULT Ahmed al-Sharaa"));
    }

    @Test
    void leadsToThoseJoinedToAPersonByWhatLeadsToThePerson() {
        assertEquals(
                List.of("Ayman Safadi CONSULT Jake Sullivan", "Ayman Safadi CONSULT Lloyd Austin"),
                Rows.of(
                        "ar",
                        "واصل أيمن الصفدي المحادثات مع المستشار في البيت الأبيض جيك سوليفان ووزير الدفاع الأمريكي لويد أوستن."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    استقبل الرئيس التركي في أنقرة فلاديمير بوتين. | Turkey CONSULT Vladimir Putin
                    التقى السفير الأميركي في بيروت نجيب ميقاتي. | United States CONSULT Najib Mikati
                    اعتقل الجيش الإسرائيلي في القدس مروان البرغوثي. | Israel Defense Forces COERCE Marwan Barghouti
                    """)
    void keepsWhoActsInAPlaceApartFromWhomItIsDoneTo(String sentence, String event) {
        assertEquals(List.of(event), Rows.of("ar", sentence));
    }

    @Test
    void readsNoIsolatedTownAsOneDeposed() {
        assertEquals(List.of(), Rows.of("ar", "عزل الجيش السوري مدينة حمص عن محيطها."));
    }
}
