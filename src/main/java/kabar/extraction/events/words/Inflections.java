package kabar.extraction.events.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import kabar.text.Fold;
import kabar.text.Language;
import org.apache.commons.csv.CSVRecord;

/**
 * The forms of a word, by the rules of {@code inflections.csv} and the exceptions of {@code irregular.csv}. Of a phrase the first word
 * changes.
 */
final class Inflections {
    private final Map<String, List<Rule>> rules = new LinkedHashMap<>();
    private final Map<String, List<Form>> irregular = new LinkedHashMap<>();

    /** A form, its voice, and whether it tells of the present. */
    record Form(String words, Trigger.Voice voice, boolean present) {}

    /**
     * How a form is made.
     *
     * @param starts the word begins with one of these; with anything where there are none
     */
    private record Rule(
            List<String> starts,
            List<String> ends,
            int dropStart,
            int dropEnd,
            String prefix,
            String suffix,
            Trigger.Voice voice,
            boolean present) {
        boolean fits(String word) {
            return starts(word) && ends(word);
        }

        private boolean starts(String word) {
            for (String start : starts) {
                if (word.startsWith(start)) {
                    return true;
                }
            }
            return starts.isEmpty();
        }

        private boolean ends(String word) {
            for (String end : ends) {
                if (word.endsWith(end)) {
                    return true;
                }
            }
            return ends.isEmpty();
        }

        String apply(String word) {
            return prefix + word.substring(dropStart, word.length() - dropEnd) + suffix;
        }
    }

    Inflections(Language language) {
        for (var row : language.rows("inflections")) {
            rules.computeIfAbsent(row.get("paradigm"), p -> new ArrayList<>())
                    .add(new Rule(
                            parts(row.get("starts")),
                            parts(row.get("ends")),
                            number(row.get("drop_start")),
                            number(row.get("drop_end")),
                            row.get("prefix"),
                            row.get("suffix"),
                            Trigger.Voice.of(row.get("voice")),
                            present(row)));
        }
        for (var row : language.rows("irregular")) {
            irregular
                    .computeIfAbsent(row.get("word"), w -> new ArrayList<>())
                    .add(new Form(row.get("form"), Trigger.Voice.of(row.get("voice")), present(row)));
        }
    }

    private static boolean present(CSVRecord row) {
        return row.isMapped("tense") && row.get("tense").equals("present");
    }

    /**
     * The forms of a phrase whose last word changes, or the last before a preposition ("phone call", "call for").
     *
     * @param opens whether a word is a preposition
     */
    List<Form> compounds(String words, String paradigm, Predicate<String> opens) {
        String[] parts = words.split(" ");
        int head = 0;
        while (head + 1 < parts.length && !opens.test(parts[head + 1])) {
            head++;
        }
        String before = String.join(" ", Arrays.copyOfRange(parts, 0, head));
        String behind = String.join(" ", Arrays.copyOfRange(parts, head + 1, parts.length));
        return forms(parts[head], paradigm).stream()
                .map(f -> new Form((before + " " + f.words() + " " + behind).strip(), f.voice(), f.present()))
                .toList();
    }

    /** Latin words keep their accents, which tell forms apart (frappe, frappé); all others are folded. */
    private static String spelled(String words) {
        boolean latin = words.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
        return latin ? words.toLowerCase(Locale.ROOT) : Fold.of(words);
    }

    private static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
    }

    private static int number(String cell) {
        return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }

    private static boolean ofVerb(Trigger.Voice voice) {
        return voice == Trigger.Voice.PARTICIPLE || voice == Trigger.Voice.GERUND;
    }

    /**
     * All forms of a word or phrase.
     *
     * @param paradigm which rules apply; with none, the word stands as it is
     */
    List<Form> forms(String words, String paradigm) {
        if (paradigm.isEmpty()) {
            return List.of(new Form(words, Trigger.Voice.ACTIVE, /* present= */ false));
        }
        int space = words.indexOf(' ');
        String first = space < 0 ? words : words.substring(0, space);
        String rest = space < 0 ? "" : words.substring(space);
        var forms = new LinkedHashMap<String, Form>();
        // "struck" is a form of the verb alone, not of the noun that is written like it
        var own = irregular.getOrDefault(first, List.of()).stream()
                .filter(f -> !ofVerb(f.voice())
                        || rules.getOrDefault(paradigm, List.of()).stream().anyMatch(r -> ofVerb(r.voice())))
                .toList();
        for (Form form : own) {
            String whole = spelled(form.words() + rest);
            forms.put(whole, new Form(whole, form.voice(), form.present()));
        }
        String plain = spelled(first);
        String behind = spelled(rest);
        for (Rule rule : rules.getOrDefault(paradigm, List.of())) {
            boolean replaced = rule.voice() == Trigger.Voice.PARTICIPLE
                    && own.stream().anyMatch(f -> f.voice() == Trigger.Voice.PARTICIPLE);
            if (rule.fits(plain) && !replaced && plain.length() > rule.dropStart() + rule.dropEnd()) {
                String whole = rule.apply(plain) + behind;
                forms.putIfAbsent(whole, new Form(whole, rule.voice(), rule.present()));
            }
        }
        return List.copyOf(forms.values());
    }
}
