package kabar.extraction.events;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kabar.extraction.clauses.Setting;
import kabar.extraction.clauses.Setting.Telling;
import kabar.extraction.events.memory.Represented;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.Stretch;
import kabar.extraction.events.subjects.Sides;
import kabar.extraction.events.words.EventClass;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.SmallWords;
import kabar.extraction.events.words.Trigger;
import kabar.extraction.events.words.Trigger.Voice;
import kabar.extraction.speech.Speech;
import kabar.facts.Mention;
import kabar.facts.Party;
import kabar.facts.Quote;
import kabar.facts.Timex;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;

/** What a sentence says of its events besides the sides: whether they happened, when, where, and who says so. */
final class Scene {
    private static final int YEAR_DIGITS = 4;

    private final Layout layout;
    private final Marks marks;
    /** Whether its events happened. */
    final Doubts doubts;

    private final Setting setting;
    private final Speech speech;
    private final Represented represented;
    private final Stretch stretch;
    /** Where words begin that tell events. */
    private final BitSet deeds = new BitSet();

    Scene(Layout layout, Doubts doubts, Setting setting, Speech speech, Represented represented) {
        this.layout = layout;
        this.marks = layout.marks;
        this.doubts = doubts;
        this.setting = setting;
        this.speech = speech;
        this.represented = represented;
        this.stretch = layout.stretch;
        marks.triggers.forEach(trigger -> deeds.set(trigger.first()));
    }

    /** The date that the trigger's clause tells of it. */
    Optional<Timex> date(PhraseMatch<Trigger> match, EventClass type) {
        var kind = type.worded() ? Setting.Kind.SPOKEN : Setting.Kind.OTHER;
        return setting.date(new Telling(match.first(), match.last(), deeds, kind), date -> true);
    }

    /** Whether its date, or the only one around it, names a year: a day of the news seldom needs one. */
    boolean yearNamed(PhraseMatch<Trigger> match, EventClass type) {
        return date(match, type)
                .or(setting::onlyDate)
                .filter(d -> hasYear(d.surface()))
                .isPresent();
    }

    private static boolean hasYear(String words) {
        int digits = 0;
        for (int i = 0; i < words.length(); i++) {
            digits = Character.isDigit(words.charAt(i)) ? digits + 1 : 0;
            if (digits == YEAR_DIGITS) {
                return true;
            }
        }
        return false;
    }

    /** A place or country that the clause says it happened in. */
    Optional<Party> place(PhraseMatch<Trigger> match, Sides sides, EventClass type) {
        int start = marks.clauseStart(match.first());
        int end = marks.clauseEnd(match.first());
        return layout.nominals.stream()
                .filter(n -> n.first() >= start && n.last() <= end && n.slot().equals(EventFrame.IN))
                .filter(n -> n.mention().actor().type() == ActorType.PLACE
                        || n.mention().actor().type() == ActorType.COUNTRY
                                && n.mention().form() != Mention.Form.DEMONYM)
                .filter(n -> !sides.sources().contains(n))
                .filter(n -> ofItsOwn(match, n, sides, type) && !ofAnother(match, n))
                .filter(n -> stretch.sameBreath(Math.min(n.first(), match.first()), Math.max(n.first(), match.first())))
                .min(Comparator.comparingInt((Nominal n) -> n.first() < match.first() ? 1 : 0)
                        .thenComparingInt(n -> Math.abs(n.first() - match.first())))
                .map(n -> Party.of(n.mention()));
    }

    /**
     * No event of another kind stands between it and the place ("killed in a strike in Gaza"); behind what is said, only to whom it is
     * said ("urged Israel in Cairo to").
     */
    private boolean ofItsOwn(PhraseMatch<Trigger> match, Nominal place, Sides sides, EventClass type) {
        boolean before = place.first() < match.first();
        int from = before ? place.last() : match.last();
        int to = before ? match.first() : place.first();
        boolean other = marks.triggers.stream()
                .filter(t -> t.first() >= from && t.last() <= to)
                .anyMatch(t ->
                        marks.isPlainVerb(t.first()) || !Trigger.noun(t).type().equals(type.type()));
        if (other) {
            return false;
        }
        for (int i = from; type.worded() && i < to; i++) {
            int at = i;
            boolean said = marks.isSlot(i)
                    || marks.isDated(i)
                    || marks.is(i, Part.FILLER)
                    || sides.targets().stream().anyMatch(t -> t.first() <= at && at < t.last());
            if (!said) {
                return false;
            }
        }
        return true;
    }

    /** "اغتيال هنية في طهران وتصفية شكر": whether a place before a noun stands behind another deed of its clause. */
    private boolean ofAnother(PhraseMatch<Trigger> match, Nominal place) {
        return marks.words.small.verbFirst
                && marks.isNoun(match.first())
                && marks.triggers.stream()
                        .anyMatch(t -> t.last() <= place.first()
                                && place.last() <= match.first()
                                && marks.isNoun(t.first())
                                && t.first() >= marks.clauseStart(match.first()));
    }

    /** The body whose deed somebody tells who says "we"; empty where it is his own. */
    Optional<Party> body(Party speaker, PhraseMatch<Trigger> match, Trigger trigger, EventClass type) {
        int before = pronounBefore(match);
        boolean we =
                marks.is(before, Part.WE) || marks.words.small.verbs.ours(marks.tokens.get(match.first()), trigger);
        return we
                ? Optional.of(represented.by(speaker, type.worded())).filter(b -> !b.equals(speaker))
                : Optional.empty();
    }

    private int pronounBefore(PhraseMatch<Trigger> match) {
        int before = match.first() - 1;
        while (marks.is(before, Part.AUXILIARY) || marks.is(before, Part.ADVERB)) {
            before--;
        }
        return before;
    }

    /** Who speaks of himself: "we will strike", "اتصلت", inside a quotation. */
    Optional<Party> firstPerson(PhraseMatch<Trigger> match, Trigger trigger) {
        if (!trigger.verb() || trigger.voice() == Voice.PASSIVE) {
            return Optional.empty();
        }
        int before = pronounBefore(match);
        boolean ours = marks.words.small.verbs.ours(marks.tokens.get(match.first()), trigger);
        if (!ours && !marks.is(before, Part.I) && !spokenOfHimself(match)) {
            return Optional.empty();
        }
        boolean pronoun = marks.is(before, Part.I) || ours;
        return speech.quotes().stream()
                .filter(q -> (q.kind() == Quote.Kind.DIRECT || ours && q.kind() == Quote.Kind.PARTIAL)
                        && q.span().contains(match.span()))
                .filter(q -> pronoun || !namedBefore(q, match) && !addressedBefore(q, match))
                .findFirst()
                .flatMap(Quote::speaker);
    }

    /** "«قصفت القوات المنطقة، كما دفعت بتعزيزات»": whether the quotation has named somebody else, whose deed the verb may be. */
    private boolean namedBefore(Quote quote, PhraseMatch<Trigger> match) {
        return layout.nominals.stream()
                .anyMatch(n -> n.bare()
                        && n.last() <= match.first()
                        && quote.span().contains(n.mention().span()));
    }

    /** "«أشكر لك أعواما وقفت فيها»": whether the quotation speaks to somebody before, whose deed the verb may be. */
    private boolean addressedBefore(Quote quote, PhraseMatch<Trigger> match) {
        for (int i = match.first() - 1;
                i >= 0 && marks.tokens.get(i).start() >= quote.span().start();
                i--) {
            if (marks.is(i, Part.ADDRESSED)) {
                return true;
            }
        }
        return false;
    }

    /** "اتصلت به", but not "قصفت القوات": whether a verb has the ending of who speaks, and no subject behind it. */
    private boolean spokenOfHimself(PhraseMatch<Trigger> match) {
        SmallWords small = marks.words.small;
        int behind = match.first() + 1;
        boolean subject = behind < marks.tokens.size()
                && !small.nouns
                        .bare(marks.tokens.get(behind).form())
                        .equals(marks.tokens.get(behind).form());
        return small.verbs.firstPerson(marks.tokens.get(match.first())) && !subject;
    }

    /** Who says it, where it stands in something said. */
    List<Party> attributedTo(PhraseMatch<Trigger> match) {
        return speech.attribution().of(match.span());
    }
}
