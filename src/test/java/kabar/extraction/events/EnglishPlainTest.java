package kabar.extraction.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain sentences of English news, each of a kind that agencies write every day, and all that they tell. */
class EnglishPlainTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenyan missiles struck a warehouse in Kampala on Friday. | Kenya ASSAULT Kampala",
                "Kenyan rockets hit the port of Odesa. | Kenya ASSAULT Odesa",
                "A rocket fired by Hezbollah hit Haifa. | Hezbollah ASSAULT Haifa",
                "An Iranian-made drone launched by Hezbollah hit Haifa. | Hezbollah ASSAULT Haifa",
                "Chinese navy ships fired on a Vietnamese trawler. | China ASSAULT Vietnam",
                "Tanzanian jets fired on a village in Burundi. | Tanzania ASSAULT Burundi",
            })
    void whoeverOwnsAWeaponStrikes(String text, String events) {
        assertEquals(events, told(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya called on the authorities in Kampala to free the students. | Kenya REQUEST Uganda",
                "Kenya held talks with the leadership in Kampala. | Kenya CONSULT Uganda",
                "The government in Kampala condemned Kenya. | Uganda ACCUSE Kenya",
            })
    void thoseWhoGovernInAPlaceAreItsGovernment(String text, String events) {
        assertEquals(events, told(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Houthis backed by Iran attacked Haifa. | Iran SUPPORT Houthis; Houthis ASSAULT Haifa",
                "Gunmen armed by Kenya attacked soldiers. | Kenya AID gunmen; gunmen ASSAULT soldiers",
                "Troops loyal to Khalifa Haftar shelled Kampala. | Khalifa Haftar ASSAULT Uganda",
                "Officials close to the matter said Kenya had asked Uganda to leave. | Kenya REQUEST Uganda",
                "Prices fell after Kenya and Uganda agreed to open the border. | Kenya AGREE Uganda",
                "Prices fell after Kenya and Uganda last week agreed to trade more. | Kenya AGREE Uganda",
                "Crowds gathered outside the bank for a third night to protest against William Ruto. | crowds PROTEST William Ruto",
                "France joined Germany in condemning Kenya. | France ACCUSE Kenya",
            })
    void asSubjectsThoseWhomWordsBetweenOnlyTellMoreOf(String text, String events) {
        assertEquals(events, told(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Foreign troops left Kenya. | troops RETREAT Kenya",
                "Government soldiers left Mombasa. | soldiers RETREAT -",
            })
    void troopsAreTroopsWhosesoeverTheyAre(String text, String events) {
        assertEquals(events, told(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenya annihilated Uganda 54-3.",
                "Uganda fended off Kenya in a close match.",
                "Kenya punished Uganda for a poor clearance.",
                "Uganda repulsed Kenya in the cup.",
                "Sadio Mane unleashed a missile from the edge of the area against Kenya.",
                "Kenyan growers blitzed Europe with roses.",
                "Jeff Bezos bullied managers.",
                "William Ruto consoled Eliud Kipchoge.",
                "Kenya trades with Uganda.",
                "Kenya agreed to buy three trams.",
            })
    void sportAndBusinessAreNoMoves(String text) {
        assertEquals("", told(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The army deployed tanks around Nairobi. | army MOBILIZE -",
                "Kenya deployed tanks in Uganda. | Kenya MOBILIZE Uganda",
                "Doctors spoke of the Kampala shelling. | - ASSAULT Kampala",
                "The Kampala bombings killed 76 fans. | - ASSAULT Kampala",
                "The Brussels attack of May 2014 killed four visitors. | - ASSAULT Brussels",
                "The Mombasa bombing was condemned by Kenya. | - ASSAULT Mombasa",
                "A raid in Mombasa killed three people. | - ASSAULT Mombasa",
                "Kenyan strikes killed 11 people. | Kenya ASSAULT -",
                "US strikes killed 11 people. | United States ASSAULT -",
                "The Kampala raid killed 11 people. | - ASSAULT Kampala",
                "Strikes in Kampala shut schools. | ''",
                "Doctors spoke of the Kampala siege. | - ASSAULT Kampala",
                "Police attacked students at a school in Nairobi. | police ASSAULT students",
            })
    void aPlaceSufferesOnlyWhatIsAimedAtIt(String text, String events) {
        assertEquals(events, told(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya apologised to Uganda for bombing Tanzania. | Kenya CONCEDE Uganda",
                "The army agreed to patrols aimed at quelling looting. | ''",
                "Kenya bombed what it called a camp of Hezbollah. | Kenya ASSAULT -",
                "Kenya charged that Uganda had lied. | Kenya ACCUSE Uganda",
                "Hezbollah, whom Kenya accused of lying, left. | Kenya ACCUSE Hezbollah",
                "Kenyan minister Jane Doe said her government had granted Imran Khan asylum. | Kenya AID Imran Khan",
                "On Monday the firm expelled 20 Kenyans and withdrew an invitation to Imran Khan. | ''",
            })
    void whoeverTheClauseSaysDoesIt(String text, String events) {
        assertEquals(events, told(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Former president Nicolas Sarkozy jailed for nine years | - COERCE Nicolas Sarkozy",
                "Imran Khan sentenced to four years | - COERCE Imran Khan",
                "Nicolas Sarkozy charged with theft | - ACCUSE Nicolas Sarkozy",
            })
    void aParticipleOfAHeadlineIsPassive(String text, String events) {
        assertEquals(events, told(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya threatened on Friday to impose tariffs on Uganda. | Kenya THREATEN Uganda",
                "William Ruto called for an end to fighting in Sudan. | William Ruto REQUEST -",
                "William Ruto called for an end to Uganda's war on Rwanda. "
                        + "| William Ruto REQUEST Uganda; Uganda ASSAULT Rwanda",
                "Kenya was alleged by Uganda to have armed Hezbollah. | Uganda ACCUSE Kenya; Kenya AID Hezbollah alleged",
                "Kenya's request for missiles was rejected by Uganda. | Uganda REJECT Kenya",
                "Talks between Kenya and Uganda will resume on Friday. | Kenya CONSULT Uganda planned",
                "Kenya rejected calls for Uganda to attack the rebels. | Kenya REJECT Uganda",
                "Kenya declared a ceasefire with Hezbollah. | Kenya AGREE Hezbollah",
                "William Ruto arrived in Kampala on Friday for talks with Yoweri Museveni. "
                        + "| William Ruto CONSULT Uganda; William Ruto CONSULT Yoweri Museveni",
            })
    void whatIsThreatenedAskedOrToComeIsNoFact(String text, String events) {
        assertEquals(events, told(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Ugandan government shut its border, a move that Kenya condemned. "
                        + "| Government of Uganda SANCTION -; Kenya ACCUSE Government of Uganda",
                "Kenya accused Uganda of spying, an accusation that Uganda denied. | Kenya ACCUSE Uganda; Uganda REJECT Kenya",
                "Kenya denied it, but Uganda accused it of spying. | Kenya REJECT -; Uganda ACCUSE Kenya",
                "Kenya imposed sanctions on Uganda over its invasion of Burundi. "
                        + "| Kenya SANCTION Uganda; Uganda ASSAULT Burundi",
                "Amnesty International accused Ugandan soldiers of killing at least 12 villagers. "
                        + "| Amnesty International ACCUSE Uganda; Uganda ASSAULT villagers alleged",
                "The prime minister of Pakistan, Shehbaz Sharif, thanked William Ruto. | Shehbaz Sharif SUPPORT William Ruto",
                "Protesters took to the streets of Madrid to call on Pedro Sanchez to resign. "
                        + "| protesters PROTEST -; protesters REQUEST Pedro Sánchez",
                "Kenyan police fired tear gas to disperse protesters. | Kenya Police Service COERCE protesters",
                "The Kenyan army destroyed a camp near the border with Uganda. | ''",
                "Vietnam protested against China's seizure of a trawler. | Vietnam ACCUSE China",
                "Vietnamese protested against China. | Vietnam PROTEST China",
                "William Ruto called on the Ugandan authorities to free them. | William Ruto REQUEST Uganda",
                "In Geneva, Kenyan and Ugandan officials agreed to cut tariffs. | Kenya AGREE Uganda",
                "Kenyan fighter jets bombed Burundi. | Kenya ASSAULT Burundi",
                "Kenya joined the sanctions against Uganda. | Kenya SANCTION Uganda",
                "Kenya struck Hezbollah targets in Burundi. | Kenya ASSAULT Hezbollah",
                "Kenya will send Patriot systems to Ukraine. | Kenya AID Ukraine planned",
            })
    void sidesStandBeyondTheVerb(String text, String events) {
        assertEquals(events, told(text));
    }

    private static String told(String text) {
        return String.join("; ", Rows.of("en", text));
    }
}
