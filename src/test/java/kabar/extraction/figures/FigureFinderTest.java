package kabar.extraction.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFinderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The strike killed 23 people and wounded dozens. | 23 people | 23 | persons | killed
            en | The company paid $21.9bn for its rival last year. | $21.9bn | 21900000000 | USD | payment
            en | Exports fell 4.5 percent in the second quarter. | 4.5 percent | 4.5 | percent | exports
            en | Iran fired about 180 ballistic missiles at Israel. | about 180 ballistic missiles | 180 | missiles | launched
            en | They bought two hundred and five thousand tonnes of wheat. | two hundred and five thousand tonnes | 205000 | tonnes | bought
            en | Some 29 people will die if the road stays closed. | Some 29 people | 29 | persons |
            en | Five divisions fled as 700 fighters came down the valley. | 700 fighters | 700 | persons |
            en | The flood displaced 120 families in the delta. | 120 families | 120 | families | displaced
            ar | أحصى التقرير مقتل مدنيين وسقوط 194 قنبلة على المدينة. | 194 قنبلة | 194 | bombs |
            id | Serangan itu menewaskan sedikitnya 25 orang di Gaza. | sedikitnya 25 orang | 25 | persons | killed
            id | Pemerintah mengucurkan Rp 5,4 triliun untuk petani. | Rp 5,4 triliun | 5400000000000 | IDR |
            id | Sebanyak dua puluh tiga warga terluka dalam bentrokan itu. | Sebanyak dua puluh tiga warga | 23 | persons | injured
            id | Jumlah penduduk naik menjadi 1.250.000 jiwa. | 1.250.000 jiwa | 1250000 | persons | residents
            id | Sumur itu menghasilkan 12,5 juta kaki kubik gas. | 12,5 juta kaki kubik | 12500000 | cubic feet | gas
            id | Perdagangan mencapai 31,4 juta saham. | 31,4 juta saham | 31400000 | shares |
            ar | أعلنت الوزارة مقتل 13 متمردا في الغارة. | 13 متمردا | 13 | persons | killed
            ar | أصيب جنديان في الاشتباك مع المسلحين. | جنديان | 2 | persons | injured
            ar | نزح أكثر من مئة وخمسين ألف شخص من المدينة. | أكثر من مئة وخمسين ألف شخص | 150000 | persons | displaced
            ar | ألقت الشرطة القبض على أربعة أشخاص من عصابة خطف. | أربعة أشخاص | 4 | persons | detained
            ar | منح التحالف المنظمات الآن فقد صدر 1400 تصريح للعمل. | 1400 تصريح | 1400 | تصريح |
            ar | نزح ربع مليون شخص من ريف المدينة. | ربع مليون شخص | 250000 | persons | displaced
            ar | بلغت الخسائر ثلاثة مليارات دولار هذا العام. | ثلاثة مليارات دولار | 3000000000 | USD | damage
            """)
    void readsNumberUnitAndOutcome(
            String language, String text, String surface, String value, String unit, String what) {
        var found = Figures.in(language, text).stream()
                .filter(f -> f.surface().equals(surface))
                .findFirst();
        assertTrue(found.isPresent(), () -> "but found " + Figures.in(language, text));
        assertEquals(value, found.get().value().toPlainString());
        assertEquals(Optional.of(unit), found.get().unit());
        assertEquals(Optional.ofNullable(what), found.get().what());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ar | ارتفعت حصيلة القتلى إلى 41 ألفا و118 قتيلا. | 41118
            ar | نزح 10 ملايين و700 ألف شخص منذ الربيع. | 10700000
            ar | قتل ألف و200 شخص في الهجوم. | 1200
            ar | أصيب 5 و6 جنود في موقعين. | 6
            id | Sebanyak 2 juta 500 ribu warga mengungsi. | 2500000
            en | The fund spent 3 million 200 thousand dollars on tents. | 3200000
            """)
    void joinsThousandsAndTheirRest(String language, String text, String value) {
        var found = Figures.in(language, text);
        assertEquals(value, found.get(found.size() - 1).value().toPlainString(), () -> "found " + found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Channel 12 reported the news on 7 October 2023.
            en | Article 5 of the treaty and Resolution 2735 were cited by the F-16 pilot.
            en | The team won 3-1 in the final.
            en | The guard of Camp 7 rode bus 12 home.
            en | A father of four was killed.
            id | Pasal 33 ayat 3 dibacakan pada 17 Agustus 2023.
            id | Mereka dijerat Pasal 310 dan 311 KUHP.
            ar | ذكرت القناة 12 أن المادة 140 ستعدل في عام 2025.
            """)
    void leavesLabelsDatesAndScoresAlone(String language, String text) {
        assertEquals(List.of(), Figures.in(language, text));
    }

    @Test
    void boundsWhatTheWordsLeaveOpen() {
        var most = Figures.in("en", "Fewer than 100 soldiers remained in the town.")
                .get(0);
        assertEquals(Optional.of("100"), most.high().map(Object::toString));
        assertEquals(Optional.empty(), most.low());
        var least = Figures.in("id", "Lebih dari 150 rudal menghantam kota itu kemarin.")
                .get(0);
        assertEquals(Optional.of("150"), least.low().map(Object::toString));
        assertEquals(Optional.of(LocalDate.of(2024, 7, 9)), least.from());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The storm left 5 to 7 people dead on the island. | 5 | 7
            en | Between 12 and 15 million voters are registered. | 12000000 | 15000000
            en | The group holds $2 to $3 billion in frozen accounts. | 2000000000 | 3000000000
            id | Sekitar 5 hingga 7 orang terluka dalam bentrokan itu. | 5 | 7
            id | Antara 200 dan 300 warga mengungsi ke sekolah. | 200 | 300
            ar | أصيب بين 5 و7 أشخاص في الحادث. | 5 | 7
            ar | وصل ما بين ستين وسبعين مهاجرا إلى الجزيرة. | 60 | 70
            """)
    void tellsBothEndsOfARange(String language, String text, String low, String high) {
        var found = Figures.in(language, text);
        assertEquals(1, found.size(), () -> "but found " + found);
        assertEquals(Optional.of(low), found.get(0).low().map(BigDecimal::toPlainString));
        assertEquals(Optional.of(high), found.get(0).high().map(BigDecimal::toPlainString));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The premier ruled for 15 years before he fled. | 15
            id | Presiden itu berkuasa selama 32 tahun. | 32
            ar | بقي الرئيس في الحكم 24 عاما قبل رحيله. | 24
            """)
    void countsYearsInOfficeAndNoOthers(String language, String text, String years) {
        var found = Figures.in(language, text);
        assertEquals(1, found.size(), () -> "but found " + found);
        assertEquals(years, found.get(0).value().toPlainString());
        assertEquals(Optional.of("in office"), found.get(0).what());
        assertEquals(List.of(), Figures.in("en", "The bridge was built 15 years ago in 3 months."));
    }

    @Test
    void namesTheSourceBehindAccordingTo() {
        var figure = Figures.in("en", "The death toll has reached 23,210 people, according to Hamas.")
                .get(0);
        assertEquals("Hamas", figure.attributedTo().get(0).name());
    }

    @Test
    void namesWhoAnnouncesTheNumber() {
        var figures = Figures.in("ar", "أعلنت حماس مقتل 3 من عناصرها، فيما قال الجيش الإسرائيلي إنه قتل 12.");
        assertEquals(
                List.of("Hamas", "Israel Defense Forces"),
                figures.stream().map(f -> f.attributedTo().get(0).name()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Senators approved the new budget 52-48. | 52 votes, 48 votes
            en | In a 6-3 ruling the judges upheld the ban. | 6 votes, 3 votes
            en | The motion passed by 220 votes to 211. | 220 votes, 211 votes
            en | The guests won 3-1. |
            en | Parliament approved the 2023-24 budget. |
            id | Usulan itu diterima dengan 61 suara melawan 53. | 61 votes, 53 votes
            ar | أقر المجلس القانون بأغلبية 61 صوتا مقابل 53. | 61 votes, 53 votes
            en | One in five wells is dry. | 20 percent
            id | Sebanyak 3 dari setiap 10 sumur kering. | 30 percent
            ar | واحد من كل خمسة أطفال بلا مدرسة. | 20 percent
            """)
    void readsPairsOfNumbers(String language, String text, String pairs) {
        var found = Figures.in(language, text).stream()
                .map(f -> f.value().toPlainString() + " " + f.unit().orElse("?"))
                .collect(Collectors.joining(", "));
        assertEquals(pairs == null ? "" : pairs, found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The Dow Jones rose 120 points. | Dow Jones: 120
            en | The S&P 500 ended at 5,321.41, while the Nikkei 225 fell 2 percent to 38,567. | S&P 500: 5321.41, Nikkei 225: 38567
            en | The Nikkei fell, and 180 companies lost value at 3 exchanges. |
            en | The guests won by 120 points. |
            id | IHSG dibuka di level 7.098,75, turun 9,03 poin. | Jakarta Composite: 7098.75, Jakarta Composite: 9.03
            id | Support IHSG berada di 7.083, 6.994 dan 6.811. | Jakarta Composite: 7083, Jakarta Composite: 6994, Jakarta Composite: 6811
            ar | أغلق مؤشر داو جونز عند 38500 نقطة. | Dow Jones: 38500
            """)
    void readsWhatStockIndicesStandAt(String language, String text, String levels) {
        var found = Figures.in(language, text).stream()
                .filter(f -> f.unit().equals(Optional.of("points")))
                .map(f -> f.what().orElse("?") + ": " + f.value().toPlainString())
                .collect(Collectors.joining(", "));
        assertEquals(levels == null ? "" : levels, found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The parties were joined by 30 Tunisians. | 30 Tunisians | persons
            en | The army kept 12 small bases in the north. | 12 small bases | bases
            en | Polls close in all 17 states tonight. | 17 states | states
            en | Two US soldiers died in the blast. | Two US soldiers | persons
            en | Canberra promised A$3 million in aid. | A$3 million | AUD
            id | Bantuan tiba di 37 provinsi sejak kemarin. | 37 provinsi | provinces
            id | Menteri itu memaparkan 13 program percepatan menteri baru. | 13 program | programmes
            id | Kerugian negara mencapai Rp 5,9 M menurut jaksa. | Rp 5,9 M | IDR
            id | Sebanyak 11 panel hakim memutus perkara itu. | Sebanyak 11 panel hakim | persons
            id | Pemerintah memindahkan 3.500 ASN ke ibu kota baru. | 3.500 ASN | asn
            id | Jaksa menggugat 3 grup perusahaan. | 3 grup | grup
            id | Kalau tidak salah 60% lahan itu kering. | 60% | percent
            en | The decree names 14 NGOs and their banks. | 14 NGOs | ngos
            ar | أصدرت الوزارة 8 تصريحات لوزير الخارجية. | 8 تصريحات | تصريحات
            ar | ألقت المروحيات 20 برميلا متفجرا على البلدة. | 20 برميلا متفجرا | bombs
            """)
    void countsTheNounThatStandsThere(String language, String text, String surface, String unit) {
        var found = Figures.in(language, text).stream()
                .filter(f -> f.surface().equals(surface))
                .findFirst();
        assertTrue(found.isPresent(), () -> "but found " + Figures.in(language, text));
        assertEquals(Optional.of(unit), found.get().unit());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The league won 49 of the 54 seats. | 49 | seats
            id | Partai itu menguasai 23 dari 65 kursi parlemen. | 23 | seats
            ar | وصل 12 من 40 نازحا إلى المخيم. | 12 | persons
            """)
    void countsSomeOfAll(String language, String text, String some, String unit) {
        var figure = Figures.in(language, text).get(0);
        assertEquals(some, figure.value().toPlainString());
        assertEquals(Optional.of(unit), figure.unit());
        assertEquals(2, Figures.in(language, text).size());
    }

    @Test
    void readsTheScaleOfASumAsALetter() {
        var figure = Figures.in("id", "Kerugian negara mencapai Rp 5,9 M menurut jaksa.")
                .get(0);
        assertEquals("5900000000", figure.value().toPlainString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | He said that 19 contain information and moved to 1600 Pennsylvania Avenue.
            id | Ia belajar di SMAN 11 Semarang lalu bekerja di Daop 6 Yogyakarta.
            ar | احتفلت البلاد بذكرى ثورة 30 يونيو وبحث الوزيران ما يلي: 2- تعزيز التعاون.
            """)
    void leavesVerbsNamesAndListsAlone(String language, String text) {
        assertEquals(List.of(), Figures.in(language, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Several hundred demonstrators gathered outside the court.
            en | The base lies a few thousand metres from the border.
            id | Salah satu korban adalah mahasiswa kedokteran.
            """)
    void doesNotGuessAtNumbersThatNobodyTells(String language, String text) {
        assertEquals(List.of(), Figures.in(language, text));
    }
}
