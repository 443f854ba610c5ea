package kabar.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ValuesTest {
    /** One of the first sixty-four values of its enum, and one behind them. */
    private static final Values<UnicodeScript> BOTH = Values.of(Set.of(UnicodeScript.ARABIC, UnicodeScript.BRAHMI));

    @Test
    void hasNothingWhereNothingIs() {
        Values<UnicodeScript> none = Values.none();
        assertTrue(none.isEmpty());
        assertFalse(none.has(UnicodeScript.ARABIC));
        assertTrue(none.within(BOTH));
    }

    @Test
    void hasWhatItWasMadeOf() {
        assertTrue(BOTH.has(UnicodeScript.ARABIC));
        assertTrue(BOTH.has(UnicodeScript.BRAHMI));
        assertFalse(BOTH.has(UnicodeScript.LATIN));
        assertFalse(BOTH.isEmpty());
    }

    @Test
    void isWithinOthersThatHaveAllOfIt() {
        assertTrue(BOTH.within(BOTH));
        assertTrue(Values.of(Set.of(UnicodeScript.BRAHMI)).within(BOTH));
        assertFalse(BOTH.within(Values.of(Set.of(UnicodeScript.ARABIC))));
    }
}
