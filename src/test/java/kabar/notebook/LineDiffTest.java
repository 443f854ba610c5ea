package kabar.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineDiffTest {
    @Test
    void isEmptyForEqualTexts() {
        assertEquals(List.of(), LineDiff.of(List.of("a", "b"), List.of("a", "b")));
        assertEquals(List.of(), LineDiff.of(List.of(), List.of()));
    }

    @Test
    void showsWhatIsGoneAndNewInItsPlace() {
        assertEquals(
                List.of("  a", "- b", "+ x", "  c", "+ d"),
                LineDiff.of(List.of("a", "b", "c"), List.of("a", "x", "c", "d")));
    }

    @Test
    void leavesOutEqualLinesFarFromAnyDifference() {
        assertEquals(
                List.of("  … 2 equal lines", "  3", "  4", "  5", "- 6", "  7", "  8", "  9", "  … 1 equal lines"),
                LineDiff.of(
                        List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10"),
                        List.of("1", "2", "3", "4", "5", "7", "8", "9", "10")));
    }
}
