package kabar.extraction.events.words;

import kabar.facts.Mention;

/**
 * People of a kind who have no name ("gunmen"), or a word that tells of them ("banners"), by {@code event-people.csv}.
 *
 * @param reach how many tokens behind what they do or suffer it can stand
 */
public record People(String kind, int reach) {
    /** The rule of the mentions that stand for them. */
    public static final String RULE = "event.people";

    /** The same of people who are a side by their count alone: "1.240 orang". */
    public static final String COUNTED = RULE + ".counted";

    /** Whether a mention names nobody, so that a side is given by its words. */
    public static boolean are(Mention mention) {
        return mention.rule().equals(RULE) || counted(mention);
    }

    /** Whether nothing but a count tells of people. */
    public static boolean counted(Mention mention) {
        return mention.rule().equals(COUNTED);
    }
}
