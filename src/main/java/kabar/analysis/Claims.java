package kabar.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kabar.facts.Party;
import kabar.knowledge.Actor;
import kabar.tables.Result;
import kabar.tables.TablePrinter;
import tech.tablesaw.api.Table;

/**
 * What articles claim, one claim a row, with who tells it: events by type and actors, figures by what is counted and where, quotes by
 * speaker and words. A state, its government and its army are one side; a telling that leaves a side unnamed belongs to the only one
 * that names it. The verdict compares independent tellings (different stories that do not name the same source) of the same days:
 *
 * <ul>
 *   <li>{@code agree}: two or more tell the same;
 *   <li>{@code differ}: one denies what another tells, or their numbers exclude each other;
 *   <li>{@code dates differ or unknown}: several tell such a thing of these actors, but not surely of the same days;
 *   <li>{@code one source}: nobody else tells it.
 * </ul>
 *
 * What is told not to have happened has {@code not:} before it, in {@code told}, and in {@code what} where all tell it so. Claims that differ come first, then by the number of origins.
 */
public final class Claims implements Result {
    /** Before what is told not to have happened. */
    private static final String NOT = "not: ";

    private final Archive archive;
    private final List<Claim> claims;

    private Claims(Archive archive, List<Claim> claims) {
        this.archive = archive;
        this.claims = claims;
    }

    static Claims of(Selection selection) {
        return new Claims(selection.archive(), ClaimFinder.claims(selection));
    }

    /** The claims about both actors: what one does to the other or says to the other. */
    static Claims of(Selection selection, String one, String other) {
        ActorNames names = selection.archive().names();
        Predicate<String> isOne = called(names.actor(one));
        Predicate<String> isOther = called(names.actor(other));
        return of(selection.actor(one, other)).where(claim -> {
            Claim.Subject about = claim.subject();
            return isOne.test(about.a()) && isOther.test(about.b()) || isOne.test(about.b()) && isOther.test(about.a());
        });
    }

    private static Predicate<String> called(Actor actor) {
        return id -> id.equals(actor.id());
    }

    /** The first {@code rows} rows. */
    public Claims top(int rows) {
        return new Claims(archive, claims.stream().limit(rows).toList());
    }

    /** The claims that at least {@code origins} tell independently of each other. */
    public Claims atLeast(int origins) {
        return where(claim -> claim.origins() >= origins);
    }

    /** The claims of a kind: {@code event}, {@code figure} or {@code quote}. */
    public Claims kind(String kind) {
        return where(claim -> claim.subject().kind().equals(kind));
    }

    /** The claims with a verdict: {@code agree}, {@code differ}, {@code dates differ or unknown} or {@code one source}. */
    public Claims verdict(String verdict) {
        return where(claim -> claim.verdict().toString().equals(verdict.toLowerCase(Locale.ROOT)));
    }

    @Override
    public Table table() {
        return new Sheet("claims", claims.size())
                .text("kind", row -> about(row).kind())
                .text(
                        "what",
                        row -> claims.get(row).isDenied()
                                ? NOT + about(row).what()
                                : about(row).what())
                .optional("a", row -> present(about(row).a()))
                .optional("a_name", row -> present(about(row).aName()))
                .optional("b", row -> present(about(row).b()))
                .optional("b_name", row -> present(about(row).bName()))
                .optional("date_from", row -> days(row).min(String::compareTo))
                .optional("date_to", row -> lastDays(row).max(String::compareTo))
                .text("verdict", row -> claims.get(row).verdict().toString())
                .integer("origins", row -> claims.get(row).origins())
                .integer("tellings", row -> claims.get(row).tellings().size())
                .integer("articles", row ->
                        (int) distinct(row, t -> archive.id(t.article())).count())
                .integer("stories", row ->
                        (int) distinct(row, t -> String.valueOf(t.story())).count())
                .integer("publishers", row -> (int) distinct(row, t -> String.valueOf(archive.publisher(t.article())))
                        .filter(code -> !code.equals(String.valueOf(Codes.NONE)))
                        .count())
                .text(
                        "languages",
                        row -> String.join(
                                " ",
                                new TreeSet<>(distinct(
                                                row, t -> archive.languages().value(archive.language(t.article())))
                                        .toList())))
                .text(
                        "told",
                        row -> String.join(
                                " · ", distinct(row, Claims::told).limit(4).toList()))
                .table();
    }

    /** All tellings of a claim, each with its sentence, and the source that the article names. */
    @Override
    public Table evidence(int row) {
        List<Telling> tellings = claims.get(RowNumber.in(claims.size(), row)).tellings();
        var evidence = new Evidence(archive);
        return evidence.opened(tellings.size(), i -> tellings.get(i).article())
                .integer("sentence", i -> tellings.get(i).sentence())
                .text("surface", i -> tellings.get(i).surface())
                .text(
                        "text",
                        i -> evidence.sentence(
                                archive.firstSentence(tellings.get(i).article())
                                        + tellings.get(i).sentence()))
                .optional(
                        "attributed_to",
                        i -> tellings.get(i).attributedTo().stream()
                                .map(Party::name)
                                .reduce((one, other) -> one + "; " + other))
                .optional("date_from", i -> day(tellings.get(i).from()))
                .optional("date_to", i -> day(tellings.get(i).to()))
                .flag("negated", i -> tellings.get(i).denied())
                .table();
    }

    /** The tellings of a claim, by its row in the table, from 1. */
    public Table why(int row) {
        if (row < 1 || row > claims.size()) {
            throw new IllegalArgumentException("Row " + row + " of " + claims.size() + " claims; the first is 1");
        }
        return evidence(row - 1);
    }

    @Override
    public String toString() {
        return TablePrinter.print(table());
    }

    private Claims where(Predicate<Claim> wanted) {
        return new Claims(archive, claims.stream().filter(wanted).toList());
    }

    private Claim.Subject about(int row) {
        return claims.get(row).subject();
    }

    private Stream<String> distinct(int row, Function<Telling, String> property) {
        return claims.get(row).tellings().stream().map(property).distinct();
    }

    private static String told(Telling telling) {
        return telling.denied() ? NOT + telling.surface() : telling.surface();
    }

    private Stream<String> days(int row) {
        return claims.get(row).tellings().stream().flatMap(t -> day(t.from()).stream());
    }

    private Stream<String> lastDays(int row) {
        return claims.get(row).tellings().stream().flatMap(t -> day(t.to()).stream());
    }

    private static Optional<String> present(String cell) {
        return Optional.of(cell).filter(c -> !c.isEmpty());
    }

    private static Optional<String> day(int day) {
        return day == Period.UNKNOWN ? Optional.empty() : Optional.of(Period.DAY.label(day));
    }
}
