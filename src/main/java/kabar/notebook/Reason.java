package kabar.notebook;

import java.util.function.ToIntFunction;

/**
 * Something that went into two runs otherwise.
 *
 * @param text what, in one line
 * @param brief what, in the words that stand beside a piece of evidence
 * @param weight how likely it is why a piece of evidence came or went: 0 if it cannot be
 */
record Reason(Kind kind, String text, String brief, ToIntFunction<EvidenceRow> weight) {
    enum Kind {
        KABAR,
        NOTEBOOK,
        PARAMETER,
        ARTICLE,
        RULE,
        CORRECTION,
        OWN,
        DATA
    }
}
