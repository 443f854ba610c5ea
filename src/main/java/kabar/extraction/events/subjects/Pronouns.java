package kabar.extraction.events.subjects;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kabar.extraction.events.memory.Salience;
import kabar.extraction.events.sentence.Finite;
import kabar.extraction.events.sentence.Inference;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.People;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;

/** Whom the pronouns of a sentence stand for, and its verbs without a subject. */
public final class Pronouns {
    /** So many words into a sentence the name can begin that it is about. */
    private static final int OPENING = 4;
    /** Words from the verb of saying to the pronoun behind it: "said on Monday that it". */
    private static final int SAYING_REACH = 5;

    private final Layout layout;
    private final Sayings sayings;
    private final Marks marks;
    private final Salience salience;

    public Pronouns(Layout layout, Salience salience) {
        this.layout = layout;
        this.sayings = new Sayings(layout);
        this.marks = layout.marks;
        this.salience = salience;
    }

    /** "ودعا إسرائيل إلى": whom the sentence before told of, as the subject of a verb that opens the next. */
    public List<Nominal> doer() {
        return salience.doerBefore(marks.sentence.index())
                .map(m -> List.of(before(m, Inference.DROPPED)))
                .orElse(List.of());
    }

    /** "وصل ماكرون. والتقى": the only person of the sentence before. */
    List<Nominal> alone() {
        return salience.aloneBefore(marks.sentence.index())
                .map(m -> List.of(before(m, Inference.DROPPED)))
                .orElse(List.of());
    }

    /** "ودعاه إلى": the person who has just done something with whoever acts. */
    public List<Nominal> other(List<Nominal> acting) {
        return acting.size() == 1
                ? salience.otherThan(acting.get(0).mention(), marks.sentence.index())
                        .map(m -> List.of(before(m, Inference.PRONOUN)))
                        .orElse(List.of())
                : List.of();
    }

    /** Somebody of the sentence before. */
    private static Nominal before(Mention mention, Inference how) {
        return new Nominal(0, 0, mention, "", false).by(how);
    }

    /** "accused him": a person of the sentence who is not the one that acts; if there is none, whom the sentence before was about. */
    public List<Nominal> him(int at, List<Nominal> acting) {
        boolean near = marks.words.small.serial;
        Optional<Mention> here = layout.nominals.stream()
                .filter(n -> n.last() <= at)
                .map(Nominal::mention)
                .filter(m -> m.actor().type() == ActorType.PERSON && !(near && People.are(m)))
                .filter(m -> isOther(m, acting))
                .reduce((first, next) -> near ? next : first);
        if (marks.words.small.ownerFirst && several(at, acting)) {
            return List.of();
        }
        Optional<Mention> before = near ? salience.aloneBefore(marks.sentence.index()) : salience.person();
        Optional<Mention> met = near && acting.size() == 1
                ? salience.otherThan(acting.get(0).mention(), marks.sentence.index())
                : Optional.empty();
        return here.or(() -> before.filter(m -> isOther(m, acting)))
                .or(() -> met)
                .map(m -> List.of(Nominal.meant(m, at, Inference.PRONOUN)))
                .orElse(List.of());
    }

    /** "Kenya denied that, but Uganda accuses it of": the only body of a sentence that is not the one that acts; if it names none, whom the sentence before was about. */
    public List<Nominal> it(int at, List<Nominal> acting) {
        List<Mention> here = layout.nominals.stream()
                .filter(n -> n.last() <= at)
                .map(Nominal::mention)
                .filter(m -> m.actor().type() != ActorType.PERSON
                        && m.actor().type() != ActorType.PLACE
                        && !People.are(m)
                        && isOther(m, acting))
                .toList();
        boolean one = here.stream()
                        .map(m -> layout.standIns.country(m.actor()))
                        .distinct()
                        .count()
                == 1;
        Optional<Mention> meant = here.isEmpty()
                ? salience.about(marks.sentence.index(), false).filter(m -> isOther(m, acting))
                : here.stream().findFirst().filter(m -> one);
        return meant.map(m -> List.of(Nominal.meant(m, at, Inference.PRONOUN))).orElse(List.of());
    }

    /** Whether a sentence names several persons before a place, besides those who act. */
    private boolean several(int at, List<Nominal> acting) {
        return layout.nominals.stream()
                        .filter(n -> n.last() <= at)
                        .map(Nominal::mention)
                        .filter(m -> m.actor().type() == ActorType.PERSON && isOther(m, acting))
                        .map(Mention::actor)
                        .distinct()
                        .count()
                > 1;
    }

    private static boolean isOther(Mention mention, List<Nominal> acting) {
        return acting.stream().noneMatch(n -> n.mention().actor().equals(mention.actor()));
    }

    /** Whom the pronoun at a place of a sentence stands for; empty where there is none, or nobody was spoken of. */
    public List<Nominal> meant(int at) {
        if (marks.is(at, Part.THEY)) {
            return they(at);
        }
        boolean he = marks.is(at, Part.HE);
        if (!he && !marks.is(at, Part.IT)) {
            return List.of();
        }
        if (marks.words.small.ownerFirst) {
            return teller(at)
                    .filter(n -> !People.are(n.mention())
                            && he == (n.mention().actor().type() == ActorType.PERSON))
                    .map(Nominal::mention)
                    .or(() -> only(at, he))
                    .map(m -> List.of(Nominal.meant(m, at, Inference.PRONOUN)))
                    .orElse(List.of());
        }
        Optional<Mention> owner = he ? Optional.empty() : owner(at);
        if (owner.isPresent()) {
            return List.of(Nominal.meant(owner.get(), at, Inference.PRONOUN));
        }
        int clause = marks.words.small.verbFirst ? marks.clauseStart(at) : 0;
        Optional<Mention> near = spoken(clause, at, he);
        Optional<Mention> here = near.isPresent() ? near : spoken(0, at, he);
        boolean unknown = he && here.isEmpty() && layout.stretch.has(Part.SOMEBODY, marks.hardStart(at), at);
        Optional<Mention> before = unknown ? Optional.empty() : he ? salience.person() : salience.body();
        Optional<Mention> meant = here.or(() -> before);
        return meant.map(m -> List.of(Nominal.meant(m, at, Inference.PRONOUN))).orElse(List.of());
    }

    /** "The Houthis said they had attacked": several whom the sentence begins with, or one body of many; else those of the sentence before. */
    private List<Nominal> they(int at) {
        List<Nominal> here = layout.nominals.stream()
                .filter(n -> n.last() <= at && n.mention().actor().type() != ActorType.PLACE)
                .toList();
        if (here.isEmpty()) {
            return !opens(at)
                    ? List.of()
                    : salience.groupBefore(marks.sentence.index()).stream()
                            .map(m -> Nominal.meant(m, at, Inference.PRONOUN))
                            .toList();
        }
        Nominal first = here.get(0);
        List<Nominal> chain =
                layout.chains.whole(first).stream().filter(n -> n.last() <= at).toList();
        boolean group = chain.size() > 1 || Salience.isGroup(first.mention());
        boolean other = here.stream()
                .filter(n -> !chain.contains(n))
                .anyMatch(n -> People.are(n.mention())
                        || Salience.isGroup(n.mention())
                                && !n.mention().actor().equals(first.mention().actor()));
        boolean opens = first.bare() && first.first() - marks.hardStart(at) <= OPENING && !People.are(first.mention());
        return group && opens && !other
                ? chain.stream()
                        .map(n -> Nominal.meant(n.mention(), at, Inference.PRONOUN))
                        .toList()
                : List.of();
    }

    /** Whether a pronoun is what its sentence begins with, but for dates and small words. */
    private boolean opens(int pronoun) {
        for (int i = marks.hardStart(pronoun); i < pronoun; i++) {
            if (marks.tokens.get(i).isWord()
                    && !marks.isDated(i)
                    && !marks.isSlot(i)
                    && marks.words.small.parts(marks.tokens.get(i)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** "Dia mengaku telah menelepon": whom the pronoun stands for that opens the clause of a verb, other verbs between. */
    public List<Nominal> opening(int verb) {
        int start = marks.clauseStart(verb);
        var finite = new Finite(marks);
        for (int i = start + 1; i < verb; i++) {
            boolean verbal = marks.is(i, Part.ADVERB)
                    || marks.is(i, Part.AUXILIARY)
                    || marks.isDated(i)
                    || marks.words.small.verbs.verbal(marks.tokens.get(i))
                    || marks.words.small.ownerFirst && finite.at(i);
            if (!verbal) {
                return List.of();
            }
        }
        return start < verb ? meant(start) : List.of();
    }

    /** "ثأر من إسرائيل بعد تحميلها المسؤولية وإعلانها أنها قتلت": whose the nouns are that have the pronoun of a word at a place. */
    private Optional<Mention> owner(int at) {
        String pronoun = pronoun(marks, at);
        int start = marks.hardStart(at);
        if (pronoun.isEmpty() || !pronoun.equals(pronoun(marks, at - 1))) {
            return Optional.empty();
        }
        int first = at - 1;
        while (first > start && !(pronoun.equals(pronoun(marks, first)) && marks.isSlotOther(first - 1))) {
            first--;
        }
        int owned = first;
        return layout.nominals.stream()
                .filter(n -> n.first() >= start
                        && n.last() <= owned
                        && layout.standIns.acts(n.mention().actor()))
                .filter(n -> n.mention().actor().type() != ActorType.PERSON
                        && !n.slot().equals(EventFrame.IN))
                .reduce((one, next) -> next)
                .map(Nominal::mention);
    }

    private static String pronoun(Marks marks, int i) {
        String word = i < 0 ? "" : marks.tokens.get(i).form();
        return word.substring(marks.words.small.verbs.withoutPronoun(word).length());
    }

    /** The only one before a place that a pronoun can stand for, or whom the sentence begins with; else whom the sentence before was about. */
    private Optional<Mention> only(int at, boolean he) {
        List<Nominal> all = layout.nominals.stream()
                .filter(n ->
                        n.last() <= at && n.mention().actor().type() != ActorType.PLACE && !People.are(n.mention()))
                .filter(n -> he == (n.mention().actor().type() == ActorType.PERSON))
                .toList();
        if (all.isEmpty()) {
            return salience.about(marks.sentence.index(), he);
        }
        boolean alone = all.stream()
                        .map(n -> layout.standIns.country(n.mention().actor()))
                        .distinct()
                        .count()
                == 1;
        Nominal first = all.get(0);
        boolean opens = he && first.direct() && first.first() <= OPENING;
        return alone || opens ? Optional.of(first.mention()) : Optional.empty();
    }

    /** "Kenya's rebels say it will": whoever is named right before the verb of saying that a pronoun stands behind. */
    private Optional<Nominal> teller(int at) {
        OptionalInt says = sayings.before(at, SAYING_REACH);
        return says.isPresent()
                ? sayings.subjects(says.getAsInt())
                        .filter(n -> n.mention().actor().type() != ActorType.PLACE)
                        .findFirst()
                : Optional.empty();
    }

    /** The first name between two places that a pronoun can stand for ("بينما أعلنت سرايا القدس أنها": in its own clause first). */
    private Optional<Mention> spoken(int from, int at, boolean he) {
        return layout.nominals.stream()
                .filter(n -> n.first() >= from && n.last() <= at && n.bare())
                .map(Nominal::mention)
                .filter(m -> m.actor().type() != ActorType.PLACE)
                .filter(m -> he == (m.actor().type() == ActorType.PERSON)
                        || he && marks.words.small.verbFirst && m.actor().type() != ActorType.COUNTRY)
                .findFirst();
    }
}
