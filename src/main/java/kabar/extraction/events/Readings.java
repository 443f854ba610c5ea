package kabar.extraction.events;

import java.util.List;
import java.util.Set;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.Stretch;
import kabar.extraction.events.sentence.Surroundings;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.People;
import kabar.extraction.events.words.Trigger;
import kabar.extraction.events.words.Trigger.Voice;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;
import kabar.text.PhraseIndex.Entry;
import kabar.text.PhraseMatch;

/** Whether a form that tells an event can be one where it stands, and as what: "strikes" is a noun and a verb. */
final class Readings {
    /** Words that may stand between people and the verb whose subject they are. */
    private static final int ATTRIBUTES = 2;

    /** Slots of prepositions behind which no verb stands. */
    private static final Set<String> LEADING =
            Set.of(EventFrame.TO, EventFrame.FROM, EventFrame.WITH, EventFrame.ABOUT, EventFrame.BETWEEN);

    private final Layout layout;
    private final Marks marks;
    private final Stretch stretch;
    private final Surroundings around;

    Readings(Layout layout) {
        this.layout = layout;
        this.marks = layout.marks;
        this.stretch = layout.stretch;
        this.around = layout.around;
    }

    /** Of the readings of a form that is both noun and verb, those its neighbours ask for; none where a verb cannot stand. */
    List<Trigger> of(PhraseMatch<Trigger> match) {
        boolean subject = subjectBefore(match.first());
        List<Trigger> all = match.entries().stream()
                .map(Entry::value)
                .filter(t -> subject || t.voice() != Voice.HEADLINE)
                .map(Trigger::inHeadline)
                .toList();
        // "إلى أبعد الحدود": no verb stands right behind a preposition
        boolean bound = marks.words.small.verbFirst && bound(match.first() - 1);
        if (all.isEmpty() || bound && all.stream().allMatch(Trigger::verb)) {
            return List.of();
        }
        if (all.size() == 1) {
            Trigger only = all.get(0);
            boolean plain = only.verb() && only.voice() == Voice.ACTIVE;
            boolean infinitive =
                    marks.words.small.verbFirst && only.verb() && !only.present() && marks.particles.led(match);
            boolean person = marks.words.small.verbFirst
                    && plain
                    && !only.present()
                    && only.rest().isEmpty()
                    && (adjectiveBehind(match) || governed(match.first() - 1));
            return infinitive || person || misread(only, match) ? List.of() : List.of(only);
        }
        boolean gerund = all.stream().anyMatch(t -> t.voice() == Voice.GERUND);
        boolean noun = marks.is(match.first() - 1, Part.ARTICLE) || !gerund && nounBefore(match.first() - 1);
        boolean asVerb = asVerb(match) && !noun;
        List<Trigger> fitting = all.stream().filter(t -> t.verb() == asVerb).toList();
        if (asVerb && marks.words.small.verbFirst && onlyPronoun(fitting) && owned(match)) {
            // "كانت منحة إيران": the letter is the noun's own, no pronoun, where its owner stands behind it
            fitting = all.stream().filter(t -> !t.verb()).toList();
        }
        return fitting.isEmpty() ? all.subList(0, 1) : fitting;
    }

    private boolean owned(PhraseMatch<Trigger> match) {
        return !around.bareAfter(match.last(), 0).isEmpty();
    }

    private static boolean onlyPronoun(List<Trigger> readings) {
        return readings.stream().allMatch(t -> t.voice() == Voice.PRONOUN);
    }

    /** "خلال تجمع": behind a preposition that opens no clause, where only a noun can stand. */
    private boolean governed(int before) {
        return before >= 0
                && marks.isSlotOther(before)
                && !marks.is(before, Part.BREAK)
                && !marks.is(before, Part.VERBAL)
                && !marks.is(before, Part.RESUMING);
    }

    /** Whether a preposition ends at a place that can lead only to a noun. */
    private boolean bound(int before) {
        return marks.slotAt(before).filter(LEADING::contains).isPresent()
                && !marks.is(before, Part.BREAK)
                && !marks.is(before, Part.VERBAL)
                && !marks.is(before, Part.RELATIVE)
                && !marks.is(before, Part.RESUMING);
    }

    /** "the strike", "Kenya's forces", "the ousted president", "would deal": where no such verb or noun can stand. */
    private boolean misread(Trigger only, PhraseMatch<Trigger> match) {
        int before = match.first() - 1;
        boolean modal = marks.is(before, Part.AUXILIARY)
                && !marks.is(before, Part.INFINITIVE)
                && !marks.is(before, Part.PASSIVE);
        boolean about = marks.words.small.serial
                && marks.opens(before, EventFrame.ABOUT)
                && !marks.words.small.verbs.verbal(marks.tokens.get(match.first()))
                && !marks.tokens.get(match.first()).capital();
        return only.verb()
                ? only.voice() == Voice.ACTIVE
                                && (about
                                        || nounBefore(before)
                                        || described(before)
                                        || marks.isOwnerMark(before)
                                                && around.over(before).isEmpty())
                        || only.voice() == Voice.GERUND
                                && (marks.is(before, Part.ARTICLE) || marks.is(before, Part.QUELLING))
                        || only.voice() == Voice.PARTICIPLE
                                && (marks.is(before, Part.ARTICLE) || marks.isOwnerMark(before) || ofPeople(match))
                : modal && !marks.words.small.nounFirst && !marks.is(before, Part.PERFECT);
    }

    /** "a Turkish push": whether an article and the adjective of a country end at a place. */
    private boolean described(int last) {
        return marks.words.small.ownerFirst
                && around.endingAt(last + 1)
                        .filter(n -> isAdjective(n.mention()) && marks.is(n.first() - 1, Part.ARTICLE))
                        .isPresent();
    }

    /** "cared for wounded soldiers": a participle between a preposition or conjunction and people without a name is an adjective of theirs. */
    private boolean ofPeople(PhraseMatch<Trigger> match) {
        int before = match.first() - 1;
        return !marks.words.small.nounFirst
                && (marks.isSlot(before) || marks.is(before, Part.AND))
                && layout.nominals.stream().anyMatch(n -> n.first() == match.last() && People.are(n.mention()));
    }

    /** An article or preposition: a noun follows. */
    private boolean nounBefore(int i) {
        return marks.is(i, Part.ARTICLE)
                || marks.isSlot(i) && !marks.is(i, Part.VERBAL) && !marks.words.small.nounFirst;
    }

    private boolean asVerb(PhraseMatch<Trigger> match) {
        int before = match.first() - 1;
        if (marks.words.small.verbFirst
                && (marks.particles.led(match)
                        || before >= 0 && marks.isSlotOther(before) && !marks.is(before, Part.VERBAL))) {
            // "بعد قتله مئة فلسطيني": no verb stands right behind a preposition
            return false;
        }
        if (endTo(match)) {
            return false;
        }
        if (marks.is(before, Part.VERBAL) || marks.is(before, Part.AUXILIARY)) {
            return true;
        }
        if (marks.words.small.verbFirst) {
            if (match.entries().stream().allMatch(e -> e.value().voice() == Voice.PRONOUN)
                    && around.endingAt(match.first()).isPresent()) {
                // "وسعت القوات توغلها": behind a name, what is written onto it says whose it is
                return false;
            }
            boolean begins = before < 0 || marks.isComma(before) && !marks.closesAside(before) || marks.isBreak(before);
            boolean leads = !match.affix().isEmpty() && marks.is(match.first(), Part.PREPOSITIONAL);
            return begins && (leads && marks.isSlot(match.last()) || !described(match))
                    || around.endingAt(match.first())
                            .filter(n -> n.first() == 0 || !marks.isVerb(n.first() - 1))
                            .isPresent();
        }
        // "Frappes israéliennes": where owners follow their noun, so does an adjective of nationality.
        boolean object = around.bareAfter(match.last(), 1).stream()
                .anyMatch(n -> n.direct() && !(marks.words.small.nounFirst && isAdjective(n.mention())));
        boolean subject = marks.words.small.nounFirst
                && around.endingAt(match.first())
                        .filter(n -> n.direct() && !isAdjective(n.mention()))
                        .isPresent();
        if (marks.words.small.serial) {
            // "Kritik Erdogan terhadap": a bare verb has its subject before it
            return subjectBefore(match.first());
        }
        boolean gerund = match.entries().stream().anyMatch(e -> e.value().voice() == Voice.GERUND);
        if (gerund && marks.opens(before, EventFrame.OF) && takesObject(match.last())) {
            // "accused of shelling a camp"
            return true;
        }
        return (object || subject) && (gerund || !marks.isSlot(before)) && !marks.is(before, Part.FILLER);
    }

    /** "an end to fighting in Sudan": a form in -ing behind what else opens an infinitive is a noun, unless an object follows. */
    private boolean endTo(PhraseMatch<Trigger> match) {
        return marks.words.small.ownerFirst
                && marks.is(match.first() - 1, Part.INFINITIVE)
                && match.entries().stream().anyMatch(e -> e.value().voice() == Voice.GERUND)
                && !takesObject(match.last())
                && around.bareAfter(match.last(), 0).isEmpty();
    }

    /** Whether a noun phrase begins at a place. */
    private boolean takesObject(int i) {
        return marks.is(i, Part.ARTICLE)
                || marks.is(i, Part.POSSESSIVE)
                || marks.is(i, Part.COUNT)
                || numberAt(i)
                // "killing at least 45 villagers"
                || marks.words.small.ownerFirst
                        && numberAt(i + 2)
                        && !marks.tokens.get(i + 1).isMark();
    }

    private boolean numberAt(int i) {
        return i < marks.tokens.size() && marks.tokens.get(i).isNumber();
    }

    /** Whether a name or people stand right before a place, words that may part them from their verb between. */
    private boolean subjectBefore(int verb) {
        int at = verb;
        while (at > 0
                && (marks.is(at - 1, Part.ADVERB) || marks.is(at - 1, Part.AUXILIARY))
                && around.over(at - 1).isEmpty()) {
            at--;
        }
        int end = at;
        return end > 0 && marks.isComma(end - 1)
                || around.last(0, end)
                        .filter(n -> n.bare()
                                && n.last() >= end - ATTRIBUTES
                                && (stretch.attributes(n.last(), end) || marks.is(n.last() - 1, Part.LOCAL)))
                        .isPresent();
    }

    private boolean isAdjective(Mention mention) {
        return mention.form() == Mention.Form.DEMONYM && !marks.words.small.nouns.plural(mention.surface());
    }

    /**
     * "قصف إسرائيلي على": an adjective or preposition right behind makes it a noun, as does a name that the verb would
     * not agree with.
     */
    private boolean described(PhraseMatch<Trigger> match) {
        return marks.isSlot(match.last())
                || layout.nominals.stream()
                        .anyMatch(n -> n.first() == match.last() && n.direct() && !agrees(match.first(), n))
                || adjectiveBehind(match);
    }

    private boolean adjectiveBehind(PhraseMatch<Trigger> match) {
        return layout.nominals.stream()
                .anyMatch(n -> n.first() == match.last()
                        && n.last() == n.first() + 1
                        && n.mention().form() == Mention.Form.DEMONYM
                        && !marks.words.small.nouns.plural(n.mention().surface())
                        && !marks.words.small.nouns.definite(marks.tokens.get(n.first())));
    }

    /** Whether a verb has the form for a subject: the names of most countries ask for the feminine. */
    private boolean agrees(int verb, Nominal nominal) {
        Mention mention = nominal.mention();
        boolean country = mention.actor().type() == ActorType.COUNTRY
                && mention.form() != Mention.Form.DEMONYM
                && nominal.last() - nominal.first() == 1;
        return !country
                || marks.words.small.verbs.feminine(marks.tokens.get(verb))
                || marks.words.small.nouns.masculine(mention.surface());
    }
}
