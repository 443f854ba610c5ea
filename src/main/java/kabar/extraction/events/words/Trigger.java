package kabar.extraction.events.words;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kabar.text.PhraseIndex.Entry;
import kabar.text.PhraseMatch;
import org.jspecify.annotations.Nullable;

/**
 * A word or phrase that tells an event, in one of its forms.
 *
 * @param type a PLOVER class
 * @param cameo the two-digit CAMEO root
 * @param frame where the sides stand
 * @param needs how many sides must be known for the word to tell an event
 * @param with the kind of people ({@code event-people.csv}) without whom it tells no event; empty for most
 * @param rest the words behind the subject without which a verb tells no event; empty for most
 * @param spoken whether persons and parties do it with words ("Trump attacked the judge")
 * @param voice what the form says of the sides
 * @param present whether the form tells of the present, or of any time
 * @param rule names the line of {@code events.csv}
 */
public record Trigger(
        String type,
        String cameo,
        EventFrame frame,
        int needs,
        String with,
        String rest,
        boolean spoken,
        Voice voice,
        boolean present,
        String rule) {
    /** A phrase that reads like a trigger and tells no event ("strike a balance"). */
    static final Trigger NONE = new Trigger(
            "",
            "",
            new EventFrame("", true, List.of(), List.of(), false, false, false),
            0,
            "",
            "",
            /* spoken= */ false,
            Voice.ACTIVE,
            /* present= */ false,
            "");

    public enum Voice {
        /** The subject acts. */
        ACTIVE,
        /** The subject acts, in a headline whose words have capital letters; elsewhere the form is no verb. */
        HEADLINE,
        /** The subject suffers. */
        PASSIVE,
        /** A participle: the subject suffers where a passive auxiliary or an agent stands by it. */
        PARTICIPLE,
        /** The subject is that of the verb before. */
        GERUND,
        /** Without vowels, active and passive read alike. */
        EITHER,
        /** The object is a pronoun written onto the verb. */
        PRONOUN,
        /** The subject will act. */
        FUTURE;

        static Voice of(String word) {
            return word.isEmpty() ? ACTIVE : valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** The first reading of a word as a noun; if there is none, the first. */
    public static Trigger noun(PhraseMatch<Trigger> match) {
        return as(match, false);
    }

    /** The first reading of a word as a verb; if there is none, the first. */
    public static Trigger verb(PhraseMatch<Trigger> match) {
        return as(match, true);
    }

    private static Trigger as(PhraseMatch<Trigger> match, boolean verb) {
        return match.entries().stream()
                .map(Entry::value)
                .filter(t -> t.verb() == verb)
                .findFirst()
                .orElse(match.entries().get(0).value());
    }

    /** Whether it is told by what happened to somebody: a killing, whoever did it. */
    public boolean ofSufferer() {
        return needs == 0 || frame.ofSufferer();
    }

    /** The same as a deed of another class. */
    public Trigger as(String newType, String newCameo) {
        return new Trigger(newType, newCameo, frame, needs, with, rest, spoken, voice, present, rule);
    }

    /** The same, as it is read in a headline. */
    public Trigger inHeadline() {
        return voice == Voice.HEADLINE
                ? new Trigger(type, cameo, frame, needs, with, rest, spoken, Voice.ACTIVE, present, rule)
                : this;
    }

    public boolean verb() {
        return !frame.noun();
    }

    /** As of any record, what most often differs first: thousands are compared while a language is read. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Trigger t
                        && rest.equals(t.rest)
                        && rule.equals(t.rule)
                        && type.equals(t.type)
                        && cameo.equals(t.cameo)
                        && needs == t.needs
                        && voice == t.voice
                        && present == t.present
                        && spoken == t.spoken
                        && with.equals(t.with)
                        && frame.equals(t.frame);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, rest, voice, rule);
    }
}
