package kabar.extraction.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabar.text.Data;

/**
 * How far the sounds of a word of another script are from those of a name in Latin letters: an edit distance, in hundredths of a sound, in
 * which short vowels cost little, because they are not written. What each pair of sounds costs stands in {@code latin-sounds.csv}.
 */
final class Sounds {
    private static final int NEVER = 900;
    /** A letter that carries whatever vowel a word begins with costs little beside each. */
    private static final int FIRST_VOWEL = 4;
    /** What such a letter costs where the name begins with no vowel. */
    private static final int EXTRA_FIRST = 25;

    private static final String FIRST = "A";
    private static final String BREATH = "h";
    /** What an h at the end of a word is as often as not. */
    private static final String LAST_VOWEL = "E";

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    /** The number of all sounds that stand in no list. */
    private static final int OTHER = 0;

    private final Map<String, Integer> numbers = new HashMap<>();
    /** By the number of the written sound, then by that of the Latin one. */
    private final int[][] costs;
    /** What each Latin sound costs that is not written: at the beginning, in the middle, and at the end. */
    private final int[] unwrittenFirst;

    private final int[] unwritten;
    private final int[] unwrittenLast;
    /** What each written sound costs that the Latin name does not have. */
    private final int[] extra;

    private final boolean[] vowel;
    private final int first;
    private final int breath;
    private final int lastVowel;

    private final Map<String, List<String>> digraphs = new HashMap<>();
    private final int longestDigraph;

    Sounds() {
        int longest = 1;
        for (var row : Data.rows("text/latin-digraphs.csv")) {
            digraphs.put(row.get("letters"), List.of(row.get("sounds").split(" ")));
            longest = Math.max(longest, row.get("letters").length());
        }
        this.longestDigraph = longest;
        var rows = Data.rows("text/latin-sounds.csv");
        number("");
        LETTERS.chars().forEach(c -> number(String.valueOf((char) c)));
        digraphs.values().forEach(sounds -> sounds.forEach(this::number));
        for (var row : rows) {
            number(row.get("sound"));
            number(row.get("latin"));
        }
        this.first = number(FIRST);
        this.breath = number(BREATH);
        this.lastVowel = number(LAST_VOWEL);
        int size = numbers.size();
        this.costs = new int[size][size];
        for (int[] row : costs) {
            Arrays.fill(row, NEVER);
        }
        for (var row : rows) {
            costs[number(row.get("sound"))][number(row.get("latin"))] = Integer.parseInt(row.get("cost"));
        }
        this.unwrittenFirst = new int[size];
        this.unwritten = new int[size];
        this.unwrittenLast = new int[size];
        this.extra = new int[size];
        this.vowel = new boolean[size];
        numbers.forEach((sound, number) -> {
            unwrittenFirst[number] = unwritten(sound, true, false);
            unwritten[number] = unwritten(sound, false, false);
            unwrittenLast[number] = unwritten(sound, false, true);
            extra[number] = extra(sound);
            vowel[number] = vowel(sound);
        });
    }

    private int number(String sound) {
        return numbers.computeIfAbsent(sound, s -> numbers.size());
    }

    /** The sounds by their numbers, as they are compared. */
    int[] numbered(List<String> sounds) {
        int[] numbered = new int[sounds.size()];
        for (int i = 0; i < numbered.length; i++) {
            numbered[i] = numbers.getOrDefault(sounds.get(i), OTHER);
        }
        return numbered;
    }

    /** The sounds of a folded name in Latin letters. */
    List<String> of(String name) {
        var sounds = new ArrayList<String>();
        for (int i = 0; i < name.length(); ) {
            int length = Math.min(longestDigraph, name.length() - i);
            while (length > 1 && !digraphs.containsKey(name.substring(i, i + length))) {
                length--;
            }
            String part = name.substring(i, i + length);
            boolean doubled = i > 0 && length == 1 && name.charAt(i - 1) == name.charAt(i) && !vowel(part);
            if (!doubled) {
                sounds.addAll(digraphs.getOrDefault(part, List.of(part)));
            }
            i += length;
        }
        return sounds;
    }

    /** The sounds that no spelling confuses. */
    static String skeleton(List<String> sounds) {
        var skeleton = new StringBuilder();
        for (String sound : sounds) {
            skeleton.append(
                    "l".equals(sound) || "m".equals(sound) || "n".equals(sound) || "r".equals(sound) ? sound : "");
        }
        return skeleton.toString();
    }

    /**
     * What it costs to read written sounds as those of a Latin name; both by their numbers.
     *
     * @param most beyond it, any greater number will do
     */
    int distance(int[] written, int[] latin, int most) {
        int n = latin.length;
        int[] row = new int[n + 1];
        for (int k = 1; k <= n; k++) {
            row[k] = row[k - 1] + (k == 1 ? unwrittenFirst : k == n ? unwrittenLast : unwritten)[latin[k - 1]];
        }
        for (int i = 0; i < written.length; i++) {
            int diagonal = row[0];
            int sound = i > 0 && i + 1 == written.length && written[i] == breath ? lastVowel : written[i];
            int[] costOf = costs[sound];
            row[0] += i == 0 && sound == first ? EXTRA_FIRST : extra[sound];
            int least = row[0];
            for (int k = 1; k <= n; k++) {
                int above = row[k];
                boolean begins = i == 0 && k == 1 && sound == first && vowel[latin[0]];
                int same = diagonal + (begins ? FIRST_VOWEL : costOf[latin[k - 1]]);
                int less = row[k - 1] + (k == n ? unwrittenLast : unwritten)[latin[k - 1]];
                row[k] = Math.min(same, Math.min(above + extra[sound], less));
                least = Math.min(least, row[k]);
                diagonal = above;
            }
            if (least > most) {
                return least;
            }
        }
        return row[n];
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
    private static int extra(String sound) {
        return switch (sound) {
            case FIRST -> 50;
            case LAST_VOWEL -> 20;
            case "U", "I" -> 60;
            case BREATH -> 100;
            default -> 150;
        };
    }
}
