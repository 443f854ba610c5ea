package kabar.extraction.events.sides;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kabar.extraction.events.sentence.Coordination;
import kabar.extraction.events.sentence.Inference;
import kabar.extraction.events.sentence.Infinitival;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.Stretch;
import kabar.extraction.events.subjects.Deed;
import kabar.extraction.events.subjects.Deeds;
import kabar.extraction.events.subjects.Sides;
import kabar.extraction.events.words.EventClass;
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
    /** Words between an owner and the noun: "its two latest attacks". */
    private static final int PHRASE_REACH = 3;
    /** Letters of a verb of the past without endings, where it reads like its noun. */
    private static final int ROOT = 3;

    private final Marks marks;
    private final Stretch stretch;
    private final Infinitival infinitival;
    private final SmallWords small;
    private final Coordination coordination;
    private final Deeds deeds;
    /** Where the verbs stand that were found to be only asked for. */
    private final Set<Integer> asked = new HashSet<>();

    Control(Layout layout, Deeds deeds) {
        this.marks = layout.marks;
        this.stretch = layout.stretch;
        this.infinitival = new Infinitival(layout.marks);
        this.small = marks.words.small;
        this.coordination = layout.coordination;
        this.deeds = deeds;
    }

    /** Whether a verb tells only what somebody is asked to do ("urged Thailand not to send the refugees back"). */
    public boolean asked(PhraseMatch<Trigger> match, Trigger trigger, EventClass type, Sides sides) {
        boolean only = trigger.verb()
                && (askedTo(match, sides)
                        || joined(match.first(), coordination.before(match))
                        || !type.worded() && asNoun(match, trigger));
        if (only) {
            asked.add(match.first());
        }
        return only;
    }

    private boolean askedTo(PhraseMatch<Trigger> match, Sides sides) {
        int to = match.first() - 1;
        while (to > 0 && (marks.is(to, Part.ADVERB) || small.adverb(marks.tokens.get(to)))) {
            to--;
        }
        if (small.ownerFirst && marks.isGerund(match.first())) {
            // "told Russia to stop bombing", "and stop bombing"
            int stop = to;
            return marks.is(stop - 1, Part.INFINITIVE) ? asks(stop - 1) : joined(stop, coordination.before(stop));
        }
        int infinitive = to;
        if (small.serial && serially(match.first(), sides)) {
            return true;
        }
        boolean led = marks.is(infinitive, Part.INFINITIVE)
                // "mendesak Hamas membebaskan": right behind whoever is asked
                || small.serial && sides.endAt(infinitive + 1);
        if (led && small.serial && sides.sources().isEmpty()) {
            return asksSomebody(infinitive);
        }
        return led
                && !sides.sources().isEmpty()
                && (sides.sources().stream().allMatch(n -> asked(n, infinitive + 1))
                        || asksAnother(sides.sources(), infinitive));
    }

    /** "meminta dunia menghentikan perang": whether the verb before asks somebody whom nothing is known of, and nothing parts the two. */
    private boolean serially(int verb, Sides sides) {
        return verbBefore(verb)
                .filter(v -> v.asks() && v.targets().isEmpty() && v.last() < verb)
                .filter(v -> sides.sources().isEmpty() || sides.sources().equals(v.sources()))
                .filter(v -> stretch.attributes(v.last(), verb))
                .isPresent();
    }

    /** "urged Rwanda to withdraw and stop the attacks": whether the verb that one is joined to is asked for. */
    private boolean joined(int verb, OptionalInt other) {
        return other.stream()
                .filter(at -> at < verb)
                .anyMatch(at -> asked.contains(at)
                        || small.ownerFirst && asks(stretch.beforeAdverbs(at))
                        || small.serial && !marks.isTrigger(at) && asksFor(at));
    }

    /** Whether the last verb before the mark of an infinitive, or before a clause, asks for what follows. */
    private boolean asks(int infinitive) {
        boolean opens = marks.is(infinitive, Part.INFINITIVE) || marks.isVerb(infinitive);
        return opens
                && verbBefore(infinitive + 1)
                        .filter(v -> v.asks() && marks.clauseEnd(v.last()) > infinitive)
                        .isPresent();
    }

    /** Whether a verb that tells no event stands right behind somebody who is asked. */
    private boolean asksFor(int verb) {
        return verbBefore(verb)
                .filter(v -> v.asks() && v.targets().stream().anyMatch(n -> n.last() == verb))
                .isPresent();
    }

    /** "طالب بسحب القوات ووقف القصف": a short form that reads like a verb of the past is the noun, behind what somebody asks for. */
    private boolean asNoun(PhraseMatch<Trigger> match, Trigger trigger) {
        int verb = match.first();
        String word = marks.tokens.get(verb).form();
        return small.verbFirst
                && !trigger.present()
                && word.length() == ROOT + 1
                && marks.particles.joined(match)
                && verbBefore(verb)
                        .filter(v -> v.asks() && marks.clauseEnd(v.last()) > verb && stretch.unparted(v.last(), verb))
                        .isPresent();
    }

    /** "mendesak Israel membuka akses bantuan ke Gaza": whether whoever does what a noun tells is only asked for something with it. */
    public boolean askedWith(PhraseMatch<Trigger> noun, Sides sides) {
        return small.serial
                && !sides.sources().isEmpty()
                && sides.sources().stream().allMatch(n -> n.last() <= noun.first() && asked(n, noun.first()));
    }

    /** Whether a noun tells only what somebody is asked for ("pushed China for the release of"). */
    public boolean wanted(PhraseMatch<Trigger> noun) {
        boolean only = small.verbFirst ? behindAsking(noun) : askedFor(noun);
        if (only) {
            asked.add(noun.first());
        }
        return only;
    }

    /** "دعت السعودية إلى انسحاب إسرائيل": what stands right behind the preposition of a verb that asks, or is joined to such a noun. */
    private boolean behindAsking(PhraseMatch<Trigger> noun) {
        int first = noun.first();
        boolean led = marks.opens(first - 1, EventFrame.TO) || marks.leads(first, EventFrame.AT);
        return coordination.before(noun).stream().anyMatch(asked::contains)
                || led
                        && deeds.last()
                                .filter(v -> v.asks() && v.last() <= first && marks.clauseEnd(v.last()) > first)
                                .filter(v -> stretch.unparted(v.last(), first))
                                .isPresent();
    }

    private boolean askedFor(PhraseMatch<Trigger> noun) {
        int before = stretch.beforeArticles(noun.first() - 1);
        return deeds.last()
                .filter(v -> v.asks()
                        && !v.targets().isEmpty()
                        && before >= v.last()
                        && marks.opens(before, EventFrame.FOR)
                        && stretch.unparted(v.last(), before))
                .isPresent();
    }

    /** Whether a verb tells what somebody threatens to do: that is one with the threat. */
    public boolean foretold(PhraseMatch<Trigger> match, Trigger trigger) {
        return trigger.verb()
                && (deeds.foretelling().anyMatch(i -> i <= match.first() && infinitival.behindVerb(i) > match.first())
                        || coordination.before(match).stream().anyMatch(at -> foretells(at, match.first())));
    }

    /** "threatened to bomb Kyiv and invade Moldova": whether the verb that one is joined to is what another foretells. */
    private boolean foretells(int joined, int verb) {
        return deeds.before(verb)
                .anyMatch(v -> v.foretells()
                        && v.at() < joined
                        && Math.max(v.last(), infinitival.behindVerb(v.last())) > joined);
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
                        .filter(v -> (v.type().blames() || over(v, noun))
                                && v.sources().equals(sources)
                                && marks.clauseEnd(v.last()) > noun)
                        .map(Deed::targets)
                        .orElse(List.of());
    }

    /** "imposed sanctions on Russia over its invasion": whether what somebody is treated so for is his own deed. */
    private boolean over(Deed verb, int noun) {
        int owner = stretch.beforePhrase(noun, PHRASE_REACH);
        while (owner < noun && !marks.is(owner, Part.POSSESSIVE)) {
            owner++;
        }
        int slot = owner - 1;
        return small.ownerFirst
                && owner < noun
                && !verb.mutual()
                && !verb.targets().isEmpty()
                && verb.targets().get(verb.targets().size() - 1).last() == slot
                && (marks.opens(slot, EventFrame.ABOUT)
                        || marks.opens(slot, EventFrame.FOR) && verb.type().answers());
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
