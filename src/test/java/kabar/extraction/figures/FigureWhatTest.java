package kabar.extraction.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kabar.facts.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happened to those counted, and what rates and sums are of. */
class FigureWhatTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Yearly inflation in Egypt reached 33.9 percent in May. | inflation
            en | The bank raised its key rate by 50 basis points to 9.5 percent. | interest rate
            en | She won 51 percent of the vote. | vote share
            en | Half the wells are dry and 40 percent of homes have no power. | without power
            en | Washington announced a $275 million military aid package. | aid
            id | Bank sentral menahan suku bunga acuan di 6,25 persen. | interest rate
            id | Anggaran pertahanan naik menjadi Rp 165,2 triliun. | budget
            id | Partisipasi pemilih hanya 68 persen. | turnout
            id | Rupiah ditutup melemah dengan kurs Rp 15.980. | exchange rate
            id | Volume perdagangan kedua negara mencapai USD 4,3 miliar. | trade
            en | The port sold for $90 million, at a cost of 40 million pounds in bonds. | bonds
            ar | بلغ معدل البطالة في تونس 16 بالمئة. | unemployment
            ar | قدمت النرويج مساعدات بقيمة 50 مليون يورو إلى السودان. | aid
            ar | فرضت المحكمة غرامة قدرها 5 ملايين دولار على الشركة. | fine
            """)
    void tellsWhatARateOrASumIsOf(String language, String text, String what) {
        var found = Figures.in(language, text);
        var last = found.get(found.size() - 1);
        assertEquals(Optional.ofNullable(what), last.what(), () -> "found " + found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Five of the 120 hostages were released on Sunday. | 120 |
            en | A boat with 45 migrants sank and crews rescued 12 of them. | 45 |
            id | Sebanyak 135 orang tewas dan 583 lainnya luka-luka. | 583 | injured
            id | Korban tewas akibat longsor di Luwu mencapai 14 orang. | 14 | killed
            ar | غرق مركب على متنه 45 مهاجرا وتم إنقاذ 12 منهم. | 45 | aboard
            ar | وصل عدد النازحين في السودان إلى 8 ملايين شخص. | 8000000 | displaced
            en | Twelve people, including two children, were killed in the fire. | 12 | killed
            en | Twelve people, including two children, were killed in the fire. | 2 | killed
            en | Nine miners from the north, all of them on their first shift, died when the shaft collapsed. | 9 | killed
            en | Three gunmen, police said, killed a guard. | 3 |
            en | Twelve lawyers, including two women, signed the letter and were arrested. | 2 | signed
            id | Sebanyak 40 orang, termasuk 12 polisi, dilaporkan terluka. | 12 | injured
            id | Tiga anggota regu itu, semuanya relawan, tewas tertimbun longsor. | 3 | killed
            ar | أسفر القصف عن مقتل 15 شخصا، بينهم 4 أطفال، وإصابة 20 آخرين. | 4 | killed
            ar | وكان 11 عاملا، بينهم مهندسان، قد قتلوا في انهيار المنجم. | 11 | killed
            """)
    void keepsApartWhatHappenedToWhom(String language, String text, String value, String what) {
        var found = Figures.in(language, text).stream()
                .filter(f -> f.value().toPlainString().equals(value))
                .findFirst();
        assertEquals(
                Optional.ofNullable(what), found.flatMap(Figure::what), () -> "found " + Figures.in(language, text));
    }

    @ParameterizedTest
    @CsvSource({
        "en,Half of the 400 homes were destroyed.",
        "id,Sebagian besar dari 200 penumpang selamat.",
        "ar,حكم عليه بالسجن 12 عاما في 30 قضية."
    })
    void tellsOfAllNothingThatHappenedToSome(String language, String text) {
        assertEquals(
                List.of(Optional.empty()),
                Figures.in(language, text).stream().map(Figure::what).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Gunmen killed 84 people in Kano and 47 in Jos. | 84 killed, 47 killed
            en | At least 40 houses were destroyed in Kano and 15 in Jos. | 40 destroyed, 15 destroyed
            id | Sedikitnya 40 rumah hancur di Palu dan 15 di Poso. | 40 destroyed, 15 destroyed
            ar | صوتت 124 دولة لصالح القرار وعارضته 14 دولة وامتنعت 43 عن التصويت. | 124 voted for, 14 voted against, 43 abstained
            en | The toll of the flood in Libya rose to 300 dead, up from 120 on Monday. | 300 killed, 120 killed
            en | Unemployment fell to 9 percent from 11 percent. | 9 unemployment, 11 unemployment
            en | Oslo promised $6 million in aid for Chad and $4 million for Mali. | 6000000 aid, 4000000 aid
            en | The school has 60 pupils, ranging in age from five to 15. | 60 -
            en | The army killed 12 rebels and 40 villagers watched. | 12 killed, 40 -
            id | Serangan itu menewaskan 30 orang di Gaza dan 12 di Rafah. | 30 killed, 12 killed
            id | Angin kencang merusak 35 rumah, dan 28 di antaranya roboh. | 35 damaged, 28 destroyed
            id | Inflasi turun menjadi 2,1 persen dari 2,6 persen. | 2.1 inflation, 2.6 inflation
            ar | قتل 84 شخصا في حمص و47 في حماة. | 84 killed, 47 killed
            ar | دمرت الغارات 40 منزلا في رفح و15 في جباليا. | 40 destroyed, 15 destroyed
            """)
    void tellsTheSameOfTheSecondOfTwoNumbers(String language, String text, String expected) {
        assertEquals(expected, whats(language, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Dakar sent 300 soldiers to Bissau. | 300 sent
            en | Customs officers seized 40 tonnes of rice. | 40 seized
            en | The rebels seized 12 nuns on the road. | 12 kidnapped
            en | The bus was carrying 50 pilgrims. | 50 aboard
            en | Denmark pledged 30 million euros to Moldova. | 30000000 pledge
            en | Nine countries abstained. | 9 abstained
            id | Kapal itu mengangkut 80 penumpang. | 80 aboard
            id | Polisi menyita 4 ton solar dari gudang. | 4 seized
            id | Milisi itu menewaskan 9 pendulang emas. | 9 killed
            id | KTT itu dihadiri 14 kepala negara. | 14 attended
            id | Milisi itu menyerang 6 desa. | 6 attacked
            id | Enam kapal menyerang pelabuhan itu. | 6 -
            id | Tiga pria menyerang seorang kasir. | 3 -
            id | Campak menyerang 40 anak. | 40 -
            en | The group handed over four bodies. | 4 killed
            en | The clinic treated 90 patients. | 90 treated
            ar | أوقع القصف 15 قتيلا بينهم طفلان وأصيب 9 آخرون. | 15 killed, 2 killed, 9 injured
            ar | سحبت كندا 200 جندي من البلاد. | 200 withdrawn
            ar | خطفت الجماعة 9 تلاميذ. | 9 kidnapped
            ar | أنقذ خفر السواحل 18 بحارا. | 18 rescued
            """)
    void tellsWhatWasDoneByActiveVerbs(String language, String text, String expected) {
        assertEquals(expected, whats(language, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Roughly 60 percent of Norwegian farmers own a tractor. | 60 farmers
            en | The valley gets a third less rain and 35% of its electricity from a single dam. | 35 electricity
            en | The storm destroyed 70 percent of the island's clinics. | 70 destroyed
            en | Nine percent of pupils were vaccinated. | 9 vaccinated
            en | The convoy brought 600 tonnes of flour. | 600 flour
            en | The farm burned 40 hectares of pine forest. | 40 pine forest
            en | The plot covers 12 hectares. | 12 area
            en | The village lies 30 km north of Bergen. | 30 distance
            en | They built a wall 4 metres high. | 4 height
            id | Sekitar 40 persen lahan di pulau itu kering. | 40 lahan
            id | Ia menguasai 30 persen dari total kebun karet. | 30 kebun karet
            id | Petani memanen 12 ton cabai rawit. | 12 cabai rawit
            id | Desa itu berjarak 15 kilometer dari Solo. | 15 distance
            id | Tanggul sepanjang 3 km itu jebol. | 3 length
            ar | تستورد البلاد 70 في المئة من القمح الروسي. | 70 القمح الروسي
            ar | وصلت إلى الميناء 40 طنا من الدقيق. | 40 الدقيق
            ar | تقع القرية على بعد 20 كيلومترا من الحدود. | 20 distance
            """)
    void tellsWhatSharesAmountsAndLengthsAreOf(String language, String text, String expected) {
        assertEquals(expected, whats(language, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Three gunmen killed a guard. | 3 -
            en | Two scientists claimed they had found traces of water. | 2 -
            en | Inspectors found mould in 12 schools. | 12 -
            en | About 300 students gathered outside the embassy. | 300 gathered
            en | The candidate needs 90 signatures. | 90 -
            en | They exchanged nine captured soldiers. | 9 detained
            en | Clayton (22) was accused of theft. |
            en | Some 900 people are facing acute food insecurity. | 900 facing hunger
            id | Tiga pria membunuh seorang kasir. | 3 -
            id | Sekitar 300 buruh berkumpul di depan balai kota. | 300 gathered
            id | Sebanyak 12 negara mengakui pemerintah baru itu. | 12 recognised
            id | Lebih dari 9 juta orang mengalami kerawanan pangan akut. | 9000000 facing hunger
            ar | قضت المحكمة بسجن 14 ناشطا. | 14 sentenced
            ar | سيطرت القوات على 6 قرى. | 6 seized
            """)
    void tellsWhatThoseCountedDidOrSuffered(String language, String text, String expected) {
        assertEquals(Optional.ofNullable(expected).orElse(""), whats(language, text));
    }

    private static String whats(String language, String text) {
        return Figures.in(language, text).stream()
                .map(f -> f.value().toPlainString() + " " + f.what().orElse("-"))
                .collect(Collectors.joining(", "));
    }
}
