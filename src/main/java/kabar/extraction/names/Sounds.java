package kabar.extraction.names;

import java.util.ArrayList;
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

    /** What an h at the end of a word is as often as not. */
    private static final String LAST_VOWEL = "E";

    /** By the written sound, then by the Latin one. */
    private final Map<String, Map<String, Integer>> costs = new HashMap<>();

    private final Map<String, List<String>> digraphs = new HashMap<>();
    private final int longestDigraph;

    Sounds() {
        for (var row : Data.rows("text/latin-sounds.csv")) {
            costs.computeIfAbsent(row.get("sound"), s -> new HashMap<>())
                    .put(row.get("latin"), Integer.parseInt(row.get("cost")));
        }
        int longest = 1;
        for (var row : Data.rows("text/latin-digraphs.csv")) {
            digraphs.put(row.get("letters"), List.of(row.get("sounds").split(" ")));
            longest = Math.max(longest, row.get("letters").length());
        }
        this.longestDigraph = longest;
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

    /** What it costs to read written sounds as those of a Latin name. */
    int distance(List<String> written, List<String> latin) {
        int[] row = new int[latin.size() + 1];
        for (int k = 1; k < row.length; k++) {
            row[k] = row[k - 1] + unwritten(latin.get(k - 1), k == 1, k + 1 == row.length);
        }
        for (int i = 0; i < written.size(); i++) {
            int diagonal = row[0];
            String sound = i > 0 && i + 1 == written.size() && "h".equals(written.get(i)) ? LAST_VOWEL : written.get(i);
            Map<String, Integer> costOf = costs.getOrDefault(sound, Map.of());
            int extra = extra(sound, false);
            row[0] += extra(sound, i == 0);
            for (int k = 1; k < row.length; k++) {
                int above = row[k];
                int same = diagonal
                        + (i == 0 && k == 1 && "A".equals(sound) && vowel(latin.get(0))
                                ? FIRST_VOWEL
                                : costOf.getOrDefault(latin.get(k - 1), NEVER));
                int more = above + extra;
                int less = row[k - 1] + unwritten(latin.get(k - 1), false, k + 1 == row.length);
                row[k] = Math.min(same, Math.min(more, less));
                diagonal = above;
            }
        }
        return row[row.length - 1];
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
}
