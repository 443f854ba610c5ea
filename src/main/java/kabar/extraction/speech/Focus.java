package kabar.extraction.speech;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kabar.facts.Party;
import kabar.knowledge.ActorType;
import kabar.text.Fold;
import kabar.text.Token;

/** Who is spoken of just now: whom a pronoun, a dropped subject or "the minister" stands for. Changes as the text is read. */
final class Focus {
    /** What an organisation is, its type does not always tell: "the company", "the party". None is "the government". */
    private static final Set<ActorType> VAGUE = Set.of(ActorType.ORGANISATION);

    /** So many letters more has a word with its article written onto it. */
    private static final int ARTICLE = 2;

    private final Offices offices;
    private final NameParts names;
    private final Map<String, Party> known = new HashMap<>();
    private final Set<String> described = new HashSet<>();
    private final Map<ActorType, Party> bodies = new EnumMap<>(ActorType.class);
    private final Map<String, Agreement.Gender> genders = new HashMap<>();
    private final Map<Agreement.Gender, Party> lastOf = new EnumMap<>(Agreement.Gender.class);
    private Optional<Party> last = Optional.empty();
    private Optional<Party> person = Optional.empty();
    private Optional<Party> body = Optional.empty();

    Focus(Offices offices, NameParts names) {
        this.offices = offices;
        this.names = names;
    }

    /** The one person whom the article names as what words of a paragraph say. */
    Optional<Party> holder(Paragraph p, int from, int to) {
        return offices.holder(p, from, to);
    }

    /** The one person whom the article tells with a word. */
    Optional<Party> only(String word) {
        return offices.only(word);
    }

    /** Somebody whom the article names in full: every word of the name is enough from here on. */
    void know(Party person) {
        for (String word : person.name().split(" ")) {
            known.putIfAbsent(Fold.of(word), person);
        }
    }

    /** Whoever a single word of no list names, by the full name that the article gives. */
    Party inFull(Party by) {
        boolean part = by.actor()
                .filter(a -> a.type() == ActorType.PERSON
                        && a.wikidata().isEmpty()
                        && !a.name().contains(" "))
                .isPresent();
        return part
                ? names.of(Fold.of(by.words()))
                        .map(full -> new Party(full.actor(), by.words()))
                        .orElse(by)
                : by;
    }

    /** Whoever spoke by a verb that agrees with its subject. */
    void agrees(Party by, Agreement.Gender gender) {
        genders.put(by.name(), gender);
        lastOf.put(gender, by);
    }

    /** Whoever is spoken of, if a verb of a gender can be his or hers; else whoever spoke last by such a verb. */
    Optional<Party> agreeing(Party by, Agreement.Gender gender) {
        return genders.getOrDefault(by.name(), gender) == gender
                ? Optional.of(by)
                : Optional.ofNullable(lastOf.get(gender));
    }

    /** Whom one word of a name is enough to know. */
    Optional<Party> known(Token word) {
        return Optional.ofNullable(known.get(word.form()))
                .or(() -> word.capital() ? names.of(word.form()) : Optional.empty());
    }

    /** A speaker, or the subject of a sentence, in a paragraph of these words. */
    void on(Party party, SpeechWords words) {
        last = Optional.of(party);
        if (party.actor().isPresent()) {
            if (party.actor().orElseThrow().type() == ActorType.PERSON) {
                person = last;
            } else {
                onBody(party);
            }
            return;
        }
        switch (Standing.of(words, party.words())) {
            case PERSON -> {
                person = last;
                for (String word : party.words().split(" ")) {
                    described.add(Fold.of(word));
                }
            }
            case BODY -> body = last;
            case DOCUMENT -> {}
            case UNKNOWN -> {
                if (couldBeName(party.words())) {
                    person = last;
                }
            }
        }
    }

    /**
     * Whether somebody without a name was told by a word ("an official"), whom the same word stands for ("the official", المسؤول), and
     * not whoever has spoken since.
     */
    boolean meansNobody(String word) {
        return person.filter(by -> offices.isToldBy(by, word)).isEmpty() && isDescribed(word);
    }

    private boolean isDescribed(String word) {
        return described.stream()
                .anyMatch(d -> word.equals(d) || word.length() - d.length() == ARTICLE && word.endsWith(d));
    }

    /** Whether words begin and end with a capital letter, or are of letters that know none. */
    private static boolean couldBeName(String words) {
        int last = words.lastIndexOf(' ') + 1;
        return !Character.isLowerCase(words.codePointAt(0)) && !Character.isLowerCase(words.codePointAt(last));
    }

    /** A body that is spoken of and has not spoken. */
    void onBody(Party named) {
        body = Optional.of(named);
        named.actor().ifPresent(actor -> bodies.put(actor.type(), named));
    }

    Optional<Party> last() {
        return last;
    }

    Optional<Party> person() {
        return person;
    }

    Optional<Party> body() {
        return body;
    }

    /** The body of a type that is spoken of: "the company". */
    Optional<Party> body(ActorType type) {
        return Optional.ofNullable(bodies.get(type))
                .or(() -> body.filter(b -> type != ActorType.GOVERNMENT
                        && b.actor().filter(a -> VAGUE.contains(a.type())).isPresent()));
    }
}
