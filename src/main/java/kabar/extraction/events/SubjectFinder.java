package kabar.extraction.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;

/** Finds whose deed a verb tells, where the subject stands before its verb. */
final class SubjectFinder {
    private static final int AUXILIARY_REACH = 4;
    private static final int DECISION_REACH = 2;
    /** So many tokens into a sentence the name can begin that it is about. */
    private static final int OPENING = 6;

    /** Slots behind an object that lead to its own deed ("accused Iran of supporting"). */
    private static final Set<String> CONTROL = Set.of(EventFrame.OF, EventFrame.FROM, EventFrame.FOR);

    private final Layout layout;
    private final List<PhraseMatch<Anaphor>> anaphors;
    private final Marks marks;
    private final Surroundings around;
    private final Gap gap;
    private final Antecedents antecedents;
    private final Topic topic;
    private final Deeds deeds;
    private final Unlisted unlisted;

    /** @param anaphors what in the sentence stands for a deed told before */
    SubjectFinder(Layout layout, Surroundings around, List<PhraseMatch<Anaphor>> anaphors, Topic topic, Deeds deeds) {
        this.anaphors = anaphors;
        this.layout = layout;
        this.marks = layout.marks;
        this.around = around;
        this.gap = new Gap(layout.marks);
        this.antecedents = new Antecedents(layout.marks, around);
        this.topic = topic;
        this.deeds = deeds;
        this.unlisted = new Unlisted(layout, around);
    }

    /** The subject of a verb that follows it. */
    List<Nominal> subject(int verb) {
        int at = verb;
        while (at > 0 && steppedOver(at - 1)) {
            at--;
        }
        if (marks.is(at - 1, Part.RELATIVE)) {
            int relative = at - 1;
            if (isDeed(relative)) {
                return deeds.sourceBefore(relative);
            }
            return antecedents.of(relative);
        }
        if (marks.is(at - 1, Part.AND)) {
            List<Nominal> finite = marks.isPast(verb) ? deeds.finiteBefore(at) : List.of();
            List<Nominal> shared = finite.isEmpty() ? sourceBefore(at) : finite;
            if (!shared.isEmpty() || marks.isGerund(verb)) {
                return shared;
            }
            // "bahwa ia menolak damai dan memperingatkan": whoever the pronoun at the head of the clause means
            int head = marks.clauseStart(at);
            return marks.words.small.serial && !unlisted.verbBetween(head, Math.min(at, head + 2))
                    ? topic.meant(layout, head)
                    : main(at);
        }
        if (marks.is(at - 1, Part.HE) && marks.isSlot(at - 2)) {
            // "negara yang menurut dia mengekang": a pronoun that a preposition governs does nothing
            return List.of();
        }
        List<Nominal> meant = topic.meant(layout, at - 1);
        if (!meant.isEmpty() || marks.is(at - 1, Part.VERBAL)) {
            return meant;
        }
        Optional<List<Nominal>> decided = decided(at);
        if (decided.isPresent()) {
            return decided.get();
        }
        Optional<List<Nominal>> controlled = controlled(at, verb);
        if (controlled.isPresent()) {
            return controlled.get();
        }
        int start = clauseOf(at);
        if (start > 0
                && start == marks.clauseStart(at)
                && marks.is(start - 1, Part.RELATIVE)
                && around.lastComma(start, at).isPresent()) {
            // "Hezbollah, the ally that stands behind Hamas, fired": the clause goes on behind the comma
            start = marks.clauseStart(start - 1);
        }
        int end = at;
        if (marks.slotAt(at - 1).filter(EventFrame.WITH::equals).isPresent()) {
            // "mengguncang kawasan dengan menyerang": whoever does one does the other
            var acting = around.lastActing(start, at - 1);
            return acting.isPresent() ? List.of(acting.get()) : sourceBefore(at);
        }
        if (marks.words.small.nounFirst && marks.is(at - 1, Part.EFFORT)) {
            return List.of();
        }
        if (unlisted.subject(at)) {
            return List.of();
        }
        int own = at;
        Optional<Nominal> about = around.last(start, at)
                .filter(n -> n.last() == own && n.slot().equals(EventFrame.ABOUT) && marks.words.small.serial);
        if (about.isPresent()) {
            // "Trump marah soal AS serang Iran"
            return around.chainBack(about.get(), start);
        }
        Optional<Nominal> found = around.lastBare(start, end, deeds.taken()).map(around::personOf);
        if (found.isPresent() && infinitiveBetween(found.get().last(), verb)) {
            // "arrived in Cairo, leading a delegation, to resume talks": whoever arrived
            Optional<List<Nominal>> moved = deeds.moved(found.get());
            if (moved.isPresent() && deeds.lastTouches(found.get())) {
                return moved.get();
            }
        }
        Optional<Integer> closing =
                around.lastComma(start, end).filter(c -> found.stream().anyMatch(n -> n.last() <= c));
        if (closing.isPresent()) {
            Nominal last = found.orElseThrow();
            int before = last.first() - 1;
            boolean inside = around.lastComma(last.first(), last.last()).isPresent();
            boolean named = before > 0 && marks.isComma(before) && (marks.isHead(before - 1) || officeIn(before));
            if (last.last() == closing.get() && (inside || named)) {
                // "the acting defence secretary, Patrick Shanahan, had briefed"
                return around.chainBack(last, deeds.verbBefore(last.first(), marks.hardStart(at)));
            }
            // "Gantz, a minister in Netanyahu's government, said": what stands between commas is no subject
            int open = insertionStart(closing.get());
            var outer =
                    around.lastBare(marks.hardStart(at), open, deeds.taken()).filter(n -> open < closing.get());
            if (outer.isPresent()) {
                return around.chainBack(
                        outer.get(), deeds.verbBefore(outer.get().first(), marks.hardStart(at)));
            }
            if (outer.isEmpty() && relativeBetween(open, last.first())) {
                // "the lawyer for Jane Doe, the woman who fled Syria, called": what a relative clause tells of
                return List.of();
            }
            int verbBefore = deeds.verbBefore(at, start);
            if (verbBefore > start) {
                // "calls on the U.S. to lead, step up": who is asked to do one thing is asked to do the next
                Optional<List<Nominal>> asked = infinitiveBetween(verbBefore, at) ? deeds.asked() : Optional.empty();
                return asked.isPresent() ? asked.get() : sourceBefore(at);
            }
        }
        if (found.isPresent() && (found.get().slot().equals(EventFrame.OF) || deeds.aimedAt(found.get()))) {
            // "Israel's killing of Nasrallah angered": the deed's source is meant
            var doers = deeds.doersTo(found.get());
            if (doers.isPresent()) {
                return doers.get();
            }
        }
        if (found.filter(n -> deeds.isObject(n, verb) && !infinitiveBetween(n.last(), verb) && !marks.isGerund(verb))
                .isPresent()) {
            // "those who had supported Sanders now support": not whom another verb tells of
            return List.of();
        }
        int begin = at;
        boolean owned = marks.is(at - 1, Part.POSSESSIVE) || marks.isNoun(verb);
        if (found.filter(n -> somebodyElse(n) || gap.ownsSubject(n, begin) || !owned && gap.holdsSubject(n, begin))
                .isPresent()) {
            return List.of();
        }
        if (found.isEmpty()) {
            // "several countries, among them Egypt, urged"
            return NounSides.either(around.among(start, end).map(around::chain).orElse(List.of()), attending(at));
        }
        return around.chainBack(found.get(), deeds.verbBefore(found.get().first(), start));
    }

    /** What may stand between a subject and its verb: not the last word of "Selandia Baru". */
    private boolean steppedOver(int i) {
        return (marks.is(i, Part.ADVERB) || marks.is(i, Part.AUXILIARY) || marks.isDated(i))
                && around.over(i).isEmpty();
    }

    /** "a move that was criticised by Britain": whether what stands right before a place stands for a deed told before. */
    private boolean isDeed(int end) {
        return anaphors.stream()
                .anyMatch(a -> a.last() == end
                        && a.entries().get(0).value() == Anaphor.DEED
                        && !deeds.sourceBefore(a.first()).isEmpty());
    }

    /** The first token of the clause of a verb: behind "in which", too, it has a subject of its own. */
    private int clauseOf(int verb) {
        int start = marks.clauseStart(verb);
        for (int i = verb - 1; i > start; i--) {
            if (marks.is(i, Part.RELATIVE) && marks.isSlot(i - 1)) {
                return i + 1;
            }
        }
        return start;
    }

    /** "saat bertemu Xi": who does what the main clause tells, where the verb stands right behind the word that opens its own. */
    private List<Nominal> attending(int verb) {
        int main = verb - 1;
        int start = marks.hardStart(verb);
        if (!marks.words.small.nounFirst
                || marks.words.small.verbFirst
                || main <= start
                || !marks.is(main, Part.BREAK)) {
            return List.of();
        }
        List<Nominal> suffered = deeds.lastSufferer().orElse(List.of());
        List<Nominal> did = NounSides.either(suffered, sourceBefore(main));
        return did.isEmpty()
                ? around.lastBare(toldFrom(main), main, deeds.taken())
                        .map(List::of)
                        .orElse(List.of())
                : did;
    }

    /** The first token of the clause that ends at a place; a word that leads to a time opens none ("selama bulan lalu"). */
    private int toldFrom(int end) {
        int start = marks.clauseStart(end);
        while (start > 1 && marks.isDated(start)) {
            start = marks.clauseStart(start - 1);
        }
        return start;
    }

    /** "the brother of Jane Doe urged": no deed of hers, as that of her government is. */
    private boolean somebodyElse(Nominal name) {
        int of = name.first() - 1;
        return name.slot().equals(EventFrame.OF)
                && name.mention().actor().type() == ActorType.PERSON
                && of > 0
                && marks.slotAt(of).filter(EventFrame.OF::equals).isPresent()
                && !marks.is(of - 1, Part.BODY);
    }

    /** "the Hamas leader in Gaza, Yahya Sinwar", "Ketua Hamas di Gaza, Yahya Sinwar": whether an office and its place end at a comma. */
    private boolean officeIn(int comma) {
        return around.last(0, comma)
                .filter(n -> n.last() == comma && n.slot().equals(EventFrame.IN) && n.first() > 1)
                .filter(n -> marks.isHead(n.first() - 2)
                        || around.last(0, n.first() - 1)
                                .filter(body -> body.last() == n.first() - 1 && marks.isHead(body.first()))
                                .isPresent())
                .isPresent();
    }

    /** Who does what an infinitive tells: whom the verb before asks or helps to ("urged Israel to stop"), else its own subject. */
    private Optional<List<Nominal>> controlled(int from, int verb) {
        return infinitiveBetween(from, verb)
                ? around.last(0, from).filter(n -> n.last() == from).flatMap(deeds::moved)
                : Optional.empty();
    }

    /** "Britain's decision to suspend": whose decision it is, where an infinitive says what was decided; nobody's that is known. */
    private Optional<List<Nominal>> decided(int infinitive) {
        int noun = infinitive - 1;
        if (marks.words.small.nounFirst || !marks.is(infinitive, Part.INFINITIVE) || !marks.is(noun, Part.EFFORT)) {
            return Optional.empty();
        }
        int first = noun;
        while (first > 0
                && !marks.isOwnerMark(first - 1)
                && marks.tokens.get(first - 1).isWord()
                && noun - first <= DECISION_REACH) {
            first--;
        }
        return marks.isOwnerMark(first - 1) ? Optional.of(around.bareBefore(noun, DECISION_REACH)) : Optional.empty();
    }

    private boolean relativeBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (marks.is(i, Part.RELATIVE)) {
                return true;
            }
        }
        return false;
    }

    private boolean infinitiveBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (marks.is(i, Part.INFINITIVE)) {
                return true;
            }
        }
        return false;
    }

    /** Where the insertions that end with a comma begin: the comma before them, or before several in a row. */
    private int insertionStart(int closing) {
        int open = closing;
        int hard = marks.hardStart(closing);
        var comma = around.lastComma(hard, open);
        while (comma.isPresent()) {
            int at = comma.get();
            boolean first = open == closing;
            boolean insertion = marks.is(at + 1, Part.ARTICLE) || marks.is(at + 1, Part.RELATIVE);
            if (!first && !insertion) {
                return open;
            }
            open = at;
            comma = around.lastComma(hard, open);
        }
        return open;
    }

    /** "accused Iran of supporting", "attacked Iran, killing": whose deed a form in -ing is. */
    List<Nominal> gerundSubject(int at) {
        int start = marks.clauseStart(at);
        boolean ofObject = marks.slotAt(at - 1).filter(CONTROL::contains).isPresent();
        if (ofObject) {
            List<Nominal> before = around.last(start, at - 1)
                    .filter(n -> n.last() == at - 1 && n.bare())
                    .map(n -> around.chainBack(n, deeds.verbBefore(n.first(), start)))
                    .orElse(List.of());
            if (!before.isEmpty()) {
                return before;
            }
        }
        Optional<Nominal> doing = around.last(start, at).filter(n -> n.last() == at && n.bare());
        if (doing.isPresent() && layout.standIns.acts(doing.get().mention().actor())) {
            // "the Kurdish forces fighting Isis"
            return around.chainBack(doing.get(), deeds.verbBefore(doing.get().first(), start));
        }
        return sourceBefore(at);
    }

    /** The source of the verb before, which a further verb shares; without one, the first bare name of the clause. */
    List<Nominal> sourceBefore(int at) {
        List<Nominal> before = deeds.sourceBefore(at);
        return before.isEmpty() ? opening(at) : before;
    }

    /** "Jane Doe said that it was late and accused", "left the talks but accused": the first name that a sentence is about. */
    private List<Nominal> main(int at) {
        if (!marks.words.small.ownerFirst || marks.is(at, Part.INFINITIVE)) {
            return List.of();
        }
        int start = marks.hardStart(at);
        return layout.nominals.stream()
                .filter(n -> n.first() >= start && n.last() <= at && n.bare())
                .findFirst()
                .filter(n -> n.first() <= start + OPENING
                        && layout.standIns.acts(n.mention().actor()))
                .map(around::series)
                .orElse(List.of());
    }

    List<Nominal> opening(int at) {
        int start = marks.clauseStart(at);
        return layout.nominals.stream()
                .filter(n -> n.first() >= start && n.last() <= at && n.bare() && !deeds.isObject(n, at))
                .findFirst()
                .filter(n -> !unlisted.verbBetween(start, n.first()))
                .map(around::series)
                .orElse(List.of());
    }

    /** Whether an auxiliary of this role belongs to the verb. */
    boolean auxiliaryBefore(int verb, Part part) {
        for (int i = verb - 1; i >= Math.max(0, verb - AUXILIARY_REACH); i--) {
            if (marks.is(i, part)) {
                return true;
            }
            if (!marks.is(i, Part.ADVERB) && !marks.is(i, Part.AUXILIARY)) {
                return false;
            }
        }
        return false;
    }
}
