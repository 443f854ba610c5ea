package kabar.extraction.events.memory;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kabar.extraction.events.words.Described;
import kabar.extraction.events.words.EventWords;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.People;
import kabar.facts.Mention;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorType;
import kabar.text.Sentence;

/**
 * Who an article has spoken of so far: with which words, who did what, whom the sentence before was about, which two were told of together.
 * Changes as the text is read.
 */
public final class Salience {
    /** So many sentences on, whoever was named is still at hand. */
    private static final int REACH = 1;
    /** Sentences that tell what an article is about. */
    private static final int OPENING = 2;

    private static final Set<ActorType> NO_BODY = Set.of(ActorType.PERSON, ActorType.PLACE, ActorType.PEOPLE);

    private static final Set<ActorType> GROUPS = Set.of(
            ActorType.ARMED_GROUP, ActorType.MILITARY, ActorType.PARTY, ActorType.ORGANISATION, ActorType.COMPANY);

    private Optional<Mention> person = Optional.empty();
    /** The only person of a sentence. */
    private Optional<Mention> alone = Optional.empty();

    private int aloneIn = -1;
    private Optional<Mention> body = Optional.empty();
    /** The last sentence that was about the person or the body. */
    private int aboutIn = -1;
    /** Whether that sentence has told of the person alone, or what she did. */
    private boolean clearly;

    private Couple named = Couple.NONE;
    /** The only two countries that the article opens with. */
    private List<Mention> opening = List.of();

    private List<Mention> group = List.of();
    private int groupIn = -1;
    private Optional<Mention> doer = Optional.empty();
    private int doerIn = -1;
    private List<Mention> people = List.of();
    private int peopleIn = -1;
    private List<Mention> bodies = List.of();
    private final Adversaries adversaries = new Adversaries();
    private int bodiesIn = -1;

    private final Map<String, Actor> last = new HashMap<>();
    private final Map<String, Set<Actor>> bodiesBy = new HashMap<>();
    private final Map<String, Integer> lastIn = new HashMap<>();
    /** The sentence that names several with one word; the word stands for none of them there and in the next. */
    private final Map<String, Integer> severalIn = new HashMap<>();

    private final Map<String, Set<Actor>> holders = new HashMap<>();
    private final Map<ActorType, Map<Actor, Integer>> byType = new EnumMap<>(ActorType.class);

    /** Takes note of the name of somebody. */
    void named(Mention name) {
        byType.computeIfAbsent(name.actor().type(), t -> new LinkedHashMap<>()).put(name.actor(), name.sentence());
    }

    /** Takes note of a word that a body has been named with. */
    void body(String word, Actor actor, int sentence) {
        bodiesBy.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(actor);
        boolean other = Optional.ofNullable(last.put(word, actor))
                .filter(known -> !known.equals(actor))
                .isPresent();
        boolean near = Optional.ofNullable(lastIn.put(word, sentence))
                .filter(before -> sentence - before <= REACH)
                .isPresent();
        if (other && near) {
            severalIn.put(word, sentence);
        }
    }

    /** Takes note of an office that a person has been named with. */
    void holder(String office, Actor person) {
        holders.computeIfAbsent(office, o -> new LinkedHashSet<>()).add(person);
    }

    /** The one for whom words stand in a sentence; empty where nobody fits, or several do. */
    Optional<Actor> meant(Described words, int sentence) {
        if (words.person()) {
            return only(words.named().stream()
                    .flatMap(w -> holders.getOrDefault(w, Set.of()).stream())
                    .distinct()
                    .toList());
        }
        for (String word : words.named()) {
            if (Optional.ofNullable(severalIn.get(word))
                    .filter(at -> sentence - at <= REACH)
                    .isPresent()) {
                return Optional.empty();
            }
            if (last.containsKey(word)) {
                return Optional.ofNullable(last.get(word));
            }
        }
        List<Map.Entry<Actor, Integer>> all = words.types().stream()
                .flatMap(type -> byType.getOrDefault(type, Map.of()).entrySet().stream())
                .toList();
        List<Actor> near = all.stream()
                .filter(e -> sentence - e.getValue() <= REACH)
                .map(Map.Entry::getKey)
                .toList();
        boolean country = words.types().contains(ActorType.COUNTRY);
        return only(
                near.isEmpty() && !country ? all.stream().map(Map.Entry::getKey).toList() : near);
    }

    /** The only body that the article names with some words. */
    Optional<Actor> only(Described words) {
        return only(words.named().stream()
                .flatMap(w -> bodiesBy.getOrDefault(w, Set.of()).stream())
                .distinct()
                .toList());
    }

    /** Takes note of a sentence that has been read; one that begins with a pronoun goes on about the same. */
    public void after(Sentence sentence, EventWords words, List<Mention> mentions) {
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
        this.named = Couple.of(sentence, words.small, mentions);
        opening = opening.isEmpty() && sentence.index() < OPENING
                ? this.named.of(ActorType.COUNTRY, sentence.index())
                : opening;
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
    public void did(Mention who, int sentence) {
        doer = Optional.of(who);
        doerIn = sentence;
        if (who.actor().type() == ActorType.PERSON) {
            person = doer;
            clearly = true;
        }
    }

    /** Who did or said something last, if that was in the sentence before. */
    public Optional<Mention> doerBefore(int sentence) {
        return doer.filter(d -> doerIn == sentence - 1);
    }

    /** Takes note of all who did something to somebody in a sentence. */
    public void acted(List<Mention> who, List<Mention> whom, int sentence) {
        boolean people = whom.stream().anyMatch(m -> m.actor().type() == ActorType.PEOPLE);
        boolean several = who.size() > 1 || isGroup(who.get(0)) || People.are(who.get(0));
        group = several && !people ? who : List.of();
        groupIn = sentence;
    }

    /** Those who did something in the sentence before, if they are several or a body of many. */
    public List<Mention> groupBefore(int sentence) {
        return groupIn == sentence - 1 ? group : named.joined(sentence - 1);
    }

    /** Whether somebody is a body that "they" can stand for. */
    public static boolean isGroup(Mention mention) {
        return GROUPS.contains(mention.actor().type());
    }

    /** Takes note of the two sides of what was told: persons, or other bodies. */
    public void told(Mention source, Mention target, int sentence) {
        boolean persons =
                source.actor().type() == ActorType.PERSON && target.actor().type() == ActorType.PERSON;
        if (persons) {
            people = List.of(source, target);
            peopleIn = sentence;
        } else if (!NO_BODY.contains(source.actor().type())
                && !NO_BODY.contains(target.actor().type())) {
            bodies = List.of(source, target);
            bodiesIn = sentence;
            adversaries.met(source, target);
        }
    }

    /**
     * The two of a type that were last told of; of any body, for {@code organisation}. Where that is long ago, the two that the sentence
     * before names. Empty if there were none, or if others are the two of whom the article tells most.
     */
    public List<Mention> pair(ActorType type, int sentence) {
        List<Mention> two = named.of(type, sentence - 1);
        boolean late = (type == ActorType.PERSON ? peopleIn : bodiesIn) < sentence - 1;
        if (type == ActorType.PERSON) {
            return late && !two.isEmpty() ? two : people;
        }
        List<Mention> story = adversaries.ofStory(type);
        List<Mention> last = Adversaries.fitting(type, bodies);
        List<Mention> near = late || last.isEmpty() ? two : last;
        if (near.isEmpty() && story.isEmpty()) {
            boolean other = !last.isEmpty() && !opening.isEmpty() && !Adversaries.same(last, opening);
            return other || adversaries.others(last) ? List.of() : last;
        }
        boolean joined = near.equals(named.joined(sentence - 1));
        List<Mention> most = story.isEmpty() ? opening : story;
        boolean one = near.isEmpty()
                ? opening.isEmpty() || Adversaries.same(story, opening)
                : joined || most.isEmpty() || story.isEmpty() && near.equals(two) || Adversaries.same(near, most);
        return !one ? List.of() : near.isEmpty() ? story : near;
    }

    /** The other one of two persons who did something to each other here or in the sentence before. */
    public Optional<Mention> otherThan(Mention one, int sentence) {
        boolean two = peopleIn >= sentence - 1
                && people.stream().anyMatch(m -> m.actor().equals(one.actor()));
        return people.stream()
                .filter(m -> two && !m.actor().equals(one.actor()))
                .findFirst();
    }

    private static Optional<Actor> only(List<Actor> candidates) {
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** The person spoken of last. */
    public Optional<Mention> person() {
        return person;
    }

    /** The body spoken of last. */
    public Optional<Mention> body() {
        return body;
    }

    /** The only person of the sentence before. */
    public Optional<Mention> aloneBefore(int sentence) {
        return alone.filter(a -> aloneIn == sentence - 1);
    }

    /** Whom the sentence before was about, without a doubt: the person, or the body. */
    public Optional<Mention> about(int sentence, boolean he) {
        boolean clear = aboutIn == sentence - 1 && (!he || clearly);
        return clear ? he ? person : body : Optional.empty();
    }
}
