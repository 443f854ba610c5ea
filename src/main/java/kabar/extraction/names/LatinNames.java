package kabar.extraction.names;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kabar.knowledge.ActorDictionary;
import kabar.knowledge.ActorType;
import kabar.knowledge.Name;
import kabar.text.Fold;
import kabar.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Names of another script as they are usually written in Latin letters: word by word as {@code latin-names.csv} has them, else as most
 * people of the dictionary with the same word are written. "أحمد صالح" is Ahmed Saleh, in an English article and in an Arabic one. A name
 * with a word that nobody is known by stays as it is.
 */
final class LatinNames {
    /** What share of their consonants two spellings of one name have in common at least, of 1. */
    private static final double ALIKE = 0.6;

    private static final String MARK = "-";
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final ActorDictionary actors;
    private final Language language;
    private final Set<String> halves;
    private final Set<String> seconds;
    private final Map<String, String> listed = new HashMap<>();
    /** What a country's news spells otherwise, by the country. */
    private final Map<String, Map<String, String>> habits = new HashMap<>();

    private final Map<String, String> learnt = new HashMap<>();
    private final Map<String, String> before = new HashMap<>();
    private final Map<String, String> behind = new HashMap<>();
    private final Map<Character, String> letters = new HashMap<>();
    private final Map<String, NameSet> sets = new TreeMap<>();
    private volatile boolean read;
    private @Nullable LatinSpellings spellings;

    LatinNames(ActorDictionary actors, Language language) {
        this.actors = actors;
        this.language = language;
        this.halves = language.words("name-halves");
        this.seconds = language.words("name-seconds");
    }

    /** Empty where the language has no such list, or a word is not known. */
    Optional<String> of(String name) {
        return of(name, Optional.empty());
    }

    /** The same, as the news about a country spells it: "محمد" is Mohamed in Egypt. */
    Optional<String> of(String name, Optional<String> country) {
        if (!read) {
            read();
        }
        if (listed.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> habit = country.map(habits::get).orElse(Map.of());
        List<String> words = words(name, habit);
        for (NameSet set : sets.values()) {
            if (set.has(words)) {
                return Optional.of(set.label(words));
            }
        }
        var label = new StringBuilder();
        for (String word : words) {
            Optional<String> own = habitual(word, habit).or(() -> word(word));
            if (own.isEmpty()) {
                return Optional.empty();
            }
            label.append(label.length() == 0 ? "" : " ").append(own.get());
        }
        return Optional.of(label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1));
    }

    /** Whether a folded word sounds like a listed name. */
    boolean sounds(String word) {
        if (!read) {
            read();
        }
        LatinSpellings own = spellings;
        return own != null && own.known(word).isPresent();
    }

    private Optional<String> habitual(String word, Map<String, String> habit) {
        String own = habit.get(word);
        if (own != null || habit.isEmpty()) {
            return Optional.ofNullable(own);
        }
        return prefix(word).flatMap(article -> {
            String rest = word.substring(article.getKey().length());
            String before = habit.getOrDefault(article.getKey() + MARK, article.getValue());
            boolean spelled = habit.containsKey(rest) || !before.equals(article.getValue());
            return spelled
                    ? Optional.ofNullable(habit.get(rest)).or(() -> word(rest)).map(r -> before + r)
                    : Optional.empty();
        });
    }

    private Optional<String> word(String word) {
        return listed(word).or(() -> Optional.ofNullable(learnt.get(word))).or(() -> spelled(word));
    }

    /** By its sound, or letter by letter: behind an article a name is none of another language. */
    private Optional<String> spelled(String word) {
        LatinSpellings own = spellings;
        if (own == null) {
            return Optional.empty();
        }
        return prefix(word)
                .map(article -> article.getValue()
                        + own.family(word.substring(article.getKey().length())))
                .or(() -> own.known(word))
                .or(() -> Optional.of(own.letters(word)));
    }

    private Optional<String> listed(String word) {
        String known = listed.get(word);
        if (known != null) {
            return Optional.of(known);
        }
        var prefix = prefix(word);
        if (prefix.isPresent()) {
            return listed(word.substring(prefix.get().getKey().length()))
                    .map(rest -> prefix.get().getValue() + rest);
        }
        for (var suffix : behind.entrySet()) {
            String stem = word.endsWith(suffix.getKey())
                    ? word.substring(0, word.length() - suffix.getKey().length())
                    : "";
            if (listed.containsKey(stem)) {
                return Optional.of(listed.get(stem) + suffix.getValue());
            }
        }
        return Optional.empty();
    }

    /** What is written before a word of a name, and what it is in Latin letters; two letters at least are left. */
    private Optional<Map.Entry<String, String>> prefix(String word) {
        return before.entrySet().stream()
                .filter(p -> word.startsWith(p.getKey())
                        && word.length() > p.getKey().length() + 2)
                .findFirst();
    }

    /** The folded words of a name; the two of "عبد الله" are one, and those of "نور الدين" where they are listed as one. */
    private List<String> words(String name, Map<String, String> habit) {
        var words = new ArrayList<String>();
        boolean half = false;
        for (String word : WHITE_SPACE.split(name)) {
            String folded = Fold.of(word);
            String both = words.isEmpty() ? "" : words.get(words.size() - 1) + folded;
            boolean one = seconds.contains(folded) && (habit.containsKey(both) || listed.containsKey(both));
            if (half || one) {
                words.set(words.size() - 1, both);
            } else {
                words.add(folded);
            }
            half = halves.contains(folded) && !listed.containsKey(folded);
        }
        return words;
    }

    /** Once, when first needed; from then on all threads only read. */
    private synchronized void read() {
        if (read) {
            return;
        }
        for (var row : language.rows("latin-names")) {
            String name = row.get("name");
            if (name.endsWith(MARK)) {
                before.put(Fold.of(name.substring(0, name.length() - 1)), row.get("latin"));
            } else if (name.startsWith(MARK)) {
                behind.put(Fold.of(name.substring(1)), row.get("latin"));
            } else {
                listed.put(Fold.of(name).replace(" ", ""), row.get("latin"));
            }
        }
        for (var row : language.rows("latin-habits")) {
            String name = row.get("name");
            String mark = name.endsWith(MARK) ? MARK : "";
            habits.computeIfAbsent(row.get("country"), country -> new HashMap<>())
                    .put(Fold.of(name.substring(0, name.length() - mark.length())) + mark, row.get("latin"));
        }
        for (var row : language.rows("latin-sets")) {
            NameSet set = sets.computeIfAbsent(row.get("set"), name -> new NameSet());
            set.add(
                    Fold.of(row.get("name")),
                    row.get("latin"),
                    !row.get("first").isEmpty(),
                    !row.get("joined").isEmpty());
        }
        if (!listed.isEmpty()) {
            counts().forEach((word, spellings) -> spellings.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .ifPresent(most -> learnt.put(word, most.getKey())));
            spellings = language.rows("latin-letters").isEmpty() ? null : new LatinSpellings(language, labels());
        }
        read = true;
    }

    /** The words of the names of the dictionary's people. */
    private Set<String> labels() {
        var labels = new TreeSet<String>();
        for (Name name : actors.names()) {
            if (name.actor().type() == ActorType.PERSON) {
                labels.addAll(List.of(name.actor().name().split(" ")));
            }
        }
        return labels;
    }

    /** How often each word of the dictionary's people is written in which way. */
    private Map<String, Map<String, Integer>> counts() {
        var counts = new HashMap<String, Map<String, Integer>>();
        for (Name name : actors.names()) {
            if (name.actor().type() == ActorType.PERSON && name.language().equals(language.code())) {
                List<String> own = words(name.text(), Map.of());
                String[] label = name.actor().name().split(" ");
                for (int i = 0; i < label.length && own.size() == label.length; i++) {
                    if (label[i].indexOf('.') < 0 && alike(own.get(i), label[i])) {
                        counts.computeIfAbsent(own.get(i), w -> new TreeMap<>()).merge(label[i], 1, Integer::sum);
                    }
                }
            }
        }
        return counts;
    }

    private boolean alike(String word, String label) {
        var sounds = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            sounds.append(letters.computeIfAbsent(word.charAt(i), LatinNames::letter));
        }
        String a = skeleton(sounds.toString());
        String b = skeleton(Fold.of(label));
        return !a.isEmpty() && 2.0 * common(a, b) >= ALIKE * (a.length() + b.length());
    }

    private static String letter(char c) {
        return Latin.LETTERS.transliterate(String.valueOf(c));
    }

    /** Made when first needed. */
    private static final class Latin {
        private static final Transliterator LETTERS = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    }

    /** Its consonants, those that languages confuse as one, without doubles. */
    private static String skeleton(String latin) {
        var skeleton = new StringBuilder();
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i);
            char own = switch (c) {
                case 'b', 'p' -> 'b';
                case 'k', 'q', 'g', 'j', 'c', 'x' -> 'k';
                case 'd', 't' -> 't';
                case 's', 'z' -> 's';
                case 'f', 'v' -> 'f';
                case 'l', 'm', 'n', 'r' -> c;
                default -> ' ';
            };
            boolean doubled = skeleton.length() > 0 && skeleton.charAt(skeleton.length() - 1) == own;
            if (own != ' ' && !doubled) {
                skeleton.append(own);
            }
        }
        return skeleton.toString();
    }

    /** The length of the longest row of letters that both have in the same order. */
    private static int common(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            int diagonal = 0;
            for (int k = 0; k < b.length(); k++) {
                int above = row[k + 1];
                row[k + 1] = a.charAt(i) == b.charAt(k) ? diagonal + 1 : Math.max(row[k], above);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
