package kabar.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kabar.facts.Event;
import kabar.facts.Facts;
import kabar.facts.Figure;
import kabar.facts.Party;
import kabar.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tech.tablesaw.api.Table;

class ClaimsTest {
    private static final String BIDEN = "person:joe-biden";
    private static final String NETANYAHU = "person:benjamin-netanyahu";
    private static final String AXIOS = "media:axios";
    private static final String PHONED = "Joe Biden phoned Benjamin Netanyahu about Iran.";

    @Test
    void agreeWhenIndependentArticlesTellTheSameOfOneDay() {
        Claims claims = claims(
                call("a", PHONED, "2024-08-01", ""),
                call(
                        "b",
                        "Netanyahu held talks with Biden by telephone on Thursday.",
                        NETANYAHU,
                        BIDEN,
                        "2024-08-01",
                        ""));
        assertEquals(List.of("agree"), verdicts(claims));
        assertEquals(2, claims.table().intColumn("origins").get(0));
        assertEquals(2, claims.evidence(0).rowCount());
        assertEquals(
                claims.evidence(0).rowCount(),
                claims.table().intColumn("tellings").get(0));
    }

    @Test
    void haveOneSourceWhenAllNameIt() {
        assertEquals(
                List.of("one source"),
                verdicts(claims(
                        call("a", "Joe Biden phoned Netanyahu, Axios reported.", "2024-08-01", AXIOS),
                        call("b", "Biden called Benjamin Netanyahu, according to Axios.", "2024-08-01", AXIOS))));
    }

    @Test
    void haveOneSourceWhenItIsOneStory() {
        String text =
                "Joe Biden phoned Benjamin Netanyahu on Thursday about Iran and the hostages who are held in Gaza, "
                        + "the White House said, and both agreed that the talks in Doha should go on without delay next week.";
        assertEquals(
                List.of("one source"),
                verdicts(claims(call("a", text, "2024-08-01", ""), call("b", text, "2024-08-01", ""))));
    }

    /** No day, days next to each other, days far apart. */
    @ParameterizedTest
    @CsvSource({"'', ''", "2024-08-01, ''", "2024-08-01, 2024-08-02", "2024-08-01, 2024-10-09"})
    void doNotAgreeWhenTheDaysDifferOrAreNotKnown(String one, String other) {
        Claims claims = claims(
                call("a", PHONED, one, ""), call("b", "Netanyahu held talks with Biden by telephone.", other, ""));
        assertEquals(List.of("dates differ or unknown"), verdicts(claims));
        assertEquals(2, claims.evidence(0).rowCount());
    }

    @Test
    void areTwoWhenOneSourceTellsOfDaysFarApart() {
        assertEquals(
                List.of("one source", "one source"),
                verdicts(
                        claims(call("a", PHONED, "2024-08-01", AXIOS), call("b", "They spoke.", "2024-10-09", AXIOS))));
    }

    @Test
    void joinAStateAndItsArmy() {
        assertEquals(
                List.of("agree"),
                verdicts(claims(
                        strike("a", "Israel struck Beirut.", "country:IL", "2024-07-30", false),
                        strike(
                                "b",
                                "The army bombed Beirut.",
                                "military:israel-defense-forces",
                                "2024-07-30",
                                false))));
    }

    @Test
    void joinATellingThatNamesNobodyToTheOnlyOneThatDoes() {
        Claims claims = claims(
                strike("a", "Israel struck Beirut.", "country:IL", "2024-07-30", false),
                strike("b", "Beirut was struck.", "", "2024-07-30", false));
        assertEquals(List.of("agree"), verdicts(claims));
        assertEquals("Israel", claims.table().getString(0, "a_name"));
    }

    @Test
    void layNothingToAnActorWhomFewerName() {
        assertEquals(
                List.of("agree", "one source"),
                verdicts(claims(
                        strike("a", "Israel struck Beirut.", "country:IL", "2024-07-30", false),
                        strike("b", "Beirut was struck.", "", "2024-07-30", false),
                        strike("c", "A strike shook Beirut.", "", "2024-07-30", false))));
    }

    @Test
    void differWhenOneDeniesWhatAnotherTells() {
        Claims claims = claims(
                strike("a", "Israel struck Beirut.", "country:IL", "2024-07-30", false),
                strike("b", "Israel did not strike Beirut, the army said.", "country:IL", "2024-07-30", true));
        assertEquals(List.of("differ"), verdicts(claims));
        assertEquals(2, claims.evidence(0).rowCount());
        assertEquals(2, claims.verdict("differ").evidence(0).rowCount());
    }

    @Test
    void doNotDifferWhenTheDeniedIsAnotherDay() {
        assertEquals(
                List.of("dates differ or unknown"),
                verdicts(claims(
                        strike("a", "Israel struck Beirut.", "country:IL", "2024-07-30", false),
                        strike(
                                "b",
                                "Israel did not strike Beirut, the army said.",
                                "country:IL",
                                "2024-10-01",
                                true))));
    }

    @Test
    void ofFiguresDifferWhenTheNumbersExcludeEachOther() {
        Facts ministry = figure("a", "At least 274 Palestinians were killed.", "2024-06-09", 274, true);
        Facts army = figure("b", "Fewer than 100 people were hit, said Hagari.", "2024-06-09", 90, false);
        Facts agency = figure("c", "More than 270 people died in Nuseirat.", "2024-06-09", 270, true);
        assertEquals(List.of("differ"), verdicts(claims(ministry, army)));
        assertEquals(List.of("agree"), verdicts(claims(ministry, agency)));
    }

    @Test
    void ofWordsAreOneWhenTheWordsAre() {
        Facts a = Told.withQuotes(
                Told.article("a", "", "2024-08-01", "Biden said that talks will go on."), Told.quote(0, BIDEN));
        Facts b = Told.withQuotes(
                Told.article("b", "", "2024-08-01", "Talks will go on, so Biden."), Told.quote(0, BIDEN));
        Claims claims = claims(a, b);
        assertEquals(List.of("agree"), verdicts(claims));
        assertEquals(1, claims.kind("quote").table().rowCount());
        assertEquals(0, claims.kind("event").table().rowCount());
    }

    @Test
    void compareTwoActorsOnly() {
        Selection selection = Selection.of(
                List.of(
                        call("a", PHONED, "2024-08-01", ""),
                        call("b", "Netanyahu met Gallant.", NETANYAHU, "person:yoav-gallant", "2024-08-01", "")),
                Told.ACTORS);
        Table table = selection.compare("بايدن", "Benjamin Netanyahu").table();
        assertEquals(1, table.rowCount());
        assertEquals("Benjamin Netanyahu", table.getString(0, "a_name"));
        assertThrows(IllegalArgumentException.class, () -> selection.compare("Bidden", "Netanyahu"));
    }

    private static Claims claims(Facts... facts) {
        return Selection.of(List.of(facts), Told.ACTORS).claims();
    }

    private static List<String> verdicts(Claims claims) {
        return claims.table().stringColumn("verdict").asList();
    }

    private static Facts call(String id, String text, String day, String origin) {
        return call(id, text, BIDEN, NETANYAHU, day, origin);
    }

    private static Facts strike(String id, String text, String source, String day, boolean denied) {
        return Told.withEvents(
                Told.article(id, "", "2024-08-01", text), event("ASSAULT", source, "place:beirut", day, "", denied));
    }

    private static Facts call(String id, String text, String source, String target, String day, String origin) {
        return Told.withEvents(Told.article(id, "", "", text), event("CONSULT", source, target, day, origin, false));
    }

    private static Event event(String type, String source, String target, String day, String origin, boolean negated) {
        Optional<LocalDate> date = Optional.of(day).filter(d -> !d.isEmpty()).map(LocalDate::parse);
        return new Event(
                1,
                0,
                new Span(0, 1),
                "x",
                type,
                "04",
                Optional.of(source).filter(id -> !id.isEmpty()).map(Told::party),
                Optional.of(Told.party(target)),
                date,
                date,
                Optional.empty(),
                Event.Modality.ACTUAL,
                negated,
                origin.isEmpty() ? List.of() : List.of(Told.party(origin)),
                "test");
    }

    private static Facts figure(String id, String text, String published, int value, boolean atLeast) {
        Facts facts = Told.article(id, "", published, text);
        var number = Optional.of(BigDecimal.valueOf(value));
        var figure = new Figure(
                0,
                new Span(0, 1),
                String.valueOf(value),
                number.get(),
                atLeast ? number : Optional.empty(),
                atLeast ? Optional.empty() : number,
                Optional.of("persons"),
                Optional.of("killed"),
                Optional.empty(),
                Optional.of(new Party(Optional.empty(), "Nuseirat")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "test");
        return Told.withFigures(facts, figure);
    }
}
