package kabar.extraction.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import kabar.article.Written;
import kabar.extraction.Extractor;
import kabar.facts.Event;
import kabar.facts.Party;
import kabar.knowledge.ActorDictionary;
import org.junit.jupiter.api.Test;

/** What long sentences of English news tell, and what they only seem to tell. */
class EnglishNewsTest {
    private static final Extractor EXTRACTOR = Extractor.with(ActorDictionary.load());

    @Test
    void leavesADeedToTheNameBehindACommaAndAConjunction() {
        assertEquals(
                "Norway SANCTION Uganda; Kenya ACCUSE Rwanda",
                told("Norway has suspended aid to Uganda, and Kenya accused Rwanda of lying."));
        assertEquals(
                "Norway SANCTION Uganda; Kenya ACCUSE Rwanda",
                told("Norway has suspended aid to Uganda, and Kenya - which borders it - accused Rwanda of lying."));
    }

    @Test
    void leavesAnAccusationToWhoeverSaysWhatStandsBeforeIt() {
        assertEquals(
                "Kenya ACCUSE Rwanda",
                told("Kenya said on Monday two bridges had been lost, and accused Rwanda of negligence."));
    }

    @Test
    void leavesAParticipleToWhoeverLeadsToTheInfinitiveBeforeIt() {
        assertEquals(
                "Kenya MOBILIZE Uganda; Kenya ACCUSE Rwanda",
                told("Kenya sent hundreds of troops to Uganda to guard a dam, accusing Rwanda of negligence."));
    }

    @Test
    void findsWhoLeadsThoseWithoutAName() {
        assertEquals("Angela Merkel CONSULT Hamas", told("The delegation, led by Angela Merkel, met Hamas."));
        assertEquals("Kenya CONSULT Hamas", told("A Kenyan delegation led by Angela Merkel met Hamas."));
    }

    @Test
    void leavesADeedToThoseWhomAPersonOnlyHas() {
        assertEquals("", told("Angela Merkel, whose allies accused Hamas of lying, flew home."));
    }

    @Test
    void findsWhomARelativeClauseGoesOnAboutBeforeAnArticle() {
        assertEquals(
                "soldiers COERCE Angela Merkel",
                told("They saw Angela Merkel, whom the soldiers have been holding in detention."));
    }

    @Test
    void takesWhatIsRejectedForAsked() {
        assertEquals(
                Event.Modality.ACTUAL,
                events("That was a demand rejected by Angela Merkel, who accused Hamas of lying.")
                        .get(0)
                        .modality());
    }

    @Test
    void givesWhatTroopsDoToWhoeverSaysThatTheyAreHis() {
        assertEquals("Kenya ASSAULT Uganda", told("Kenya said on Monday that its jets had bombed Uganda."));
        assertEquals("Uganda ASSAULT Rwanda", told("Kenya said on Monday that Uganda and its forces attacked Rwanda."));
        assertEquals("Hamas ASSAULT Kenya", told("Kenya said two of its soldiers were killed by Hamas."));
    }

    @Test
    void givesNobodyWhatOthersAreAccusedOf() {
        assertEquals("", told("Angela Merkel accused her rivals of backing Uganda."));
    }

    @Test
    void findsWhosePronounStandsBehindAVerbOfSaying() {
        assertEquals(
                "March 23 Movement RETREAT -",
                told("In Rwanda the March 23 Movement says it will withdraw its fighters from the town."));
    }

    @Test
    void findsWhoseThingsSomethingIsDoneTo() {
        assertEquals(
                "Kenya COERCE Uganda", told("Kenya fired water cannon at a boat chartered by Uganda to deliver food."));
    }

    @Test
    void readsNoPrepositionBeforeANumber() {
        assertEquals("fishermen PROTEST Uganda", told("Around 60 fishermen picketed the Ugandan consulate."));
    }

    @Test
    void readsPeopleOfACountryAsThemselves() {
        assertEquals("Kenyan unions PROTEST -", told("Kenyan unions launched a general strike on Wednesday."));
        assertEquals("labour unions RETREAT -", told("The main labour unions have suspended an indefinite strike."));
    }

    @Test
    void leavesADeedToTheNounRightBeforeItsVerb() {
        assertEquals("", told("Angela Merkel puts strict limits on what foreign investors can attack in Germany."));
    }

    @Test
    void leavesADeedToTheSubjectOfAFurtherClause() {
        assertEquals(
                List.of(),
                sources(
                        "The Taliban base came under heavy fire, and two engineers, both from the north, were killed."));
    }

    @Test
    void leavesADeedToACountRightBeforeItsVerb() {
        assertEquals("", told("Amnesty International keeps records that suggest 77% were killed at night."));
    }

    @Test
    void findsTheSubjectBeforeAnInfinitive() {
        assertEquals("Israel ASSAULT Aleppo", told("Israel was able to bomb Aleppo."));
    }

    @Test
    void findsTheSubjectOfAVerbBehindBut() {
        assertEquals(
                "Vladimir Putin ACCUSE Ukraine",
                told("Vladimir Putin left the dinner early but later accused Ukraine of bad faith."));
    }

    @Test
    void findsTheSubjectOfAVerbBehindWhatWasSaid() {
        assertEquals(
                "Emmanuel Macron ACCUSE Iran",
                told("Emmanuel Macron said on Sunday that the talks would go on and denounced Iran."));
    }

    @Test
    void findsThePersonWhomADescriptionGoesOnAbout() {
        assertEquals(
                "Angela Merkel SUPPORT Emmanuel Macron",
                told(
                        "They dined with Angela Merkel, a former chancellor from the north who openly supports Emmanuel Macron."));
    }

    @Test
    void findsThoseWhoAreOneWordWithAParticiple() {
        assertEquals("Turkey SUPPORT militia", told("The town is in the hands of a Turkey-backed militia."));
    }

    @Test
    void leavesOutWhatARelativeClauseTellsOf() {
        assertEquals(
                List.of(),
                sources(
                        "The lawyer for Jane Doe, the nurse who fled Hezbollah and now wants to come home, called for calm."));
    }

    @Test
    void leavesOutSomebodyOfACountry() {
        assertEquals("", told("Emmanuel Macron met a Syrian woman in her late seventies."));
        assertEquals("", told("A Briton attacked Emmanuel Macron."));
    }

    @Test
    void leavesOutSomeonesRelatives() {
        assertEquals("", told("Donald Trump's lawyer accused Joe Biden."));
        assertEquals("", told("The court heard Emmanuel Macron, whose brother was killed in May."));
    }

    @Test
    void tellsThePeopleOfAPersonFromThePerson() {
        assertEquals("supporters REJECT Joe Biden", told("Donald Trump supporters rejected Joe Biden."));
        assertEquals("", told("Donald Trump and Joe Biden supporters clashed."));
    }

    @Test
    void tellsTheRebelsOfACountryFromTheCountry() {
        assertEquals("Syrian rebels ASSAULT Turkey", told("Syrian rebels attacked Turkey."));
    }

    @Test
    void takesTheSecondHalfOfAWordForNoSide() {
        assertEquals(
                "demonstrators PROTEST -", told("Hundreds of pro-Trump demonstrators marched through the centre."));
    }

    @Test
    void takesTheSubjectOfWhatIsSaidForNoTarget() {
        assertEquals("", told("David Cameron promised Britain would take in the families."));
        assertEquals("Turkey REJECT -", told("Turkey denies it is planning to settle Kurds there."));
    }

    @Test
    void findsWhoseRightIsTaken() {
        assertEquals(
                "Sajid Javid COERCE Shamima Begum",
                told("Sajid Javid revoked the British citizenship of Shamima Begum."));
    }

    @Test
    void asksWhetherNobodyDoesAnything() {
        assertEquals("", told("Chuck Todd asked Mike Pence whether the plan would work."));
    }

    @Test
    void tellsWhatIsOnlyTriedOrWished() {
        assertEquals(Event.Modality.POSSIBLE, modality("Iran is trying to attack Israel."));
        assertEquals(Event.Modality.POSSIBLE, modality("There was a plot to kill Joe Biden."));
    }

    @Test
    void tellsADeedOfThePastBehindWhatSomebodyWillDo() {
        assertEquals(Event.Modality.ACTUAL, modality("He was going to help children injured by Israel in Gaza."));
    }

    @Test
    void tellsAnAgreementToDoSomethingAsOneThatWasMade() {
        assertEquals(Event.Modality.ACTUAL, modality("Microsoft has agreed to buy Nokia."));
    }

    @Test
    void tellsWhatDoesNotHappen() {
        assertEquals(
                "Joe Biden not SUPPORT Donald Trump",
                told("Joe Biden said he would hold off on endorsing Donald Trump."));
    }

    @Test
    void tellsNothingInAnArticleOfSport() {
        assertEquals("", told("""
                        Jane Doe beat the goalkeeper twice. Manchester City attacked Arsenal from the kick-off, the midfielder said.
                        Arsenal defended stoutly until half-time. The semi-final was a battle with Chelsea. Manchester City visited London."""));
    }

    @Test
    void findsWhomARelativePronounMeans() {
        assertEquals(
                "Emmanuel Macron ACCUSE Marine Le Pen",
                told("Marine Le Pen, whom Emmanuel Macron denounces as a racist, was late."));
    }

    @Test
    void takesAPersonBehindTheNameOfHerPartyForOne() {
        assertEquals(
                List.of("Marco Rubio", "Bernie Sanders"),
                sources("Republican Marco Rubio and Democrat Bernie Sanders have criticised Boeing for the crash."));
    }

    @Test
    void findsPeopleWithoutANameWhomSomebodyMeets() {
        assertEquals("Olaf Scholz CONSULT farmers", told("Olaf Scholz met with farmers on Friday."));
        assertEquals("Olaf Scholz ACCUSE migrants", told("Olaf Scholz accused migrants of bringing crime."));
    }

    @Test
    void leavesWhoeverSpeaksBehindACommaOutOfAList() {
        assertEquals(
                List.of("Latvia", "Poland"),
                targets("Belarus does not threaten Latvia or Poland, President Alexander Lukashenko insisted."));
    }

    @Test
    void leavesADeedToTheSubjectOfItsOwnClause() {
        assertEquals(
                "United Kingdom REJECT France; France REJECT United Kingdom; Israel ASSAULT Hamas",
                told("Britain and France disagree with each other as Israel intends to go on, bombing Hamas."));
        assertEquals(Event.Modality.PLANNED, modality("Israel intends to go on, bombing Hamas."));
    }

    @Test
    void freesNobodyWhomOthersHold() {
        assertEquals("", told("Israel freed the hostages in the north."));
        assertEquals("Hamas RETREAT hostages", told("Hamas released two hostages on Friday."));
    }

    private static Event.Modality modality(String text) {
        return events(text).get(0).modality();
    }

    private static List<String> targets(String text) {
        return events(text).stream()
                .flatMap(e -> e.target().stream())
                .map(Party::name)
                .toList();
    }

    private static List<String> sources(String text) {
        return events(text).stream()
                .flatMap(e -> e.source().stream())
                .map(Party::name)
                .toList();
    }

    /** The events as "source TYPE target", each once, joined by "; ". */
    @Test
    void countsAThreatAsOneWithWhatItThreatens() {
        assertEquals("Iran THREATEN Saudi Arabia", told("Iran's threat to bomb Saudi Arabia alarmed the markets."));
        assertEquals("Iran THREATEN Bahrain", told("A threat by Iran to attack Bahrain alarmed the markets."));
    }

    @Test
    void leavesARefusalToTheDeedThatItDenies() {
        assertEquals(
                "Angela Merkel not SUPPORT Emmanuel Macron",
                told("Angela Merkel's refusal to endorse Emmanuel Macron came late."));
    }

    @Test
    void findsWhoKilledInTheStrikeThatKilled() {
        assertEquals(
                "Russia ASSAULT Ukraine",
                told("Six Ukrainians were killed in two Russian drone raids, officials said."));
    }

    @Test
    void tellsWhatSomebodyIsAccusedOfThoughTheVictimHasNoName() {
        assertEquals(
                List.of("- ACCUSE Serbia", "Serbia ASSAULT -"),
                List.of(told("Serbia was accused of shelling a bridge.").split("; ")));
    }

    @Test
    void takesThoseWhoAccuseAsTheVictimOfWhatIsDoneToWhatIsTheirs() {
        assertEquals(
                "Pakistan ACCUSE India; India ASSAULT Pakistan",
                told("Pakistan accused India of bombing its airfields."));
    }

    @Test
    void findsWhoMeetsOnTheOccasionOnWhichHeSpeaks() {
        assertEquals(
                "Emmanuel Macron CONSULT Angela Merkel",
                told("Emmanuel Macron said in a phone call with Angela Merkel that the bridge would stay closed."));
        assertEquals(
                "Angela Merkel CONSULT Emmanuel Macron",
                told("After talks with Emmanuel Macron in Paris, Angela Merkel said the bridge would stay closed."));
        assertEquals("", told("Angela Merkel spoke of the need for talks with Emmanuel Macron."));
    }

    @Test
    void joinsTheNamesThatATitlePartsWithACommaAlone() {
        assertEquals("Turkey SANCTION Syria; Turkey SANCTION Israel", told("Turkey slaps sanctions on Syria, Israel"));
    }

    private static String told(String text) {
        return events(text).stream()
                .map(e -> e.source().map(Party::name).orElse("-") + (e.negated() ? " not " : " ") + e.type() + " "
                        + e.target().map(Party::name).orElse("-"))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static List<Event> events(String text) {
        return EXTRACTOR.extract(Written.text(text).in("en").article()).events();
    }
}
