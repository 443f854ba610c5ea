package kabar.extraction.events.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kabar.text.Language;
import org.apache.commons.csv.CSVRecord;

/**
 * A row of a language's {@code events.csv}.
 *
 * @param language its code
 * @param frame where the sides of the event stand
 * @param verbs the words that tell it; of a row of verbs and objects the verbs
 * @param objects the objects, one of which stands near the verb; empty where the words tell it alone
 */
public record EventRow(String language, CSVRecord row, EventFrame frame, List<String> verbs, List<String> objects) {
    private static final String NEAR = " … ";
    private static final Pattern GROUP = Pattern.compile("\\{([^}]*)}");

    /** The rows of a language, in their order, with the words of {@code event-groups.csv} in the place of the groups' names. */
    public static List<EventRow> of(Language language, Map<String, EventFrame> frames) {
        String file = "data/languages/" + language.code() + "/events.csv: ";
        Map<String, String> groups = language.rows("event-groups").stream()
                .collect(Collectors.toMap(
                        r -> r.get("group"), r -> r.get("words"), (one, further) -> one + "/" + further));
        return language.rows("events").stream()
                .map(row -> {
                    var frame = Optional.ofNullable(frames.get(row.get("frame")))
                            .orElseThrow(() -> new IllegalStateException(
                                    file + "no frame '" + row.get("frame") + "' in data/events/frames.csv"));
                    String words = GROUP.matcher(row.get("words")).replaceAll(found -> group(file, groups, found));
                    int near = words.indexOf(NEAR);
                    return near < 0
                            ? new EventRow(language.code(), row, frame, List.of(words), List.of())
                            : new EventRow(
                                    language.code(),
                                    row,
                                    frame,
                                    List.of(words.substring(0, near).split("/")),
                                    List.of(words.substring(near + NEAR.length())
                                            .split("/")));
                })
                .toList();
    }

    private static String group(String file, Map<String, String> groups, MatchResult found) {
        return Optional.ofNullable(groups.get(found.group(1)))
                .orElseThrow(() ->
                        new IllegalStateException(file + "no group '" + found.group(1) + "' in event-groups.csv"));
    }

    /** Whether the words tell the event without an object near them. */
    boolean alone() {
        return objects.isEmpty();
    }

    String paradigm() {
        return row.get("paradigm");
    }

    /** The name of the rule that one of the row's words is. */
    public String rule(String words) {
        return rule(language, words, alone());
    }

    static String rule(String language, String words, boolean alone) {
        return language + ".event." + words.replace(' ', '-') + (alone ? "" : "-…");
    }

    Trigger trigger(Inflections.Form form, String rest, boolean spoken, String rule) {
        return new Trigger(
                row.get("type"),
                row.get("cameo"),
                frame,
                row.get("needs").isEmpty() ? 1 : Integer.parseInt(row.get("needs")),
                row.isMapped("with") ? row.get("with") : "",
                rest,
                spoken,
                form.voice(),
                form.present(),
                rule);
    }
}
