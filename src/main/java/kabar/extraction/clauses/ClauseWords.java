package kabar.extraction.clauses;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kabar.text.Language;
import kabar.text.PhraseIndex;
import kabar.text.PhraseMatch;
import kabar.text.PhraseMatcher;
import kabar.text.Sentence;

/** The words of a language that open clauses and lead to places ({@code clauses.csv}). */
final class ClauseWords {
    enum Role {
        /** Open a clause that tells of a noun: who, which; of a place: where. */
        RELATIVE,
        THERE,
        /** Open a clause of the same time, of what comes later, of anything else: when, after, while. */
        SAME,
        AFTER,
        OTHER,
        /** Opens nothing, though a word of it does: as many as, that killed. */
        NONE,
        AND,
        /** The same, written onto the word behind a comma. */
        JOINED,
        /** Lead to where something happens, comes from, has left, goes to. */
        WHERE,
        WHENCE,
        LEFT,
        WHITHER,
        /** A particle written onto the place itself. */
        ONTO,
        /** Stand between such a word and the place: northern, the city of. */
        SPACE,
        ARTICLE,
        /** What stands behind it was at another time: over, because of. */
        APART,
        /** Tell that somebody says something; the day behind is that of his words. */
        SAID,
        /** What stands behind it was so before: up from. */
        FORMER;

        boolean opens() {
            return this == RELATIVE || this == THERE || this == SAME || this == AFTER || this == OTHER;
        }
    }

    private final PhraseMatcher<Role> matcher;
    private final Set<String> particles = new HashSet<>();
    private final Set<String> joining = new HashSet<>();

    ClauseWords(Language language) {
        var index = new PhraseIndex<Role>();
        for (var row : language.rows("clauses")) {
            Role role = Role.valueOf(row.get("role").toUpperCase(Locale.ROOT));
            if (role == Role.ONTO) {
                particles.add(row.get("words"));
            } else if (role == Role.JOINED) {
                joining.add(row.get("words"));
            } else {
                index.add(row.get("words"), role);
            }
        }
        this.matcher = new PhraseMatcher<>(index);
    }

    /** Whether letters written onto a place lead to it. */
    boolean leadOnto(String letters) {
        return particles.contains(letters);
    }

    /** Whether a word begins with a particle that joins it. */
    boolean isJoined(String word) {
        return joining.stream().anyMatch(word::startsWith);
    }

    List<PhraseMatch<Role>> matches(Sentence sentence, String text) {
        return matcher.matches(sentence, text);
    }
}
