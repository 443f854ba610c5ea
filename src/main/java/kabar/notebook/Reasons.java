package kabar.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that went into two runs otherwise, and which of it is why a piece of evidence came or went. */
final class Reasons {
    private static final int MOST = 3;
    // What is surely about the evidence outweighs what may have touched it.
    private static final int SURE = 10;
    private static final int SAME_WORDS = 8;
    private static final int SAME_ACTOR = 5;
    private static final int CHOICE = 4;
    private static final int SAME_SENTENCE = 3;
    private static final int POSSIBLE = 1;

    private final JsonNode old;
    private final JsonNode now;
    private final RunMemory before;
    private final RunMemory after;
    private final Set<Map<String, String>> inBoth;
    private final List<Reason> all = new ArrayList<>();

    /** From the records of two runs, and what they keep. */
    Reasons(JsonNode old, JsonNode now, RunMemory before, RunMemory after) {
        this.old = old;
        this.now = now;
        this.before = before;
        this.after = after;
        this.inBoth = identities(before);
        inBoth.retainAll(identities(after));
        kabar();
        notebook();
        parameters();
        articles();
        rules();
        files(before.laid(), after.laid());
        data();
    }

    List<Reason> all() {
        return List.copyOf(all);
    }

    /** Why a piece of evidence came, went or (given as it was and as it is) changed: the likeliest, or all that can be. */
    String of(List<EvidenceRow> rows) {
        int most = all.stream().mapToInt(r -> weight(r, rows)).max().orElse(0);
        if (most == 0 && rows.stream().allMatch(row -> inBoth.contains(row.identity()))) {
            return "found in both runs";
        }
        return listed(
                all.stream().filter(r -> most > 0 && weight(r, rows) == most).toList());
    }

    private static int weight(Reason reason, List<EvidenceRow> rows) {
        return rows.stream().mapToInt(reason.weight()).max().orElse(0);
    }

    /** Why a number may be another though its evidence is the same. */
    String ofTheRest() {
        return listed(all);
    }

    private static String listed(List<Reason> reasons) {
        String first = reasons.stream().limit(MOST).map(Reason::brief).collect(Collectors.joining("; or "));
        return reasons.size() > MOST ? first + "; or " + (reasons.size() - MOST) + " more" : first;
    }

    private static Set<Map<String, String>> identities(RunMemory memory) {
        return memory.outcomes().all().stream()
                .map(EvidenceRow::identity)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void add(Reason.Kind kind, String text, String brief, ToIntFunction<EvidenceRow> weight) {
        all.add(new Reason(kind, text, brief, weight));
    }

    private void kabar() {
        String first = old.path("kabar").asText();
        String second = now.path("kabar").asText();
        if (!first.equals(second)) {
            add(
                    Reason.Kind.KABAR,
                    "~ Kabar: " + first + " → " + second,
                    "Kabar " + first + " → " + second,
                    row -> POSSIBLE);
        }
        if (before.isEmpty() || after.isEmpty()) {
            return;
        }
        List<String> classes = Stated.changes("class", before.classes(), after.classes());
        if (!classes.isEmpty()) {
            String names = classes.stream()
                    .map(c -> c.replaceFirst("^. class ", "")
                            .replaceFirst("[.]class .*$", "")
                            .replace('/', '.'))
                    .map(c -> "kabar." + c.replaceFirst("[$].*$", ""))
                    .distinct()
                    .limit(MOST)
                    .collect(Collectors.joining(", "));
            String text =
                    "Kabar's code: " + names + (classes.size() > MOST ? " … (" + classes.size() + " classes)" : "");
            add(Reason.Kind.KABAR, "~ " + text, text, row -> POSSIBLE);
        }
    }

    private void notebook() {
        changed(
                Reason.Kind.NOTEBOOK,
                "notebook",
                old.path("notebook").path("file").asText(),
                now.path("notebook").path("file").asText());
        if (old.path("notebook").path("sha256").equals(now.path("notebook").path("sha256"))) {
            return;
        }
        List<String> lines = LineDiff.of(withoutOutputs(before), withoutOutputs(after));
        if (lines.isEmpty() && !before.isEmpty()) {
            return;
        }
        String differing = lines.stream()
                .filter(l -> !l.startsWith("  "))
                .map(l -> "\n      " + l)
                .collect(Collectors.joining());
        add(
                Reason.Kind.NOTEBOOK,
                "~ the text of the notebook has changed" + differing,
                "the notebook's own text",
                this::choice);
    }

    /** What the analyst chose decides whether evidence is shown, not whether it is found. */
    private int choice(EvidenceRow row) {
        return inBoth.contains(row.identity()) ? SURE : CHOICE;
    }

    private static List<String> withoutOutputs(RunMemory memory) {
        return memory.notebook().stream().filter(l -> !l.startsWith("//>")).toList();
    }

    private void parameters() {
        Map<String, String> second = map(now.path("parameters"));
        map(old.path("parameters"))
                .forEach((name, value) -> changed(
                        Reason.Kind.PARAMETER, "parameter " + name, value, second.getOrDefault(name, "(none)")));
    }

    private void changed(Reason.Kind kind, String what, String first, String second) {
        if (!first.equals(second)) {
            String text = what + ": " + first + " → " + second;
            add(kind, "~ " + text, text, this::choice);
        }
    }

    private void articles() {
        Map<String, String> first = map(old.path("articles"));
        Map<String, String> second = map(now.path("articles"));
        for (String change : Stated.changes("article", first, second)) {
            String text = change.substring(2);
            String id = text.replaceFirst("^article ", "").replaceFirst(" (is new|is gone|has changed)$", "");
            add(Reason.Kind.ARTICLE, change, text, row -> row.cell("article").equals(id) ? SURE : 0);
        }
        var told = before.outcomes().articles();
        after.outcomes().articles().forEach((id, properties) -> {
            if (!told.containsKey(id) || !first.getOrDefault(id, "").equals(second.get(id))) {
                return;
            }
            String differences = new EvidenceRow(properties).properties(new EvidenceRow(told.get(id)));
            if (!differences.isEmpty()) {
                String text = "article " + id + ": " + differences;
                add(
                        Reason.Kind.ARTICLE,
                        "~ " + text,
                        text,
                        row -> row.cell("article").equals(id) ? SURE : 0);
            }
        });
    }

    private void rules() {
        var first = new TreeSet<>(texts(old.path("off")));
        var second = new TreeSet<>(texts(now.path("off")));
        Stream.concat(first.stream(), second.stream())
                .distinct()
                .filter(r -> first.contains(r) != second.contains(r))
                .forEach(rule -> {
                    String text = "rule " + rule + (second.contains(rule) ? " is switched off" : " is switched on");
                    add(Reason.Kind.RULE, "~ " + text, text, row -> row.by(rule) ? SURE : POSSIBLE);
                });
    }

    private void files(Map<String, List<String>> first, Map<String, List<String>> second) {
        var names = new TreeSet<>(first.keySet());
        names.addAll(second.keySet());
        for (String name : names) {
            for (LineChange line : LineChange.between(
                    name, first.getOrDefault(name, List.of()), second.getOrDefault(name, List.of()))) {
                boolean correction =
                        line.before().containsKey("was") || line.after().containsKey("was");
                if (line.key().equals("article") || line.key().equals("actor")) {
                    continue; // the head of a file that is new
                }
                add(
                        correction ? Reason.Kind.CORRECTION : Reason.Kind.OWN,
                        "~ " + line.text(),
                        line.text(),
                        correction ? row -> corrects(line, row) : row -> weight(line, row));
            }
        }
    }

    private static int corrects(LineChange line, EvidenceRow row) {
        if (!row.cell("article").equals(line.key())) {
            return 0;
        }
        boolean here = Stream.of(line.before(), line.after())
                .filter(cells -> !cells.isEmpty())
                .anyMatch(cells -> row.cell("surface").contains(cells.getOrDefault("was", "?"))
                        || cells.getOrDefault("was", "").contains(row.cell("surface")));
        return here ? SURE : SAME_SENTENCE;
    }

    private void data() {
        if (before.isEmpty() || after.isEmpty()) {
            for (String change : Stated.changes("data file", map(old.path("data")), map(now.path("data")))) {
                add(Reason.Kind.DATA, change, change.substring(2), row -> POSSIBLE);
            }
            return;
        }
        Map<String, List<String>> first = before.data();
        Map<String, List<String>> second = after.data();
        var names = new TreeSet<>(first.keySet());
        names.addAll(second.keySet());
        for (String name : names) {
            List<String> lines = first.getOrDefault(name, List.of());
            if (!lines.equals(second.getOrDefault(name, List.of()))) {
                for (LineChange line :
                        LineChange.between("data/" + name, lines, second.getOrDefault(name, List.of()))) {
                    add(Reason.Kind.DATA, "~ " + line.text(), line.text(), row -> weight(line, row));
                }
            }
        }
    }

    /** How likely a changed line of words or names made a piece of evidence come or go. */
    private static int weight(LineChange line, EvidenceRow row) {
        boolean otherLanguage = line.file().startsWith("data/languages/")
                && !row.cell("language").isEmpty()
                && line.file().matches("data/languages/[a-z]{2}/.*")
                && !line.file().startsWith("data/languages/" + row.cell("language") + "/");
        if (otherLanguage) {
            return 0;
        }
        String surface = row.cell("surface").toLowerCase(Locale.ROOT);
        String sentence = row.cell("text").toLowerCase(Locale.ROOT);
        Set<String> words = line.words();
        if (words.contains(surface)) {
            return SAME_WORDS + (row.says(line.key()) ? 1 : 0);
        } else if (!line.key().isEmpty()
                && (row.says(line.key()) || row.rules().stream().anyMatch(r -> r.endsWith("." + line.key())))) {
            return SAME_ACTOR;
        }
        return words.stream().anyMatch(w -> w.length() > 2 && sentence.contains(w)) ? SAME_SENTENCE : POSSIBLE;
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static Map<String, String> map(JsonNode node) {
        var map = new TreeMap<String, String>();
        node.properties().forEach(e -> map.put(e.getKey(), e.getValue().asText()));
        return map;
    }
}
