package kabar.extraction.events.words;

import java.util.Locale;

/**
 * A word that says whether the event beside it is news, or known already and only referred to ("after the attack", "the trial for
 * the killing").
 *
 * @param nouns whether it speaks of events told by nouns
 * @param verbs whether it speaks of events told by verbs
 * @param reach how many tokens further the event can stand; below 0, how many tokens before
 */
public record Telling(Role role, boolean nouns, boolean verbs, int reach) {
    public enum Role {
        /** What follows is referred to. */
        REFERS,
        /** What follows, or stands before, is news. */
        TELLS,
        /** What follows is blamed on somebody: news where it is said on whom. */
        BLAMES;

        static Role of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    static Telling of(String role, String word, String reach) {
        return new Telling(Role.of(role), !word.equals("verb"), !word.equals("noun"), Integer.parseInt(reach));
    }

    public boolean speaksOf(Trigger trigger) {
        return trigger.verb() ? verbs : nouns;
    }
}
