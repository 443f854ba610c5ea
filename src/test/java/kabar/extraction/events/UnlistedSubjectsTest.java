package kabar.extraction.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever is told by a noun is the side, though no list knows the noun, and the name behind it is not. */
class UnlistedSubjectsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    هاجمت القناة ترامب. | - ASSAULT Donald Trump
                    انتقدت صحف عدة فلاديمير بوتين. | - ACCUSE Vladimir Putin
                    اتهم مسؤولون أميركيون بوتين بالكذب. | United States ACCUSE Vladimir Putin
                    اتهم مسؤول أميركي بوتين بالكذب. | United States ACCUSE Vladimir Putin
                    انتقدت المجلة الفرنسية ماكرون. | - ACCUSE Emmanuel Macron
                    انتقد المحللون سياسة رئيس الوزراء بنيامين نتنياهو. | - ACCUSE Benjamin Netanyahu
                    أقال مجلس الإدارة مدير البنك المركزي اللبناني رياض سلامة. | - SANCTION Riad Salameh
                    وكانت منظمات حقوقية قد اتهمت الشرطة الكينية بالتعذيب. | - ACCUSE Kenya Police Service
                    دعا البابا المسؤولين اللبنانيين إلى انتخاب رئيس. | - REQUEST Lebanon
                    حاصر المتظاهرون السفارة الأميركية. | المتظاهرون ASSAULT Embassy of the United States
                    """)
    void isNotTheNameBehindIt(String sentence, String event) {
        assertEquals(List.of(event), Rows.of("ar", sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    انتقدت زوجة نافالني الرئيس الروسي بوتين. | - ACCUSE Vladimir Putin
                    طالب محامو عمران خان الحكومة الباكستانية بالإفراج عنه. | - REQUEST Government of Pakistan
                    هاجم أنصار ترامب الكونغرس الأميركي. | - ASSAULT United States Congress
                    """)
    void isNotThePersonToWhomHeBelongs(String sentence, String event) {
        assertEquals(List.of(event), Rows.of("ar", sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    انتقد الإعلامي عمرو أديب إثيوبيا. | Amr Adib ACCUSE Ethiopia
                    هاجمت مليشيا حميدتي الفاشر. | Mohamed Hamdan Dagalo ASSAULT El Fasher
                    استهدفت مسيرة أوكرانية مستودعا للنفط. | Ukraine ASSAULT -
                    قتلت مسيرة أميركية زعيم القاعدة أيمن الظواهري. | United States ASSAULT Ayman al-Zawahiri
                    دعا مكتب السيستاني العراقيين إلى التهدئة. | Ali al-Sistani REQUEST Iraq
                    """)
    void isWhoeverTheNounDescribesOrActsFor(String sentence, String event) {
        assertEquals(List.of(event), Rows.of("ar", sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Supporters of Donald Trump attacked the US Congress. | supporters ASSAULT United States Congress
                    en | Police clashed with supporters of Imran Khan in Lahore. | police ASSAULT -
                    id | Putra Haniyeh tewas dalam serangan Israel. | Israel ASSAULT -
                    id | Polisi menangkap istri Imran Khan di Lahore. | polisi COERCE -
                    id | Blinken bertemu Putra Mahkota Mohammed bin Salman. | Antony Blinken CONSULT Mohammed bin Salman
                    """)
    void isNobodyElsesRelativeOrFollowerInOtherLanguages(String language, String sentence, String event) {
        assertEquals(List.of(event), Rows.of(language, sentence));
    }
}
