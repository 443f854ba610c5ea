package kabar.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kabar.text.Data;
import kabar.text.Language;
import kabar.text.Sentence;
import kabar.text.Text;
import kabar.text.Token;

/** The dated events of {@code data/events.csv} that a text knows of: it was not written before them. */
final class EventClues {
    private final Map<Language, Events> byLanguage = new HashMap<>();

    /** One way of naming an event: words that stand together in a sentence, in any order. */
    private record Naming(String event, LocalDate day, List<Integer> words) {}

    /** A word of an event; {@code open} where any letters may follow. */
    private record Word(String letters, boolean open) {}

    /** The events of a language, by the longest word of each way of naming them: it is the rarest. */
    private static final class Events {
        private final WordTable<Integer> words = new WordTable<>();
        private final List<Word> open = new ArrayList<>();
        private final List<Integer> openNumbers = new ArrayList<>();
        private final Map<Integer, List<Naming>> byWord = new HashMap<>();
        private final Particles particles;
        private int size;

        Events(Language language) {
            particles = Particles.of(language);
        }

        void add(String event, LocalDate day, List<String> way) {
            var numbers = new ArrayList<Integer>();
            int rarest = 0;
            for (int i = 0; i < way.size(); i++) {
                numbers.add(number(way.get(i)));
                rarest = way.get(i).length() > way.get(rarest).length() ? i : rarest;
            }
            byWord.computeIfAbsent(numbers.get(rarest), n -> new ArrayList<>())
                    .add(new Naming(event, day, List.copyOf(numbers)));
        }

        private int number(String word) {
            if (word.endsWith("*")) {
                var begun = new Word(word.substring(0, word.length() - 1), true);
                int known = open.indexOf(begun);
                if (known >= 0) {
                    return openNumbers.get(known);
                }
                open.add(begun);
                openNumbers.add(size);
                return size++;
            }
            if (!words.has(word)) {
                words.put(word, size++);
            }
            return words.at(words.find(word));
        }

        /** The numbers of the words that stand in a sentence, with and without the particles written onto them. */
        BitSet in(List<Token> tokens) {
            var here = new BitSet(size);
            for (Token token : tokens) {
                String form = token.form();
                set(words.find(form), here);
                for (int i = 0; i < open.size(); i++) {
                    if (form.startsWith(open.get(i).letters())) {
                        here.set(openNumbers.get(i));
                    }
                }
                for (Particles.Particle particle : particles.like(form)) {
                    if (particle.begins(form)) {
                        set(
                                particle.read().isEmpty()
                                        ? words.find(form, particle.written().length())
                                        : words.find(particle.rest(form)),
                                here);
                    }
                }
            }
            return here;
        }

        private void set(int place, BitSet here) {
            if (place != WordTable.NONE) {
                here.set(words.at(place));
            }
        }

        List<Naming> namedBy(BitSet here) {
            var found = new ArrayList<Naming>();
            for (int word = here.nextSetBit(0); word >= 0; word = here.nextSetBit(word + 1)) {
                for (Naming naming : byWord.getOrDefault(word, List.of())) {
                    if (naming.words().stream().allMatch(here::get)) {
                        found.add(naming);
                    }
                }
            }
            return found;
        }
    }

    EventClues() {
        for (var row : Data.rows("events.csv")) {
            for (Language language : Language.all()) {
                if (!row.isMapped(language.code())) {
                    continue;
                }
                var events = byLanguage.computeIfAbsent(language, Events::new);
                for (String way : row.get(language.code()).split("\\|")) {
                    if (!way.isBlank()) {
                        events.add(row.get("event"), LocalDate.parse(row.get("from")), words(way));
                    }
                }
            }
        }
    }

    private static List<String> words(String way) {
        var words = new ArrayList<String>();
        for (String word : way.strip().split("\\s+")) {
            boolean open = word.endsWith("*");
            String form = Text.tokens(open ? word.substring(0, word.length() - 1) : word)
                    .get(0)
                    .form();
            words.add(open ? form + "*" : form);
        }
        return words;
    }

    void find(Text text, Sentence sentence, List<Clue> clues) {
        Events events = byLanguage.get(sentence.language());
        if (events == null) {
            return;
        }
        for (Naming naming : events.namedBy(events.in(sentence.tokens()))) {
            clues.add(new Clue(
                    Clue.Kind.EVENT,
                    sentence.index(),
                    sentence.span(),
                    text.at(sentence.span()).strip(),
                    Optional.of(naming.day()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "knows of " + naming.event() + ", " + naming.day()));
        }
    }
}
