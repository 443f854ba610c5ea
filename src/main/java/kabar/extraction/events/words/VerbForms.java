package kabar.extraction.events.words;

import java.util.Comparator;
import java.util.Set;
import kabar.text.Token;

/** What the letters at the beginning and end of a verb say: its tense, its voice, and whom it has as its subject. */
public final class VerbForms {
    private static final int SHORTEST = 6;
    /** Shorter words begin like verbs of the present too often. */
    private static final int SHORTEST_PRESENT = 3;

    private final Affixes pasts;
    private final Affixes gerunds;
    private final Affixes feminineBeginnings;
    private final Affixes feminineEndings;
    /** Verbs whose own last letters look like that ending. */
    private final Set<String> wholeEndings;

    private final Affixes manifold;
    private final Affixes many;
    private final Affixes pronouns;
    private final Affixes him;
    private final Affixes verbBeginnings;
    private final Affixes presentBeginnings;
    private final Affixes passiveBeginnings;
    private final Affixes firstPersons;
    private final Affixes ours;
    private final Set<String> noVerbs;
    private final Set<String> passiveVowels;

    VerbForms(WordRoles roles) {
        pasts = roles.affixes("past-ending");
        gerunds = roles.affixes("gerund-ending");
        feminineBeginnings = roles.affixes("feminine-beginning");
        feminineEndings = roles.affixes("feminine-ending");
        wholeEndings = Set.copyOf(roles.words("whole-ending"));
        manifold = roles.affixes("manifold-ending");
        many = roles.affixes("many-ending");
        pronouns = roles.affixes("pronoun-ending");
        him = roles.affixes("him");
        verbBeginnings = roles.affixes("verb-beginning");
        presentBeginnings = roles.affixes("present-beginning");
        passiveBeginnings = roles.affixes("passive-beginning");
        firstPersons = roles.affixes("i-ending");
        ours = roles.affixes("i-beginning");
        noVerbs = Set.copyOf(roles.words("no-verb"));
        passiveVowels = roles.written("passive-vowel");
    }

    /** A verb without the pronoun written onto its end. */
    public String withoutPronoun(String verb) {
        return pronouns.endsOf(verb)
                .max(Comparator.comparingInt(String::length))
                .map(pronoun -> verb.substring(0, verb.length() - pronoun.length()))
                .orElse(verb);
    }

    /** Whether a word looks like a verb that does something, by its beginning, whatever it tells. */
    public boolean verbal(Token word) {
        return word.isWord()
                && !word.capital()
                && word.form().length() >= SHORTEST
                && verbBeginnings.begin(word.form())
                && !noVerbs.contains(word.form());
    }

    /** Whether a word looks like a verb that does something, with the pronoun of its object written onto its end. */
    public boolean withHim(Token word) {
        return verbal(word) && him.end(word.form());
    }

    /** Whether a word looks like a verb in the passive, by its beginning, whatever it tells. */
    public boolean passive(Token word) {
        return word.isWord()
                && !word.capital()
                && word.form().length() >= SHORTEST
                && passiveBeginnings.begin(word.form());
    }

    /** Whether a verb has a form for a feminine subject. */
    public boolean feminine(Token verb) {
        return feminineBeginning(verb.form()) || feminineEnding(verb.form());
    }

    /** Whether a verb of the present begins as with a feminine subject. */
    public boolean feminineBeginning(String verb) {
        return feminineBeginnings.begin(verb);
    }

    /** Whether a word begins as only verbs of the present do. */
    public boolean presentBeginning(String word) {
        return word.length() > SHORTEST_PRESENT && presentBeginnings.begin(word);
    }

    /** Whether a verb ends as with a feminine subject. */
    public boolean feminineEnding(String verb) {
        return feminineEndings.end(verb) && !wholeEndings.contains(verb);
    }

    /** Whether a verb ends as with two or more subjects. */
    public boolean manifold(String verb) {
        return manifold.end(verb);
    }

    /** Whether a verb has the ending of three or more, which it does not have before its subject. */
    public boolean many(String verb) {
        return many.end(verb);
    }

    /** Whether a word is a verb of the past, by its ending. */
    public boolean past(Token word) {
        return pasts.end(word.form());
    }

    /** Whether a word can be a verb that shares its subject with the one before, by its ending. */
    public boolean gerund(Token word) {
        return gerunds.end(word.form());
    }

    /** Whether a verb's ending is that of the first person. */
    public boolean firstPerson(Token verb) {
        return firstPersons.end(verb.form());
    }

    /** Whether a verb of the present begins as with a subject that speaks for several. */
    public boolean ours(Token verb, Trigger trigger) {
        return trigger.verb() && trigger.present() && ours.begin(verb.form());
    }

    /** Whether the first letters of a verb carry, behind one of them, a vowel that only the passive has. */
    public boolean passiveVowel(String letters) {
        return passiveVowels.stream().anyMatch(vowel -> letters.indexOf(vowel) > 0);
    }
}
