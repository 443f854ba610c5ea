package kabar.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabar.text.Fold;
import kabar.text.Language;
import kabar.text.Text;
import kabar.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a language can mean in patterns: classes such as {@code <month>}, with what they tell, and the words that
 * patterns name themselves. Words of a class stand in tables with the columns {@code words}, {@code class} and {@code value}.
 */
final class Lexicon {
    /** What a class word tells of one field. */
    record Fill(Field field, double value) {}

    /**
     * A meaning of the words that begin at a token.
     *
     * @param symbol the class, or the word itself, see {@link #symbol}
     * @param last index after its last token
     * @param prefix the particle written onto its first word
     */
    record Sense(int symbol, List<Fill> fills, int last, String prefix) {}

    private record Entry(int symbol, List<Fill> fills, List<String> rest) {}

    private record Prefix(String written, String read) {}

    private static final List<Sense> NONE = List.of();
    private static final int LONGEST_DIGITS = 10;

    private final Map<String, Integer> symbols = new HashMap<>();
    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final List<Prefix> prefixes;
    private final String prefixLetters;
    private final Numbers numbers;

    Lexicon(Language language, Numbers numbers, String... tables) {
        this.numbers = numbers;
        prefixes = language.rows("prefixes").stream()
                .map(row -> new Prefix(row.get("written"), row.get("read")))
                .toList();
        var letters = new StringBuilder();
        prefixes.forEach(p -> letters.append(p.written().charAt(0)));
        prefixLetters = letters.toString();
        for (String table : tables) {
            for (var row : language.rows(table)) {
                var fills = fills(row.get("class"), row.get("value"));
                for (String words : row.get("words").split("\\|")) {
                    add(words, new Entry(symbol("<" + row.get("class") + ">"), fills, List.of()));
                }
            }
        }
    }

    /** {@code 3} of the class month fills MONTH; {@code unit=D shift=-1} names its fields. */
    private static List<Fill> fills(String name, String value) {
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.indexOf('=') < 0) {
            Field field = Field.named(name);
            return List.of(new Fill(field, field.parse(value)));
        }
        return assignments(value);
    }

    static List<Fill> assignments(String text) {
        var fills = new ArrayList<Fill>();
        for (String part : text.strip().split("\\s+")) {
            int at = part.indexOf('=');
            Field field = Field.named(part.substring(0, at));
            fills.add(new Fill(field, field.parse(part.substring(at + 1))));
        }
        return List.copyOf(fills);
    }

    /** The number of a class ({@code <month>}) or of a word. */
    int symbol(String name) {
        return symbols.computeIfAbsent(name, n -> symbols.size());
    }

    /** The number of a word that a pattern names; from now on it is known. */
    int literal(String word) {
        String form = word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0)) ? word : Fold.of(word);
        if (!symbols.containsKey(form)) {
            entries.computeIfAbsent(form, f -> new ArrayList<>(1)).add(new Entry(symbol(form), List.of(), List.of()));
        }
        return symbol(form);
    }

    int size() {
        return symbols.size();
    }

    private void add(String words, Entry entry) {
        var forms = Text.tokens(words).stream().map(Token::form).toList();
        entries.computeIfAbsent(forms.get(0), f -> new ArrayList<>(1))
                .add(new Entry(entry.symbol(), entry.fills(), forms.subList(1, forms.size())));
    }

    /** The meanings of each token of a sentence and of the words that begin there. */
    List<List<Sense>> senses(List<Token> tokens, @Nullable Numeral[] numerals) {
        var all = new ArrayList<List<Sense>>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            all.add(sensesAt(tokens, i, numerals[i]));
        }
        return all;
    }

    private List<Sense> sensesAt(List<Token> tokens, int i, @Nullable Numeral numeral) {
        Token token = tokens.get(i);
        List<Sense> found = NONE;
        if (token.isNumber()) {
            found = new ArrayList<>(6);
            digits(token.form(), i, found);
        }
        if (numeral != null) {
            found = found.isEmpty() ? new ArrayList<>(3) : found;
            String prefix = token.form().substring(0, numeral.prefix());
            found.add(new Sense(
                    symbol("<number>"),
                    List.of(new Fill(Field.COUNT, numeral.value().doubleValue())),
                    numeral.last(),
                    prefix));
        }
        // An apostrophe folds to nothing.
        String form = token.form().isEmpty() ? "'" : token.form();
        found = look(tokens, i, form, "", found);
        if (!form.isEmpty() && prefixLetters.indexOf(form.charAt(0)) >= 0) {
            for (Prefix prefix : prefixes) {
                if (form.length() > prefix.written().length() + 1 && form.startsWith(prefix.written())) {
                    String rest =
                            prefix.read() + form.substring(prefix.written().length());
                    found = look(tokens, i, rest, prefix.written(), found);
                }
            }
        }
        return found;
    }

    private List<Sense> look(List<Token> tokens, int i, String form, String prefix, List<Sense> found) {
        List<Entry> here = entries.get(form);
        if (here == null) {
            return found;
        }
        List<Sense> more = found.isEmpty() ? new ArrayList<>(here.size()) : found;
        for (Entry entry : here) {
            int last = i + 1 + entry.rest().size();
            if (last > tokens.size()) {
                continue;
            }
            boolean same = true;
            for (int k = 0; same && k < entry.rest().size(); k++) {
                same = tokens.get(i + 1 + k).form().equals(entry.rest().get(k));
            }
            if (same) {
                more.add(new Sense(entry.symbol(), entry.fills(), last, prefix));
            }
        }
        return more;
    }

    /** What digits can be: {@code <#day>}, {@code <#month>}, {@code <#year>}, {@code <#day.month>} … */
    private void digits(String form, int i, List<Sense> found) {
        if (form.length() > LONGEST_DIGITS) {
            return;
        }
        String[] parts = form.split("[.]");
        int[] n = new int[parts.length];
        for (int k = 0; k < parts.length; k++) {
            for (int c = 0; c < parts[k].length(); c++) {
                if (parts[k].charAt(c) < '0' || parts[k].charAt(c) > '9') {
                    return;
                }
            }
            n[k] = parts[k].length() > 8 ? -1 : Integer.parseInt(parts[k]);
        }
        int digits = parts[0].length();
        if (parts.length == 1) {
            say(found, i, "<#day>", digits <= 2 && n[0] >= 1 && n[0] <= 31, Field.DAY, n[0]);
            say(found, i, "<#month>", digits <= 2 && n[0] >= 1 && n[0] <= 12, Field.MONTH, n[0]);
            say(found, i, "<#year>", digits == 4 && n[0] >= 1000 && n[0] < 2200, Field.YEAR, n[0]);
            say(found, i, "<#yy>", digits == 2, Field.YEAR, n[0] < 50 ? 2000 + n[0] : 1900 + n[0]);
            say(found, i, "<#hour>", digits <= 2 && n[0] <= 24, Field.HOUR, n[0]);
            say(found, i, "<#minute>", digits == 2 && n[0] < 60, Field.MINUTE, n[0]);
            if (digits == 4 && n[0] / 100 < 24 && n[0] % 100 < 60) {
                found.add(sense("<#hhmm>", i, Field.HOUR, n[0] / 100, Field.MINUTE, n[0] % 100));
            }
            int month = n[0] / 100 % 100;
            if (digits == 8 && month >= 1 && month <= 12) {
                found.add(new Sense(
                        symbol("<#yyyymmdd>"),
                        List.of(
                                new Fill(Field.YEAR, Math.floorDiv(n[0], 10000)),
                                new Fill(Field.MONTH, month),
                                new Fill(Field.DAY, n[0] % 100)),
                        i + 1,
                        ""));
            }
        } else if (parts.length == 2) {
            if (n[0] < 25 && n[1] < 60 && parts[1].length() == 2) {
                found.add(sense("<#hour.minute>", i, Field.HOUR, n[0], Field.MINUTE, n[1]));
            }
            if (n[0] >= 1 && n[0] <= 31 && n[1] >= 1 && n[1] <= 12 && parts[1].length() == 2) {
                found.add(sense("<#day.month>", i, Field.DAY, n[0], Field.MONTH, n[1]));
            }
        } else if (parts.length == 3 && n[0] <= 31 && n[1] >= 1 && n[1] <= 12 && parts[2].length() == 4) {
            found.add(new Sense(
                    symbol("<#day.month.year>"),
                    List.of(new Fill(Field.DAY, n[0]), new Fill(Field.MONTH, n[1]), new Fill(Field.YEAR, n[2])),
                    i + 1,
                    ""));
        }
    }

    private Sense sense(String name, int i, Field a, int first, Field b, int second) {
        return new Sense(symbol(name), List.of(new Fill(a, first), new Fill(b, second)), i + 1, "");
    }

    private void say(List<Sense> found, int i, String name, boolean holds, Field field, int value) {
        if (holds) {
            found.add(new Sense(symbol(name), List.of(new Fill(field, value)), i + 1, ""));
        }
    }

    Numbers numbers() {
        return numbers;
    }
}
