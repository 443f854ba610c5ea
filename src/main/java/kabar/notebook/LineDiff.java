package kabar.notebook;

import java.util.ArrayList;
import java.util.List;

/** What differs between two texts, line by line: {@code -} is gone, {@code +} is new, three lines around each stay as context. */
final class LineDiff {
    private static final int CONTEXT = 3;
    /** More pairs of lines than this are not compared one with another. */
    private static final long MOST_PAIRS = 9_000_000;

    private LineDiff() {}

    /** The differing lines with their context; empty if there are none. */
    static List<String> of(List<String> before, List<String> after) {
        int head = 0;
        while (head < before.size() && head < after.size() && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < before.size() - head
                && tail < after.size() - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        if (head == before.size() && head == after.size()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        before.subList(0, head).forEach(l -> lines.add("  " + l));
        middle(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail), lines);
        before.subList(before.size() - tail, before.size()).forEach(l -> lines.add("  " + l));
        return shortened(lines);
    }

    /** The longest common subsequence of what is left between equal beginnings and ends. */
    private static void middle(List<String> before, List<String> after, List<String> lines) {
        if ((long) before.size() * after.size() > MOST_PAIRS) {
            before.forEach(l -> lines.add("- " + l));
            after.forEach(l -> lines.add("+ " + l));
            return;
        }
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                lines.add("  " + before.get(i++));
                j++;
            } else if (i < before.size() && (j == after.size() || common[i + 1][j] >= common[i][j + 1])) {
                lines.add("- " + before.get(i++));
            } else {
                lines.add("+ " + after.get(j++));
            }
        }
    }

    private static List<String> shortened(List<String> lines) {
        var near = new ArrayList<String>();
        int omitted = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean shown = lines.subList(Math.max(0, i - CONTEXT), Math.min(lines.size(), i + CONTEXT + 1)).stream()
                    .anyMatch(l -> !l.startsWith("  "));
            if (shown && omitted > 0) {
                near.add("  … " + omitted + " equal lines");
                omitted = 0;
            }
            if (shown) {
                near.add(lines.get(i));
            } else {
                omitted++;
            }
        }
        if (omitted > 0) {
            near.add("  … " + omitted + " equal lines");
        }
        return near;
    }
}
