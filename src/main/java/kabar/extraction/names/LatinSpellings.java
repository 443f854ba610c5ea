package kabar.extraction.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import kabar.text.Data;
import kabar.text.Fold;
import kabar.text.Language;

/**
 * The Latin name that a word of another script most likely is: of the given and family names of all lists the one that sounds nearest, by an
 * edit distance over sounds. A word that sounds like none is spelled out letter by letter.
 */
final class LatinSpellings {
    /** The greatest distance at which a name is the same, in hundredths of a sound; short words must be nearer. */
    private static final int NEAR = 48;

    private static final int SHORT_NEAR = 15;
    private static final int SHORT = 5;
    private static final int MOST_LETTERS_MORE = 4;
    private static final int NEVER = 900;
    /** Words whose names are remembered; a corpus has no end of them. */
    private static final int MOST_MET = 1 << 14;

    private static final int FIRST_VOWEL = 4;
    /** What an h at the end of a word is as often as not. */
    private static final String LAST_VOWEL = "E";

    /** What a word is cut off at its end, as it is written in the list of letters. */
    private static final String END = "-";

    private static final int SHORTEST_STEM = 2;
    private static final int INTENSIVE = 4;

    private final Map<String, Letter> letters = new HashMap<>();
    private final Map<String, String> endings =
            new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    private final Map<String, Integer> costs = new HashMap<>();
    private final Map<String, String> digraphs = new HashMap<>();
    private final int longestDigraph;
    private final Map<String, List<Latin>> bySkeleton = new HashMap<>();
    private final Map<String, Optional<String>> met = new ConcurrentHashMap<>();

    private record Letter(String sound, String consonant, String vowel) {}

    private record Latin(String name, List<String> sounds) {}

    LatinSpellings(Language language, Set<String> labels) {
        for (var row : language.rows("latin-letters")) {
            String letter = row.get("letter");
            if (letter.startsWith(END)) {
                endings.put(Fold.of(letter.substring(END.length())), row.get("vowel"));
            } else {
                letters.put(Fold.of(letter), new Letter(row.get("sound"), row.get("consonant"), row.get("vowel")));
            }
        }
        for (var row : Data.rows("text/latin-sounds.csv")) {
            costs.put(row.get("sound") + " " + row.get("latin"), Integer.parseInt(row.get("cost")));
        }
        int longest = 1;
        for (var row : Data.rows("text/latin-digraphs.csv")) {
            digraphs.put(row.get("letters"), row.get("sounds"));
            longest = Math.max(longest, row.get("letters").length());
        }
        this.longestDigraph = longest;
        var names = new TreeSet<>(labels);
        for (Language other : Language.all()) {
            names.addAll(other.lines("given-names"));
            names.addAll(other.lines("family-names"));
        }
        for (String name : names) {
            String plain = name.endsWith("*") ? name.substring(0, name.length() - 1) : name;
            String form = Fold.of(plain);
            if (form.length() > 1 && form.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
                var latin = new Latin(plain, sounds(form));
                bySkeleton
                        .computeIfAbsent(skeleton(latin.sounds()), k -> new ArrayList<>())
                        .add(latin);
            }
        }
    }

    /** The listed name that a folded word sounds like; empty where none is near. */
    Optional<String> known(String word) {
        if (met.size() >= MOST_MET) {
            met.clear();
        }
        return met.computeIfAbsent(word, this::nearest);
    }

    private Optional<String> nearest(String word) {
        var sounds = new ArrayList<String>();
        for (Letter letter : spelled(word)) {
            if (!letter.sound().isEmpty()) {
                sounds.add(letter.sound());
            }
        }
        if (sounds.isEmpty()) {
            return Optional.empty();
        }
        int least = word.length() < SHORT ? SHORT_NEAR : NEAR;
        Optional<String> best = Optional.empty();
        for (Latin latin : bySkeleton.getOrDefault(skeleton(sounds), List.of())) {
            if (latin.sounds().size() - sounds.size() <= MOST_LETTERS_MORE) {
                int cost = distance(sounds, latin.sounds());
                boolean shorter = cost == least
                        && best.filter(b -> latin.name().length() < b.length()).isPresent();
                if (cost < least || shorter) {
                    least = cost;
                    best = Optional.of(latin.name());
                }
            }
        }
        return best;
    }

    private List<String> sounds(String name) {
        var sounds = new ArrayList<String>();
        for (int i = 0; i < name.length(); ) {
            int length = Math.min(longestDigraph, name.length() - i);
            while (length > 1 && !digraphs.containsKey(name.substring(i, i + length))) {
                length--;
            }
            String part = name.substring(i, i + length);
            boolean doubled = i > 0 && length == 1 && name.charAt(i - 1) == name.charAt(i) && !vowel(part);
            if (!doubled) {
                sounds.addAll(List.of(digraphs.getOrDefault(part, part).split(" ")));
            }
            i += length;
        }
        return sounds;
    }

    /** The sounds that no spelling confuses. */
    private static String skeleton(List<String> sounds) {
        var skeleton = new StringBuilder();
        for (String sound : sounds) {
            skeleton.append(
                    "l".equals(sound) || "m".equals(sound) || "n".equals(sound) || "r".equals(sound) ? sound : "");
        }
        return skeleton.toString();
    }

    private int distance(List<String> written, List<String> latin) {
        int[] row = new int[latin.size() + 1];
        for (int k = 1; k < row.length; k++) {
            row[k] = row[k - 1] + unwritten(latin.get(k - 1), k == 1, k + 1 == row.length);
        }
        for (int i = 0; i < written.size(); i++) {
            int diagonal = row[0];
            String sound = i > 0 && i + 1 == written.size() && "h".equals(written.get(i)) ? LAST_VOWEL : written.get(i);
            row[0] += extra(sound, i == 0);
            for (int k = 1; k < row.length; k++) {
                int above = row[k];
                int same = diagonal + cost(sound, latin.get(k - 1), i == 0 && k == 1);
                int more = above + extra(sound, false);
                int less = row[k - 1] + unwritten(latin.get(k - 1), false, k + 1 == row.length);
                row[k] = Math.min(same, Math.min(more, less));
                diagonal = above;
            }
        }
        return row[row.length - 1];
    }

    /** A letter that carries whatever vowel a word begins with costs little beside each. */
    private int cost(String written, String latin, boolean first) {
        return first && "A".equals(written) && vowel(latin)
                ? FIRST_VOWEL
                : costs.getOrDefault(written + " " + latin, NEVER);
    }

    private static boolean vowel(String sound) {
        return "aeiou".contains(sound);
    }

    /** What a Latin sound costs that is not written: short vowels are not, in the middle of a word. */
    private static int unwritten(String latin, boolean first, boolean last) {
        if (vowel(latin)) {
            return first ? 50 : last ? 35 : "ou".contains(latin) ? 20 : 8;
        }
        return "h".equals(latin) ? 30 : "yw".contains(latin) ? 40 : 150;
    }

    /** What a written sound costs that the Latin name does not have; those of vowels are in capitals. */
    private static int extra(String sound, boolean first) {
        return switch (sound) {
            case "A" -> first ? 25 : 50;
            case LAST_VOWEL -> 20;
            case "U", "I" -> 60;
            case "h" -> 100;
            default -> 150;
        };
    }

    /**
     * A word that stands behind an article, letter by letter: "الحطاب" tells what somebody does, and its second letter is spoken twice;
     * "الدويري" is of the form of small things.
     */
    String family(String word) {
        List<Letter> spelled = spelled(word);
        return intensive(spelled)
                ? capital(spelled.get(0).consonant()
                        + "a"
                        + twice(spelled.get(1))
                        + "a"
                        + spelled.get(3).consonant())
                : letters(word, true);
    }

    /** Four letters of which the third is a long vowel; the second is spoken twice. */
    private static boolean intensive(List<Letter> spelled) {
        return spelled.size() == INTENSIVE
                && opens(spelled, 2)
                && !opens(spelled, 0)
                && !opens(spelled, 1)
                && !opens(spelled, 3)
                && !spelled.get(1).consonant().isEmpty()
                && (spelled.get(0).vowel().isEmpty() || spelled.get(0).sound().isEmpty());
    }

    private static String twice(Letter letter) {
        String one = letter.consonant();
        return one.length() == 1 ? one + one : one;
    }

    private static String capital(String latin) {
        return latin.substring(0, 1).toUpperCase(Locale.ROOT) + latin.substring(1);
    }

    /**
     * A folded word letter by letter, with a short vowel where no syllable could be spoken otherwise: "حمزي" Hamzi, "جعفر" Jaafar,
     * "عادل" Adil.
     */
    String letters(String word) {
        return letters(word, false);
    }

    private String letters(String word, boolean family) {
        for (var ending : endings.entrySet()) {
            int stem = word.length() - ending.getKey().length();
            if (stem >= SHORTEST_STEM
                    && word.endsWith(ending.getKey())
                    && !vowelLetter(word.substring(stem - 1, stem))) {
                return spelledOut(word.substring(0, stem), family) + ending.getValue();
            }
        }
        return spelledOut(word, family);
    }

    private boolean vowelLetter(String letter) {
        Letter own = letters.get(letter);
        return own == null || !own.vowel().isEmpty() && !own.sound().isEmpty();
    }

    private String spelledOut(String word, boolean family) {
        List<Letter> spelled = spelled(word);
        var latin = new StringBuilder();
        int consonants = 0;
        boolean spoken = false;
        String vowel = "";
        for (int i = 0; i < spelled.size(); i++) {
            Letter letter = spelled.get(i);
            boolean last = i + 1 == spelled.size();
            if (family && small(spelled, i)) {
                latin.append("uwai");
                spoken = true;
                vowel = "";
                consonants = 0;
                i++;
                continue;
            }
            boolean before = !last && opens(spelled, i + 1);
            boolean guttural = letter.sound().isEmpty();
            boolean own = letter.consonant().isEmpty() || i > 0 && !before && consonants > 0;
            if (!letter.vowel().isEmpty() && own || last && i > 0 && "h".equals(letter.sound())) {
                boolean silent = guttural && (before || i > 0 && consonants == 0);
                vowel = silent ? "" : letter.vowel().isEmpty() || guttural && i == 0 ? "a" : letter.vowel();
                latin.append(vowel);
                spoken |= !silent;
                consonants = silent ? consonants : 0;
            } else {
                boolean closed = last && consonants == 1 && spoken;
                boolean open = consonants > 1 || consonants == 1 && !spoken;
                latin.append(open ? "a" : !closed ? "" : "a".equals(vowel) ? "i" : "aa".equals(vowel) ? "a" : "")
                        .append(letter.consonant());
                spoken |= open;
                vowel = open ? "" : vowel;
                consonants = open ? 1 : consonants + 1;
            }
        }
        return latin.length() == 0 ? word : capital(latin.toString());
    }

    /** The two letters in the middle of a word for a small thing: "دوير". */
    private static boolean small(List<Letter> spelled, int i) {
        return i > 0
                && i + 2 < spelled.size()
                && "U".equals(spelled.get(i).sound())
                && "I".equals(spelled.get(i + 1).sound())
                && spelled.get(i - 1).vowel().isEmpty()
                && spelled.get(i + 2).vowel().isEmpty();
    }

    /** The letters of a folded word, two that stand for one sound as one; empty where one is of no list. */
    private List<Letter> spelled(String word) {
        var spelled = new ArrayList<Letter>();
        for (int i = 0; i < word.length(); ) {
            Letter two = i + 2 > word.length() ? null : letters.get(word.substring(i, i + 2));
            Letter letter = two == null ? letters.get(word.substring(i, i + 1)) : two;
            if (letter == null) {
                return List.of();
            }
            spelled.add(letter);
            i += two == null ? 1 : 2;
        }
        return spelled;
    }

    /** Whether a vowel begins there. */
    private static boolean opens(List<Letter> spelled, int i) {
        return spelled.get(i).consonant().isEmpty() && !spelled.get(i).sound().isEmpty();
    }
}
