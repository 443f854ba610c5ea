package kabar.extraction.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** For whom somebody speaks who says "we". */
class RepresentedTest {
    @Test
    void weAreTheBodyThatTheSpeakerIsToldWith() {
        assertEquals(
                List.of("France MOBILIZE Niger planned"),
                Rows.of("en", "\"We will send troops to Niger,\" French President Emmanuel Macron said."));
        assertEquals(
                List.of("Indonesia COOPERATE Japan planned"),
                Rows.of("id", "\"Kami akan bekerja sama dengan Jepang,\" kata Presiden Indonesia Prabowo Subianto."));
        assertEquals(
                List.of("Syria COOPERATE Turkey"), Rows.of("ar", "قال الرئيس السوري أحمد الشرع: «نتعاون مع تركيا»."));
    }

    @Test
    void whatIsOnlySaidIsThePersonsOwn() {
        assertEquals(
                List.of("Prabowo Subianto ACCUSE Israel"),
                Rows.of("id", "\"Kami mengecam Israel,\" kata Presiden Indonesia Prabowo Subianto."));
    }

    @Test
    void iAmThePerson() {
        assertEquals(
                List.of("Emmanuel Macron CONSULT Giorgia Meloni"),
                Rows.of("en", "\"I met Giorgia Meloni,\" French President Emmanuel Macron said."));
    }
}
