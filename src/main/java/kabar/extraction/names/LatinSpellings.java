package kabar.extraction.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import kabar.extraction.names.Letters.Letter;
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
    /** Words whose names are remembered; a corpus has no end of them. */
    private static final int MOST_MET = 1 << 14;

    private final Letters letters;
    private final Sounds sounds = new Sounds();
    private final Romanisation romanisation;
    private final Map<String, List<Latin>> bySkeleton = new HashMap<>();
    private final Map<String, Optional<String>> met = new ConcurrentHashMap<>();

    private static final class Latin {
        private final String name;
        /** By their numbers. */
        private final int[] sounds;

        private Latin(String name, int[] sounds) {
            this.name = name;
            this.sounds = sounds;
        }
    }

    LatinSpellings(Language language, Set<String> labels) {
        this.letters = new Letters(language);
        this.romanisation = new Romanisation(letters);
        var names = new TreeSet<>(labels);
        for (Language other : Language.all()) {
            names.addAll(other.lines("given-names"));
            names.addAll(other.lines("family-names"));
        }
        for (String name : names) {
            String plain = name.endsWith("*") ? name.substring(0, name.length() - 1) : name;
            String form = Fold.of(plain);
            if (form.length() > 1 && isPlain(form)) {
                List<String> own = sounds.of(form);
                bySkeleton
                        .computeIfAbsent(Sounds.skeleton(own), k -> new ArrayList<>())
                        .add(new Latin(plain, sounds.numbered(own)));
            }
        }
    }

    private static boolean isPlain(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) < 'a' || form.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    /** The listed name that a folded word sounds like; empty where none is near. */
    Optional<String> known(String word) {
        if (met.size() >= MOST_MET) {
            met.clear();
        }
        return met.computeIfAbsent(word, this::nearest);
    }

    private Optional<String> nearest(String word) {
        var heard = new ArrayList<String>();
        for (Letter letter : letters.of(word)) {
            if (!letter.sound().isEmpty()) {
                heard.add(letter.sound());
            }
        }
        if (heard.isEmpty()) {
            return Optional.empty();
        }
        int least = word.length() < SHORT ? SHORT_NEAR : NEAR;
        Optional<String> best = Optional.empty();
        int[] numbered = sounds.numbered(heard);
        for (Latin latin : bySkeleton.getOrDefault(Sounds.skeleton(heard), List.of())) {
            if (latin.sounds.length - numbered.length <= MOST_LETTERS_MORE) {
                int cost = sounds.distance(numbered, latin.sounds, least);
                boolean shorter = cost == least
                        && best.filter(b -> latin.name.length() < b.length()).isPresent();
                if (cost < least || shorter) {
                    least = cost;
                    best = Optional.of(latin.name);
                }
            }
        }
        return best;
    }

    /** A folded word letter by letter. */
    String letters(String word) {
        return romanisation.letters(word);
    }

    /** A folded word that stands behind an article, letter by letter. */
    String family(String word) {
        return romanisation.family(word);
    }
}
