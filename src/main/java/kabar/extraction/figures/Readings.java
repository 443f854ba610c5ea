package kabar.extraction.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kabar.extraction.figures.Contents.Content;
import kabar.extraction.figures.FigureWords.Role;
import kabar.extraction.figures.FigureWords.Sign;
import kabar.facts.Figure;
import kabar.text.Token;

/** What the words around the numbers of a sentence tell of them: the unit, what is counted, and by which rule. */
final class Readings {
    static final String PERCENT = "percent";
    static final String MONEY = "money";
    private static final String IN_OFFICE = "in office";

    private final FigureScene scene;
    private final FigureSigns signs;
    private final Measures measures;
    private final Outcomes outcomes;
    private final CountedNouns nouns;
    private final Contents contents;
    private final IndexLevels levels;
    private final Joins joins;
    private final List<Token> tokens;
    /** The figure before. */
    private Optional<Figure> before = Optional.empty();

    Readings(
            FigureScene scene,
            FigureSigns signs,
            Measures measures,
            CountedNouns nouns,
            Contents contents,
            Outcomes outcomes,
            Joins joins) {
        this.scene = scene;
        this.signs = signs;
        this.measures = measures;
        this.nouns = nouns;
        this.contents = contents;
        this.outcomes = outcomes;
        this.levels = new IndexLevels(signs);
        this.joins = joins;
        this.tokens = scene.tokens();
    }

    /** What follows is read behind a figure. */
    void after(Figure figure) {
        before = Optional.of(figure);
    }

    /** Years are counted where somebody rules for them; all others are times. */
    Optional<Reading> tenure(FigureRange amount) {
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
    Optional<Reading> of(FigureRange amount) {
        return alone(amount)
                .map(reading -> reading.what().isPresent()
                        ? reading
                        : reading.of(joins.same(amount, reading, before)
                                .or(() -> joins.again(amount, reading, before))
                                .flatMap(Figure::what)));
    }

    /** What a number's own words tell of it. */
    private Optional<Reading> alone(FigureRange amount) {
        int last = amount.last();
        Optional<Sign> currency = signs.before(amount.first(), Role.CURRENCY);
        if (currency.isPresent()) {
            int first = signs.start(amount.first());
            int end = past(last, currency);
            return Optional.of(
                    new Reading(first, end, 0, Optional.of(currency.get().value()), measures.sum(first, end), MONEY));
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
                    money ? measures.sum(amount.first(), end) : share(amount.first(), end),
                    money ? MONEY : PERCENT));
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

    /** What a percentage is of: a rate, what happened to what it is a share of, or that itself. */
    private Optional<String> share(int first, int last) {
        Optional<String> rate = measures.of(first, last, Role.RATE);
        if (rate.isPresent()) {
            return rate;
        }
        Optional<Content> content = contents.of(last);
        return outcomes.ofShare(
                        first,
                        last,
                        content.flatMap(Content::unit),
                        content.map(Content::last).orElse(last))
                .filter(what -> !what.equals(IN_OFFICE))
                .or(() -> content.map(Content::label));
    }

    /** A currency written a second time behind the number: "US$ 5 million dollars". */
    private int past(int last, Optional<Sign> currency) {
        boolean again = last < tokens.size() && signs.at(last, Role.CURRENCY).equals(currency);
        return again ? signs.end(last) : last;
    }

    private Optional<Reading> counted(FigureRange amount, int next) {
        int first = amount.first();
        int end = amount.last();
        boolean one = amount.value().compareTo(BigDecimal.ONE) == 0;
        Optional<Sign> all = one ? Optional.empty() : nouns.ofWhole(next);
        if (all.isPresent()) {
            String unit = all.get().unit();
            return Optional.of(reading(amount, end, unit, told(first, end, unit), "part"));
        }
        Optional<Figure> whole =
                before.filter(f -> !one && signs.at(next, Role.OF_THEM).isPresent());
        if (whole.flatMap(Figure::unit).isPresent()) {
            String unit = whole.flatMap(Figure::unit).orElse(Outcomes.PERSONS);
            var what = told(first, signs.end(next), unit).or(() -> whole.flatMap(Figure::what));
            return Optional.of(reading(amount, end, unit, what, "part"));
        }
        int noun = nouns.at(next, one);
        if (noun == CountedNouns.NONE && (!joins.open(next) || !joins.joined(amount, before)) && nouns.isOther(next)) {
            return Optional.empty();
        }
        if (noun == CountedNouns.NONE && isAside(amount)) {
            return Optional.empty();
        }
        if (noun == CountedNouns.NONE) {
            var what = outcomes.of(first, end)
                    .filter(w -> !w.equals(IN_OFFICE))
                    .flatMap(w -> Outcomes.uponSome(w, before.flatMap(Figure::unit)))
                    .or(() -> outcomes.toll(first));
            return what.isPresent()
                    ? what.map(w -> reading(amount, end, voters(w), what, "outcome"))
                    : joins.like(amount, next, before)
                            .map(f -> reading(amount, end, f.unit().orElse(Outcomes.PERSONS), f.what(), "outcome"));
        }
        Optional<Sign> sign = signs.at(noun, Role.COUNTED);
        int last = nouns.end(noun);
        String unit = sign.map(Sign::unit).orElseGet(() -> unlisted(noun));
        boolean known = sign.isPresent() || unit.equals(Outcomes.PERSONS);
        Optional<String> what = sign.flatMap(Sign::what)
                .or(() -> nouns.isWhole(first)
                        ? Optional.empty()
                        : outcomes.described(next, noun)
                                .or(() -> outcomes.of(first, last))
                                .flatMap(w -> known ? Outcomes.upon(unit, w) : Outcomes.uponUnlisted(w))
                                .or(() -> tolled(first, unit))
                                .or(() -> ofAll(first)))
                .filter(w -> !w.equals(IN_OFFICE));
        Optional<String> told = what.or(() -> sign.isEmpty() ? Optional.empty() : measured(unit, first, last));
        // "one woman who": an article rather than a number
        boolean article = one && unit.equals(Outcomes.PERSONS) && signs.noneBefore(first);
        if ((sign.isEmpty() || article) && !amount.digits() && what.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(reading(amount, last, unit, told, sign.isEmpty() ? "noun" : "counted"));
    }

    /** What an amount or a length is of or is, where nothing happened to it. */
    private Optional<String> measured(String unit, int first, int last) {
        MeasuredUnit measure = MeasuredUnit.of(unit);
        Optional<String> rate = measure.rate() ? measures.of(first, last, Role.RATE) : Optional.empty();
        return rate.or(() -> measure.length() ? measures.extent(first, last) : Optional.empty())
                .or(() -> measure.content() ? contents.of(last).map(Content::label) : Optional.empty())
                .or(measure::what);
    }

    /** "Clayton (22)": a number alone in brackets is an age or a label. */
    private boolean isAside(FigureRange amount) {
        return amount.first() > 0
                && tokens.get(amount.first() - 1).is("(")
                && amount.last() < tokens.size()
                && tokens.get(amount.last()).is(")");
    }

    /** "14 countries voted against and 43 abstained": who did that without a noun. */
    private String voters(String what) {
        return Outcomes.isVote(what) ? before.flatMap(Figure::unit).orElse(Outcomes.PERSONS) : Outcomes.PERSONS;
    }

    private static Reading reading(FigureRange amount, int last, String unit, Optional<String> what, String rule) {
        return new Reading(amount.first(), last, amount.prefix(), Optional.of(unit), what, rule);
    }

    private Optional<String> told(int first, int last, String unit) {
        return outcomes.of(first, last).filter(what -> !what.equals(IN_OFFICE)).flatMap(w -> Outcomes.upon(unit, w));
    }

    private String unlisted(int noun) {
        return scene.isPeople(tokens.get(noun).span())
                ? Outcomes.PERSONS
                : scene.words(tokens.get(noun).span()).toLowerCase(Locale.ROOT);
    }

    /** "killed 12, including at least two children": what happened to all happened to those, too. */
    Optional<String> ofAll(int first) {
        int from = signs.startWith(first, Role.LOW, Role.HIGH, Role.ABOUT);
        return signs.before(from, Role.AMONG).flatMap(among -> before.flatMap(Figure::what));
    }

    private Optional<String> tolled(int first, String unit) {
        return unit.equals(Outcomes.PERSONS) ? outcomes.toll(first) : Optional.empty();
    }
}
