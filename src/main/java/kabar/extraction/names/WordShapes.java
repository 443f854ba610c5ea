package kabar.extraction.names;

import java.util.List;
import kabar.text.Language;

/** What makes a word of another, by its beginning, its end and its length: "pelayanan" ({@code word-shapes.csv}). */
final class WordShapes {
    private final List<Shape> shapes;

    private record Shape(String begins, String ends, int letters) {
        boolean fits(String form) {
            return form.length() >= letters && form.startsWith(begins) && form.endsWith(ends);
        }
    }

    WordShapes(Language language) {
        this.shapes = language.rows("word-shapes").stream()
                .map(row -> new Shape(row.get("begins"), row.get("ends"), Integer.parseInt(row.get("letters"))))
                .toList();
    }

    /** Whether a folded word has one of them. */
    boolean fit(String form) {
        for (Shape shape : shapes) {
            if (shape.fits(form)) {
                return true;
            }
        }
        return false;
    }
}
