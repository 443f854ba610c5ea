package kabar.extraction.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kabar.facts.Timex;

/** Times told from another one in the text: "that day", "the year-ago quarter", "keesokan harinya". */
final class Anaphora {
    /** Sentences back to the quarter that "a year earlier" is compared with. */
    private static final int NEAR = 3;

    private static final int NEAR_QUARTER = 8;

    /** A time of day, of the day that the text tells of. */
    static final int STORY = 4;
    /** "a year earlier": than the quarter told before, or else the year. */
    static final int EARLIER = 5;

    private Anaphora() {}

    /**
     * The last time named before that is a day, month, quarter … as the words ask.
     *
     * @param over whether a quarter that ends with a day can be meant
     */
    static Optional<LocalDate> antecedent(
            Frame frame, int sentence, List<DateFinder.Told> before, Predicate<LocalDate> over) {
        Unit unit = frame.unit(Field.UNIT);
        for (int i = before.size() - 1; i >= 0; i--) {
            Timex timex = before.get(i).timex();
            boolean story = frame.is(Field.ANAPHOR, STORY);
            boolean year = frame.is(Field.ANAPHOR, 2) || frame.is(Field.ANAPHOR, EARLIER);
            int near = story || year && unit != Unit.QUARTER ? NEAR : year ? NEAR_QUARTER : sentence + 1;
            if (sentence - timex.sentence() > near) {
                return Optional.empty();
            }
            if (year && unit == Unit.QUARTER && timex.kind() == Timex.Kind.DURATION && timex.sentence() == sentence) {
                // "In the nine months sales rose from a tenth a year earlier": of a year ago, no quarter.
                return Optional.empty();
            }
            boolean exact = timex.from().isPresent()
                    && timex.to().isPresent()
                    && timex.kind() != Timex.Kind.DURATION
                    && (!before.get(i).frame().has(Field.ANAPHOR) || story)
                    && !(story && before.get(i).quoted())
                    && unit.first(timex.from().get())
                            .equals(unit.first(timex.to().get()));
            boolean quarter = timex.precision().equals(Optional.of(Timex.Precision.QUARTER));
            if (exact
                    && (unit != Unit.QUARTER || quarter && over.test(timex.to().get()))) {
                return timex.from();
            }
        }
        return Optional.empty();
    }

    /** What the words mean where nothing is named before. */
    static Frame alone(Frame frame) {
        return frame.is(Field.ANAPHOR, 2) || frame.is(Field.ANAPHOR, EARLIER)
                ? frame.with(Field.UNIT, Unit.index("Y")).with(Field.SHIFT, -1)
                : frame.is(Field.SHIFT, 0) ? frame.with(Field.SHIFT, -1) : frame;
    }
}
