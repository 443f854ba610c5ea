package kabar.extraction.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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

    private static final String PERSONS = "persons";
    private static final String PERCENT = "percent";
    private static final String IN_OFFICE = "in office";

    private final FigureScene scene;
    private final FigureSigns signs;
    private final Numerals numerals;
    private final Measures measures;
    private final Outcomes outcomes;
    private final CountedNouns nouns;
    private final IndexLevels levels;
    private final VoteTallies votes;
    private final Uncounted uncounted;
    private final List<Token> tokens;
    /** What happened to those of the figure before. */
    private Optional<String> told = Optional.empty();

    FigureSentence(FigureScene scene, FigureSigns signs, Numerals numerals, Measures measures, CountedNouns nouns) {
        this.scene = scene;
        this.signs = signs;
        this.numerals = numerals;
        this.measures = measures;
        this.nouns = nouns;
        this.tokens = scene.tokens();
        this.levels = new IndexLevels(signs);
        this.votes = new VoteTallies(scene, signs, numerals);
        this.uncounted = new Uncounted(scene, signs);
        this.outcomes = new Outcomes(tokens, signs, numerals);
    }

    /** What the words around a number tell of it. */
    private record Reading(
            int first, int last, int prefix, Optional<String> unit, Optional<String> what, String rule) {}

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

    private void add(Figure figure, List<Figure> found) {
        found.add(figure);
        told = figure.what();
    }

    private Figure dual(int i, Sign sign) {
        int last = signs.end(i);
        var what = sign.what().or(() -> outcomes.of(i, last)).or(() -> ofAll(i));
        var reading = new Reading(i, last, signs.particle(i), Optional.of(sign.unit()), what, "dual");
        return told(reading, BigDecimal.valueOf(2), Optional.empty(), Optional.empty());
    }

    private Figure ratio(Ratio ratio) {
        var reading = new Reading(
                ratio.first(),
                ratio.last(),
                0,
                Optional.of(PERCENT),
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
        Optional<Reading> tenure = tenure(number);
        if (tenure.isEmpty() && uncounted.countsNothing(number)) {
            return Optional.empty();
        }
        FigureRange amount = number.scaled(signs);
        return tenure.or(() -> reading(amount)).map(reading -> {
            var bound = signs.before(reading.first, Role.LOW, Role.HIGH, Role.ABOUT, Role.BETWEEN)
                    .map(Sign::role);
            if (bound.isEmpty() || bound.get() == Role.BETWEEN && amount.high().isEmpty()) {
                return boundedBehind(reading, amount);
            }
            int first = signs.start(reading.first);
            var wider =
                    new Reading(first, reading.last, signs.particle(first), reading.unit, reading.what, reading.rule);
            return told(
                    wider,
                    amount.value(),
                    bound.get() == Role.LOW ? Optional.of(amount.value()) : amount.low(),
                    bound.get() == Role.HIGH ? Optional.of(amount.value()) : amount.high());
        });
    }

    private Figure boundedBehind(Reading reading, FigureRange amount) {
        Optional<Sign> bound = signs.at(reading.last, Role.LOW_AFTER, Role.HIGH_AFTER);
        boolean low = bound.filter(b -> b.role() == Role.LOW_AFTER).isPresent();
        boolean high = bound.filter(b -> b.role() == Role.HIGH_AFTER).isPresent();
        return told(
                reading,
                amount.value(),
                low ? Optional.of(amount.value()) : amount.low(),
                high ? Optional.of(amount.value()) : amount.high());
    }

    /** Years are counted where somebody rules for them; all others are times. */
    private Optional<Reading> tenure(FigureRange amount) {
        int unit = amount.last();
        if (signs.at(unit, Role.YEARS).isEmpty()) {
            return Optional.empty();
        }
        int last = signs.end(unit);
        return outcomes.of(amount.first(), last)
                .filter(IN_OFFICE::equals)
                .map(what -> new Reading(
                        amount.first(), last, amount.prefix(), Optional.of("years"), Optional.of(what), "tenure"));
    }

    /** The unit, what happened and the words that tell it; empty where the number counts nothing. */
    private Optional<Reading> reading(FigureRange amount) {
        int last = amount.last();
        Optional<Sign> before = signs.before(amount.first(), Role.CURRENCY);
        if (before.isPresent()) {
            int first = signs.start(amount.first());
            int end = past(last, before);
            return Optional.of(new Reading(
                    first, end, 0, Optional.of(before.get().value()), measures.of(first, end, Role.SUM), "money"));
        }
        boolean hyphen = scene.isTight(last) && tokens.get(last).is("-");
        int next = hyphen ? last + 1 : last;
        Optional<Sign> unit = signs.at(next, Role.CURRENCY, Role.PERCENT);
        if (unit.isPresent()) {
            boolean money = unit.get().role() == Role.CURRENCY;
            int end = signs.end(next);
            return Optional.of(new Reading(
                    amount.first(),
                    end,
                    amount.prefix(),
                    Optional.of(unit.get().value()),
                    measures.of(amount.first(), end, money ? Role.SUM : Role.RATE),
                    money ? "money" : "percent"));
        }
        Optional<String> index = levels.of(amount);
        if (index.isPresent()) {
            return Optional.of(new Reading(
                    amount.first(),
                    levels.end(amount),
                    amount.prefix(),
                    Optional.of(IndexLevels.POINTS),
                    index,
                    "index"));
        }
        boolean listed = !hyphen && last < tokens.size() && tokens.get(last).is("-");
        if (listed || signs.at(next, Role.NOT).isPresent() || amount.brief()) {
            return Optional.empty();
        }
        return counted(amount, next);
    }

    /** A currency written a second time behind the number: "US$ 5 million dollars". */
    private int past(int last, Optional<Sign> currency) {
        boolean again = last < tokens.size() && signs.at(last, Role.CURRENCY).equals(currency);
        return again ? signs.end(last) : last;
    }

    private Optional<Reading> counted(FigureRange amount, int next) {
        boolean one = amount.value().compareTo(BigDecimal.ONE) == 0;
        Optional<Sign> all = one ? Optional.empty() : nouns.ofWhole(next);
        if (all.isPresent()) {
            var of = outcomes.of(amount.first(), amount.last()).filter(what -> !what.equals(IN_OFFICE));
            return Optional.of(new Reading(
                    amount.first(),
                    amount.last(),
                    amount.prefix(),
                    Optional.of(all.get().unit()),
                    of,
                    "part"));
        }
        int noun = nouns.at(next, one);
        if (noun == CountedNouns.NONE && nouns.isOther(next)) {
            return Optional.empty();
        }
        if (noun == CountedNouns.NONE) {
            return outcomes.of(amount.first(), amount.last())
                    .or(() -> outcomes.toll(amount.first()))
                    .filter(what -> !what.equals(IN_OFFICE))
                    .map(what -> new Reading(
                            amount.first(),
                            amount.last(),
                            amount.prefix(),
                            Optional.of(PERSONS),
                            Optional.of(what),
                            "outcome"));
        }
        Optional<Sign> sign = signs.at(noun, Role.COUNTED);
        int last = sign.isEmpty() ? noun + 1 : signs.end(noun);
        var what = sign.flatMap(Sign::what)
                .or(() -> nouns.isWhole(amount.first())
                        ? Optional.empty()
                        : outcomes.of(amount.first(), last)
                                .or(() -> tolled(amount.first(), sign))
                                .or(() -> ofAll(amount.first())))
                .filter(w -> !w.equals(IN_OFFICE))
                .filter(w -> sign.map(s -> Outcomes.fits(s.unit(), w)).orElse(true));
        if (sign.isEmpty() && !amount.digits() && what.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Reading(
                amount.first(),
                last,
                amount.prefix(),
                Optional.of(sign.map(Sign::unit).orElseGet(() -> unlisted(noun))),
                what,
                sign.isEmpty() ? "noun" : "counted"));
    }

    private String unlisted(int noun) {
        return scene.isPeople(tokens.get(noun).span())
                ? PERSONS
                : tokens.get(noun).form();
    }

    /** "killed 12, including at least two children": what happened to all happened to those, too. */
    private Optional<String> ofAll(int first) {
        int from = signs.before(first, Role.LOW, Role.HIGH, Role.ABOUT).isPresent() ? signs.start(first) : first;
        return signs.before(from, Role.AMONG).flatMap(among -> told);
    }

    private Optional<String> tolled(int first, Optional<Sign> sign) {
        return sign.filter(s -> s.unit().equals(PERSONS)).flatMap(s -> outcomes.toll(first));
    }

    private Figure told(Reading reading, BigDecimal value, Optional<BigDecimal> low, Optional<BigDecimal> high) {
        var span = new Span(
                tokens.get(reading.first).start() + reading.prefix,
                tokens.get(reading.last - 1).end());
        var date = scene.date(signs);
        return new Figure(
                scene.sentence().index(),
                span,
                scene.words(span),
                FigureRange.plain(value),
                low.map(FigureRange::plain),
                high.map(FigureRange::plain),
                reading.unit,
                reading.what,
                scene.place(span),
                date.flatMap(Timex::from),
                date.flatMap(Timex::to),
                scene.sources(signs),
                scene.sentence().language() + ".figure." + reading.rule);
    }
}
