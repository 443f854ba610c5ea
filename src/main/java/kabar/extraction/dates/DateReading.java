package kabar.extraction.dates;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kabar.facts.Timex;
import kabar.text.Text;

/** The expressions of time of a text: what its words say, to be seen from any day of writing. */
public final class DateReading {
    /** Words from a quotation to the day on which it was said: "…," the minister told reporters on Tuesday. */
    private static final int TO_SPEAKER = 14;
    /** Of a day that is the next one after the day told right before. */
    private static final int FOLLOWING = 4;

    private final Text text;
    private final List<DatedSentence> sentences;
    private final DateOrder order;

    DateReading(Text text, List<DatedSentence> sentences, DateOrder order) {
        this.text = text;
        this.sentences = sentences;
        this.order = order;
    }

    /** What they mean, seen from a day or days, in the order of the text. */
    public List<DateFinder.Told> times(Viewpoint viewpoint) {
        var found = new ArrayList<DateFinder.Told>();
        for (DatedSentence sentence : sentences) {
            int size = sentence.tokens().size();
            for (int i = 0; i < size; ) {
                Match best = sentence.best(i);
                boolean none = best.isNone() || best.head().equals(DateFinder.ASKED) && !isAlone(sentence, best);
                boolean other = none
                        || best.head().equals(DateFinder.NONE)
                        || sentence.isName(best)
                        || sentence.isCount(best, text)
                        || sentence.isOfGame(best, text);
                if (!other) {
                    var told = told(sentence, best, viewpoint, found);
                    told.ifPresent(found::add);
                    // Of "that night" without a day before it, "night" alone would tell another one.
                    boolean whole =
                            best.frame().is(Field.ANAPHOR, 1) && !best.frame().has(Field.WEEKDAY);
                    none = told.isEmpty() && !whole;
                }
                i = none ? i + 1 : Math.max(best.last(), i + 1);
            }
        }
        return found;
    }

    private Optional<DateFinder.Told> told(
            DatedSentence sentence, Match match, Viewpoint viewpoint, List<DateFinder.Told> before) {
        Frame frame = match.frame().ordered(order);
        Viewpoint from = viewpoint;
        int index = sentence.sentence().index();
        if (frame.is(Field.SHARE, FOLLOWING)) {
            var last = rightBefore(sentence, match, before)
                    .filter(told ->
                            told.frame().has(Field.WEEKDAY) || told.frame().has(Field.DAY))
                    .flatMap(told -> told.timex().to());
            from = last.map(Viewpoint::on).orElse(viewpoint);
            frame = last.isPresent() ? frame.with(Field.DIR, 1) : frame;
        } else if (frame.has(Field.SHARE)) {
            Optional<Frame> whole = sharing(sentence, match, before);
            if (whole.isEmpty()) {
                return Optional.empty();
            }
            frame = whole.get();
        }
        Optional<Integer> year =
                sentence.known(frame, match, text).filter(viewpoint::isKnown).map(LocalDate::getYear);
        frame = year.isPresent() ? frame.with(Field.YEAR, year.get()) : frame;
        // Where a text is nothing but the expression, as somebody asks for a day, the coming one is meant.
        int tense = isAlone(sentence, match) ? Tense.ASKED : sentence.tense(match);
        boolean unfounded = false;
        if (frame.has(Field.ANAPHOR)) {
            boolean story = frame.is(Field.ANAPHOR, Anaphora.STORY);
            boolean forward = tense > 0;
            var named = story && tense > 0
                    ? Optional.<LocalDate>empty()
                    : Anaphora.antecedent(frame, index, before, last -> forward || viewpoint.isOver(last));
            if (named.isEmpty() && frame.is(Field.ANAPHOR, Anaphora.EARLIER)) {
                frame = Anaphora.alone(frame);
                named = Anaphora.antecedent(frame, index, before, last -> true);
            }
            if (named.isEmpty() && frame.is(Field.ANAPHOR, 1)) {
                return Optional.empty();
            }
            from = named.map(Viewpoint::on).orElse(viewpoint);
            if (named.isPresent() && frame.has(Field.YEAR)) {
                // "the 2022 period": the same part of that year.
                frame = frame.with(Field.QUARTER, named.get().get(IsoFields.QUARTER_OF_YEAR));
            }
            unfounded = named.isEmpty() && frame.has(Field.COUNT) && frame.is(Field.DIR, 1);
            frame = named.isEmpty() && !story ? Anaphora.alone(frame) : frame;
        }
        boolean lasting = match.head().equals(DateFinder.DURATION)
                || tense < 0 && frame.has(Field.WITHIN)
                || tense <= 0 && frame.is(Field.WITHIN, 2)
                || unfounded;
        String head = lasting ? DateFinder.DURATION : match.head();
        Optional<Meaning> meaning = switch (head) {
            case DateFinder.SET -> Optional.of(Meaning.of(Spell.set(frame)));
            case DateFinder.DURATION -> Optional.of(viewpoint.duration(frame));
            default ->
                frame.has(Field.REF)
                        ? Optional.of(Meaning.of(Spell.reference(frame.whole(Field.REF))))
                        : from.read(frame, tense, anchor(sentence, match, viewpoint, before));
        };
        if (meaning.isEmpty()) {
            return Optional.empty();
        }
        var timex = timex(sentence, match, head, frame, meaning.get());
        return Optional.of(new DateFinder.Told(
                timex,
                frame,
                tense,
                sentence.said().quoted(match.first()),
                frame.has(Field.YEAR) && sentence.foretells(match)));
    }

    /** Whether a text is nothing but the expression. */
    private boolean isAlone(DatedSentence sentence, Match match) {
        return match.first() == 0
                && match.last() == sentence.tokens().size()
                && text.sentences().size() == 1;
    }

    /** What stands behind "or", with what it leaves to the time before: "Saturday night or Sunday", "12 or 13 July". */
    private static Optional<Frame> sharing(DatedSentence sentence, Match match, List<DateFinder.Told> before) {
        Optional<DateFinder.Told> last = rightBefore(sentence, match, before);
        Frame own = match.frame();
        if (own.is(Field.SHARE, 1)) {
            return Optional.of(last.map(told -> own.completedBy(told.frame(), List.of(Field.PART)))
                    .orElse(own));
        }
        return last.filter(told -> told.frame().has(Field.MONTH) && told.frame().has(Field.DAY))
                .map(told -> own.completedBy(told.frame(), List.of(Field.MONTH, Field.YEAR)));
    }

    /** The time told last, where no more than a word lies between. */
    private static Optional<DateFinder.Told> rightBefore(
            DatedSentence sentence, Match match, List<DateFinder.Told> before) {
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(before.get(before.size() - 1))
                        .filter(told ->
                                told.timex().sentence() == sentence.sentence().index())
                        .filter(told ->
                                sentence.wordsBetween(told.timex().span().end(), match.first()) <= 1);
    }

    /** The day on which quoted words were said: told right before the quotation, or shortly behind it. */
    private Optional<DateFinder.Told> anchor(
            DatedSentence sentence, Match match, Viewpoint viewpoint, List<DateFinder.Told> before) {
        int index = sentence.sentence().index();
        var earlier = sentence.said().anchor(match.first(), index, before);
        Optional<Integer> behind =
                earlier.isPresent() ? Optional.empty() : sentence.said().behind(match.first());
        if (behind.isEmpty()) {
            return earlier;
        }
        int end = Math.min(sentence.tokens().size(), behind.get() + TO_SPEAKER);
        for (int i = behind.get(); i < end; i++) {
            Match later = sentence.best(i);
            boolean day = !later.isNone()
                    && later.head().equals("date")
                    && (later.frame().has(Field.WEEKDAY) || later.frame().has(Field.DAY))
                    && !sentence.said().quoted(later.first());
            if (day) {
                return told(sentence, later, viewpoint, before);
            }
        }
        return Optional.empty();
    }

    private Timex timex(DatedSentence sentence, Match match, String head, Frame frame, Meaning meaning) {
        var span = sentence.span(match, text);
        String rule = sentence.sentence().language() + "." + head + "." + frame.rule()
                + (meaning.conflict() ? "!conflict" : "")
                + (isOpen(frame) ? "!open" : "");
        return new Timex(
                sentence.sentence().index(),
                span,
                text.at(span),
                kind(head, frame),
                meaning.value(),
                mod(frame),
                meaning.from(),
                meaning.to(),
                meaning.precision(),
                rule);
    }

    private static boolean isOpen(Frame frame) {
        return frame.has(Field.OPEN) && !frame.is(Field.OPEN, Field.DECIDED)
                || frame.ends().stream().anyMatch(DateReading::isOpen);
    }

    private static Optional<Timex.Mod> mod(Frame frame) {
        if (frame.has(Field.MOD)) {
            return Optional.of(frame.mod());
        }
        return frame.has(Field.EDGE)
                ? Optional.of(frame.get(Field.EDGE) > 0 ? Timex.Mod.AFTER : Timex.Mod.BEFORE)
                : Optional.empty();
    }

    private static Timex.Kind kind(String head, Frame frame) {
        boolean time = frame.has(Field.PART)
                || frame.has(Field.HOUR)
                || frame.has(Field.UNIT) && frame.unit(Field.UNIT).ofClock();
        return switch (head) {
            case DateFinder.SET -> Timex.Kind.SET;
            case DateFinder.DURATION -> Timex.Kind.DURATION;
            default -> time ? Timex.Kind.TIME : Timex.Kind.DATE;
        };
    }
}
