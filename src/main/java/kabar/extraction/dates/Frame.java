package kabar.extraction.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kabar.facts.Timex;

/**
 * What an expression of time says, before a calendar is asked: the fields its words fill, and the two ends of a range. Immutable, and
 * small, because most frames are read and thrown away: only the filled fields are kept, in the order of {@link Field}.
 */
final class Frame {
    /** Of words that tell nothing. */
    static final Frame NOTHING = new Frame(0, new double[0], List.of(), "", Optional.empty());

    private final long filled;
    private final double[] values;
    private final List<Frame> ends;
    private final String name;
    private final Optional<Frame> inner;

    private Frame(long filled, double[] values, List<Frame> ends, String name, Optional<Frame> inner) {
        this.filled = filled;
        this.values = values;
        this.ends = ends;
        this.name = name;
        this.inner = inner;
    }

    /** Fields being filled: a field that is told twice must be told the same. */
    static final class Filling {
        private final double[] values = new double[Field.COUNT_OF_FIELDS];
        private long filled;

        void clear() {
            filled = 0;
        }

        /** Whether the field had no other value. */
        boolean put(Field field, double value) {
            if ((filled & bit(field)) != 0) {
                return values[field.index()] == value;
            }
            replace(field, value);
            return true;
        }

        void replace(Field field, double value) {
            filled |= bit(field);
            values[field.index()] = value;
        }

        boolean putAll(Frame frame) {
            int i = 0;
            for (long rest = frame.filled; rest != 0; rest &= rest - 1) {
                if (!put(Field.at(Long.numberOfTrailingZeros(rest)), frame.values[i++])) {
                    return false;
                }
            }
            return true;
        }

        /** @param inner the pattern inside whose name leads the name of this one */
        Frame frame(List<Frame> ends, String name, Optional<Frame> inner) {
            if ((filled & bit(Field.HUNDREDS)) != 0 && (filled & bit(Field.YEAR)) == 0) {
                boolean rest = (filled & bit(Field.REST)) != 0;
                replace(Field.YEAR, 100 * values[Field.HUNDREDS.index()] + (rest ? values[Field.REST.index()] : 0));
            }
            var compact = new double[Long.bitCount(filled)];
            int i = 0;
            for (long rest = filled; rest != 0; rest &= rest - 1) {
                compact[i++] = values[Long.numberOfTrailingZeros(rest)];
            }
            return new Frame(filled, compact, ends, name, inner);
        }
    }

    boolean has(Field field) {
        return (filled & bit(field)) != 0;
    }

    /** NaN where the field is not filled. */
    double get(Field field) {
        long bit = bit(field);
        return (filled & bit) == 0 ? Double.NaN : values[Long.bitCount(filled & bit - 1)];
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

    /** Whether its day and month are those of a day of the calendar. */
    boolean isDayOf(LocalDate day) {
        return is(Field.MONTH, day.getMonthValue()) && is(Field.DAY, day.getDayOfMonth());
    }

    /** The two ends of a range, the earlier first; else empty. */
    List<Frame> ends() {
        return ends;
    }

    /** The pattern that read it. */
    String rule() {
        String within = inner.map(Frame::rule).orElse("");
        return within.isEmpty() ? name : name.isEmpty() ? within : within + "+" + name;
    }

    Frame with(Field field, double value) {
        var filling = filling();
        filling.replace(field, value);
        return filling.frame(ends, name, inner);
    }

    /** With the day and the month of a date in figures, here or in the ends of a range, in the order that is known. */
    Frame ordered(DateOrder order) {
        if (!has(Field.OPEN) && ends.isEmpty()) {
            return this;
        }
        var filling = filling();
        boolean either = has(Field.OPEN) && get(Field.DAY) <= 12;
        boolean turns = either
                && (order == DateOrder.DAY_FIRST && is(Field.OPEN, Field.MONTH_READ_FIRST)
                        || order == DateOrder.MONTH_FIRST && is(Field.OPEN, Field.DAY_READ_FIRST));
        if (turns) {
            filling.replace(Field.DAY, get(Field.MONTH));
            filling.replace(Field.MONTH, get(Field.DAY));
        }
        if (has(Field.OPEN) && (!either || order != DateOrder.OPEN || get(Field.DAY) == get(Field.MONTH))) {
            filling.replace(Field.OPEN, Field.DECIDED);
        }
        return filling.frame(ends.stream().map(end -> end.ordered(order)).toList(), name, inner);
    }

    /** This frame with the fields of another where it has none of its own. */
    Frame completedBy(Frame other, List<Field> fields) {
        var filling = filling();
        for (Field field : fields) {
            if (other.has(field) && !has(field)) {
                filling.replace(field, other.get(field));
            }
        }
        return filling.frame(ends, name, inner);
    }

    private static long bit(Field field) {
        return 1L << field.index();
    }

    private Filling filling() {
        var filling = new Filling();
        filling.putAll(this);
        return filling;
    }
}
