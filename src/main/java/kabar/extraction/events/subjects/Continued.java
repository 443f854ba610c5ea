package kabar.extraction.events.subjects;

import java.util.List;
import java.util.Optional;
import kabar.extraction.events.sentence.Chains;
import kabar.extraction.events.sentence.Inference;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.Stretch;
import kabar.extraction.events.words.EventClass;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.Trigger;
import kabar.extraction.events.words.Trigger.Voice;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;

/** Whose deed a verb goes on about that names nobody as its subject, in languages that put the subject behind. */
public final class Continued {
    private static final int CARRIED_REACH = 24;
    /** The subject that a sentence opens with stands behind so many words at most: a conjunction, a verb, an adverb. */
    private static final int OPENING = 3;

    private final Layout layout;
    private final Marks marks;
    private final Stretch stretch;
    private final Chains chains;
    private final Pronouns pronouns;
    private final Deeds deeds;
    private final Agreement agreement;
    private final OnlyObjects onlyObjects;

    public Continued(Layout layout, Pronouns pronouns, Deeds deeds) {
        this.layout = layout;
        this.marks = layout.marks;
        this.stretch = layout.stretch;
        this.chains = layout.chains;
        this.pronouns = pronouns;
        this.deeds = deeds;
        this.agreement = new Agreement(layout);
        this.onlyObjects = new OnlyObjects(layout.marks, deeds);
    }

    /** The subject of a verb without a name behind it. */
    public List<Nominal> subject(PhraseMatch<Trigger> match, Trigger trigger) {
        List<Nominal> known = Sides.either(carriedOn(match, trigger), opener(match, trigger));
        List<Nominal> led = Sides.either(known, Sides.either(deciding(match, trigger), besides(match, trigger)));
        return Sides.either(meantBefore(match.first()), Nominal.by(Inference.SHARED, led));
    }

    /**
     * Whose deed is done to the only name behind a verb; empty where that name is the subject itself. Nobody where it is not, and
     * who does it is not told.
     */
    public Optional<List<Nominal>> actingOn(
            PhraseMatch<Trigger> match, Trigger trigger, EventClass type, Nominal only) {
        if (pronounBefore(match.first())) {
            // "قال إنه اتهم مجموعة": the pronoun is the subject, whomever it stands for
            List<Nominal> meant = meantBefore(match.first());
            return Optional.of(Sides.other(meant, only) ? meant : List.of());
        }
        return sharing(match, trigger, type, only).map(source -> Nominal.by(Inference.SHARED, source));
    }

    /** Whose deed another verb tells is done to the only name behind one; empty where that name is the subject itself. */
    private Optional<List<Nominal>> sharing(
            PhraseMatch<Trigger> match, Trigger trigger, EventClass type, Nominal only) {
        List<Nominal> deciding = deciding(match, trigger);
        if (Sides.other(deciding, only) && !ownSubject(match, trigger, deciding, only)) {
            return Optional.of(deciding);
        }
        if (subjectFirst(match)) {
            // "قال إن المركز يدعم حماس": who acts stands before, though no name is known
            return Optional.of(List.of());
        }
        List<Nominal> leading = leading(match, trigger);
        if (Sides.other(leading, only)) {
            return Optional.of(leading);
        }
        List<Nominal> heading = trigger.present() ? heading(match, trigger) : List.of();
        if (Sides.other(heading, only)) {
            return Optional.of(heading);
        }
        // "وأضاف الوزير أن الحرب مستمرة، ودعا المجتمع الدولي": they do not ask, they are asked
        boolean asked = !begins(match) && onlyObjects.has(match, type, only);
        List<Nominal> carried = carriedOn(match, trigger);
        asked |= onlyObjects.asked(match, type, only, carried);
        boolean fits = !asked && agreement.fitsBehind(match, trigger, only);
        if (fits && !(Sides.other(carried, only) && deeds.unbroken(match.first()))) {
            return Optional.empty();
        }
        List<Nominal> doing = Sides.other(carried, only) ? carried : opener(match, trigger);
        return Optional.of(Sides.other(doing, only) ? doing : List.of());
    }

    /** Whom a pronoun behind a verb stands for: whom the verb before was done to, or the person that the sentence opens with. */
    public List<Nominal> sufferer(int verb) {
        List<Nominal> touched = deeds.lastTarget(verb, CARRIED_REACH);
        List<Nominal> meant = touched.isEmpty()
                ? layout.nominals.stream()
                        .filter(n -> n.last() <= verb && n.bare())
                        .findFirst()
                        .filter(n -> n.mention().actor().type() == ActorType.PERSON)
                        .map(List::of)
                        .orElse(List.of())
                : touched;
        return Nominal.by(Inference.PRONOUN, meant);
    }

    /** "قصفت إسرائيل غزة وقتلت": a verb with its conjunction and no name behind it goes on about the verb before. */
    public List<Nominal> carriedOn(PhraseMatch<Trigger> match, Trigger trigger) {
        boolean passive = trigger.present() && marks.particles.vowelledPassive(match);
        boolean begins = begins(match) || passive || trigger.voice() == Voice.PASSIVE;
        List<Nominal> source = begins ? List.of() : deeds.lastSource(match.first(), CARRIED_REACH);
        boolean here = source.size() == 1 && source.get(0).last() <= match.first();
        // "خطة مدعومة من مصر ... ودعت": who is told only of something else goes on with nothing
        boolean aside = !source.isEmpty() && deeds.taken().containsAll(source);
        return aside || here && !agreement.fitsBefore(match, trigger, source.get(0))
                ? List.of()
                : Nominal.by(Inference.SHARED, source);
    }

    /** "اقتحم الجيش المدينة، واعتقل 3 شبان": whose deed the verb before was, where a verb that may be passive goes on with it. */
    public List<Nominal> goingOn(PhraseMatch<Trigger> match, Trigger trigger, Nominal only) {
        List<Nominal> carried = carriedOn(match, trigger);
        return Sides.other(carried, only) && deeds.lastActive() ? carried : List.of();
    }

    /** "أعلن أردوغان أن بلاده مستعدة، ودعا أرمينيا": whoever the sentence opens with, where the verb has the form for him. */
    private List<Nominal> opener(PhraseMatch<Trigger> match, Trigger trigger) {
        int start = marks.hardStart(match.first());
        if (begins(match) || match.first() == start || trigger.voice() == Voice.PASSIVE) {
            return List.of();
        }
        return layout.nominals.stream()
                .filter(n -> n.first() - start <= OPENING && n.last() <= match.first() && n.bare())
                .filter(n -> layout.standIns.acts(n.mention().actor()))
                .findFirst()
                .filter(n -> agreement.fits(match, trigger, n))
                .filter(n -> n.mention().actor().type() != ActorType.PERSON
                        || !marks.words.small.verbs.feminine(marks.tokens.get(match.first())))
                .map(chains::of)
                .orElse(List.of());
    }

    /** "حماس تنعى هنية وتتهم إسرائيل": whoever a headline opens with, where subjects stand before their verbs. */
    private List<Nominal> heading(PhraseMatch<Trigger> match, Trigger trigger) {
        int start = marks.hardStart(match.first());
        if (begins(match) || match.first() == start) {
            return List.of();
        }
        return layout.nominals.stream()
                .filter(n -> n.first() == start && n.direct() && n.last() < match.first())
                .filter(n -> layout.standIns.acts(n.mention().actor()))
                .findFirst()
                .filter(n -> agreement.fits(match, trigger, n))
                .filter(n -> stretch.unparted(n.last(), match.first()))
                .map(chains::of)
                .orElse(List.of());
    }

    /** "أن بايدن يشعر بالإحباط ويحث نتنياهو": the name that opens the clause is the subject of its further verbs. */
    private List<Nominal> leading(PhraseMatch<Trigger> match, Trigger trigger) {
        int start = marks.clauseStart(match.first());
        if (begins(match) || start == 0) {
            return List.of();
        }
        return layout.nominals.stream()
                .filter(n -> n.first() == start
                        && n.last() <= match.first()
                        && n.bare()
                        && !stretch.quoteClosed(n.last(), match.first()))
                .filter(n -> agreement.fitsBefore(match, trigger, n))
                .findFirst()
                .map(chains::of)
                .orElse(List.of());
    }

    /** Whether a subject that is no known name stands between the word that opens a clause and its verb. */
    private boolean subjectFirst(PhraseMatch<Trigger> match) {
        int start = marks.clauseStart(match.first());
        if (start == 0 || !match.affix().isEmpty() || !marks.is(start - 1, Part.SUBJECT_FIRST)) {
            return false;
        }
        boolean noun = false;
        for (int i = start; i < match.first(); i++) {
            if (marks.isComma(i) || marks.isTrigger(i) || marks.is(i, Part.RELATIVE)) {
                return false;
            }
            noun |= marks.tokens.get(i).isWord()
                    && !marks.is(i, Part.AUXILIARY)
                    && !marks.is(i, Part.ADVERB)
                    && !marks.isSlot(i)
                    && !marks.isDated(i);
        }
        return noun;
    }

    /** "زار القاهرة حيث التقى السيسي": who meets the only person behind a verb that needs two. */
    public List<Nominal> host(PhraseMatch<Trigger> match, Trigger trigger, Sides sides) {
        boolean one = trigger.frame().mutual()
                && trigger.frame().targetIn(EventFrame.OBJECT)
                && sides.targets().isEmpty()
                && sides.sources().size() == 1
                && sides.sources().get(0).mention().actor().type() == ActorType.PERSON
                && sides.sources().get(0).first() >= match.last();
        if (!one) {
            return List.of();
        }
        List<Nominal> host = match.first() == 0
                ? match.affix().isEmpty() ? List.of() : Sides.either(pronouns.doer(), pronouns.alone())
                : subject(match, trigger);
        return host.stream()
                .filter(n -> host.size() == 1 && n.mention().actor().type() == ActorType.PERSON)
                .filter(n -> !n.mention()
                        .actor()
                        .equals(sides.sources().get(0).mention().actor()))
                .toList();
    }

    /** "لم يتوقع سامي أن تشن تركيا": whether a feminine verb has its own subject behind it, and no person before. */
    private boolean ownSubject(PhraseMatch<Trigger> match, Trigger trigger, List<Nominal> deciding, Nominal only) {
        return Layout.isPerson(deciding.get(0))
                && marks.words.small.verbs.feminineBeginning(
                        marks.tokens.get(match.first()).form())
                && agreement.fits(match, trigger, only);
    }

    /** Whether a verb begins anew: no conjunction joins it to the one before ("وقتلت", "كما قتلت"). */
    private boolean begins(PhraseMatch<Trigger> match) {
        return match.affix().isEmpty() && !stretch.has(Part.ALSO, match.first() - 1, match.last());
    }

    /** "قررت ألمانيا أن تدعم": who decides what a verb behind "that" tells. */
    private List<Nominal> deciding(PhraseMatch<Trigger> match, Trigger trigger) {
        int that = match.first() - 1;
        if (!trigger.present() || !marks.is(that, Part.SUBJECT_FIRST)) {
            return List.of();
        }
        return layout.nominals.stream()
                .filter(n -> n.last() == that && n.bare())
                .filter(n -> layout.standIns.acts(n.mention().actor()))
                .findFirst()
                .filter(n -> agreement.fits(match, trigger, n))
                .map(n -> chains.endingIn(n, marks.hardStart(that)))
                .orElse(List.of());
    }

    /** "انهارت حركة حزم بعد أن اشتبكت مع": who does what the main clause tells. */
    private List<Nominal> besides(PhraseMatch<Trigger> match, Trigger trigger) {
        boolean that = marks.is(match.first() - 1, Part.SUBJECT_FIRST);
        int at = match.first() - (that ? 2 : 1);
        boolean besides = marks.is(at, that ? Part.AFTERWARDS : Part.WHILE);
        if (!besides || trigger.voice() == Voice.PASSIVE || unknownBehind(match.last())) {
            return List.of();
        }
        int start = marks.hardStart(at);
        List<Nominal> did = deeds.lastSource(at, CARRIED_REACH);
        List<Nominal> opens = layout.nominals.stream()
                .filter(n -> n.first() - start <= OPENING && n.last() <= at && n.bare())
                .findFirst()
                .filter(n -> !stretch.verbBetween(start, n.first()))
                .map(chains::of)
                .orElse(List.of());
        List<Nominal> main = Sides.either(did, opens);
        return !main.isEmpty() && agreement.fits(match, trigger, main.get(0)) ? main : List.of();
    }

    /** "حيث رحب حرس الشرف": whether a noun stands behind a verb that may be its subject, and no name. */
    private boolean unknownBehind(int i) {
        return i < marks.tokens.size()
                && marks.tokens.get(i).isWord()
                && !marks.isSlot(i)
                && !marks.isDated(i)
                && !marks.opensPhrase(i)
                && !marks.is(i, Part.ADVERB)
                && !marks.is(i, Part.RESUMING)
                && layout.nominals.stream().noneMatch(n -> n.first() == i);
    }

    /** Whom a pronoun before the verb stands for ("إنه يرفض"). */
    public List<Nominal> meantBefore(int verb) {
        return pronouns.meant(subjectPlace(verb));
    }

    private boolean pronounBefore(int verb) {
        int at = subjectPlace(verb);
        return marks.is(at, Part.HE) || marks.is(at, Part.IT);
    }

    /** The last place before a verb that no auxiliary or adverb fills. */
    private int subjectPlace(int verb) {
        int at = verb - 1;
        while (marks.is(at, Part.AUXILIARY) || marks.is(at, Part.ADVERB)) {
            at--;
        }
        return at;
    }
}
