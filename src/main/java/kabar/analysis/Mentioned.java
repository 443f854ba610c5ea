package kabar.analysis;

/** A calendar unit of the dates that the text speaks of. */
record Mentioned(Period period) implements By {
    /** As it is written. */
    @Override
    public String toString() {
        return period + ".mentioned()";
    }
}
