package kabar.extraction.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which names of long English sentences are the sides of an event, and which only stand near it. */
class ProofTest {
    @Test
    void leavesOutANameThatOnlyDescribesANoun() {
        assertEquals(List.of(), told("Emmanuel Macron met Labour Party donors in Leeds."));
        assertEquals(List.of("Angela Merkel REQUEST -"), told("Angela Merkel called for a quick US withdrawal."));
    }

    @Test
    void keepsACountryWhosePeopleOrThingsSufferADeed() {
        assertEquals(List.of("Pakistan ASSAULT Afghanistan"), told("Pakistan bombed several Afghan villages."));
        assertEquals(List.of("Poland AID Ukraine"), told("Poland took in 40,000 Ukrainian refugees."));
    }

    @Test
    void leavesOutRebelsOfACountryAsTheCountry() {
        assertEquals(List.of(), told("Russia held talks with Syrian opposition groups in Sochi."));
        assertEquals(
                List.of("Turkey SUPPORT Syrian rebels"), told("Syrian rebels backed by Turkey reclaimed two towns."));
    }

    @Test
    void leavesADeedToWhoeverStandsRightBeforeAFormInIng() {
        assertEquals(
                List.of(),
                told(
                        "Turkey said on Friday that a new push by Russian soldiers backing Bashar al-Assad would be costly."));
        assertEquals(List.of(), told("Emmanuel Macron said the deal would encourage Egypt in attacking Hamas."));
    }

    @Test
    void leavesAVerbToTheSubjectOfItsOwnClause() {
        assertEquals(
                List.of(), told("The BBC found many flats that Reuters reported were secretly funded by the Kremlin."));
        assertEquals(
                List.of(),
                told("Joe Biden spoke of visas, which are issued to nurses and are opposed by several unions."));
    }

    @Test
    void tellsWhomSomethingBefellAsTheOneWhoFled() {
        assertEquals(
                List.of("Hamas ASSAULT Yoav Gallant"),
                told("Yoav Gallant was captured by Hamas while fleeing to the south."));
    }

    @Test
    void leavesOutPeopleOfACountryWhoActForThemselves() {
        assertEquals(List.of(), told("Many Syrians fled the war."));
        assertEquals(List.of(), told("Three British citizens worked with Hamas in Gaza."));
    }

    @Test
    void leavesOutFriendsAndFathers() {
        assertEquals(List.of(), told("A friend of Joe Biden attacked Donald Trump in a speech."));
        assertEquals(List.of(), told("The doctor was imprisoned by the regime of Bashar al-Assad's father."));
    }

    @Test
    void leavesOutAdvisersOfAPerson() {
        assertEquals(List.of(), told("Donald Trump's top advisers met with Emmanuel Macron."));
    }

    @Test
    void leavesOutOneOfManyMembers() {
        assertEquals(List.of(), told("Only one of the members of the Labour Party supports Donald Trump."));
    }

    @Test
    void leavesOutWhatSomebodyOnlyHasToDo() {
        assertEquals(List.of(), told("Joe Biden should sanction Iran."));
        assertEquals(List.of(), told("If Russia attacked Poland, the markets would fall."));
    }

    @Test
    void tellsWhatIsRefusedAsDenied() {
        assertEquals(
                List.of("Donald Trump not SUPPORT Joe Biden"),
                told("Donald Trump's refusal to endorse Joe Biden surprised nobody."));
    }

    @Test
    void tellsWhatIsPromisedAsPlanned() {
        assertEquals(
                List.of("Vladimir Putin ASSAULT Moldova planned"),
                told("Vladimir Putin may follow through on his promise to invade Moldova.").stream()
                        .filter(row -> row.contains("ASSAULT"))
                        .toList());
    }

    @Test
    void readsAPronounWhereOnlyOneCanBeMeant() {
        assertEquals(List.of("Israel ASSAULT Hezbollah"), told("Israel said it had attacked Hezbollah."));
        assertEquals(
                List.of(),
                told("The statement by Turkey was read to Iran and Iraq, adding that it accused Lebanon of lying."));
    }

    @Test
    void readsAPronounAsWhomTheSentenceBeforeWasAboutAlone() {
        assertEquals(
                List.of("Angela Merkel REQUEST Lebanon"),
                told("Angela Merkel spoke to reporters on Sunday. She urged Lebanon to hold elections."));
        assertEquals(
                List.of(),
                told(
                        "Few expected that Angela Merkel or Theresa May would stay. She urged Lebanon to hold elections."));
    }

    @Test
    void leavesOutBattlesOfWords() {
        assertEquals(List.of(), told("The battle between Marco Rubio and Jeb Bush went on in Ohio."));
    }

    @Test
    void leavesOutPrivateJourneysAndRallies() {
        assertEquals(List.of(), told("Jane Doe, a nurse, travelled to Syria in 2015."));
        assertEquals(List.of(), told("Donald Trump flew to Maine to hold a rally."));
    }

    @Test
    void tellsAgreementsAndTalksByTheVerbsThatCarryThem() {
        assertEquals(List.of("Ethiopia AGREE Somalia"), told("An agreement was reached between Ethiopia and Somalia."));
        assertEquals(
                List.of("Armenia CONSULT Azerbaijan"),
                told("Talks were held between Armenia and Azerbaijan in Geneva."));
    }

    @Test
    void leavesADeedToTheNounThatNeedsAnOwner() {
        assertEquals(
                List.of(),
                told("The Pentagon had only three guards in the town in the months leading up to the attack."));
    }

    private static List<String> told(String text) {
        return Rows.of("en", text);
    }
}
