package kabar.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The particles of a language that are written onto the word behind them ({@code prefixes.csv}), by their first letter. */
public final class Particles {
    /**
     * A particle before a word.
     *
     * @param read what the word behind it begins with
     */
    public record Particle(String written, String read) {
        /** Whether a word begins with it, and two letters at least are left. */
        public boolean begins(String form) {
            return form.length() > written.length() + 1 && form.startsWith(written);
        }

        /** The word behind the particle. */
        public String rest(String form) {
            return read + form.substring(written.length());
        }
    }

    private final String letters;
    private final List<List<Particle>> byLetter = new ArrayList<>();

    private Particles(List<Particle> particles) {
        Map<Character, List<Particle>> all = new TreeMap<>();
        for (Particle particle : particles) {
            all.computeIfAbsent(particle.written().charAt(0), c -> new ArrayList<>())
                    .add(particle);
        }
        var first = new StringBuilder();
        all.forEach((letter, list) -> {
            first.append(letter);
            byLetter.add(List.copyOf(list));
        });
        letters = first.toString();
    }

    public static Particles of(Language language) {
        return new Particles(language.rows("prefixes").stream()
                .map(row -> new Particle(row.get("written"), row.get("read")))
                .toList());
    }

    /** Those that begin with the first letter of a folded word, see {@link Particle#begins}. */
    public List<Particle> like(String form) {
        int at = form.isEmpty() ? -1 : letters.indexOf(form.charAt(0));
        return at < 0 ? List.of() : byLetter.get(at);
    }
}
