package kabar.extraction.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import kabar.article.Written;
import kabar.extraction.Extractor;
import kabar.facts.Event;
import kabar.facts.Party;
import kabar.knowledge.ActorDictionary;
import org.junit.jupiter.api.Test;

/** Deeds of English news, behind the sentences that an article opens with, one side of which nobody names. */
class OneSidedTest {
    private static final Extractor EXTRACTOR = Extractor.with(ActorDictionary.load());

    @Test
    void tellsAStanceOnAPublicMatter() {
        assertEquals("Olaf Scholz REJECT -", told("Olaf Scholz opposed the pension reform."));
        assertEquals("Olaf Scholz REQUEST -", told("Olaf Scholz is pushing for a humanitarian pause."));
        assertEquals("Olaf Scholz SUPPORT -", told("Olaf Scholz welcomed the decision."));
        assertEquals("Olaf Scholz REJECT -", told("Olaf Scholz rejected calls for a snap election."));
    }

    @Test
    void tellsAStanceOfWhomeverAPronounMeans() {
        assertEquals(
                "Olaf Scholz REJECT -; Olaf Scholz REQUEST -",
                told("Olaf Scholz arrived on Tuesday. In 2018, he opposed the tax cuts and called for a referendum."));
    }

    @Test
    void tellsNoStanceOnAnythingElse() {
        assertEquals("", told("Olaf Scholz supported the wall with a beam."));
        assertEquals("", told("Olaf Scholz opposed war heroes."));
        assertEquals("", told("Olaf Scholz could oppose the reform."));
        assertEquals("", told("Olaf Scholz came to oppose the reform."));
    }

    @Test
    void tellsAPublicDeedByWhoeverDoesIt() {
        assertEquals("police COERCE -", told("Police have detained more than 80 people."));
        assertEquals("police COERCE -", told("Police also searched his flat."));
        assertEquals("Norway AID -", told("Norway will provide $20 million through a fund."));
        assertEquals("Norway REJECT -", told("Norway claims the islands and refuses to recognise a ruling on them."));
        assertEquals("Norway REQUEST -", told("Norway, which hosts the talks, demanded the release of a crew."));
    }

    @Test
    void tellsWhatIsDoneToPeopleWhoAreCounted() {
        assertEquals("gunman ASSAULT -", told("A gunman killed eight people."));
        assertEquals("Al-Shabaab ASSAULT -", told("Al-Shabaab killed three people."));
        assertEquals("- COERCE activists", told("Eight activists were detained."));
        assertEquals("- COERCE Olaf Scholz", told("Olaf Scholz was arrested on Monday."));
        assertEquals("", told("They advised that Olaf Scholz be arrested."));
    }

    @Test
    void tellsWhatIsDeniedRefusedOrPromised() {
        assertEquals("Norway REJECT -", told("Norway denied that anybody had died."));
        assertEquals("Norway REJECT -", told("Norway refused to attend."));
        assertEquals("", told("The government has agreed to pay the nurses."));
        assertEquals("government CONCEDE -", told("The government apologised."));
        assertEquals("", told("Olaf Scholz promised to sing."));
    }

    @Test
    void tellsTheDeedsOfPeopleOfWhomMoreIsTold() {
        assertEquals(
                "police COERCE Olaf Scholz", told("Police acting on an order from Berlin have arrested Olaf Scholz."));
        assertEquals(
                "protesters ASSAULT Olaf Scholz",
                told("Protesters, some of whom carried sticks, attacked Olaf Scholz."));
        assertEquals(
                "supporters PROTEST police",
                told("It was late, as supporters of the former leader clashed with police in the town."));
        assertEquals("people PROTEST -", told("Tens of thousands of people marched through the city."));
        assertEquals("Olaf Scholz ACCUSE Norway", told("Police said Olaf Scholz blamed Norway."));
    }

    @Test
    void tellsWhatBecomesOfSomebody() {
        assertEquals("- RETREAT Olaf Scholz", told("Olaf Scholz was released on Monday."));
        assertEquals("- ASSAULT Olaf Scholz", told("Olaf Scholz was shot dead on Monday."));
        assertEquals("- ACCUSE soldiers", told("Eight soldiers were charged with theft."));
        assertEquals("", told("Olaf Scholz was committed to the plan."));
    }

    @Test
    void tellsWhatHasBecomeOfSomebodyBehindAnAside() {
        assertEquals("- COERCE Olaf Scholz", told("Olaf Scholz, a former minister, was arrested on Monday."));
        assertEquals("- ASSAULT Olaf Scholz", told("Olaf Scholz, who led the group, was killed in an airstrike."));
    }

    @Test
    void tellsWhoStruckTheBlowThatKilled() {
        assertEquals("Hezbollah ASSAULT -", told("Attacks by Hezbollah killed three people."));
        assertEquals("Hezbollah ASSAULT soldiers", told("An attack by Hezbollah killed three soldiers in the town."));
        assertEquals("Norway ASSAULT -", told("Norwegian air strikes have killed at least 20 people."));
    }

    @Test
    void tellsADisputeOfThoseWithoutAName() {
        assertEquals("unions REQUEST ministers", told("Unions urged ministers to resign."));
        assertEquals("the opposition ACCUSE government", told("The opposition accused the government of lying."));
        assertEquals("", told("Unions praised ministers."));
    }

    @Test
    void tellsWhatIsSaidByWhoeverSaysIt() {
        assertEquals("unions REQUEST -", told("The unions had asked for 90,000 crowns."));
        assertEquals("union REJECT -", told("The union has disputed those figures."));
        assertEquals(
                "Norway SANCTION Sweden; Norway ACCUSE -",
                told("Norway cut ties with Sweden, accusing its neighbour of taking sides."));
        assertEquals("Jonas Gahr Støre AID -", told("Prime Minister Jonas Gahr Støre announced cash assistance."));
    }

    @Test
    void tellsNoDeedOfThoseWhoAreOnlySpokenOf() {
        assertEquals("", told("Nobody knew the men who had detained more than 80 people."));
        assertEquals("", told("Police could detain more than 80 people."));
        assertEquals("", told("Police did not detain more than 80 people."));
        assertEquals("", told("Kurdish forces expect a long winter."));
    }

    @Test
    void tellsWhoResignsOrApologises() {
        assertEquals("Olaf Scholz CONCEDE -", told("Olaf Scholz stepped down as party chair on July 24."));
        assertEquals("Olaf Scholz CONCEDE -", told("Olaf Scholz apologised on Friday for the delay."));
    }

    @Test
    void tellsWhoIsAccused() {
        assertEquals("- ACCUSE Olaf Scholz", told("Olaf Scholz was accused of lying about the budget."));
        assertEquals("", told("They asked that Olaf Scholz be accused."));
    }

    @Test
    void tellsAStanceOfWhoeverSpeaks() {
        assertEquals("Olaf Scholz REJECT -", told("\"We reject the proposal,\" Olaf Scholz said."));
    }

    @Test
    void takesNoMemberForTheParty() {
        assertEquals("", told("Last week, South Dakota's Republican governor vetoed the bill."));
        assertEquals("", told("The Republican presidential nominee condemned Iran."));
        assertEquals("Republican Party (United States) ACCUSE Iran", told("Republican lawmakers condemned Iran."));
    }

    private static String told(String sentence) {
        String text = "The day in brief\n\nIt was cold this morning. The sky was grey. " + sentence;
        var article = Written.text(text).in("en").article();
        return String.join(
                "; ",
                EXTRACTOR.extract(article).events().stream()
                        .map(OneSidedTest::row)
                        .toList());
    }

    private static String row(Event event) {
        return event.source().map(Party::name).orElse("-") + " " + event.type() + " "
                + event.target().map(Party::name).orElse("-");
    }
}
