package kabar.notebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells in lines how an output of one run differs from that of another, row by row, each with its evidence and its reason. */
final class Changes {
    private static final int MOST_LINES = 200;

    private final Reasons reasons;
    private final DiffLimits limits;
    private final List<EvidenceRow> came;
    private final List<EvidenceRow> went;

    Changes(Reasons reasons, OutcomeFile before, OutcomeFile after, DiffLimits limits) {
        this.reasons = reasons;
        this.limits = limits;
        this.came = TableDiff.without(after.all(), before.all());
        this.went = TableDiff.without(before.all(), after.all());
    }

    /** What differs between two outputs; nothing if they are the same. */
    List<String> of(Outcome before, Outcome after) {
        var lines = new ArrayList<String>();
        if (before.isTable() && after.isTable()) {
            List<RowChange> rows = TableDiff.of(before, after);
            boolean otherColumns = !before.columns().equals(after.columns());
            if (!rows.isEmpty() || otherColumns) {
                lines.add("~ " + after.called() + ": " + rows.size()
                        + (rows.size() == 1 ? " row differs" : " rows differ"));
                if (otherColumns) {
                    lines.add("    columns " + String.join(", ", before.columns()) + " → "
                            + String.join(", ", after.columns()) + because(reasons.ofTheRest()));
                }
                rows(rows, lines);
            }
        }
        List<String> printed = LineDiff.of(shown(before, after), shown(after, before));
        if (!printed.isEmpty()) {
            if (lines.isEmpty()) {
                lines.add("~ " + after.called() + " has changed");
            }
            lines.addAll(lines(printed));
        }
        return lines;
    }

    /** What differs between two texts. */
    List<String> ofLines(List<String> before, List<String> after) {
        return lines(LineDiff.of(before, after));
    }

    private static List<String> shown(Outcome output, Outcome other) {
        if (output.isTable() && !other.isTable()) {
            return Stream.concat(
                            output.printed().stream(), output.rows().stream().map(row -> String.join("  ", row)))
                    .toList();
        }
        return output.printed();
    }

    private List<String> lines(List<String> differing) {
        var lines = new ArrayList<String>();
        int most = Math.min(limits.rows(), MOST_LINES);
        differing.stream().limit(most).forEach(l -> lines.add("    " + l));
        if (differing.size() > most) {
            lines.add("    … " + (differing.size() - most) + " more lines");
        }
        List<EvidenceRow> only = saying(came, words(differing));
        List<EvidenceRow> gone = saying(went, words(differing));
        if (!differing.isEmpty() && only.isEmpty() && gone.isEmpty()) {
            lines.add("    " + because(reasons.ofTheRest()).strip());
        }
        evidence(only, gone, lines);
        return lines;
    }

    private void rows(List<RowChange> rows, List<String> lines) {
        if (rows.size() > limits.rows()) {
            var byReason = new LinkedHashMap<String, Integer>();
            rows.forEach(row -> byReason.merge(reason(row), 1, Integer::sum));
            byReason.forEach((reason, n) -> lines.add("    " + n + (n == 1 ? " row" : " rows") + because(reason)));
        }
        var same = new ArrayList<String>();
        for (RowChange row : rows.stream().limit(limits.rows()).toList()) {
            String what = row.label() + (row.what().startsWith("is ") ? " " : ": ") + row.what();
            List<EvidenceRow> only = row.known() ? row.came() : saying(came, List.of(row.label()));
            List<EvidenceRow> gone = row.known() ? row.went() : saying(went, List.of(row.label()));
            if (only.isEmpty() && gone.isEmpty()) {
                same.add("      " + what);
            } else {
                lines.add("    " + what);
                evidence(only, gone, lines);
            }
        }
        if (!same.isEmpty()) {
            lines.add("    with the same evidence as before" + because(reasons.ofTheRest()));
            lines.addAll(same);
        }
        if (rows.size() > limits.rows()) {
            lines.add("    … " + (rows.size() - limits.rows()) + " more rows; kabar diff --all shows them");
        }
    }

    private String reason(RowChange row) {
        return Stream.concat(row.came().stream(), row.went().stream())
                .findFirst()
                .map(first -> reasons.of(List.of(first)))
                .orElseGet(reasons::ofTheRest);
    }

    private void evidence(List<EvidenceRow> only, List<EvidenceRow> gone, List<String> lines) {
        var told = new ArrayList<String>();
        var left = new ArrayList<>(gone);
        for (EvidenceRow row : only) {
            Optional<EvidenceRow> was = left.stream().filter(row::isAbout).findFirst();
            was.ifPresent(left::remove);
            told.add(was.map(w -> "~ " + row.text() + ": " + row.differences(w) + because(reasons.of(List.of(w, row))))
                    .orElseGet(() -> "+ " + row.text() + because(reasons.of(List.of(row)))));
        }
        left.forEach(row -> told.add("- " + row.text() + because(reasons.of(List.of(row)))));
        told.stream().limit(limits.evidence()).forEach(line -> lines.add("      " + line));
        if (told.size() > limits.evidence()) {
            lines.add("      … " + (told.size() - limits.evidence()) + " more pieces of evidence");
        }
    }

    private static String because(String reason) {
        return reason.isEmpty() ? "" : " ← " + reason;
    }

    /** The evidence that has one of the words in a cell of its own. */
    private static List<EvidenceRow> saying(List<EvidenceRow> rows, List<String> words) {
        List<String> parts =
                words.stream().flatMap(w -> Arrays.stream(w.split(" · "))).toList();
        return rows.stream().filter(row -> parts.stream().anyMatch(row::says)).toList();
    }

    /** What stands between marks, tabs or wide gaps in lines of text. */
    private static List<String> words(List<String> lines) {
        return lines.stream()
                .filter(l -> !l.startsWith("  "))
                .flatMap(l -> Arrays.stream(l.substring(2).split("\\s{2,}|[\"'<>=,;\t]")))
                .map(String::strip)
                .filter(w -> w.length() > 2)
                .distinct()
                .toList();
    }
}
