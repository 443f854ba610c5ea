package kabar.extraction.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names of one origin, spelled so only among themselves: "لي" is Lee before Korean names and Li before Chinese ones. */
final class NameSet {
    private final Map<String, String> latin = new HashMap<>();
    private final Set<String> first = new HashSet<>();
    private final Set<String> joined = new HashSet<>();

    /**
     * Adds a name as it is spelled in Latin letters.
     *
     * @param opens whether it may be the first of several
     * @param onto whether it is written onto the one before it
     */
    void add(String name, String own, boolean opens, boolean onto) {
        latin.put(name, own);
        if (opens) {
            first.add(name);
        }
        if (onto) {
            joined.add(name);
        }
    }

    /** Whether all of several words are such names. */
    boolean has(List<String> words) {
        return words.size() > 1
                && first.contains(words.get(0))
                && latin.keySet().containsAll(words);
    }

    /** "شي جين بينغ" is Xi Jinping. */
    String label(List<String> words) {
        var label = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            String own = latin.getOrDefault(words.get(i), "");
            boolean onto = i > 1 && joined.contains(words.get(i));
            label.append(i == 0 || onto ? "" : " ").append(onto ? own.toLowerCase(Locale.ROOT) : own);
        }
        return label.toString();
    }
}
