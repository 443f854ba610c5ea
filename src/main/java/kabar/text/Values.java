package kabar.text;

import java.util.Collection;

/**
 * Some values of an enum, of which there are at most 128: what a word can be, asked several times for every word of a text, so that it is
 * a look at one number. As in an {@link java.util.EnumSet}, each value is a bit by its place in the enum.
 */
@SuppressWarnings("EnumOrdinal")
public final class Values<E extends Enum<E>> {
    private final long first;
    private final long second;

    private Values(long first, long second) {
        this.first = first;
        this.second = second;
    }

    public static <E extends Enum<E>> Values<E> none() {
        return new Values<>(0, 0);
    }

    public static <E extends Enum<E>> Values<E> of(Collection<E> values) {
        long first = 0;
        long second = 0;
        for (E value : values) {
            int at = value.ordinal();
            if (at >= 2 * Long.SIZE) {
                throw new IllegalArgumentException("There is no room for '" + value + "', the value number " + at);
            }
            first |= at < Long.SIZE ? 1L << at : 0;
            second |= at < Long.SIZE ? 0 : 1L << at;
        }
        return new Values<>(first, second);
    }

    public boolean has(E value) {
        int at = value.ordinal();
        return ((at < Long.SIZE ? first : second) >>> at & 1) != 0;
    }

    public boolean isEmpty() {
        return (first | second) == 0;
    }

    /** Whether others have all of these. */
    public boolean within(Values<E> others) {
        return (first & ~others.first | second & ~others.second) == 0;
    }
}
