package kabar.extraction.dates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kabar.extraction.numbers.Numbers;
import kabar.extraction.numbers.Numeral;
import kabar.extraction.numbers.Numerals;
import kabar.text.Affixes;
import kabar.text.Fold;
import kabar.text.Language;
import kabar.text.Text;
import kabar.text.Token;
import kabar.text.WordTable;

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

    /** An apostrophe folds to nothing. */
    private static final String APOSTROPHE = "'";

    private final Map<String, Integer> symbols = new HashMap<>();
    private final WordTable<List<Entry>> entries = new WordTable<>();
    private final Affixes affixes;
    private final Digits digits;
    private final int number;
    /** A number that is told in words. */
    private final int spelled;

    private final Numbers numbers;

    Lexicon(Language language, Numbers numbers, String... tables) {
        this.numbers = numbers;
        this.affixes = Affixes.of(language);
        this.digits = new Digits(this);
        this.number = symbol("<number>");
        this.spelled = symbol("<spelled>");
        for (String table : tables) {
            for (var row : language.rows(table)) {
                var fills = fills(row.get("class"), row.get("value"));
                for (String words : row.get("words").split("\\|")) {
                    add(Text.tokens(words, language), symbol("<" + row.get("class") + ">"), fills);
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
            entriesOf(form).add(new Entry(symbol(form), List.of(), List.of()));
        }
        return symbol(form);
    }

    /** How many symbols there are. */
    int size() {
        return symbols.size();
    }

    private void add(List<Token> words, int symbol, List<Fill> fills) {
        var forms = words.stream().map(Token::form).toList();
        entriesOf(forms.get(0)).add(new Entry(symbol, fills, List.copyOf(forms.subList(1, forms.size()))));
    }

    private List<Entry> entriesOf(String form) {
        if (!entries.has(form)) {
            entries.put(form, new ArrayList<>(1));
        }
        return entries.at(entries.find(form));
    }

    /** The meanings of each token of a sentence and of the words that begin there. */
    List<List<Sense>> senses(List<Token> tokens, Numerals numerals) {
        var all = new ArrayList<List<Sense>>(tokens.size());
        var found = new ArrayList<Sense>();
        for (int i = 0; i < tokens.size(); i++) {
            found.clear();
            Token token = tokens.get(i);
            if (token.isNumber()) {
                digits.senses(token.form(), i, found);
            }
            Optional<Numeral> numeral = numerals.at(i);
            if (numeral.isPresent()) {
                number(token, numeral.get(), found);
            }
            words(tokens, i, found);
            all.add(found.isEmpty() ? List.of() : List.copyOf(found));
        }
        return all;
    }

    private void number(Token token, Numeral numeral, List<Sense> found) {
        var fills = List.of(new Fill(Field.COUNT, numeral.value().doubleValue()));
        String prefix = token.form().substring(0, numeral.prefix());
        found.add(new Sense(number, fills, numeral.last(), prefix));
        if (!token.isNumber()) {
            found.add(new Sense(spelled, fills, numeral.last(), prefix));
        }
    }

    private void words(List<Token> tokens, int i, List<Sense> found) {
        String form =
                tokens.get(i).form().isEmpty() ? APOSTROPHE : tokens.get(i).form();
        look(tokens, i, entries.find(form), "", found);
        List<Affixes.Prefix> particles = affixes.prefixes(form);
        for (int k = 0; k < particles.size(); k++) {
            Affixes.Prefix particle = particles.get(k);
            if (!particle.begins(form)) {
                continue;
            }
            if (particle.read().isEmpty()) {
                look(tokens, i, entries.find(form, particle.written().length()), particle.written(), found);
            } else {
                look(tokens, i, entries.find(particle.rest(form)), particle.written(), found);
            }
        }
    }

    private void look(List<Token> tokens, int i, int place, String prefix, List<Sense> found) {
        if (place == WordTable.NONE) {
            return;
        }
        for (Entry entry : entries.at(place)) {
            int last = i + 1 + entry.rest().size();
            boolean same = last <= tokens.size();
            for (int k = 0; same && k < entry.rest().size(); k++) {
                same = tokens.get(i + 1 + k).is(entry.rest().get(k));
            }
            if (same) {
                found.add(new Sense(entry.symbol(), entry.fills(), last, prefix));
            }
        }
    }

    Numbers numbers() {
        return numbers;
    }
}
