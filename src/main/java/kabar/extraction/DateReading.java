package kabar.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kabar.text.Text;

/** The expressions of time of a text: what its words say, to be seen from any day of writing. */
final class DateReading {
    private final Text text;
    private final List<DatedSentence> sentences;

    DateReading(Text text, List<DatedSentence> sentences) {
        this.text = text;
        this.sentences = sentences;
    }

    /** What they mean, seen from a day or days, in the order of the text. */
    List<DateFinder.Told> times(Viewpoint viewpoint) {
        var found = new ArrayList<DateFinder.Told>();
        for (DatedSentence sentence : sentences) {
            int size = sentence.tokens().size();
            for (int i = 0; i < size; ) {
                Match best = sentence.best(i);
                boolean none = best.isNone();
                if (!none && !best.head().equals(DateFinder.NONE)) {
                    var told = told(sentence, best, viewpoint, found);
                    told.ifPresent(found::add);
                    none = told.isEmpty();
                }
                i = none ? i + 1 : Math.max(best.last(), i + 1);
            }
        }
        return found;
    }

    private Optional<DateFinder.Told> told(
            DatedSentence sentence, Match match, Viewpoint viewpoint, List<DateFinder.Told> before) {
        Frame frame = match.frame();
        Viewpoint from = viewpoint;
        int index = sentence.sentence().index();
        if (frame.has(Field.ANAPHOR)) {
            var named = Anaphora.antecedent(frame, index, before);
            if (named.isEmpty() && frame.is(Field.ANAPHOR, 1)) {
                return Optional.empty();
            }
            from = named.map(Viewpoint::on).orElse(viewpoint);
            frame = named.isEmpty() ? Anaphora.alone(frame) : frame;
        }
        // Where a text is nothing but the expression, as somebody asks for a day, the coming one is meant.
        boolean alone = match.first() == 0
                && match.last() == sentence.tokens().size()
                && text.sentences().size() == 1;
        int tense = alone ? 1 : sentence.tense(match);
        Optional<Meaning> meaning = switch (match.head()) {
            case DateFinder.SET -> Optional.of(Meaning.of(Spell.set(frame)));
            case DateFinder.DURATION -> Optional.of(viewpoint.duration(frame));
            default ->
                frame.has(Field.REF)
                        ? Optional.of(Meaning.of(Spell.reference(frame.whole(Field.REF))))
                        : from.read(frame, tense, sentence.said().anchor(match.first(), index, before));
        };
        if (meaning.isEmpty()) {
            return Optional.empty();
        }
        var timex = timex(sentence, match, frame, meaning.get());
        return Optional.of(
                new DateFinder.Told(timex, frame, tense, sentence.said().quoted(match.first())));
    }

    private Timex timex(DatedSentence sentence, Match match, Frame frame, Meaning meaning) {
        var span = sentence.span(match, text);
        String rule = sentence.sentence().language() + "." + match.head() + "." + frame.rule()
                + (meaning.conflict() ? "!conflict" : "")
                + (frame.has(Field.OPEN) ? "!open" : "");
        return new Timex(
                sentence.sentence().index(),
                span,
                text.at(span),
                kind(match.head(), frame),
                meaning.value(),
                frame.has(Field.MOD) ? Optional.of(frame.mod()) : Optional.empty(),
                meaning.from(),
                meaning.to(),
                meaning.precision(),
                rule);
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
