package kabar.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {
    private static final Edits EDITS = new Edits(List.of("abcdefghijklmnopqrstuvwxyz", "نتنياهوغالنت"));

    @ParameterizedTest
    @CsvSource({
        "netanyaho, netanyahu, another letter",
        "netanyhu, netanyahu, a letter missing",
        "netanyaahu, netanyahu, a letter too many",
        "netanyhau, netanyahu, two letters swapped",
        "etanyahu, netanyahu, the first letter missing",
        "netanyah, netanyahu, the last letter missing",
        "نتنياهر, نتنياهو, another letter at the end",
        "غالتن, غالنت, the last two swapped",
    })
    void reachesTheWordThatWasMeant(String written, String meant, String how) {
        assertTrue(around(written, meant).contains(meant), how);
    }

    @Test
    void aLetterTooManyAtTheEndIsAnEnding() {
        assertFalse(around("netanyahus", "netanyahu").contains("netanyahu"));
    }

    @Test
    void makesOnlyWordsWhoseHashIsWanted() {
        assertEquals(Set.of("netanyahu"), around("netanyaho", "netanyahu"));
    }

    @Test
    void reachesNoWordTwoLettersAway() {
        assertEquals(Set.of(), around("netenyaho", "netanyahu"));
    }

    private static Set<String> around(String written, String meant) {
        var found = new TreeSet<String>();
        EDITS.each(written, hash -> hash == meant.hashCode(), found::add);
        return found;
    }
}
