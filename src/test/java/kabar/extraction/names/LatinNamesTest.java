package kabar.extraction.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import kabar.knowledge.ActorDictionary;
import kabar.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People's names of another script in Latin letters. */
class LatinNamesTest {
    private static final LatinNames NAMES =
            new LatinNames(ActorDictionary.load(), Language.of("ar").orElseThrow());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "شارل بيكاسو, Charles Picasso",
        "ويليام تيرنر, William Turner",
        "عبد الرحمن الصباغ, Abdulrahman al-Sabbagh",
        "سميح العتيبي, Samih al-Otaibi"
    })
    void spellsNamesAsTheyAreListed(String name, String latin) {
        assertEquals(Optional.of(latin), NAMES.of(name));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "محمد الحداد, EG, Mohamed al-Haddad",
        "محمد الحداد, YE, Mohammed al-Haddad",
        "عبد الرزاق الشطي, TN, Abderrazak Chatti",
        "محمد صالح, TR, Mehmet Salih",
        "جمال يوسف, EG, Gamal Youssef",
        "خالد يوسف, SA, Khalid Yousef",
        "محمد نعمة, LB, Mohammad Nehme"
    })
    void followsTheHabitsOfACountrysNews(String name, String country, String latin) {
        assertEquals(Optional.of(latin), NAMES.of(name, Optional.of(country)));
    }

    @Test
    void spellsTheNamesOfASetAmongThemselves() {
        assertEquals(Optional.of("Lee Sang Mi"), NAMES.of("لي سانغ مي"));
        assertEquals(Optional.of("Li Keqiang"), NAMES.of("لي كه تشيانغ"));
        assertEquals(Optional.of("Mai Kassab"), NAMES.of("مي كساب"));
    }
}
