package kabar.analysis;

import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import kabar.facts.Facts;
import kabar.facts.Figure;
import kabar.facts.Party;
import kabar.knowledge.Actor;
import kabar.tables.Result;
import kabar.tables.TablePrinter;
import kabar.text.Language;
import kabar.text.Nearest;
import kabar.text.Sentence;
import tech.tablesaw.api.Table;

/**
 * Figures for one thing, one line a telling, by the days they speak of; a figure without a day of its own stands for the day of its
 * article, and {@code dated_by} says so. Of an exact number {@code low} and {@code high} are equal, of "more than" {@code high} is
 * missing, of "fewer than" {@code low}. All are of one unit: dollars are not put in a row with rupiah, nor persons with percent.
 */
public final class FigureSeries implements Result {
    /** Words that are listed where one is not known. */
    private static final int LISTED = 20;
    /** What is counted in nothing: "a rise of 3". */
    private static final String NO_UNIT = "no unit";

    private final Archive archive;
    /** Those of all units. */
    private final List<Point> all;
    /** Those of the unit that is shown. */
    private final List<Point> points;

    private record Point(int article, Figure figure, Optional<LocalDate> from, Optional<LocalDate> to, boolean own) {}

    private FigureSeries(Archive archive, List<Point> all, List<Point> points) {
        this.archive = archive;
        this.all = all;
        this.points = points;
    }

    static FigureSeries of(Selection selection, String what) {
        return of(selection, what, point -> true);
    }

    static FigureSeries of(Selection selection, String what, String place) {
        Actor where = selection.archive().names().place(place);
        return of(selection, what, point -> isIn(point, selection.archive().facts(point.article), where));
    }

    private static FigureSeries of(Selection selection, String what, Predicate<Point> wanted) {
        Archive archive = selection.archive();
        String counted = what.strip().toLowerCase(Locale.ROOT);
        var known = new TreeSet<String>();
        var points = new ArrayList<Point>();
        IntPredicate looked = selection.chosen().sentences();
        for (int article = 0; article < archive.size(); article++) {
            if (!selection.has(article, false)) {
                continue;
            }
            Facts facts = archive.facts(article);
            for (Figure figure : facts.figures()) {
                Sentence.Kind part =
                        facts.text().sentences().get(figure.sentence()).kind();
                figure.counted().ifPresent(known::add);
                figure.unit().ifPresent(known::add);
                Point point = point(article, figure, facts);
                if (selection.filter().counts(part)
                        && looked.test(archive.firstSentence(article) + figure.sentence())
                        && counts(figure, counted)
                        && wanted.test(point)) {
                    points.add(point);
                }
            }
        }
        if (known.stream().noneMatch(k -> k.toLowerCase(Locale.ROOT).equals(counted))) {
            refuseUnlisted(what, counted, known);
        }
        points.sort(Comparator.comparing((Point p) -> p.from.or(p::to).orElse(LocalDate.MAX))
                .thenComparing(p -> p.to.orElse(LocalDate.MAX))
                .thenComparingInt(Point::article)
                .thenComparingInt(p -> p.figure.span().start()));
        return of(archive, points);
    }

    /** In the unit that most are counted in, the first in order of several. */
    private static FigureSeries of(Archive archive, List<Point> all) {
        Optional<String> usual = units(all).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(reverseOrder())))
                .map(Map.Entry::getKey);
        return new FigureSeries(
                archive,
                List.copyOf(all),
                all.stream()
                        .filter(point -> usual.equals(Optional.of(unit(point))))
                        .toList());
    }

    /** How many figures each unit has, in order of the units. */
    private static Map<String, Integer> units(List<Point> points) {
        var units = new TreeMap<String, Integer>();
        points.forEach(point -> units.merge(unit(point), 1, Integer::sum));
        return units;
    }

    private static String unit(Point point) {
        return point.figure.unit().orElse(NO_UNIT);
    }

    /**
     * The figures in another unit than the one that most are counted in: {@code series("aid", "Sudan").in("IDR")}.
     *
     * @throws IllegalArgumentException if none is, naming the units that there are
     */
    public FigureSeries in(String unit) {
        List<Point> chosen = all.stream()
                .filter(point -> unit(point).equalsIgnoreCase(unit.strip()))
                .toList();
        if (chosen.isEmpty() && !all.isEmpty()) {
            Map<String, Integer> units = units(all);
            throw new IllegalArgumentException("No figures here are in '" + unit + "'; they are in "
                    + String.join(", ", units.keySet()) + "." + Nearest.question(unit, units.keySet()));
        }
        return new FigureSeries(archive, all, chosen);
    }

    /** A word of the languages that nothing here counts gives an empty series; any other is a mistake. */
    private static void refuseUnlisted(String what, String counted, Set<String> here) {
        var words = new TreeSet<String>();
        for (Language language : Language.all()) {
            language.rows("figures")
                    .forEach(row -> words.addAll(List.of(row.get("value").split("[/:]"))));
        }
        if (!words.contains(counted)) {
            String list = here.isEmpty()
                    ? ""
                    : " They count " + here.stream().limit(LISTED).collect(joining(", "));
            throw new IllegalArgumentException("No figures count '" + what + "'."
                    + Nearest.question(
                            what, here.isEmpty() ? words : here, () -> list + (here.size() > LISTED ? " …" : "")));
        }
    }

    private static boolean counts(Figure figure, String counted) {
        return figure.counted()
                        .filter(w -> w.toLowerCase(Locale.ROOT).equals(counted))
                        .isPresent()
                || figure.unit()
                        .filter(u -> u.toLowerCase(Locale.ROOT).equals(counted))
                        .isPresent();
    }

    private static Point point(int article, Figure figure, Facts facts) {
        boolean own = figure.from().isPresent() || figure.to().isPresent();
        var published = facts.article().published();
        return new Point(
                article, figure, own ? figure.from() : published.from(), own ? figure.to() : published.to(), own);
    }

    private static boolean isIn(Point point, Facts facts, Actor place) {
        Optional<Actor> own = point.figure.place().flatMap(Party::actor);
        return own.filter(place::equals).isPresent()
                || facts.mentions().stream()
                        .anyMatch(m -> m.sentence() == point.figure.sentence()
                                && m.actor().equals(place));
    }

    /** The first {@code rows} rows. */
    public FigureSeries top(int rows) {
        return new FigureSeries(archive, all, points.stream().limit(rows).toList());
    }

    @Override
    public Table table() {
        return new Sheet("series", points.size())
                .optional("date_from", row -> points.get(row).from.map(Object::toString))
                .optional("date_to", row -> points.get(row).to.map(Object::toString))
                .text("dated_by", row -> points.get(row).own ? "text" : "publication")
                .number("low", row -> number(low(figure(row))))
                .number("high", row -> number(high(figure(row))))
                .optional("unit", row -> figure(row).unit())
                .optional("what", row -> figure(row).counted())
                .optional("place_name", row -> figure(row).place().map(Party::name))
                .optional(
                        "source",
                        row -> figure(row).attributedTo().stream()
                                .map(Party::name)
                                .reduce((one, other) -> one + "; " + other))
                .text("article", row -> archive.id(points.get(row).article))
                .text("surface", row -> figure(row).surface())
                .text(
                        "text",
                        row -> new Evidence(archive)
                                .sentence(archive.firstSentence(points.get(row).article)
                                        + figure(row).sentence()))
                .table();
    }

    /** The figure of a row with its sentence. */
    @Override
    public Table evidence(int row) {
        Point point = points.get(RowNumber.in(points.size(), row));
        var evidence = new Evidence(archive);
        return evidence.opened(1, i -> point.article)
                .integer("sentence", i -> point.figure.sentence())
                .text("surface", i -> point.figure.surface())
                .text("text", i -> evidence.sentence(archive.firstSentence(point.article) + point.figure.sentence()))
                .text("rule", i -> point.figure.rule())
                .integer("start", i -> point.figure.span().start())
                .integer("end", i -> point.figure.span().end())
                .table();
    }

    /** The figure behind a row of the table, from 1. */
    public Table why(int row) {
        if (row < 1 || row > points.size()) {
            throw new IllegalArgumentException("Row " + row + " of " + points.size() + " figures; the first is 1");
        }
        return evidence(row - 1);
    }

    /** Which other units are left out. */
    @Override
    public Optional<String> note() {
        Map<String, Integer> others = units(all);
        points.forEach(point -> others.remove(unit(point)));
        return points.isEmpty() || others.isEmpty()
                ? Optional.empty()
                : Optional.of("only figures in " + unit(points.get(0)) + "; apart from these: "
                        + others.entrySet().stream()
                                .map(e -> e.getValue() + " in " + e.getKey())
                                .collect(joining(", "))
                        + ", see in(\"" + others.keySet().iterator().next() + "\")");
    }

    @Override
    public String toString() {
        return TablePrinter.print(this);
    }

    private Figure figure(int row) {
        return points.get(row).figure;
    }

    private static Optional<BigDecimal> low(Figure figure) {
        return figure.low().isEmpty() && figure.high().isEmpty() ? Optional.of(figure.value()) : figure.low();
    }

    private static Optional<BigDecimal> high(Figure figure) {
        return figure.low().isEmpty() && figure.high().isEmpty() ? Optional.of(figure.value()) : figure.high();
    }

    private static double number(Optional<BigDecimal> value) {
        return value.map(BigDecimal::doubleValue).orElse(Double.NaN);
    }
}
