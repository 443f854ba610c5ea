package kabar.analysis;

/** A calendar unit of the dates that the text speaks of. */
record Mentioned(Period period) implements By {}
