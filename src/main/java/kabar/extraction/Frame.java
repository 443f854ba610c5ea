package kabar.extraction;

import java.util.EnumMap;
import java.util.List;

/**
 * What an expression of time says, before a calendar is asked: the fields its words fill, and the two ends of a range.
 *
 * @param rule the pattern that read it
 */
record Frame(EnumMap<Field, Double> values, List<Frame> ends, String rule) {
    boolean has(Field field) {
        return values.containsKey(field);
    }

    double get(Field field) {
        return values.getOrDefault(field, Double.NaN);
    }

    int whole(Field field) {
        return (int) get(field);
    }

    Unit unit(Field field) {
        return Unit.at(whole(field));
    }

    Field.Part part() {
        return Field.Part.at(whole(Field.PART));
    }

    Timex.Mod mod() {
        return Field.MODS.get(whole(Field.MOD));
    }

    /** Whether a field is filled with this value. */
    boolean is(Field field, int value) {
        return get(field) == value;
    }

    Frame with(Field field, double value) {
        var more = new EnumMap<>(values);
        more.put(field, value);
        return new Frame(more, ends, rule);
    }

    /** This frame with the fields of another where it has none of its own. */
    Frame completedBy(Frame other, List<Field> fields) {
        var more = new EnumMap<>(values);
        for (Field field : fields) {
            if (other.has(field)) {
                more.putIfAbsent(field, other.get(field));
            }
        }
        return new Frame(more, ends, rule);
    }
}
