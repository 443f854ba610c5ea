package kabar.extraction.events.sides;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.subjects.MainClauses;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.Trigger;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;

/** Who takes part in a meeting that a sentence names as the occasion of what it tells: "said in a call with Xi", "After talks with Putin, Trump". */
final class Occasions {
    /** Words between the preposition and the noun: "during his first official visit". */
    private static final int LED_REACH = 3;
    /** Words between the noun and those it leads to: "talks on Monday with the visiting Turkish minister". */
    private static final int GUEST_REACH = 8;

    /** Slots that lead to something wished for, spoken of or owned, and to no occasion. */
    private static final Set<String> OTHER = Set.of(
            EventFrame.FOR,
            EventFrame.TO,
            EventFrame.ABOUT,
            EventFrame.OF,
            EventFrame.FROM,
            EventFrame.WITH,
            EventFrame.BY);

    private static final Set<ActorType> ABSENT = Set.of(ActorType.PLACE, ActorType.MEDIA, ActorType.PEOPLE);

    private final Layout layout;
    private final Marks marks;
    private final MainClauses mainClauses;

    Occasions(Layout layout) {
        this.layout = layout;
        this.marks = layout.marks;
        this.mainClauses = new MainClauses(layout);
    }

    /** The subject of the sentence around a noun, where a preposition makes the noun an occasion; empty where that subject is one of the guests. */
    List<Nominal> attending(PhraseMatch<Trigger> noun, List<Nominal> guests) {
        int led = led(noun.first());
        if (led < 0 || marks.words.small.verbFirst || !rightBehind(noun, guests)) {
            return List.of();
        }
        int start = marks.hardStart(noun.first());
        Optional<Nominal> around =
                led == start ? behind(guests) : before(start, led).or(() -> behind(guests));
        Optional<Nominal> who = mainClauses.subject(led).stream()
                .findFirst()
                .or(() -> around.filter(n -> layout.stretch.opensClause(n.last())));
        return who.filter(n -> n.direct()
                        && !ABSENT.contains(n.mention().actor().type())
                        && layout.standIns.acts(n.mention().actor())
                        && guests.stream()
                                .noneMatch(g ->
                                        g.mention().actor().equals(n.mention().actor())))
                .map(layout.chains::whole)
                .orElse(List.of());
    }

    /** Whether the guests are the first that stand behind the noun, and no verb goes on behind them whose subject the noun is. */
    private boolean rightBehind(PhraseMatch<Trigger> noun, List<Nominal> guests) {
        int last = guests.get(guests.size() - 1).last();
        return layout.nominals.stream()
                        .filter(n -> n.first() >= noun.last())
                        .findFirst()
                        .filter(n -> n.equals(guests.get(0)) && n.first() - noun.last() <= GUEST_REACH)
                        .isPresent()
                && !layout.stretch.beginsVerb(last)
                && !(marks.is(last, Part.AUXILIARY) && !marks.is(last, Part.INFINITIVE));
    }

    /** Where the preposition stands that leads to a noun; below 0 where none does that names an occasion. */
    private int led(int noun) {
        int at = layout.stretch.beforePhrase(noun, LED_REACH);
        boolean leads = at >= 0
                && (marks.isSlot(at)
                        || marks.isBreak(at) && !marks.tokens.get(at).isMark());
        return leads && marks.slotAt(at).filter(OTHER::contains).isEmpty() ? at : -1;
    }

    /** "Trump urged Egypt to open the crossing in a call with": the last name before a place that a verb follows which is no infinitive. */
    private Optional<Nominal> before(int start, int to) {
        return layout.nominals.stream()
                .filter(n -> n.first() >= start
                        && n.last() <= to
                        && n.bare()
                        && layout.stretch.opensClause(n.last())
                        && !marks.is(n.last(), Part.INFINITIVE))
                .reduce((one, next) -> next);
    }

    /** "After talks with Putin in Moscow, Trump said": the first name behind the comma that closes the phrase. */
    private Optional<Nominal> behind(List<Nominal> guests) {
        int last = guests.stream().mapToInt(Nominal::last).max().orElse(0);
        return layout.nominals.stream()
                .filter(n -> n.first() > last && marks.isComma(n.first() - 1))
                .findFirst()
                .filter(n -> layout.stretch.lastComma(last, n.first() - 1).isEmpty()
                        && !layout.stretch.verbBetween(last, n.first()));
    }
}
