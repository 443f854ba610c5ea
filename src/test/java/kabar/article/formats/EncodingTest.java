package kabar.article.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {
    private static final String ARABIC =
            "التقى وزير المرفأ سامر الخطيب ممثلي النقابات في فالمورا، وقال: «نحن أقرب مما كنا عليه يوم الاثنين».";
    private static final String INDONESIAN =
            "Buruh dan pemilik pelabuhan kembali berunding di kafe “Élan” pada Jumat setelah mogok sepekan – kata menteri itu.";
    private static final String ENGLISH =
            "Dock workers in Valmora returned to the table on Friday; “nobody wants a second week of this”, the minister said.";

    @ParameterizedTest
    @CsvSource({
        "ar, windows-1256",
        "ar, UTF-16LE",
        "ar, UTF-16BE",
        "id, windows-1252",
        "id, UTF-16LE",
        "id, UTF-16BE",
        "en, windows-1252",
        "en, UTF-16LE",
        "en, UTF-16BE"
    })
    void tellsTheEncodingOfASentence(String language, String charset) {
        String text = language.equals("ar") ? ARABIC : language.equals("id") ? INDONESIAN : ENGLISH;
        assertEquals(Optional.of(Charset.forName(charset)), Encoding.of(text.getBytes(Charset.forName(charset))));
        assertEquals(
                Optional.of(Charset.forName(charset)),
                Encoding.of(text.repeat(2000).getBytes(Charset.forName(charset))));
    }

    @Test
    void tellsTheTwoEncodingsOfArabicApart() {
        byte[] bytes = ARABIC.replaceAll("[«»]", "\"").getBytes(Charset.forName("ISO-8859-6"));
        assertEquals(Optional.of(Charset.forName("ISO-8859-6")), Encoding.of(bytes));
    }

    @Test
    void isNotSureOfUtf8ThatIsBroken() {
        byte[] bytes = ARABIC.getBytes(StandardCharsets.UTF_8);
        bytes[20] = (byte) 0xC3;
        assertEquals(Optional.empty(), Encoding.of(bytes));
    }

    @Test
    void isNotSureOfFewLettersNorOfOtherScripts() {
        assertEquals(Optional.empty(), Encoding.of(new byte[] {'c', 'a', 'f', (byte) 0xC3}));
        for (String charset : new String[] {"windows-1251", "KOI8-R"}) {
            byte[] bytes = "Министр порта встретился с профсоюзами в пятницу и сказал, что соглашение близко."
                    .getBytes(Charset.forName(charset));
            assertEquals(Optional.empty(), Encoding.of(bytes), charset);
        }
        byte[] turkish = "Liman bakanı Cuma günü sendikalarla görüştü; grev bir hafta sürmüştü, işçiler geri döndü."
                .getBytes(Charset.forName("windows-1254"));
        assertEquals(Optional.empty(), Encoding.of(turkish));
    }

    @Test
    void isSureOfNoRandomBytes() {
        var random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[1 + random.nextInt(2000)];
            random.nextBytes(bytes);
            int round = i;
            Encoding.of(bytes).ifPresent(charset -> assertEquals("none", charset.name(), "bytes of round " + round));
        }
    }
}
