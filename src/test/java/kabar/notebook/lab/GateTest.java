package kabar.notebook.lab;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {
    private final Gate gate = new Gate(8642);

    @ParameterizedTest
    @CsvSource(
            emptyValue = "",
            nullValues = "-",
            value = {
                "GET, 127.0.0.1:8642, '', ''",
                "GET, localhost:8642, '', none",
                "GET, 127.0.0.1:8642, '', same-origin",
                "GET, 127.0.0.1:8642, http://127.0.0.1:8642, same-origin",
                "POST, 127.0.0.1:8642, http://127.0.0.1:8642, same-origin",
                "POST, localhost:8642, http://localhost:8642, ''",
            })
    void lets(String method, String host, String origin, String site) {
        assertDoesNotThrow(() -> gate.check(method, host, origin, site));
    }

    @ParameterizedTest
    @CsvSource(
            emptyValue = "",
            nullValues = "-",
            value = {
                "GET, '', '', ''",
                "GET, news.example:8642, '', ''",
                "GET, 127.0.0.1, '', ''",
                "GET, 127.0.0.1:9000, '', ''",
                "GET, 127.0.0.1:8642, http://news.example, ''",
                "GET, 127.0.0.1:8642, '', cross-site",
                "GET, 127.0.0.1:8642, '', same-site",
                "POST, 127.0.0.1:8642, '', ''",
                "POST, 127.0.0.1:8642, null, ''",
                "POST, 127.0.0.1:8642, http://127.0.0.1:9000, same-site",
                "POST, 127.0.0.1:8642, http://localhost:8642, ''",
                "POST, 127.0.0.1:8642, https://127.0.0.1:8642, ''",
                "POST, news.example:8642, http://news.example:8642, same-origin",
            })
    void refuses(String method, String host, String origin, String site) {
        assertEquals(
                403,
                assertThrows(Refusal.class, () -> gate.check(method, host, origin, site))
                        .status());
    }

    @Test
    void opensOnceByATicketAndAgainByTheKey() {
        String ticket = gate.urlForOnce().replaceFirst(".*key=", "");
        assertNotEquals(gate.url(), gate.urlForOnce());
        assertTrue(gate.opens(ticket));
        assertFalse(gate.opens(ticket));
        String key = gate.url().replaceFirst(".*key=", "");
        assertTrue(gate.opens(key));
        assertTrue(gate.opens(key));
        assertFalse(gate.opens(""));
    }

    @Test
    void knowsItsOwnCookieOnly() {
        String cookie = gate.cookie().replaceFirst(";.*", "");
        assertTrue(gate.knows(List.of("a=b; " + cookie)));
        assertFalse(gate.knows(List.of()));
        assertFalse(gate.knows(List.of(cookie + "x")));
        assertFalse(gate.knows(List.of(new Gate(8642).cookie())));
        assertFalse(gate.knows(List.of(cookie.replace("8642", "8643"))));
    }
}
