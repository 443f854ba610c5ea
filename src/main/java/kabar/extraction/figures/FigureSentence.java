package kabar.extraction.figures;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import kabar.extraction.clauses.Setting.Kind;
import kabar.extraction.clauses.Setting.Telling;
import kabar.extraction.figures.FigureWords.Role;
import kabar.extraction.figures.FigureWords.Sign;
import kabar.extraction.numbers.Numeral;
import kabar.extraction.numbers.Numerals;
import kabar.facts.Figure;
import kabar.facts.Timex;
import kabar.text.Span;
import kabar.text.Token;

/** The figures of a sentence. */
final class FigureSentence {

    private final FigureScene scene;
    private final FigureSigns signs;
    private final Numerals numerals;
    private final Measures measures;
    private final Outcomes outcomes;
    private final Joins joins;
    private final Readings readings;
    private final VoteTallies votes;
    private final Uncounted uncounted;
    private final List<Token> tokens;

    FigureSentence(
            FigureScene scene,
            FigureSigns signs,
            Numerals numerals,
            Measures measures,
            CountedNouns nouns,
            Contents contents,
            FigureWords words) {
        this.scene = scene;
        this.signs = signs;
        this.numerals = numerals;
        this.measures = measures;
        this.tokens = scene.tokens();
        this.votes = new VoteTallies(scene, signs, numerals);
        this.uncounted = new Uncounted(scene, signs);
        this.outcomes = new Outcomes(scene, signs, numerals, words.hasPassive());
        this.joins = new Joins(scene, signs);
        this.readings = new Readings(scene, signs, measures, nouns, contents, outcomes, joins);
    }

    void find(List<Figure> found) {
        for (int i = 0; i < tokens.size(); ) {
            Optional<Numeral> numeral = numerals.at(i);
            Optional<Sign> dual = signs.at(i, Role.DUAL);
            Optional<Ratio> ratio = numeral.flatMap(some -> Ratio.at(some, signs, numerals));
            if (ratio.isPresent()) {
                add(ratio(ratio.get()), found);
                i = ratio.get().last();
            } else if (numeral.isPresent()) {
                var amount = FigureRange.at(numeral.get(), tokens, signs, numerals);
                figure(amount).ifPresent(figure -> add(figure, found));
                i = Math.max(i + 1, amount.last());
            } else {
                if (dual.isPresent()) {
                    add(dual(i, dual.get()), found);
                }
                i++;
            }
        }
    }

    private void add(Figure told, List<Figure> found) {
        Figure figure = continued(told, found);
        found.add(figure);
        readings.after(figure);
        share(figure, found);
    }

    /** "deployed eight warships and four fighter jets": what a verb before the first of several tells is told of the next. */
    private Figure continued(Figure figure, List<Figure> found) {
        if (found.isEmpty() || figure.what().isPresent()) {
            return figure;
        }
        Figure before = found.get(found.size() - 1);
        int end = scene.sentence().tokenAt(figure.span().end() - 1) + 1;
        boolean named = end < tokens.size() && tokens.get(end).capital();
        boolean same = (named || joins.open(end))
                && before.sentence() == figure.sentence()
                && joins.listed(before, figure, /* last= */ true)
                && canBefall(figure, before.what());
        return same ? figure.told(before.what()) : figure;
    }

    /** "Twelve soldiers and five civilians were killed": what is told of the last is told of all. */
    private void share(Figure figure, List<Figure> found) {
        int last = found.size() - 1;
        int first = last;
        while (first > 0 && figure.what().isPresent() && shares(found, first - 1, figure)) {
            first--;
        }
        // "has 3 million refugees and 12 people were killed": what a verb or preposition leads to is told for itself
        if (first < last && joins.opensClause(found.get(first))) {
            for (int i = first; i < last; i++) {
                found.set(i, found.get(i).told(figure.what()));
            }
        }
    }

    private boolean shares(List<Figure> found, int i, Figure figure) {
        Figure one = found.get(i);
        return one.sentence() == figure.sentence()
                && joins.listed(one, found.get(i + 1), i + 2 == found.size())
                && one.what().isEmpty()
                && canBefall(one, figure.what());
    }

    /** Whether what is told of others can happen to those whom a figure counts: bombs are not killed. */
    private static boolean canBefall(Figure figure, Optional<String> what) {
        return figure.unit()
                .flatMap(unit -> what.flatMap(w -> Outcomes.upon(unit, w)))
                .isPresent();
    }

    private Figure dual(int i, Sign sign) {
        int last = signs.end(i);
        var what = sign.what()
                .or(() -> outcomes.of(i, last).flatMap(w -> Outcomes.upon(sign.unit(), w)))
                .or(() -> readings.ofAll(i));
        var reading = new Reading(i, last, signs.particle(i), Optional.of(sign.unit()), what, "dual");
        return told(reading, BigDecimal.valueOf(2), Optional.empty(), Optional.empty());
    }

    private Figure ratio(Ratio ratio) {
        var reading = new Reading(
                ratio.first(),
                ratio.last(),
                0,
                Optional.of(Readings.PERCENT),
                measures.of(ratio.first(), ratio.last(), Role.RATE),
                "ratio");
        return told(reading, ratio.percent(), Optional.empty(), Optional.empty());
    }

    private Optional<Figure> figure(FigureRange number) {
        if (votes.tell(number) && !uncounted.isTaken(number)) {
            var reading = new Reading(
                    number.first(),
                    number.last(),
                    number.prefix(),
                    Optional.of(VoteTallies.VOTES),
                    Optional.empty(),
                    "votes");
            return Optional.of(told(reading, number.value(), Optional.empty(), Optional.empty()));
        }
        Optional<Reading> tenure = readings.tenure(number);
        if (tenure.isEmpty() && uncounted.countsNothing(number)) {
            return Optional.empty();
        }
        FigureRange amount = number.scaled(signs);
        return tenure.or(() -> readings.of(amount)).map(reading -> {
            var bound = signs.before(reading.first(), Role.LOW, Role.HIGH, Role.ABOUT, Role.BETWEEN)
                    .map(Sign::role);
            if (bound.isEmpty() || bound.get() == Role.BETWEEN && amount.high().isEmpty()) {
                return boundedBehind(reading, amount);
            }
            int first = signs.start(reading.first());
            var wider = new Reading(
                    first, reading.last(), signs.particle(first), reading.unit(), reading.what(), reading.rule());
            return told(
                    wider,
                    amount.value(),
                    bound.get() == Role.LOW ? Optional.of(amount.value()) : amount.low(),
                    bound.get() == Role.HIGH ? Optional.of(amount.value()) : amount.high());
        });
    }

    private Figure boundedBehind(Reading reading, FigureRange amount) {
        Optional<Sign> bound = signs.at(reading.last(), Role.LOW_AFTER, Role.HIGH_AFTER);
        boolean low = bound.filter(b -> b.role() == Role.LOW_AFTER).isPresent();
        boolean high = bound.filter(b -> b.role() == Role.HIGH_AFTER).isPresent();
        return told(
                reading,
                amount.value(),
                low ? Optional.of(amount.value()) : amount.low(),
                high ? Optional.of(amount.value()) : amount.high());
    }

    /** Where the numbers begin that count something. */
    private BitSet counts() {
        var counts = new BitSet();
        for (int i = 0; i < tokens.size(); i++) {
            if ((numerals.begins(i) || signs.at(i, Role.DUAL).isPresent())
                    && !scene.taken(tokens.get(i).span())) {
                counts.set(i);
            }
        }
        return counts;
    }

    private Figure told(Reading reading, BigDecimal value, Optional<BigDecimal> low, Optional<BigDecimal> high) {
        var span = new Span(
                tokens.get(reading.first()).start() + reading.prefix(),
                tokens.get(reading.last() - 1).end());
        var kind = reading.what().filter(Outcomes::isSuffered).map(what -> Kind.SUFFERED);
        var telling = new Telling(reading.first(), reading.last(), counts(), kind.orElse(Kind.OTHER));
        var date = scene.date(telling, signs);
        return new Figure(
                scene.sentence().index(),
                span,
                scene.words(span),
                FigureRange.plain(value),
                low.map(FigureRange::plain),
                high.map(FigureRange::plain),
                reading.unit(),
                reading.what(),
                signs.kind(reading.first(), reading.last()),
                scene.place(telling, reading.what(), reading.unit()),
                date.flatMap(Timex::from),
                date.flatMap(Timex::to),
                scene.sources(span, signs),
                scene.sentence().language() + ".figure." + reading.rule());
    }
}
