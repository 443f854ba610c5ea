package kabar.extraction.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import kabar.text.Affixes;
import kabar.text.Data;
import kabar.text.Language;
import kabar.text.Text;
import kabar.text.Token;
import kabar.text.WordTable;

/** The dated events of {@code data/events.csv} as a language names them, by the longest word of each naming, which is the rarest. */
final class KnownEvents {
    /**
     * One way of naming an event: words that stand together in a sentence, in any order.
     *
     * @param rows those of the words that stand side by side
     */
    record Naming(String event, LocalDate day, List<Integer> words, List<List<Integer>> rows) {}

    /** The beginning of a word, behind which any letters may follow. */
    private record Beginning(String letters, int number) {}

    private final WordTable<Integer> words = new WordTable<>();
    private final List<Beginning> open = new ArrayList<>();
    private final Map<Integer, List<Naming>> byWord = new HashMap<>();
    private final Affixes affixes;
    private int size;

    KnownEvents(Language language) {
        affixes = Affixes.of(language);
        for (var row : Data.rows("events.csv")) {
            if (row.isMapped(language.code())) {
                for (String way : row.get(language.code()).split("\\|")) {
                    if (!way.isBlank()) {
                        add(row.get("event"), LocalDate.parse(row.get("from")), way);
                    }
                }
            }
        }
    }

    /** Those of every language; read once. */
    static Map<Language, KnownEvents> all() {
        return Standard.ALL;
    }

    private static final class Standard {
        private static final Map<Language, KnownEvents> ALL =
                Language.all().stream().collect(Collectors.toUnmodifiableMap(language -> language, KnownEvents::new));
    }

    /** The forms of the tokens of a word; {@code *} stays at its end. */
    private static List<String> forms(String word) {
        boolean open = word.endsWith("*");
        var forms = new ArrayList<String>();
        Text.tokens(open ? word.substring(0, word.length() - 1) : word).forEach(token -> forms.add(token.form()));
        if (open) {
            forms.set(forms.size() - 1, forms.get(forms.size() - 1) + "*");
        }
        return forms;
    }

    private void add(String event, LocalDate day, String way) {
        var numbers = new ArrayList<Integer>();
        var rows = new ArrayList<List<Integer>>();
        String rarest = "";
        for (String part : way.strip().split("\\s+")) {
            var row = new ArrayList<Integer>();
            for (String word : part.split("_")) {
                for (String form : forms(word)) {
                    row.add(number(form));
                    rarest = form.length() > rarest.length() ? form : rarest;
                }
            }
            numbers.addAll(row);
            if (row.size() > 1) {
                rows.add(List.copyOf(row));
            }
        }
        byWord.computeIfAbsent(number(rarest), n -> new ArrayList<>())
                .add(new Naming(event, day, List.copyOf(numbers), List.copyOf(rows)));
    }

    private int number(String word) {
        if (word.endsWith("*")) {
            String letters = word.substring(0, word.length() - 1);
            for (Beginning beginning : open) {
                if (beginning.letters().equals(letters)) {
                    return beginning.number();
                }
            }
            open.add(new Beginning(letters, size));
            return size++;
        }
        if (!words.has(word)) {
            words.put(word, size++);
        }
        return words.at(words.find(word));
    }

    /** Tells the numbers of the words that a token can be, with and without the particles written onto it. */
    private void words(Token token, IntConsumer number) {
        String form = token.form();
        tell(words.find(form), number);
        for (Beginning beginning : open) {
            if (form.startsWith(beginning.letters())) {
                number.accept(beginning.number());
            }
        }
        for (Affixes.Prefix particle : affixes.prefixes(form)) {
            if (particle.begins(form)) {
                tell(
                        particle.read().isEmpty()
                                ? words.find(form, particle.written().length())
                                : words.find(particle.rest(form)),
                        number);
            }
        }
    }

    private void tell(int place, IntConsumer number) {
        if (place != WordTable.NONE) {
            number.accept(words.at(place));
        }
    }

    /** The events that a sentence names. */
    List<Naming> namedIn(List<Token> tokens) {
        var here = new BitSet(size);
        // The tokens that each word was met at are only sought for the few events whose words are all there.
        for (Token token : tokens) {
            words(token, here::set);
        }
        if (here.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Naming>();
        for (int word = here.nextSetBit(0); word >= 0; word = here.nextSetBit(word + 1)) {
            for (Naming naming : byWord.getOrDefault(word, List.of())) {
                boolean named = naming.words().stream().allMatch(here::get)
                        && naming.rows().stream().allMatch(row -> sideBySide(row, tokens));
                if (named && found.stream().noneMatch(other -> other.event().equals(naming.event()))) {
                    found.add(naming);
                }
            }
        }
        return found;
    }

    private boolean sideBySide(List<Integer> row, List<Token> tokens) {
        for (int i = 0; i + row.size() <= tokens.size(); i++) {
            int next = 0;
            while (next < row.size() && is(tokens.get(i + next), row.get(next))) {
                next++;
            }
            if (next == row.size()) {
                return true;
            }
        }
        return false;
    }

    private boolean is(Token token, int number) {
        var found = new boolean[1];
        words(token, n -> found[0] |= n == number);
        return found[0];
    }
}
