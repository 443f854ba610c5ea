package kabar.extraction.events.words;

import java.util.Collection;
import java.util.stream.Stream;

/** Letters with which words of one form begin, or end. */
final class Affixes {
    private final String[] affixes;

    Affixes(Collection<String> affixes) {
        this.affixes = affixes.toArray(String[]::new);
    }

    /** Whether a folded word begins with one of them. */
    boolean begin(String word) {
        for (String affix : affixes) {
            if (word.startsWith(affix)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a folded word ends with one of them. */
    boolean end(String word) {
        for (String affix : affixes) {
            if (word.endsWith(affix)) {
                return true;
            }
        }
        return false;
    }

    /** Those with which a folded word ends. */
    Stream<String> endsOf(String word) {
        return Stream.of(affixes).filter(word::endsWith);
    }

    /** A folded word without the first of them that it ends with and that leaves so many letters; else the word. */
    String without(String word, int shortest) {
        for (String affix : affixes) {
            if (word.length() - affix.length() >= shortest && word.endsWith(affix)) {
                return word.substring(0, word.length() - affix.length());
            }
        }
        return word;
    }
}
