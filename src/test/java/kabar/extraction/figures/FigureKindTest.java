package kabar.extraction.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kabar.text.Data;
import kabar.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which kind those counted are, where nothing is told to have happened to them, and what several figures are told of together. */
class FigureKindTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Sweden has 5,000 soldiers in the valley. | 5000 troops
            en | The camp holds 900 refugees. | 900 refugees
            en | The raid killed 12 soldiers. | 12 killed
            en | About 40 people live on the island. | 40 living
            id | Sedikitnya 39 polisi berjaga di alun-alun. | 39 police
            id | Jaksa memanggil tiga orang saksi. | 3 witnesses
            id | Rombongan itu naik enam bus. | 6 buses
            id | Petugas menahan 43 penghuninya. | 43 detained
            id | Kota itu dihuni 12 ribu orang. | 12000 residents
            ar | وقع البيان 116 نائبا. | 116 lawmakers
            ar | يوجد في البلدة جنديان. | 2 troops
            """)
    void isTheNounWhereNothingHappened(String language, String text, String expected) {
        assertEquals(expected, counted(language, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Twelve soldiers and five nurses were killed in the raid. | 12 killed, 5 killed
            en | Six men, four women and two boys drowned. | 6 killed, 4 killed, 2 killed
            en | Fifty homes and three mosques were destroyed. | 50 destroyed, 3 destroyed
            en | Of 12 soldiers and five nurses, three were killed. | 12 troops, 5 medics, 3 killed
            en | Police said 12 soldiers and five nurses were killed. | 12 killed, 5 killed
            en | Turkey has 3 million refugees and 12 people were killed. | 3000000 refugees, 12 killed
            id | Sedikitnya 65 siswa dan 9 guru terluka. | 65 injured, 9 injured
            id | Armada itu mengerahkan delapan kapal perang dan empat jet tempur ke teluk. | 8 deployed, 4 deployed
            id | Tujuh anggota geng yang berada di dalam truk itu ditahan. | 7 detained
            id | Desa itu punya 400 warga dan 12 orang tewas. | 400 residents, 12 killed
            ar | خمسة جنود وثلاثة ممرضين قتلوا أمس. | 5 killed, 3 killed
            """)
    void happenedToAllThatAreToldTogether(String language, String text, String expected) {
        assertEquals(expected, counted(language, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The union wants a 60,000 naira ($40) monthly minimum wage. | 60000 wage, 40 wage
            en | Oslo pledged $3bn (£2.4bn) to Jordan. | 3000000000 pledge, 2400000000 pledge
            en | Its debt fell from $12bn to $9bn. | 12000000000 debt, 9000000000 debt
            en | The village gave Lima $9, and the town paid 5 euros. | 9 donation, 5 payment
            id | Kontraktor itu menerima bayaran 5.000 dolar AS atau sekitar Rp80 juta. | 5000 payment, 80000000 payment
            id | Penyidik menyita uang senilai Rp 2 miliar. | 2000000000 seizure
            id | Gempa magnitudo 5,6 itu menewaskan 14 orang. | 14 killed
            ar | أقر البرلمان موازنة قدرها 31 مليار شيكل (9 مليارات دولار). | 31000000000 budget, 9000000000 budget
            """)
    void sumsAreTheSameInAnotherCurrencyAndAtAnotherTime(String language, String text, String expected) {
        assertEquals(expected, counted(language, text));
    }

    @Test
    void outcomesOfTheDataAreToldInSomeLanguage() {
        Set<String> told = new HashSet<>();
        for (Language language : Language.all()) {
            for (var row : language.rows("figures")) {
                told.addAll(List.of(row.get("value").split("/")));
            }
        }
        for (var row : Data.rows("outcomes.csv")) {
            assertTrue(told.contains(row.get("outcome")), row.get("outcome") + " is told in no figures.csv");
        }
    }

    private static String counted(String language, String text) {
        return Figures.in(language, text).stream()
                .map(f -> f.value().toPlainString() + " " + f.counted().orElse("-"))
                .collect(Collectors.joining(", "));
    }
}
