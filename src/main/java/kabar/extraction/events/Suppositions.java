package kabar.extraction.events;

import java.util.List;
import java.util.stream.IntStream;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Stretch;
import kabar.extraction.events.words.Doubt;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.Trigger;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;

/** What a sentence only supposes, by the form of a verb or its place in the clause. */
final class Suppositions {
    private final Layout layout;
    private final Marks marks;
    private final Stretch stretch;
    private final List<PhraseMatch<Doubt>> doubts;

    Suppositions(Layout layout, List<PhraseMatch<Doubt>> doubts) {
        this.layout = layout;
        this.marks = layout.marks;
        this.stretch = layout.stretch;
        this.doubts = doubts;
    }

    /** "killing her would end the truce", "menyerang Iran akan": whether what a clause is about is only what may follow from it. */
    boolean about(PhraseMatch<Trigger> match) {
        int verb = match.first();
        boolean subject = marks.words.small.serial ? marks.isPlainVerb(verb) : marks.isGerund(verb);
        return subject
                && marks.clauseStart(verb) == verb
                && doubts.stream()
                        .anyMatch(d -> (Doubts.kind(d) == Doubt.Kind.PLANNED || Doubts.kind(d) == Doubt.Kind.POSSIBLE)
                                && d.last() == d.first() + 1
                                && (marks.is(d.first(), Part.AUXILIARY) || marks.words.small.serial)
                                && d.first() >= match.last()
                                && d.last() <= marks.clauseEnd(verb)
                                && stretch.unparted(match.last(), d.first())
                                && !stretch.has(Part.AND, match.last(), d.first())
                                && !marks.isPlainVerbIn(match.last(), d.first()));
    }

    /** "proposed that Kenya withdraw its troops": whether a verb has the form of what is only wanted of one that is named. */
    boolean wanted(PhraseMatch<Trigger> match) {
        int start = marks.clauseStart(match.first());
        int subject = stretch.beforeAdverbs(match.first());
        return marks.words.small.ownerFirst
                && marks.is(start - 1, Part.BREAK)
                && marks.is(start - 1, Part.RELATIVE)
                && marks.isVerb(match.first())
                && layout.coordination.isBare(match.first())
                && layout.nominals.stream()
                        .anyMatch(n -> n.first() == start
                                && n.last() == subject + 1
                                && !n.joined()
                                && n.mention().form() == Mention.Form.NAME
                                && n.mention().actor().type() == ActorType.COUNTRY);
    }

    /** "was not based on his talks with": whether a noun tells what somebody has had, so that nothing is supposed. */
    boolean had(int noun) {
        boolean owned = marks.is(noun - 1, Part.POSSESSIVE) && marks.isSlot(noun - 2);
        return marks.words.small.ownerFirst && owned && marks.isNoun(noun);
    }

    /** "Britain, France to send troops": in a title, an infinitive right behind the names that it opens with tells what is to come. */
    boolean headlined(PhraseMatch<Trigger> match) {
        int to = stretch.beforeAdverbs(match.first());
        return marks.words.small.ownerFirst
                && to > 0
                && marks.is(to, Part.INFINITIVE)
                && !marks.tokens.get(to).capital()
                && IntStream.range(0, to)
                        .allMatch(i -> marks.tokens.get(i).capital() || marks.isComma(i) || marks.is(i, Part.AND));
    }
}
