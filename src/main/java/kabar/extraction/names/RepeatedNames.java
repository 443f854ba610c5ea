package kabar.extraction.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kabar.knowledge.ActorType;
import kabar.text.Token;

/**
 * People whose names are on no list, in scripts with capital letters: two words of no other meaning, one of which the article uses again
 * alone, as it does with people only ("Eberechi Eze … Eze": the last; where people are called by their first name, the first).
 */
final class RepeatedNames {
    private static final int SHORTEST = 3;
    private static final int OTHER =
            NameWords.IMPERSONAL | NameWords.COMMON | NameWords.WORD | NameWords.INNER | NameWords.SAYING;

    private RepeatedNames() {}

    private record Run(NameLine line, int first) {
        Token word(boolean firstName) {
            return line.token(firstName ? first : first + 1);
        }
    }

    /** Enters them, in all lines of an article. */
    static void find(List<NameLine> lines) {
        Map<String, Run> runs = new HashMap<>();
        for (NameLine line : lines) {
            for (int i = 0; i + 1 < line.size() && !line.headline; i++) {
                if (pair(line, i)) {
                    var run = new Run(line, i);
                    runs.putIfAbsent(run.word(called(line)).form(), run);
                }
            }
        }
        if (runs.isEmpty()) {
            return;
        }
        Set<String> again = new HashSet<>();
        for (NameLine line : lines) {
            for (int i = 0; i < line.size() && !line.headline; i++) {
                if (alone(line, i) && runs.containsKey(line.token(i).form())) {
                    again.add(line.token(i).form());
                }
            }
        }
        for (NameLine line : lines) {
            for (int i = 0; i + 1 < line.size() && !again.isEmpty() && !line.headline; i++) {
                if (pair(line, i)
                        && again.contains(new Run(line, i).word(called(line)).form())) {
                    line.add(i, i + 2, ActorType.PERSON, "repeated");
                }
            }
        }
    }

    /** Whether people are called by their first name. */
    private static boolean called(NameLine line) {
        return line.words.lone("unknown");
    }

    private static boolean pair(NameLine line, int i) {
        return word(line, i)
                && word(line, i + 1)
                && line.token(i + 1).spaced()
                && !line.opens(i)
                && !near(line, i - 1, i)
                && !near(line, i + 2, i + 2);
    }

    private static boolean word(NameLine line, int i) {
        return line.capital(i)
                && line.free(i)
                && line.token(i).shape() == Token.Shape.CAPITALISED
                && line.token(i).form().length() >= SHORTEST
                && !line.is(i, OTHER)
                && !line.inTitle(i)
                && !line.alsoLower(i)
                && !line.bodyWord(i);
    }

    /** The word alone in the middle of a sentence, or where only a person can do what follows. */
    private static boolean alone(NameLine line, int i) {
        if (!word(line, i) || near(line, i - 1, i) || near(line, i + 1, i + 1) || line.mark(i + 1, "-")) {
            return false;
        }
        boolean placed = line.is(i - 1, NameWords.PLACE_CUE | NameWords.PLACE_IN | NameWords.PLACE_BEFORE);
        return line.is(i + 1, NameWords.SAYING | NameWords.HUMAN) || !line.opens(i) && !placed;
    }

    /** A word with a capital letter beside it, with only a space between, that nothing explains. */
    private static boolean near(NameLine line, int i, int later) {
        return line.capital(i)
                && i > 0
                && line.free(i)
                && !line.inTitle(i)
                && line.token(later).spaced();
    }
}
