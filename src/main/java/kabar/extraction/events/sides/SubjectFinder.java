package kabar.extraction.events.sides;

import java.util.List;
import java.util.Optional;
import kabar.extraction.events.sentence.Chains;
import kabar.extraction.events.sentence.Inference;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.Stretch;
import kabar.extraction.events.sentence.Surroundings;
import kabar.extraction.events.subjects.Antecedents;
import kabar.extraction.events.subjects.ClauseStarts;
import kabar.extraction.events.subjects.Deeds;
import kabar.extraction.events.subjects.Fronted;
import kabar.extraction.events.subjects.Gap;
import kabar.extraction.events.subjects.Infinitives;
import kabar.extraction.events.subjects.Insertions;
import kabar.extraction.events.subjects.MainClauses;
import kabar.extraction.events.subjects.Members;
import kabar.extraction.events.subjects.Participles;
import kabar.extraction.events.subjects.Pronouns;
import kabar.extraction.events.subjects.Reasons;
import kabar.extraction.events.subjects.Relatives;
import kabar.extraction.events.subjects.Sides;
import kabar.extraction.events.subjects.Unlisted;
import kabar.extraction.events.words.Anaphor;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;

/** Finds whose deed a verb tells, where the subject stands before its verb. */
final class SubjectFinder {
    /** So many tokens into a sentence the name can begin that it is about. */
    private static final int OPENING = 6;

    private final Layout layout;
    private final List<PhraseMatch<Anaphor>> anaphors;
    private final Marks marks;
    private final Surroundings around;
    private final Chains chains;
    private final Gap gap;
    private final Antecedents antecedents;
    private final Pronouns pronouns;
    private final Deeds deeds;
    private final Unlisted unlisted;
    private final Stretch stretch;
    private final Infinitives infinitives;
    private final Insertions insertions;
    private final Fronted fronted;
    private final MainClauses mainClauses;
    private final Reasons reasons;
    private final Participles participles;
    private final Members members;
    private final ClauseStarts clauses;
    private final Relatives relatives;

    /** @param anaphors what in the sentence stands for a deed told before */
    SubjectFinder(Layout layout, List<PhraseMatch<Anaphor>> anaphors, Pronouns pronouns, Deeds deeds) {
        this.anaphors = anaphors;
        this.layout = layout;
        this.marks = layout.marks;
        this.around = layout.around;
        this.chains = layout.chains;
        this.gap = new Gap(layout.marks);
        this.antecedents = new Antecedents(layout);
        this.pronouns = pronouns;
        this.deeds = deeds;
        this.unlisted = new Unlisted(layout);
        this.stretch = layout.stretch;
        this.infinitives = new Infinitives(layout, deeds);
        this.insertions = new Insertions(layout, deeds);
        this.fronted = new Fronted(layout);
        this.mainClauses = new MainClauses(layout);
        this.reasons = new Reasons(layout, deeds);
        this.participles = new Participles(layout, deeds);
        this.members = new Members(layout);
        this.clauses = new ClauseStarts(layout);
        this.relatives = new Relatives(layout, antecedents);
    }

    /** The subject of a verb that follows it. */
    List<Nominal> subject(int verb) {
        int at = verb;
        while (at > 0 && steppedOver(at - 1)) {
            at--;
        }
        int relative = marks.is(at - 1, Part.RELATIVE) ? at - 1 : relatives.before(at);
        if (relative >= 0) {
            return isDeed(relative)
                    ? Nominal.by(Inference.DEED, deeds.sourceBefore(relative))
                    : antecedents.of(relative);
        }
        Optional<List<Nominal>> accused = reasons.subject(at);
        if (accused.isPresent()) {
            return accused.get();
        }
        if (marks.is(at - 1, Part.AND)) {
            return joined(at, verb);
        }
        if (marks.is(at - 1, Part.HE) && marks.isSlot(at - 2)) {
            // "negara yang menurut dia mengekang": a pronoun that a preposition governs does nothing
            return List.of();
        }
        List<Nominal> meant = pronouns.meant(at - 1);
        if (!meant.isEmpty() || marks.is(at - 1, Part.VERBAL)) {
            return meant;
        }
        int place = at;
        return infinitives
                .decided(at)
                .or(() -> infinitives.controlled(place, verb))
                .or(() -> beside(place))
                .orElseGet(() -> named(place, verb));
    }

    /** "bertemu Xi dan memperingatkan": whoever does what is told before a conjunction. */
    private List<Nominal> joined(int at, int verb) {
        List<Nominal> finite = marks.isPast(verb) ? deeds.finiteBefore(at) : List.of();
        List<Nominal> shared = finite.isEmpty() ? sourceBefore(at) : Nominal.by(Inference.SHARED, finite);
        if (!shared.isEmpty() || marks.isGerund(verb)) {
            return shared;
        }
        // "bahwa ia menolak damai dan memperingatkan": whoever the pronoun at the head of the clause means
        int head = marks.clauseStart(at);
        return marks.words.small.serial && !unlisted.verbBetween(head, Math.min(at, head + 2))
                ? pronouns.meant(head)
                : Nominal.by(Inference.SHARED, main(at));
    }

    /** What the words right before a verb say of its subject, where they stand for no name: nobody's that is known, or another's. */
    private Optional<List<Nominal>> beside(int at) {
        int start = clauses.of(at);
        if (marks.opens(at - 1, EventFrame.WITH)) {
            // "mengguncang kawasan dengan menyerang": whoever does one does the other
            var acting = around.lastActing(start, at - 1);
            return Optional.of(acting.isPresent() ? List.of(acting.get()) : sourceBefore(at));
        }
        if (marks.words.small.nounFirst && marks.is(at - 1, Part.EFFORT) || unlisted.subject(at)) {
            return Optional.of(List.of());
        }
        // "Trump marah soal AS serang Iran"
        return around.endingAt(at)
                .filter(n -> n.first() >= start && n.slot().equals(EventFrame.ABOUT) && marks.words.small.serial)
                .map(n -> chains.endingIn(n, start));
    }

    /** The last name before a verb that can be its subject, or whom that name leads to. */
    private List<Nominal> named(int at, int verb) {
        int start = clauses.of(at);
        Optional<Nominal> last = around.lastBare(start, at, deeds.taken()).map(around::personOf);
        if (last.isEmpty()) {
            // "several countries, among them Egypt, urged"
            List<Nominal> attending = Sides.either(
                    around.among(start, at).map(chains::of).orElse(List.of()),
                    Nominal.by(Inference.SHARED, attending(at)));
            return Sides.either(attending, Sides.either(pronouns.opening(at), fronted.subject(verb)));
        }
        Nominal found = relatives.headOf(last.get(), start, at);
        List<Nominal> named = members.of(found, at);
        if (!named.isEmpty()) {
            return named;
        }
        return infinitives
                .moved(found, verb)
                .or(() -> insertions.subject(found, start, at, this::sourceBefore))
                .or(() -> doers(found))
                .orElseGet(() -> isOther(found, at, verb)
                        ? List.of()
                        : chains.endingIn(found, deeds.verbBefore(found.first(), start)));
    }

    /** "Israel's killing of Nasrallah angered": the deed's source is meant. */
    private Optional<List<Nominal>> doers(Nominal found) {
        return found.slot().equals(EventFrame.OF) || deeds.aimedAt(found) ? deeds.doersTo(found) : Optional.empty();
    }

    /** Whether the last name before a verb only belongs to its subject, or to another verb: nothing is known of the subject then. */
    private boolean isOther(Nominal found, int at, int verb) {
        if (deeds.isObject(found, verb) && !stretch.has(Part.INFINITIVE, found.last(), verb) && !marks.isGerund(verb)) {
            // "those who had supported Sanders now support": not whom another verb tells of
            return true;
        }
        boolean owned = marks.is(at - 1, Part.POSSESSIVE) || marks.isNoun(verb);
        return somebodyElse(found) || !owned && gap.holdsSubject(found, at);
    }

    /** What may stand between a subject and its verb: not the last word of "Selandia Baru". */
    private boolean steppedOver(int i) {
        // "yang pada Minggu dini hari dilempari"
        boolean when = marks.words.small.serial && marks.isSlot(i) && marks.isDated(i + 1);
        return (marks.is(i, Part.ADVERB) || marks.is(i, Part.AUXILIARY) || marks.isDated(i) || when)
                && around.over(i).isEmpty();
    }

    /** "a move that was criticised by Britain": whether what stands right before a place stands for a deed told before. */
    private boolean isDeed(int end) {
        return anaphors.stream()
                .anyMatch(a -> a.last() == end
                        && a.entries().get(0).value() == Anaphor.DEED
                        && !deeds.sourceBefore(a.first()).isEmpty());
    }

    /** "saat bertemu Xi": who does what the main clause tells, where the verb stands right behind the word that opens its own. */
    private List<Nominal> attending(int verb) {
        int main = verb - 1;
        int start = marks.hardStart(verb);
        if (!marks.words.small.nounFirst
                || marks.words.small.verbFirst
                || main <= start
                || !marks.is(main, Part.BREAK)
                || marks.is(main, Part.ASIDE)) {
            return List.of();
        }
        List<Nominal> suffered = deeds.lastSufferer().orElse(List.of());
        List<Nominal> did = Sides.either(suffered, sourceBefore(main));
        return did.isEmpty()
                ? around.lastBare(stretch.toldFrom(main), main, deeds.taken())
                        .map(List::of)
                        .orElse(List.of())
                : did;
    }

    /** "the brother of Jane Doe urged": no deed of hers, as that of her government is. */
    private boolean somebodyElse(Nominal name) {
        int of = name.first() - 1;
        return name.slot().equals(EventFrame.OF)
                && name.mention().actor().type() == ActorType.PERSON
                && of > 0
                && marks.opens(of, EventFrame.OF)
                && !marks.is(of - 1, Part.BODY);
    }

    /** "accused Iran of supporting", "attacked Iran, killing": whose deed a form in -ing is. */
    List<Nominal> gerundSubject(int at) {
        int start = marks.clauseStart(at);
        Optional<List<Nominal>> told = participles.subject(at);
        if (told.isPresent()) {
            return told.get();
        }
        Optional<Nominal> doing = around.endingAt(at).filter(n -> n.first() >= start && n.bare());
        if (doing.isPresent() && layout.standIns.acts(doing.get().mention().actor())) {
            // "the Kurdish forces fighting Isis"
            return chains.endingIn(doing.get(), deeds.verbBefore(doing.get().first(), start));
        }
        // "was captured while fleeing": whoever the one befell did the other
        Optional<List<Nominal>> befallen = marks.words.small.ownerFirst ? deeds.lastSufferer() : Optional.empty();
        List<Nominal> own = befallen.or(() -> insertions.clause(at)).orElseGet(() -> sourceBefore(at));
        return Sides.either(Sides.either(own, fronted.subject(at)), mainClauses.around(at));
    }

    /** The source of the verb before, which a further verb shares; without one, the first bare name of the clause. */
    List<Nominal> sourceBefore(int at) {
        List<Nominal> before = deeds.sourceBefore(at);
        return Nominal.by(Inference.SHARED, before.isEmpty() ? opening(at) : before);
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
                .map(chains::whole)
                .orElse(List.of());
    }

    /** The first name of a clause; behind a comma that of the sentence: "قال سامي إن بلاده ترفض ذلك، داعيا". */
    List<Nominal> opening(int at) {
        int start = at > 0 && marks.isComma(at - 1) ? marks.hardStart(at) : marks.clauseStart(at);
        return layout.nominals.stream()
                .filter(n -> n.first() >= start
                        && n.last() <= at
                        && n.bare()
                        && !deeds.isObject(n, at)
                        && !deeds.isObjectOnly(n, at))
                .findFirst()
                .filter(n -> !unlisted.verbBetween(start, n.first()))
                .map(chains::whole)
                .orElse(List.of());
    }
}
