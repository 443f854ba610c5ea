package kabar.extraction.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import kabar.facts.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where and when it happened what numbers count. */
class FigureSettingTest {
    @Test
    void datesNoTollByTheDayItIsCountedFrom() {
        var toll = Figures.in(
                        "en", "More than 330,000 people have died in the country since the war began in March 2011.")
                .get(0);
        assertEquals(Optional.empty(), toll.from());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The ministry said on Monday that 12 people were killed in Rafah on Saturday. | 12 rafah 2024-07-06
            en | The army, which lost 40 men in Mopti in March, killed 15 rebels in Gao on Tuesday. | 40 mopti 2024-03-01, 15 gao 2024-07-09
            en | Police in Lima detained 61 people on Tuesday who had marched on Monday. | 61 lima 2024-07-09
            en | Bombs killed 6 people in Kharkiv on Friday and injured 21 in Odesa on Sunday. | 6 kharkiv 2024-07-05, 21 odesa 2024-07-07
            en | The raid killed 12 people and wounded 30 in Rafah on Monday. | 12 rafah 2024-07-08, 30 rafah 2024-07-08
            en | A strike in Rafah killed 9 people, medics said on Monday. | 9 rafah -
            en | A court in Cairo jailed 75 people on Saturday over the 2013 protest. | 75 cairo 2024-07-06
            en | Gunmen killed 30 people in Gao on Tuesday, two days after a raid in Mopti left 12 dead. | 30 gao 2024-07-09, 12 mopti -
            en | Two soldiers were killed when a mine exploded in Rafah on Monday. | 2 rafah 2024-07-08
            en | Iran freed 20 sailors on Sunday. | 20 - 2024-07-07
            en | Chad sent 40 medics to Haiti, where gangs killed 115 people in May. | 40 haiti -, 115 haiti 2024-05-01
            en | He spoke of schools in Haiti, where the death toll has reached 115, according to the health ministry. | 115 haiti -
            en | A boat sank off Mauritania on Sunday; 30 people are missing. | 30 mauritania -
            en | Inflation in Peru fell to 2 percent in June from 3 percent in May. | 2 peru 2024-06-01, 3 peru 2024-05-01
            id | Kementerian itu mengatakan pada Senin bahwa 12 orang tewas di Rafah pada Sabtu. | 12 rafah 2024-07-06
            id | Tentara, yang kehilangan 40 prajurit pada Maret, menewaskan 15 milisi di Gao pada Selasa. | 40 - 2024-03-01, 15 gao 2024-07-09
            id | Sebanyak 45 nelayan asal Aceh ditahan di Thailand, kata kementerian. | 45 thailand -
            id | Lebih dari 2.000 orang mengungsi dari Gao ke Niamey. | 2000 gao -
            ar | قالت الوزارة يوم الاثنين إن 12 شخصا قتلوا في رفح يوم السبت. | 12 rafah 2024-07-06
            ar | استأنفت إسرائيل غاراتها على غزة يوم الثلاثاء فقتلت 40 شخصا. | 40 gaza-strip 2024-07-09
            en | Gaza: 12 people killed on Sunday. | 12 gaza-strip 2024-07-07
            id | Enam orang tewas dalam serangan Israel di Rafah pada Sabtu. | 6 rafah 2024-07-06
            ar | قتل 40 شخصا في العملية التي نفذها الجيش في رفح يوم السبت. | 40 rafah 2024-07-06
            ar | أصيب 19 شخصا في رفح، بعد يومين من هجوم في جباليا أودى بحياة 12 شخصا. | 19 rafah -, 12 jabalia -
            en | LIMA, July 8 (Reuters) - Floods killed 14 people and injured 31 on Saturday night. | 14 - 2024-07-06, 31 - 2024-07-06
            """)
    void tellsWhereAndWhenByTheClause(String language, String text, String expected) {
        assertEquals(
                expected,
                Figures.in(language, text).stream()
                        .map(f -> f.value().toPlainString()
                                + " " + f.place().map(FigureSettingTest::name).orElse("-")
                                + " " + f.from().map(LocalDate::toString).orElse("-"))
                        .collect(Collectors.joining(", ")));
    }

    private static String name(Party place) {
        return place.name().toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
