package kabar.analysis;

/**
 * In how many units two actors stand together, each at all, and how many units there are: a 2×2 table. Counts of units, no units of
 * measure; O<sub>11</sub> = n, and so on; the expected counts are those of independence, E<sub>ij</sub> = row total × column total / N.
 *
 * @param n units with both
 * @param a units with the first
 * @param b units with the second
 * @param total all units
 */
record Contingency(int n, int a, int b, int total) {
    /** Least p for which a pair counts as chance. */
    private static final double LEVEL = 0.05;
    /** The G² of that p: the 95th percentile of chi-squared with one degree of freedom. */
    private static final double G2_OF_LEVEL = 3.841458820694124;
    /** Up to so many units Fisher's test is worked out; beyond, G² serves as well. */
    private static final int SMALL = 20_000;

    /** Tables with the same probability but for rounding count as equally rare, as in R's {@code fisher.test}. */
    private static final double SLACK = 1 + 1e-7;

    Contingency {
        if (n < 0 || n > Math.min(a, b) || Math.max(a, b) > total || (long) a + b - n > total) {
            throw new IllegalArgumentException("No 2×2 table has n " + n + ", a " + a + ", b " + b + " and N " + total);
        }
    }

    /** Units with both that independence would give: a·b/N. */
    double expected() {
        return (double) a * b / total;
    }

    /** n over its expectation: P(a,b) / (P(a)·P(b)); 1 is independence. Brin, Motwani, Ullman, Tsur (1997), there "interest". */
    double lift() {
        return n / expected();
    }

    /**
     * Normalised pointwise mutual information, ln(lift) / −ln(n/N): −1 never together, 0 independent, 1 only together. Bouma (2009),
     * "Normalized (pointwise) mutual information in collocation extraction", eq. 4. NaN where both stand in every unit.
     */
    double npmi() {
        if (n == 0) {
            return -1;
        }
        return n == total ? Double.NaN : Math.log(lift()) / -Math.log((double) n / total);
    }

    /**
     * Log-likelihood ratio 2·Σ O·ln(O/E), Dunning (1993), "Accurate methods for the statistics of surprise and coincidence"; ours is
     * signed: negative where n is below its expectation. 3.84 is p = 0.05.
     */
    double g2() {
        double sum = term(n, expected())
                + term(a - n, (double) a * (total - b) / total)
                + term(b - n, (double) b * (total - a) / total)
                + term(total - a - b + n, (double) (total - a) * (total - b) / total);
        double g2 = Math.max(0, 2 * sum);
        return n < expected() ? -g2 : g2;
    }

    private static double term(int observed, double expected) {
        return observed == 0 ? 0 : observed * Math.log(observed / expected);
    }

    /** Pearson's chi-squared without correction: N·(O11·O22 − O12·O21)² / (product of the margins). NaN if an actor stands in all units. */
    double chi2() {
        double cross = (double) n * (total - a - b + n) - (double) (a - n) * (b - n);
        return total * cross * cross / ((double) a * b * (total - a) * (total - b));
    }

    /** (n − E) / √n: Church, Gale, Hanks, Hindle (1991), "Using statistics in lexical analysis". NaN for n = 0. */
    double tScore() {
        return (n - expected()) / Math.sqrt(n);
    }

    /** Units with both over units with either: n / (a + b − n). Jaccard (1901). */
    double jaccard() {
        return (double) n / (a + b - n);
    }

    /** 2n / (a + b). Dice (1945). */
    double dice() {
        return 2.0 * n / (a + b);
    }

    /**
     * Fisher's exact test, two-sided: the probability, with these margins and independence, of a table no likelier than this one.
     * Fisher (1922); which tables are counted is as in R's {@code fisher.test}. NaN for more than 20,000 units.
     */
    double fisher() {
        if (total > SMALL) {
            return Double.NaN;
        }
        int low = Math.max(0, a + b - total);
        int high = Math.min(a, b);
        double limit = Math.exp(logProbability(n)) * SLACK;
        double p = 0;
        for (int k = low; k <= high; k++) {
            double probability = Math.exp(logProbability(k));
            p += probability <= limit ? probability : 0;
        }
        return Math.min(1, p);
    }

    /** Whether independence would give a table as rare as this at least once in twenty times, by Fisher's test or, for many units, by G². */
    boolean chance() {
        return total > SMALL ? Math.abs(g2()) < G2_OF_LEVEL : fisher() >= LEVEL;
    }

    private double logProbability(int k) {
        return LogFactorial.choose(a, k) + LogFactorial.choose(total - a, b - k) - LogFactorial.choose(total, b);
    }
}
