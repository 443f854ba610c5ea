package kabar.extraction.events.words;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import kabar.text.PhraseMatch;

/** Where in a sentence the words stand that tell events, and whether each can be a verb there. */
public final class TriggerPlaces {
    private static final int NONE = -1;

    private final List<PhraseMatch<Trigger>> triggers;
    /** Which trigger each token belongs to. */
    private final int[] at;
    /** Whether each trigger is a verb in one of its readings, and in all of them. */
    private final boolean[] verb;

    private final boolean[] plainVerb;

    /** @param governed whether what stands before a word lets only a noun stand there */
    public TriggerPlaces(int size, List<PhraseMatch<Trigger>> triggers, Predicate<PhraseMatch<Trigger>> governed) {
        this.triggers = triggers;
        this.at = new int[size];
        this.verb = new boolean[triggers.size()];
        this.plainVerb = new boolean[triggers.size()];
        Arrays.fill(at, NONE);
        for (int t = 0; t < triggers.size(); t++) {
            var match = triggers.get(t);
            Arrays.fill(at, match.first(), match.last(), t);
            boolean noun = match.entries().stream().anyMatch(e -> !e.value().verb()) && governed.test(match);
            verb[t] = !noun && match.entries().stream().anyMatch(e -> e.value().verb());
            plainVerb[t] = match.entries().stream().allMatch(e -> e.value().verb());
        }
    }

    /** Whether a trigger stands at a place. */
    public boolean any(int i) {
        return i >= 0 && i < at.length && at[i] != NONE;
    }

    /** Whether it is a verb, or may be one. */
    public boolean verb(int i) {
        return any(i) && verb[at[i]];
    }

    /** Whether it can only be a verb. */
    public boolean plainVerb(int i) {
        return any(i) && plainVerb[at[i]];
    }

    /** Whether it can only be a noun. */
    public boolean noun(int i) {
        return any(i) && !verb[at[i]];
    }

    /** Whether it is, or may be, a verb of this voice in its first reading. */
    public boolean voiced(int i, Trigger.Voice voice) {
        return verb(i) && reading(i).voice() == voice;
    }

    /** The first reading of the trigger at a place. */
    public Trigger reading(int i) {
        return match(i).entries().get(0).value();
    }

    /** The trigger at a place. */
    public PhraseMatch<Trigger> match(int i) {
        return triggers.get(at[i]);
    }
}
