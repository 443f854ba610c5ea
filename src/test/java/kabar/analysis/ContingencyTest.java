package kabar.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Expected values worked out by hand, in exact fractions and logarithms. */
class ContingencyTest {
    private static final double EXACT = 1e-9;

    /** 3 1 / 1 3: Fisher's lady tasting tea. */
    private static final Contingency TEA = new Contingency(3, 4, 4, 8);

    /** 8 2 / 4 86. */
    private static final Contingency CLOSE = new Contingency(8, 10, 12, 100);

    @Test
    void comparesWithIndependence() {
        assertEquals(2, TEA.expected(), EXACT);
        assertEquals(1.5, TEA.lift(), EXACT);
        assertEquals(1.2, CLOSE.expected(), EXACT);
        assertEquals(20.0 / 3, CLOSE.lift(), EXACT);
    }

    @Test
    void givesFishersTwoSidedP() {
        // (1 + 16 + 16 + 1) / 70: all tables but the middle one, which has 36 of 70
        assertEquals(34.0 / 70, TEA.fisher(), EXACT);
        // 0 3 / 3 0 of 6 units: 1 of 20, and its mirror image 1 of 20
        assertEquals(0.1, new Contingency(3, 3, 3, 6).fisher(), EXACT);
        assertEquals(1, new Contingency(2, 4, 4, 8).fisher(), EXACT);
    }

    @Test
    void givesTheLogLikelihoodRatio() {
        // 2 (3 ln 3/2 + 1 ln 1/2 + 1 ln 1/2 + 3 ln 3/2)
        assertEquals(2 * (6 * Math.log(1.5) - 2 * Math.log(2)), TEA.g2(), EXACT);
        assertEquals(2.092993, TEA.g2(), 1e-6);
        double close =
                2 * (8 * Math.log(8 / 1.2) + 2 * Math.log(2 / 8.8) + 4 * Math.log(4 / 10.8) + 86 * Math.log(86 / 79.2));
        assertEquals(close, CLOSE.g2(), EXACT);
    }

    @Test
    void marksAvoidanceByTheSign() {
        // 1 3 / 3 1 is the mirror image of the tea
        assertEquals(-TEA.g2(), new Contingency(1, 4, 4, 8).g2(), EXACT);
        assertEquals(0, new Contingency(2, 4, 4, 8).g2(), EXACT);
    }

    @Test
    void givesNormalisedMutualInformation() {
        assertEquals(Math.log(1.5) / Math.log(8.0 / 3), TEA.npmi(), EXACT);
        assertEquals(1, new Contingency(3, 3, 3, 8).npmi(), EXACT);
        assertEquals(0, new Contingency(2, 4, 4, 8).npmi(), EXACT);
        assertEquals(-1, new Contingency(0, 4, 4, 8).npmi(), EXACT);
        assertTrue(Double.isNaN(new Contingency(8, 8, 8, 8).npmi()));
    }

    @Test
    void givesTheOtherMeasures() {
        assertEquals(2, TEA.chi2(), EXACT);
        assertEquals(100.0 * 680 * 680 / (10 * 12 * 90 * 88), CLOSE.chi2(), EXACT);
        assertEquals(1 / Math.sqrt(3), TEA.tScore(), EXACT);
        assertEquals(0.6, TEA.jaccard(), EXACT);
        assertEquals(8.0 / 14, CLOSE.jaccard(), EXACT);
        assertEquals(0.75, TEA.dice(), EXACT);
        assertEquals(16.0 / 22, CLOSE.dice(), EXACT);
    }

    @Test
    void marksWhatMayBeChance() {
        assertTrue(TEA.chance());
        assertFalse(CLOSE.chance());
        assertTrue(new Contingency(1, 1000, 1000, 1_000_000).chance());
        assertFalse(new Contingency(100, 1000, 1000, 1_000_000).chance());
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThrows(IllegalArgumentException.class, () -> new Contingency(5, 4, 4, 8));
        assertThrows(IllegalArgumentException.class, () -> new Contingency(0, 5, 4, 8));
        assertThrows(IllegalArgumentException.class, () -> new Contingency(1, 9, 1, 8));
    }

    @Test
    void knowsTheLogarithmsOfFactorials() {
        assertEquals(Math.log(3628800), LogFactorial.of(10), 1e-12);
        double sum = 0;
        for (int n = 2; n <= 5000; n++) {
            sum += Math.log(n);
        }
        assertEquals(sum, LogFactorial.of(5000), 1e-8);
        assertEquals(Math.log(4096) + LogFactorial.of(4095), LogFactorial.of(4096), 1e-10);
    }
}
