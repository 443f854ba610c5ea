package kabar.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Guesses what a misspelt word was meant to be. */
public final class Nearest {
    private Nearest() {}

    /** The known word that differs least, if it differs in no more than a third of its letters; the first in order of several. */
    public static Optional<String> to(String word, Collection<String> known) {
        return ranked(word, known).stream().findFirst();
    }

    /** Ready to stand in a message: {@code " Did you mean focus?"}, or nothing if no known word is near. */
    public static String question(String word, Collection<String> known) {
        return question(word, known, () -> "");
    }

    /** Ready to stand in a message: {@code " Did you mean focus?"}, or what else there is to say where no known word is near. */
    public static String question(String word, Collection<String> known, Supplier<String> otherwise) {
        return to(word, known).map(Nearest::meant).orElseGet(otherwise);
    }

    /** Where it is known what was meant: {@code " Did you mean focus?"}. */
    public static String meant(String meant) {
        return " Did you mean " + meant + "?";
    }

    /** The known words that are near, the nearest first. */
    public static List<String> ranked(String word, Collection<String> known) {
        String lower = word.toLowerCase(Locale.ROOT);
        record Candidate(String word, int distance) {}
        return known.stream()
                .distinct()
                .map(k -> new Candidate(k, distance(lower, k.toLowerCase(Locale.ROOT))))
                .filter(c -> c.distance <= Math.max(word.length(), c.word.length()) / 3)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
                .map(Candidate::word)
                .collect(Collectors.toList());
    }

    /** Letters to insert, delete, replace or swap with their neighbour. */
    static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
