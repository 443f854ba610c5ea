package kabar.extraction.events.subjects;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import kabar.extraction.events.sentence.Chains;
import kabar.extraction.events.sentence.Inference;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.Stretch;
import kabar.extraction.events.sentence.Surroundings;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.knowledge.ActorType;

/** What stands between commas before a verb: "Gantz, a minister in Netanyahu's government, said". */
public final class Insertions {
    private final Marks marks;
    private final Stretch stretch;
    private final Surroundings around;
    private final Chains chains;
    private final Deeds deeds;

    public Insertions(Layout layout, Deeds deeds) {
        this.marks = layout.marks;
        this.stretch = layout.stretch;
        this.around = layout.around;
        this.chains = layout.chains;
        this.deeds = deeds;
    }

    /**
     * The subject of a verb where a comma closes behind the last name before it; empty where none does, or it parts nothing.
     *
     * @param last the last name before the verb
     * @param start of the verb's clause
     * @param at where the verb and the words that belong to it begin
     * @param shared the source of the verb before a place
     */
    public Optional<List<Nominal>> subject(Nominal last, int start, int at, IntFunction<List<Nominal>> shared) {
        Optional<Integer> comma = stretch.lastComma(start, at).filter(c -> last.last() <= c);
        if (comma.isEmpty()) {
            return Optional.empty();
        }
        int closing = comma.get();
        if (last.last() == closing && apposed(last)) {
            // "the acting defence secretary, Patrick Shanahan, had briefed"
            return Optional.of(chains.endingIn(last, deeds.verbBefore(last.first(), marks.hardStart(at))));
        }
        // what stands between commas is no subject
        int open = start(closing);
        Optional<Nominal> outer =
                around.lastBare(marks.hardStart(at), open, deeds.taken()).filter(n -> open < closing);
        if (outer.isPresent()) {
            return outer.map(o -> chains.endingIn(o, deeds.verbBefore(o.first(), marks.hardStart(at))));
        }
        if (stretch.has(Part.RELATIVE, open, last.first())) {
            // "the lawyer for Jane Doe, the woman who fled Syria, called": what a relative clause tells of
            return Optional.of(List.of());
        }
        int verbBefore = deeds.verbBefore(at, start);
        if (verbBefore <= start) {
            return Optional.empty();
        }
        // "calls on the U.S. to lead, step up": who is asked to do one thing is asked to do the next
        Optional<List<Nominal>> asked = stretch.has(Part.INFINITIVE, verbBefore, at)
                ? deeds.last()
                        .filter(v -> v.controls() && !v.targets().isEmpty())
                        .map(v -> Nominal.by(Inference.CONTROL, v.targets()))
                : Optional.empty();
        return asked.or(() -> Optional.of(shared.apply(at)));
    }

    /** "The two clash as Britain intends to go on, sinking": the subject of a clause that begins between the verb read last and a form in -ing. */
    public Optional<List<Nominal>> clause(int gerund) {
        int from = deeds.verbBefore(gerund, 0);
        if (!marks.words.small.ownerFirst) {
            return Optional.empty();
        }
        for (int i = gerund - 1; i >= from; i--) {
            int after = i + 1;
            Optional<Nominal> own = marks.is(i, Part.BREAK)
                    ? around.firstBare(after, gerund).filter(n -> n.direct() && n.first() <= after + 1)
                    : Optional.empty();
            if (own.isPresent()) {
                return own.filter(n -> n.last() < gerund && !marks.isComma(n.last()))
                        .map(chains::whole);
            }
        }
        return Optional.empty();
    }

    /** Whether a name stands behind a comma as that of an office before it, or has a comma inside. */
    private boolean apposed(Nominal last) {
        int before = last.first() - 1;
        return stretch.lastComma(last.first(), last.last()).isPresent()
                || before > 0
                        && marks.isComma(before)
                        && (marks.isHead(before - 1) || officeIn(before) || title(last, before));
    }

    /** "Peneliti lembaga itu, Slamet Santoso,": whether nothing but words that tell what a person is stand before the comma, from the sentence's start on. */
    private boolean title(Nominal last, int comma) {
        int start = marks.hardStart(comma);
        int end = marks.is(comma - 1, Part.CLOSING) ? comma - 1 : comma;
        return marks.words.small.serial
                && last.mention().actor().type() == ActorType.PERSON
                && around.over(comma - 1).stream()
                        .noneMatch(n -> n.mention().actor().type() == ActorType.PERSON)
                && stretch.attributes(start + 1, end)
                && !marks.isSlot(start)
                && !marks.isDated(comma - 1);
    }

    /** "the Hamas leader in Gaza, Yahya Sinwar", "Ketua Hamas di Gaza, Yahya Sinwar": whether an office and its place end at a comma. */
    private boolean officeIn(int comma) {
        return around.endingAt(comma)
                .filter(n -> n.slot().equals(EventFrame.IN) && n.first() > 1)
                .filter(n -> marks.isHead(n.first() - 2)
                        || around.endingAt(n.first() - 1)
                                .filter(body -> marks.isHead(body.first()))
                                .isPresent())
                .isPresent();
    }

    /** Where the insertions that end with a comma begin: the comma before them, or before several in a row. */
    private int start(int closing) {
        int open = closing;
        int hard = marks.hardStart(closing);
        var comma = stretch.lastComma(hard, open);
        while (comma.isPresent()) {
            int at = comma.get();
            boolean first = open == closing;
            boolean insertion = marks.is(at + 1, Part.ARTICLE) || marks.is(at + 1, Part.RELATIVE);
            if (!first && !insertion) {
                return open;
            }
            open = at;
            comma = stretch.lastComma(hard, open);
        }
        return open;
    }
}
