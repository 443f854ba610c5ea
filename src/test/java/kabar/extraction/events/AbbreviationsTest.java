package kabar.extraction.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Abbreviated titles: their full stop parts no name from its verb. */
class AbbreviationsTest {
    @Test
    void findTheTargetBehindAnAbbreviatedTitle() {
        assertEquals(
                List.of("Donald Trump ACCUSE Bernie Sanders"),
                Rows.of("en", "Mr. Trump has attacked Sen. Bernie Sanders."));
        assertEquals(
                List.of("Joe Biden CONSULT Lloyd Austin", "Joe Biden ACCUSE Vladimir Putin"),
                Rows.of("en", "Joe Biden met Gen. Lloyd Austin and accused Mr. Putin of lying."));
    }

    @Test
    void keepAnInitialInsideItsName() {
        assertEquals(
                List.of("William A. Ackman ACCUSE Donald Trump"),
                Rows.of("en", "William A. Ackman criticised Donald J. Trump."));
    }
}
