package kabar.extraction.figures;

import java.util.Optional;

/**
 * What the words around a number tell of it.
 *
 * @param first index of the first token
 * @param last index after the last
 * @param prefix letters of the first token that belong to no number
 */
record Reading(int first, int last, int prefix, Optional<String> unit, Optional<String> what, String rule) {
    /** The same, told of this. */
    Reading of(Optional<String> other) {
        return new Reading(first, last, prefix, unit, other, rule);
    }
}
