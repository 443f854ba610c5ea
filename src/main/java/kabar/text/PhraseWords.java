package kabar.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import kabar.text.PhraseIndex.Case;

/** The words of a phrase while it is entered into an index: what each asks of the word in the text. */
final class PhraseWords {
    private static final int MOST_SHARED = 8;
    private static final Map<Case, List<List<Case>>> SHARED = shared();
    /** From Greek on to the phonetic letters no character is Latin. */
    private static final char FIRST_BEHIND_LATIN = '\u0370';

    private static final char LATIN_AGAIN = '\u1D00';

    private final List<Case> needs = new ArrayList<>(4);
    private final List<String> spelled;
    private final boolean accented;
    private boolean choosy;

    PhraseWords(boolean accented) {
        this.accented = accented;
        this.spelled = accented ? new ArrayList<>(4) : List.of();
    }

    void add(String phrase, int start, int end) {
        Case need = caseOf(phrase, start, end);
        needs.add(need);
        choosy |= need != Case.ANY;
        if (accented) {
            spelled.add(phrase.substring(start, end));
            choosy |= hasLatin(phrase, start, end);
        }
    }

    /** Whether some way to write the words does not fit them. */
    boolean choosy() {
        return choosy;
    }

    private static boolean hasLatin(String phrase, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = phrase.charAt(i);
            if (c < FIRST_BEHIND_LATIN || c >= LATIN_AGAIN) {
                return true;
            }
        }
        return false;
    }

    /** Most phrases ask the same of all their words: those share one list. */
    List<Case> needs() {
        Case first = needs.get(0);
        for (Case need : needs) {
            if (need != first) {
                return List.copyOf(needs);
            }
        }
        return needs.size() <= MOST_SHARED
                ? Objects.requireNonNull(SHARED.get(first)).get(needs.size() - 1)
                : List.copyOf(needs);
    }

    List<String> spelled() {
        return List.copyOf(spelled);
    }

    private static Map<Case, List<List<Case>>> shared() {
        var shared = new EnumMap<Case, List<List<Case>>>(Case.class);
        for (Case need : Case.values()) {
            shared.put(
                    need,
                    IntStream.rangeClosed(1, MOST_SHARED)
                            .mapToObj(n -> List.copyOf(Collections.nCopies(n, need)))
                            .toList());
        }
        return shared;
    }

    private static Case caseOf(String phrase, int start, int end) {
        int letters = 0;
        int upper = 0;
        for (int i = start; i < end; i++) {
            if (Character.isLetter(phrase.charAt(i))) {
                letters++;
                upper += Character.isUpperCase(phrase.charAt(i)) ? 1 : 0;
            }
        }
        if (upper == 0 || !Character.isUpperCase(phrase.charAt(start))) {
            return Case.ANY;
        }
        return upper == letters && letters > 1 && letters <= 5 ? Case.UPPER : Case.CAPITAL;
    }
}
