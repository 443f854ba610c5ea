package kabar.extraction.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** From whom comes what somebody takes a stance on, asks for or blames another for: news in English. */
class AuthorsTest {
    @Test
    void takesAStanceOnWhomAnObjectComesFrom() {
        assertEquals(List.of("Hungary SUPPORT Poland"), told("Hungary hailed a truce brokered by Poland."));
        assertEquals(List.of("Hungary REJECT China"), told("Hungary turned down a loan offered by China."));
        assertEquals(List.of("Norway SUPPORT Qatar"), told("Norway welcomed a truce proposed by Qatar."));
    }

    @Test
    void asksThoseBehindWhatIsAskedFor() {
        assertEquals(List.of("Lebanon REQUEST Norway"), told("Lebanon asked for help from Norway."));
        assertEquals(List.of("Taiwan REQUEST China"), told("Taiwan called for talks with China."));
    }

    @Test
    void givesADeedToThoseWhoAreBlamedForIt() {
        assertEquals(
                List.of("Germany ACCUSE Russia", "Russia ASSAULT Poland alleged"),
                told("Germany blamed Russia for the attack on a train in Poland."));
    }

    @Test
    void findsThePlaceBehindWhoseItIs() {
        assertEquals(List.of("Russia ASSAULT Kharkiv"), told("Russia struck the eastern Ukrainian city of Kharkiv."));
    }

    @Test
    void leavesOutWhatSomebodyIsToldToStop() {
        assertEquals(
                List.of("Emmanuel Macron REQUEST China"),
                told("Emmanuel Macron called on China to stop arming Russia."));
    }

    @Test
    void condemnsWhoDidWhatIsToldBeforeThePassive() {
        assertEquals(
                List.of("Germany ACCUSE Iran"),
                told("Iran's attack on Israel was condemned by Germany.").subList(1, 2));
    }

    private static List<String> told(String text) {
        return Rows.of("en", text);
    }
}
