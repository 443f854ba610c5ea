package kabar.extraction.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who does something with the subject of a sentence, and who meets where a main clause tells who. */
class CompanionsTest {
    @Test
    void letsWhoeverAccompaniesTheSubjectActWithIt() {
        assertEquals(
                List.of("Brazil ACCUSE Israel", "Mexico ACCUSE Israel"),
                Rows.of("en", "Brazil, along with Mexico, condemned Israel."));
        assertEquals(
                List.of("Indonesia ACCUSE Israel", "Malaysia ACCUSE Israel"),
                Rows.of("id", "Indonesia bersama Malaysia mengutuk Israel."));
        assertEquals(
                List.of("Prabowo Subianto CONSULT Vladimir Putin", "Retno Marsudi CONSULT Vladimir Putin"),
                Rows.of("id", "Prabowo Subianto didampingi Retno Marsudi bertemu Vladimir Putin di Kazan."));
    }

    @Test
    void findsWhoMeetsBeforeWhatIsToldOfHim() {
        assertEquals(
                List.of("Emmanuel Macron CONSULT Giorgia Meloni"),
                Rows.of("en", "Speaking after talks with Giorgia Meloni, Emmanuel Macron said the bridge was safe."));
        assertEquals(
                List.of("Emmanuel Macron CONSULT Giorgia Meloni"),
                Rows.of("en", "Emmanuel Macron wrote a letter after meeting Giorgia Meloni in Rome."));
    }

    @Test
    void findsBothBetweenWhomSomethingIs() {
        assertEquals(
                List.of("Prabowo Subianto CONSULT Vladimir Putin"),
                Rows.of("id", "Pertemuan antara Prabowo Subianto dengan Vladimir Putin berlangsung dua jam."));
        assertEquals(
                List.of("Sri Mulyani CONSULT Retno Marsudi"),
                Rows.of("id", "Pertemuan itu dihadiri Sri Mulyani dan Retno Marsudi."));
    }
}
