package kabar.analysis;

/** ln(n!), exact to about 1e-14 relative. */
final class LogFactorial {
    private static final int TABLED = 1 << 12;
    private static final double[] TABLE = table();
    private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

    private LogFactorial() {}

    static double of(int n) {
        if (n < TABLED) {
            return TABLE[n];
        }
        // Stirling's series; the first term left out is below 1e-28 from here on.
        double x = n;
        double square = x * x;
        return (x + 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + 1 / (12 * x) - 1 / (360 * x * square);
    }

    /** ln of the binomial coefficient. */
    static double choose(int n, int k) {
        return of(n) - of(k) - of(n - k);
    }

    /** Sums with Kahan's correction: plain sums lose three digits over 4,096 terms. */
    private static double[] table() {
        double[] table = new double[TABLED];
        double lost = 0;
        for (int n = 2; n < TABLED; n++) {
            double term = Math.log(n) - lost;
            table[n] = table[n - 1] + term;
            lost = table[n] - table[n - 1] - term;
        }
        return table;
    }
}
