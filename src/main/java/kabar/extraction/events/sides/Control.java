package kabar.extraction.events.sides;

import java.util.List;
import java.util.Optional;
import kabar.extraction.events.sentence.Inference;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.Stretch;
import kabar.extraction.events.subjects.Deed;
import kabar.extraction.events.subjects.Deeds;
import kabar.extraction.events.subjects.Sides;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.SmallWords;
import kabar.extraction.events.words.Trigger;
import kabar.extraction.events.words.Trigger.Voice;
import kabar.text.PhraseMatch;

/** Whose deed it is that a verb before asks somebody for, blames somebody for or foretells: "urged Israel to stop", "accused Iran of". */
public final class Control {
    /** "accused Syria of standing behind the killing": so many tokens between whom and what. */
    private static final int BLAME_REACH = 5;
    /** A noun that tells what somebody does something for stands so many tokens behind the particle at most. */
    private static final int PURPOSE_REACH = 2;

    private final Marks marks;
    private final Stretch stretch;
    private final SmallWords small;
    private final Deeds deeds;

    Control(Layout layout, Deeds deeds) {
        this.marks = layout.marks;
        this.stretch = layout.stretch;
        this.small = marks.words.small;
        this.deeds = deeds;
    }

    /** Whether an infinitive tells only what somebody is asked to do ("urged Thailand not to send the refugees back"). */
    public boolean asked(PhraseMatch<Trigger> match, Trigger trigger, Sides sides) {
        int to = match.first() - 1;
        while (to > 0 && (marks.is(to, Part.ADVERB) || small.adverb(marks.tokens.get(to)))) {
            to--;
        }
        if (small.ownerFirst && marks.isGerund(match.first()) && marks.is(to - 1, Part.INFINITIVE)) {
            // "told Russia to stop bombing"
            int stop = to - 1;
            return verbBefore(stop)
                    .filter(v -> v.asks() && marks.clauseEnd(v.last()) > stop)
                    .isPresent();
        }
        int infinitive = to;
        boolean led = marks.is(infinitive, Part.INFINITIVE)
                // "mendesak Hamas membebaskan": right behind whoever is asked
                || small.serial && sides.sources().stream().anyMatch(n -> n.last() == infinitive + 1);
        if (trigger.verb() && led && small.serial && sides.sources().isEmpty()) {
            return asksSomebody(infinitive);
        }
        return trigger.verb()
                && led
                && !sides.sources().isEmpty()
                && (sides.sources().stream().allMatch(n -> asked(n, infinitive + 1))
                        || asksAnother(sides.sources(), infinitive));
    }

    /** "mendesak Israel membuka akses bantuan ke Gaza": whether whoever does what a noun tells is only asked for something with it. */
    public boolean askedWith(PhraseMatch<Trigger> noun, Sides sides) {
        return small.serial
                && !sides.sources().isEmpty()
                && sides.sources().stream().allMatch(n -> n.last() <= noun.first() && asked(n, noun.first()));
    }

    /** Whether a noun tells only what somebody is asked for ("pushed China for the release of"). */
    public boolean wanted(PhraseMatch<Trigger> noun) {
        int at = noun.first() - 1;
        while (marks.is(at, Part.ARTICLE) || marks.is(at, Part.FILLER)) {
            at--;
        }
        int before = at;
        return deeds.last()
                .filter(v -> v.asks()
                        && !v.targets().isEmpty()
                        && before >= v.last()
                        && marks.opens(before, EventFrame.FOR)
                        && stretch.unparted(v.last(), before))
                .isPresent();
    }

    /** "سافر الوزير إلى القاهرة لمواصلة المشاورات مع": who does something in order to meet those whom a noun leads to. */
    List<Nominal> meeting(PhraseMatch<Trigger> noun, List<Nominal> guests) {
        int before = noun.first();
        while (before > 0 && noun.first() - before <= PURPOSE_REACH && !marks.leads(before, EventFrame.LE)) {
            before--;
        }
        int purpose = before;
        boolean with = guests.stream().noneMatch(n -> n.slot().equals(EventFrame.BETWEEN));
        return !small.verbFirst || !with || noun.first() - purpose > PURPOSE_REACH
                ? List.of()
                : deeds.last()
                        .filter(v -> v.last() <= purpose && !marks.isNoun(purpose - 1))
                        .filter(v -> marks.clauseEnd(v.last()) > noun.first())
                        // "رفض مقترحا لهدنة مع": what is only spoken of
                        .filter(v -> !v.type().worded() && !v.passive() && stretch.unparted(v.last(), noun.first()))
                        .map(Deed::sources)
                        .orElse(List.of());
    }

    /** Whether a verb tells what somebody threatens to do: that is one with the threat. */
    public boolean foretold(PhraseMatch<Trigger> match, Trigger trigger) {
        return trigger.verb()
                && deeds.foretelling().anyMatch(i -> i <= match.first() && stretch.behindVerb(i) > match.first());
    }

    /** Whom the verb read last blames for what a noun at a place tells; empty where it blames nobody, or the noun stands apart. */
    List<Nominal> blamed(int noun) {
        return deeds.last()
                .filter(v -> v.type().blames() && !v.targets().isEmpty())
                .filter(v -> {
                    int behind = v.targets().get(v.targets().size() - 1).last();
                    return behind > v.last()
                            && behind <= noun
                            && noun - behind <= BLAME_REACH
                            && marks.clauseEnd(behind) > noun
                            && stretch.unparted(behind, noun)
                            && (marks.leads(behind, EventFrame.AT)
                                    || marks.leads(behind, EventFrame.OF)
                                    || small.ownerFirst && marks.opens(behind, EventFrame.FOR));
                })
                .map(Deed::targets)
                .orElse(List.of());
    }

    /** Whom the verb read last blames, where those who blame seem to do it: "dituduh melakukan genosida oleh Afrika Selatan". */
    List<Nominal> accusedBy(List<Nominal> sources, int noun) {
        return sources.isEmpty()
                ? List.of()
                : deeds.last()
                        .filter(v ->
                                v.type().blames() && v.sources().equals(sources) && marks.clauseEnd(v.last()) > noun)
                        .map(Deed::targets)
                        .orElse(List.of());
    }

    /** Whether the verb read last accuses those who do what a form in -ing behind it tells: "accused Rwanda of shelling a camp". */
    public boolean charged(PhraseMatch<Trigger> match, Sides sides) {
        return accuser(match, sides).isPresent();
    }

    /** "Iran accused Israel of bombing its consulate": done to those who accuse, where it is done to what is theirs. */
    Sides withAccusers(PhraseMatch<Trigger> match, Sides sides) {
        boolean theirs = sides.targets().isEmpty() && marks.is(match.last(), Part.POSSESSIVE);
        return theirs
                ? accuser(match, sides)
                        .map(v -> new Sides(
                                sides.sources(), Nominal.by(Inference.CONTROL, v.sources()), sides.bothWays()))
                        .orElse(sides)
                : sides;
    }

    private Optional<Deed> accuser(PhraseMatch<Trigger> match, Sides sides) {
        return verbBefore(match.first())
                .filter(v -> small.ownerFirst
                        && match.entries().stream().anyMatch(e -> e.value().voice() == Voice.GERUND)
                        && marks.isSlot(match.first() - 1)
                        && !sides.sources().isEmpty()
                        && v.type().blames()
                        && v.targets().equals(sides.sources())
                        && marks.clauseEnd(v.last()) > match.first());
    }

    /** Whether somebody is asked, or warned, by a verb before a place to do what an infinitive there tells. */
    private boolean asked(Nominal nominal, int infinitive) {
        return deeds.before(infinitive)
                .anyMatch(v -> v.type().worded() && v.controls() && v.targets().contains(nominal));
    }

    /** "asked Congress on Monday to extend": whether these ask somebody whom nothing is known of to do it. */
    private boolean asksAnother(List<Nominal> who, int infinitive) {
        return verbBefore(infinitive)
                        .filter(v -> v.targets().isEmpty() && v.sources().equals(who))
                        .isPresent()
                && asksSomebody(infinitive);
    }

    /** Whether the verb before an infinitive asks somebody to do it. */
    private boolean asksSomebody(int infinitive) {
        return verbBefore(infinitive)
                .filter(v ->
                        v.asks() && marks.clauseEnd(v.last()) > infinitive && stretch.wordBetween(v.last(), infinitive))
                .isPresent();
    }

    private Optional<Deed> verbBefore(int place) {
        return deeds.before(place).reduce((verb, next) -> next);
    }
}
