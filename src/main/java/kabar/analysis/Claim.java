package kabar.analysis;

import java.util.List;
import java.util.Locale;

/**
 * Something that articles tell, and who tells it.
 *
 * @param subject what it is about
 * @param tellings in the order of the articles; at least one
 */
record Claim(Subject subject, List<Telling> tellings) {
    /**
     * What a claim is about. Two claims with the same subject tell of the same kind of thing and the same actors.
     *
     * @param kind event, figure or quote
     * @param what the type of the event, what is counted and its unit, or what was said
     * @param a id of the source, the place or the speaker; "" if not known
     * @param b id of the target or the addressee; "" if not known
     */
    record Subject(String kind, String what, String a, String aName, String b, String bName) {}

    enum Verdict {
        DIFFER,
        AGREE,
        DATES_DIFFER_OR_UNKNOWN,
        ONE_SOURCE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Whether all that tell it say that it did not happen. */
    boolean isDenied() {
        return tellings.stream().allMatch(Telling::denied);
    }

    /** How many tell it independently of each other: different stories, and different sources where the articles name them. */
    int origins() {
        int sources = (int) tellings.stream().map(this::origin).distinct().count();
        int stories = (int) tellings.stream().map(Telling::story).distinct().count();
        return Math.min(sources, stories);
    }

    /** Told by different stories which do not name the same source. */
    private boolean areIndependent(Telling one, Telling other) {
        return one.story() != other.story() && !origin(one).equals(origin(other));
    }

    /** Who stands behind a telling: a headline names no source, but has that of the sentence below that tells the same. */
    private String origin(Telling telling) {
        return tellings.stream()
                .filter(t ->
                        t.article() == telling.article() && !t.attributedTo().isEmpty())
                .findFirst()
                .filter(t -> telling.attributedTo().isEmpty())
                .orElse(telling)
                .origin();
    }

    /** What comparing all independent tellings of the same days comes to. */
    Verdict verdict() {
        boolean agree = false;
        for (int i = 0; i < tellings.size(); i++) {
            for (int j = 0; j < i; j++) {
                Telling one = tellings.get(i);
                Telling other = tellings.get(j);
                if (areIndependent(one, other) && one.overlaps(other)) {
                    if (!one.agreesWith(other)) {
                        return Verdict.DIFFER;
                    }
                    agree = true;
                }
            }
        }
        if (agree) {
            return Verdict.AGREE;
        }
        return origins() > 1 ? Verdict.DATES_DIFFER_OR_UNKNOWN : Verdict.ONE_SOURCE;
    }
}
