package kabar.extraction.events.sentence;

import kabar.text.Token;

/** Where and by whom an article was written, before its first dash: "JAKARTA, Outlet.com -". */
final class Dateline {
    private static final int REACH = 9;

    private final Marks marks;
    private final int dash;

    Dateline(Marks marks) {
        this.marks = marks;
        this.dash = dash();
    }

    /** Whether a name that ends at a place stands in it. */
    boolean holds(int last) {
        return last <= dash;
    }

    /** Whether its dash stands at a place. */
    boolean ends(int i) {
        return i > 0 && i == dash;
    }

    /** Where its dash stands; 0 if there is none. */
    private int dash() {
        for (int i = 1; i < Math.min(marks.tokens.size() - 1, REACH); i++) {
            Token token = marks.tokens.get(i);
            boolean apart = token.spaced()
                    || marks.spacedAfter(i)
                    || marks.tokens.get(i - 1).shape() == Token.Shape.UPPER
                    || address(i);
            if (marks.isDash(i) && apart) {
                return i;
            }
            if (marks.isTrigger(i) || marks.isBreak(i) && !token.is(".")) {
                return 0;
            }
        }
        return 0;
    }

    private boolean address(int end) {
        return end > 2
                && marks.tokens.get(end - 2).is(".")
                && !marks.tokens.get(end - 1).spaced();
    }
}
