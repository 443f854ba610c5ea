package kabar.extraction.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;
import kabar.text.Sentence;

/** Whom the sentence before was about: whom a pronoun stands for. Changes as the text is read. */
final class Topic {
    private static final Set<ActorType> NO_BODY = Set.of(ActorType.PERSON, ActorType.PLACE, ActorType.PEOPLE);

    /** So many words into a sentence the name can begin that it is about. */
    private static final int OPENING = 4;

    /** So many sentences on, "the move" still means what was told. */
    private static final int ANAPHOR_REACH = 2;

    private Optional<Mention> person = Optional.empty();
    /** The only person of a sentence. */
    private Optional<Mention> alone = Optional.empty();

    private int aloneIn = -1;
    private Optional<Mention> body = Optional.empty();
    /** The last sentence that was about the person or the body. */
    private int aboutIn = -1;
    /** Whether that sentence has told of the person alone, or what she did. */
    private boolean clearly;

    private Optional<Mention> doer = Optional.empty();
    private int doerIn = -1;
    private List<Mention> actors = List.of();
    private int actedIn = -1;
    private List<Mention> speakers = List.of();
    private int spokeIn = -1;
    private final List<Word> words = new ArrayList<>();
    private List<Mention> people = List.of();
    private List<Mention> bodies = List.of();

    /** Takes note of a sentence that has been read; one that begins with a pronoun goes on about the same. */
    void after(Sentence sentence, EventWords words, List<Mention> mentions) {
        var first = sentence.tokens().get(0);
        if (words.small.is(first, Part.HE) || words.small.is(first, Part.IT)) {
            if (doer.isPresent() && doerIn == sentence.index() - 1) {
                doerIn = sentence.index();
            }
            aboutIn = aboutIn == sentence.index() - 1 ? sentence.index() : aboutIn;
            return;
        }
        Optional<Mention> named = Optional.empty();
        boolean others = false;
        for (Mention mention : mentions) {
            if (mention.actor().type() == ActorType.PERSON) {
                others |= named.isPresent() && !named.get().actor().equals(mention.actor());
                named = named.isPresent() ? named : Optional.of(mention);
            }
        }
        person = named.or(() -> person);
        alone = others ? Optional.empty() : named;
        clearly = clearly && (doerIn == sentence.index() || named.isEmpty()) || alone.isPresent();
        aloneIn = sentence.index();
        aboutIn = sentence.index();
        mentions.stream()
                .filter(m -> !NO_BODY.contains(m.actor().type()))
                .findFirst()
                .ifPresent(m -> body = Optional.of(m));
    }

    /** Takes note of who did or said something in a sentence. */
    void did(Mention who, int sentence) {
        doer = Optional.of(who);
        doerIn = sentence;
        if (who.actor().type() == ActorType.PERSON) {
            person = doer;
            clearly = true;
        }
    }

    /** Takes note of who did something that others may take a stance on. */
    void acted(List<Nominal> who, int sentence) {
        actors = who.stream().map(Nominal::mention).toList();
        actedIn = sentence;
    }

    /** Takes note of who did something with words: accused, asked, threatened. */
    void spoke(List<Nominal> who, List<Nominal> whom, int sentence) {
        speakers = who.stream().map(Nominal::mention).toList();
        spokeIn = sentence;
        if (!whom.isEmpty()) {
            words.add(new Word(speakers, whom.stream().map(Nominal::mention).toList()));
        }
    }

    /** Who last accused, asked or threatened one of these, or their country ("India denied the charge"). */
    List<Nominal> speakerTo(List<Nominal> who, int at) {
        for (int i = words.size() - 1; i >= 0; i--) {
            if (words.get(i).isTo(who)) {
                return nominals(words.get(i).speakers(), at);
            }
        }
        return List.of();
    }

    /** Who did what words at a place of a sentence stand for ("the move"): what was told last, here or shortly before. */
    List<Nominal> actor(int sentence, int at) {
        return sentence - actedIn > ANAPHOR_REACH ? List.of() : nominals(actors, at);
    }

    /** Who said what words at a place of a sentence stand for ("the charge"). */
    List<Nominal> speaker(int sentence, int at) {
        return sentence - spokeIn > ANAPHOR_REACH ? List.of() : nominals(speakers, at);
    }

    /** What was said to somebody, and by whom. */
    private record Word(List<Mention> speakers, List<Mention> to) {
        boolean isTo(List<Nominal> who) {
            return who.stream()
                    .anyMatch(w -> to.stream()
                            .anyMatch(t -> t.actor().equals(w.mention().actor())
                                    || isState(t)
                                            && isState(w.mention())
                                            && t.actor()
                                                    .country()
                                                    .equals(w.mention().actor().country())));
        }

        private static boolean isState(Mention mention) {
            return mention.actor().country().isPresent()
                    && (mention.actor().type() == ActorType.COUNTRY
                            || mention.actor().type() == ActorType.GOVERNMENT
                            || mention.actor().type() == ActorType.MILITARY);
        }
    }

    private static List<Nominal> nominals(List<Mention> mentions, int at) {
        return mentions.stream().map(m -> new Nominal(at, at + 1, m, "", false)).toList();
    }

    /** Who did or said something last, if that was in the sentence before. */
    Optional<Mention> doerBefore(int sentence) {
        return doer.filter(d -> doerIn == sentence - 1);
    }

    /** Takes note of the two sides of what was told: persons, or other bodies. */
    void told(Mention source, Mention target) {
        boolean persons =
                source.actor().type() == ActorType.PERSON && target.actor().type() == ActorType.PERSON;
        if (persons) {
            people = List.of(source, target);
        } else if (!NO_BODY.contains(source.actor().type())
                && !NO_BODY.contains(target.actor().type())) {
            bodies = List.of(source, target);
        }
    }

    /** The two of a type that were last told of; of any body, for {@code organisation}. Empty if there were none. */
    List<Mention> pair(ActorType type) {
        if (type == ActorType.PERSON) {
            return people;
        }
        boolean fits = type == ActorType.ORGANISATION
                || bodies.stream()
                        .allMatch(m -> m.actor().type() == type
                                || type == ActorType.COUNTRY && m.actor().type() == ActorType.GOVERNMENT);
        return fits ? bodies : List.of();
    }

    /** "ودعا إسرائيل إلى": whom the sentence before told of, as the subject of a verb that opens the next. */
    List<Nominal> doer(Layout layout) {
        return doerBefore(layout.marks.sentence.index())
                .map(m -> List.of(new Nominal(0, 0, m, "", false)))
                .orElse(List.of());
    }

    /** "accused him": a person of the sentence who is not the one that acts; if there is none, whom the sentence before was about. */
    List<Nominal> him(Layout layout, int at, List<Nominal> acting) {
        boolean near = layout.marks.words.small.serial;
        Optional<Mention> here = layout.nominals.stream()
                .filter(n -> n.last() <= at)
                .map(Nominal::mention)
                .filter(m -> m.actor().type() == ActorType.PERSON && !(near && Unnamed.is(m)))
                .filter(m -> isOther(m, acting))
                .reduce((first, next) -> near ? next : first);
        if (layout.marks.words.small.ownerFirst && several(layout, at, acting)) {
            return List.of();
        }
        Optional<Mention> before = near ? alone.filter(a -> aloneIn == layout.marks.sentence.index() - 1) : person;
        return here.or(() -> before.filter(m -> isOther(m, acting)))
                .map(m -> List.of(new Nominal(at, at + 1, m, "", false)))
                .orElse(List.of());
    }

    /** Whether a sentence names several persons before a place, besides those who act. */
    private static boolean several(Layout layout, int at, List<Nominal> acting) {
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
    List<Nominal> meant(Layout layout, int at) {
        boolean he = layout.marks.is(at, Part.HE);
        if (!he && !layout.marks.is(at, Part.IT)) {
            return List.of();
        }
        if (layout.marks.words.small.ownerFirst) {
            return only(layout, at, he)
                    .map(m -> List.of(new Nominal(at, at + 1, m, "", false)))
                    .orElse(List.of());
        }
        Optional<Mention> owner = he ? Optional.empty() : owner(layout, at);
        if (owner.isPresent()) {
            return List.of(new Nominal(at, at + 1, owner.get(), "", false));
        }
        int clause = layout.marks.words.small.verbFirst ? layout.marks.clauseStart(at) : 0;
        Optional<Mention> near = spoken(layout, clause, at, he);
        Optional<Mention> here = near.isPresent() ? near : spoken(layout, 0, at, he);
        Optional<Mention> meant = here.isPresent() ? here : he ? person : body;
        return meant.map(m -> List.of(new Nominal(at, at + 1, m, "", false))).orElse(List.of());
    }

    /** "ثأر من إسرائيل بعد تحميلها المسؤولية وإعلانها أنها قتلت": whose the nouns are that have the pronoun of a word at a place. */
    private static Optional<Mention> owner(Layout layout, int at) {
        Marks marks = layout.marks;
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
    private Optional<Mention> only(Layout layout, int at, boolean he) {
        List<Nominal> all = layout.nominals.stream()
                .filter(n ->
                        n.last() <= at && n.mention().actor().type() != ActorType.PLACE && !Unnamed.is(n.mention()))
                .filter(n -> he == (n.mention().actor().type() == ActorType.PERSON))
                .toList();
        if (all.isEmpty()) {
            boolean clear = aboutIn == layout.marks.sentence.index() - 1 && (!he || clearly);
            return clear ? he ? person : body : Optional.empty();
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

    /** The first name between two places that a pronoun can stand for ("بينما أعلنت سرايا القدس أنها": in its own clause first). */
    private static Optional<Mention> spoken(Layout layout, int from, int at, boolean he) {
        return layout.nominals.stream()
                .filter(n -> n.first() >= from && n.last() <= at && n.bare())
                .map(Nominal::mention)
                .filter(m -> m.actor().type() != ActorType.PLACE)
                .filter(m -> he == (m.actor().type() == ActorType.PERSON)
                        || he && layout.marks.words.small.verbFirst && m.actor().type() != ActorType.COUNTRY)
                .findFirst();
    }
}
