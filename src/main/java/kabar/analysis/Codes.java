package kabar.analysis;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import kabar.text.Nearest;

/** Values as ints 0, 1, 2 … in their natural order. */
final class Codes<T extends Comparable<? super T>> {
    static final int NONE = -1;

    private final List<T> values;
    private final Object2IntOpenHashMap<T> codes;

    Codes(Collection<T> values) {
        this.values = List.copyOf(new TreeSet<>(values));
        this.codes = new Object2IntOpenHashMap<>(this.values.size());
        codes.defaultReturnValue(NONE);
        for (int code = 0; code < this.values.size(); code++) {
            codes.put(this.values.get(code), code);
        }
    }

    int size() {
        return values.size();
    }

    T value(int code) {
        return values.get(code);
    }

    List<T> values() {
        return values;
    }

    /** The code of a value, or {@link #NONE}. */
    int code(T value) {
        return codes.getInt(value);
    }

    /**
     * The codes of these words.
     *
     * @param what they are, for the refusal of one that there is not
     */
    static IntOpenHashSet called(Codes<String> known, String what, String... words) {
        var codes = new IntOpenHashSet();
        for (String word : words) {
            int code = known.code(word);
            if (code == NONE) {
                String listed = known.values().isEmpty()
                        ? "the articles name none."
                        : "there are " + String.join(", ", known.values()) + ".";
                throw new IllegalArgumentException(
                        "No " + what + " '" + word + "'; " + listed + Nearest.question(word, known.values()));
            }
            codes.add(code);
        }
        return codes;
    }
}
