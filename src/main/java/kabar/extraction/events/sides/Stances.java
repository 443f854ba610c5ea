package kabar.extraction.events.sides;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kabar.extraction.events.memory.Foregoing;
import kabar.extraction.events.sentence.Inference;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.Stretch;
import kabar.extraction.events.sentence.Surroundings;
import kabar.extraction.events.subjects.Sides;
import kabar.extraction.events.words.Anaphor;
import kabar.extraction.events.words.EventClass;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.Trigger;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;

/** Whom a stance on a deed concerns: who does it. */
final class Stances {
    private static final int STANCE_REACH = 12;
    private static final int OBJECT_REACH = 3;
    /** "قرار المحكمة", "الإعلان الأخير للحكومة": so many words between a decision and who takes it. */
    private static final int DECISION_REACH = 1;
    /** So many tokens into a sentence the name can begin that it opens with. */
    static final int OPENING = 5;

    private final Marks marks;
    private final Stretch stretch;
    private final Surroundings around;
    private final NounSides nouns;
    private final List<PhraseMatch<Anaphor>> anaphors;
    private final Foregoing foregoing;

    /** @param anaphors what in the sentence stands for a deed told before */
    Stances(Layout layout, NounSides nouns, List<PhraseMatch<Anaphor>> anaphors, Foregoing foregoing) {
        this.marks = layout.marks;
        this.stretch = layout.stretch;
        this.around = layout.around;
        this.nouns = nouns;
        this.anaphors = anaphors;
        this.foregoing = foregoing;
    }

    /** "أدانت مصر القصف الإسرائيلي": whoever does the deed that a stance is taken on. */
    List<Nominal> blamed(PhraseMatch<Trigger> match, EventFrame frame, EventClass type) {
        if (!frame.stance()) {
            return List.of();
        }
        for (PhraseMatch<Trigger> deed : marks.triggers) {
            boolean behind = deed.first() >= match.last() && deed.first() - match.last() <= STANCE_REACH;
            if (behind && marks.isNoun(deed.first())) {
                boolean near = deed.first() < marks.clauseEnd(match.last())
                        && stretch.sameBreath(match.last(), deed.first())
                        && !stretch.verbBetween(match.last(), deed.first());
                Trigger kind = Trigger.noun(deed);
                boolean wanted = type.controls() && !deed.affix().isEmpty() && !marks.is(deed.first(), Part.DOING);
                if (wanted && marks.words.small.verbFirst) {
                    // "طالب بمقاطعة إسرائيل": whom others are to do something to is not asked for it
                    return List.of();
                }
                List<Nominal> doing = near ? nouns.of(deed, kind).sources() : List.of();
                if (!near || !doing.isEmpty() || !kind.ofSufferer()) {
                    return doing;
                }
                // "أدانت مقتل أحد موظفيها بغارة إسرائيلية": the next noun may say who did it
            }
        }
        return List.of();
    }

    /** "رفضت مصر تهجير الفلسطينيين": the names behind a stance, but none to whom the deed is done that it is taken on. */
    List<Nominal> notSuffering(PhraseMatch<Trigger> match, List<Nominal> names) {
        boolean suffer = !names.isEmpty()
                && marks.triggers.stream()
                        .filter(t -> t.first() >= match.last()
                                && t.first() < names.get(0).first())
                        .filter(t -> marks.isNoun(t.first()))
                        .anyMatch(t -> nouns.of(t, Trigger.noun(t)).targets().contains(names.get(0)));
        return suffer ? List.of() : names;
    }

    /** "رحبت باريس بإعلان الحكومة اللبنانية", "نددت بالخطوة": who does what an unlisted noun tells, or did what was told last. */
    List<Nominal> decided(PhraseMatch<Trigger> match, EventClass type) {
        return Sides.either(Sides.either(deciding(match, type), doing(match)), meant(match, STANCE_REACH));
    }

    /** "أشاد بالجهود التي بذلتها قطر": who does what a relative clause on the object of a stance tells. */
    private List<Nominal> doing(PhraseMatch<Trigger> match) {
        int end = Math.min(marks.clauseEnd(match.last()), match.last() + STANCE_REACH);
        int relative = match.last();
        while (relative < end && !(marks.is(relative, Part.RELATIVE) && !marks.isSlot(relative))) {
            if (marks.isComma(relative) || marks.isTrigger(relative)) {
                return List.of();
            }
            relative++;
        }
        int verb = relative + 1;
        return verb < end && !marks.isTrigger(verb) && !marks.isSlot(verb) ? around.bareAfter(verb + 1, 0) : List.of();
    }

    private List<Nominal> deciding(PhraseMatch<Trigger> match, EventClass type) {
        int end = Math.min(marks.clauseEnd(match.last()), match.last() + STANCE_REACH);
        int noun = match.last();
        while (noun < end && !(marks.opensPhrase(noun) && marks.leads(noun, EventFrame.AT))) {
            if (marks.asideEnd(noun) > noun) {
                noun = marks.asideEnd(noun);
            } else if (marks.isTrigger(noun) || marks.isSlotOther(noun)) {
                return List.of();
            }
            noun++;
        }
        // "طالب بتصنيف المستوطنين": whom others are to do something to is not asked for it
        boolean own = noun < end && (!type.controls() || marks.is(noun, Part.DOING));
        return own ? around.bareAfter(noun + 1, DECISION_REACH) : List.of();
    }

    /** "condemned the attack on Iran", "the arrest of Jane Doe": whoever does the deed that a stance is taken on, not whom it is done to. */
    List<Nominal> insteadOf(List<Nominal> found, PhraseMatch<Trigger> match) {
        return doers(t -> t.first() >= match.last() && t.first() < found.get(0).first())
                .orElse(found);
    }

    /** "menyampaikan penolakan terhadap usulan Trump": the same where a preposition right behind a verb leads to the deed. */
    List<Nominal> ledTo(PhraseMatch<Trigger> match) {
        int preposition = marks.endOf(match);
        boolean leads = marks.words.small.serial
                && (marks.opens(preposition, EventFrame.AGAINST) || marks.opens(preposition, EventFrame.ABOUT));
        return leads ? doers(t -> t.first() == preposition + 1).orElse(List.of()) : List.of();
    }

    /** "Iran's attack on Israel was condemned": the same where the deed is told before the verb, by a noun that somebody owns. */
    List<Nominal> insteadOfBefore(List<Nominal> found, PhraseMatch<Trigger> match) {
        int owner = found.get(0).last();
        return doers(t -> t.first() >= owner
                        && t.first() <= owner + 2
                        && t.last() <= match.first()
                        && marks.isOwnerMark(t.first() - 1))
                .orElse(found);
    }

    /** Who does what the first noun of some tells. */
    private Optional<List<Nominal>> doers(Predicate<PhraseMatch<Trigger>> where) {
        return marks.triggers.stream()
                .filter(where)
                .filter(t -> !Trigger.noun(t).verb())
                .findFirst()
                .map(t -> nouns.of(t, Trigger.noun(t)).sources());
    }

    /** "Algeria denounced the move": whoever did what was told last; "الاعتقال", which tells a deed itself, stands for none of another class. */
    List<Nominal> meant(PhraseMatch<Trigger> match, int reach) {
        int from = match.last();
        int end = Math.min(marks.clauseEnd(from), from + reach);
        return anaphors.stream()
                .filter(a -> a.entries().get(0).value().isNoun())
                .filter(a -> a.first() >= from
                        && a.first() < end
                        && stretch.unparted(from, a.first())
                        // "الذرائع التي استند إليها القرار": what a relative clause tells is another matter
                        && !(marks.words.small.verbFirst && stretch.relativeBetween(from, a.first()))
                        && !marks.isPlainVerbIn(from, a.first()))
                .findFirst()
                .filter(a -> !marks.words.small.verbFirst
                        || marks.triggers.stream()
                                .noneMatch(t -> t.first() == a.first()
                                        && !foregoing.was(Trigger.noun(t).type())))
                .map(a -> told(a.entries().get(0).value(), a.first()))
                .orElse(List.of());
    }

    /** "The charge was rejected by India": who said or did what stands before a passive verb, of those who answer it. */
    List<Nominal> meantBefore(int verb, List<Nominal> who) {
        return anaphors.stream()
                .filter(a -> a.entries().get(0).value().isNoun())
                .filter(a -> a.last() <= verb
                        && a.first() >= marks.clauseStart(verb)
                        && stretch.steps(a.last(), verb) <= OBJECT_REACH)
                .findFirst()
                .map(a -> a.entries().get(0).value() == Anaphor.WORD ? claiming(who, verb) : told(Anaphor.DEED, verb))
                .orElse(List.of());
    }

    /** Who last said something to those who answer it; in a language that opens a sentence with the charge, whoever spoke last. */
    private List<Nominal> claiming(List<Nominal> who, int verb) {
        List<Nominal> to = Nominal.meant(foregoing.speakerTo(Nominal.mentions(who)), verb, Inference.CLAIM);
        return to.isEmpty() && marks.words.small.serial
                ? Nominal.meant(foregoing.speaker(marks.sentence.index()), verb, Inference.CLAIM)
                : to;
    }

    /** Whether what a stance is taken on is a deed told by a noun right behind ("condemned the attack"), whoever did it. */
    boolean onDeed(PhraseMatch<Trigger> match) {
        return marks.triggers.stream()
                .anyMatch(t -> t.first() >= match.last()
                        && t.last() <= marks.clauseEnd(match.last())
                        && !Trigger.noun(t).verb()
                        && (marks.isNoun(t.first()) || marks.is(t.first() - 1, Part.ARTICLE))
                        && stretch.steps(match.last(), t.first()) <= OBJECT_REACH
                        && !stretch.verbBetween(match.last(), t.first())
                        && !marks.isSlotOther(t.first(), match.last()));
    }

    /** "India denied the charge": who last said something to those who take a stance on it, however far back. */
    List<Nominal> answered(PhraseMatch<Trigger> match, List<Nominal> who, int reach) {
        int end = Math.min(marks.clauseEnd(match.last()), match.last() + reach);
        boolean word = anaphors.stream()
                .anyMatch(a -> a.entries().get(0).value() == Anaphor.WORD
                        && a.first() >= match.last()
                        && a.first() < end
                        && !marks.isPlainVerbIn(match.last(), a.first()));
        return word
                ? Nominal.meant(foregoing.speakerTo(Nominal.mentions(who)), match.last(), Inference.CLAIM)
                : List.of();
    }

    /** "وهو ما نفته", "الأمر الذي رفضته": whether the verb at a place takes its stance on the whole clause before. */
    boolean onClause(int verb) {
        return clauseBefore(verb).isPresent();
    }

    /** Who told or did what the clause before a verb says, other than those who take their stance on it: "قال الجيش إنه انسحب، وهو ما نفته". */
    List<Nominal> foregone(int verb, List<Nominal> who) {
        Optional<PhraseMatch<Anaphor>> clause = clauseBefore(verb);
        if (clause.isEmpty()) {
            // "طردت إيطاليا السفير، وهو قرار انتقدته موسكو", but a pronoun may mean anything that the sentence before
            // told
            return Nominal.meant(foregoing.actorIn(marks.sentence.index()), verb, Inference.DEED);
        }
        List<Nominal> doing = told(verb);
        if (!doing.isEmpty() && !same(doing.get(0), who)) {
            return doing;
        }
        int start = marks.hardStart(verb);
        return around.firstBare(start, clause.get().first())
                .filter(n -> n.first() - start <= OPENING && !same(n, who))
                .filter(n -> n.mention().actor().type() != ActorType.PLACE
                        && n.mention().actor().type() != ActorType.MEDIA)
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<PhraseMatch<Anaphor>> clauseBefore(int verb) {
        return anaphors.stream()
                .filter(a -> a.last() == verb && a.entries().get(0).value() == Anaphor.CLAUSE)
                .findFirst();
    }

    static boolean same(Nominal name, List<Nominal> who) {
        return who.stream()
                .anyMatch(w -> w.mention().actor().equals(name.mention().actor()));
    }

    private List<Nominal> told(Anaphor anaphor, int at) {
        if (anaphor != Anaphor.WORD) {
            return told(at);
        }
        List<Nominal> speaking = Nominal.meant(foregoing.speaker(marks.sentence.index()), at, Inference.CLAIM);
        // "membantah tuduhan itu": whoever struck or arrested somebody before has charged nobody
        return marks.words.small.serial ? speaking : Sides.either(speaking, told(at));
    }

    /** Whoever did what was told last, as meant at a place. */
    List<Nominal> told(int at) {
        return Nominal.meant(foregoing.actor(marks.sentence.index()), at, Inference.DEED);
    }
}
