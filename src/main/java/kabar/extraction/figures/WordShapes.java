package kabar.extraction.figures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kabar.extraction.figures.FigureWords.Role;
import kabar.text.Fold;

/** Letters that words of a role begin or end with: {@code mem*}, {@code *s}. */
final class WordShapes {
    static final char ANY = '*';

    private record Shape(String letters, boolean ending) {
        boolean fits(String form) {
            return ending ? form.endsWith(letters) : form.startsWith(letters);
        }
    }

    private final Map<Role, List<Shape>> shapes = new EnumMap<>(Role.class);

    void add(String written, Role role) {
        boolean ending = written.charAt(0) == ANY;
        String letters = ending ? written.substring(1) : written.substring(0, written.length() - 1);
        shapes.computeIfAbsent(role, k -> new ArrayList<>()).add(new Shape(Fold.of(letters), ending));
    }

    /** Whether a word has a shape of a role. */
    boolean fit(String form, Role role) {
        List<Shape> own = shapes.getOrDefault(role, List.of());
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i).fits(form)) {
                return true;
            }
        }
        return false;
    }

    boolean has(Role role) {
        return shapes.containsKey(role);
    }
}
