package kabar.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParameterTest {
    private static final Notebook NOTEBOOK = Notebook.of(Path.of("who.jsh"), """
        // %% parameters
        String focus = param("focus", "بنيامين \\"نتنياهو\\"");
        int top = param("top", 1_000);
        boolean all = param("all", false);
        LocalDate from = param("from", LocalDate.of(2024, 7, 1));
        """);

    @Test
    void areReadWithoutRunning() {
        assertEquals(
                Map.of("focus", "بنيامين \"نتنياهو\"", "top", "1000", "all", "false", "from", "2024-07-01"),
                Parameter.values(NOTEBOOK, Map.of()));
        assertEquals(
                List.of(2, 3, 4, 5),
                Parameter.of(NOTEBOOK).stream().map(Parameter::line).toList());
    }

    @Test
    void takeGivenValues() {
        assertEquals("7", Parameter.values(NOTEBOOK, Map.of("top", "7")).get("top"));
    }

    @Test
    void nameTheNearestOfAMisspeltOne() {
        assertEquals("unknown parameter focsu; did you mean focus?", refusal(Map.of("focsu", "Gaza")));
        assertEquals("unknown parameter year; who.jsh has all, focus, from, top.", refusal(Map.of("year", "2024")));
    }

    @Test
    void refuseValuesThatDoNotFit() {
        assertEquals("parameter top: 'ten' is not a whole number, such as 5", refusal(Map.of("top", "ten")));
        assertEquals("parameter all: 'yes' is not true or false", refusal(Map.of("all", "yes")));
        assertEquals(
                "parameter from: '31/02/2024' is not a day, such as 2024-02-28", refusal(Map.of("from", "31/02/2024")));
    }

    private static String refusal(Map<String, String> given) {
        return String.valueOf(assertThrows(WrongCall.class, () -> {
                    Parameter.checkNames(List.of(NOTEBOOK), given.keySet());
                    Parameter.values(NOTEBOOK, given);
                })
                .getMessage());
    }
}
