package kabar.extraction.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kabar.text.Language;
import kabar.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    private static List<String> numbers(String code, String sentence) {
        Language language = Language.of(code).orElseThrow();
        var tokens = Text.tokens(sentence, language);
        var found = new Numbers(language).in(tokens);
        return IntStream.range(0, tokens.size())
                .mapToObj(found::at)
                .flatMap(Optional::stream)
                .map(Numeral::value)
                .map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Half a million people left the coast                  | 500000
            en | The port will cost a half-billion dollars             | 500000000
            en | A quarter of a million refugees crossed the river     | 250000
            en | Three-quarters of a million children got the vaccine  | 750000
            ar | عبر ربع مليون لاجئ الحدود                             | 250000
            ar | شارك ثلاثة أرباع مليون متظاهر في المسيرة              | 750000
            ar | وعاد نحو نصف المليون إلى قراهم                        | 500000
            id | Setengah juta warga mengungsi dari lereng gunung      | 500000
            id | Seperempat juta pelanggan tidak mendapat listrik      | 250000
            fr | Un quart de million de foyers sont sans eau           | 250000
            """)
    void readsAPartOfAMillion(String language, String sentence, String value) {
        assertEquals(List.of(value), numbers(language, sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Two and a half million voters stayed at home          | 2500000
            en | A million and a half tourists came by ship            | 1500000
            ar | نزح مليون ونصف المليون من سكان الإقليم                | 1500000
            ar | بلغ عدد الناخبين مليونين ونصف المليون                 | 2500000
            ar | خسرت الشركة ثلاثة ملايين ونصف مليون دولار             | 3500000
            id | Satu setengah juta pemilih tidak datang               | 1500000
            id | Kerugiannya 4,7 triliunan menurut auditor             | 4700000000000
            fr | Deux millions et demi de voyageurs ont pris le train  | 2500000
            """)
    void addsThePartToTheMillions(String language, String sentence, String value) {
        assertEquals(List.of(value), numbers(language, sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | One million refugees and half of the villagers left   | 1000000
            en | They fought for three quarters of an hour             | 3
            en | Half of the wells and a quarter of the farms are dry  |
            ar | ربع السكان بلا ماء ونصف القرى بلا كهرباء              |
            id | Setengah dari warga belum pulang                      |
            """)
    void leavesPartsOfOtherThingsOut(String language, String sentence, String value) {
        assertEquals(value == null ? List.of() : List.of(value), numbers(language, sentence));
    }
}
