package kabar.analysis;

/** How strongly two actors belong together; the formulas are those of {@code Contingency}, the larger the closer. */
public enum Measure {
    /** The number of units that hold both. */
    N,
    /** Normalised pointwise mutual information, −1 to 1 (Bouma 2009). */
    NPMI,
    /** Log-likelihood ratio, negative where the two avoid each other (Dunning 1993). */
    G2,
    /** Pearson's chi-squared. */
    CHI2,
    /** How far n is above its expectation, in estimated standard deviations (Church et al. 1991). */
    T_SCORE,
    /** n over its expectation. */
    LIFT,
    /** Units with both over units with either. */
    JACCARD,
    DICE;

    double of(Contingency table) {
        return switch (this) {
            case N -> table.n();
            case NPMI -> table.npmi();
            case G2 -> table.g2();
            case CHI2 -> table.chi2();
            case T_SCORE -> table.tScore();
            case LIFT -> table.lift();
            case JACCARD -> table.jaccard();
            case DICE -> table.dice();
        };
    }
}
