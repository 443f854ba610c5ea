package kabar.extraction.events.words;

import java.util.Set;
import kabar.text.Fold;
import kabar.text.Span;
import kabar.text.Token;

/** What the letters at the beginning and end of a noun or adjective say: its article, number, gender and case. */
public final class NounForms {
    /** Shorter words end like people too often. */
    private static final int SHORTEST = 4;
    /** Letters of a word for one that is left without an ending. */
    private static final int SHORTEST_SINGLE = 2;

    private final Set<String> masculine;
    private final Affixes plurals;
    private final Affixes definite;
    private final Set<String> indefinite;
    private final Affixes feminine;
    private final Affixes obliques;
    private final Affixes counted;
    private final Affixes nominatives;
    private final Affixes accusatives;
    private final Affixes manifoldPronouns;
    private final Affixes femininePronouns;
    private final Set<String> writtenFeminine;
    private final boolean capitalPeople;
    private final String article;
    /** What a preposition leaves of the article. */
    private final String contracted;

    NounForms(WordRoles roles) {
        masculine = Set.copyOf(roles.words("masculine"));
        plurals = roles.affixes("plural");
        definite = roles.affixes("definite");
        indefinite = Set.copyOf(roles.words("indefinite"));
        feminine = roles.affixes("feminine-noun");
        obliques = roles.affixes("oblique");
        counted = roles.affixes("counted");
        nominatives = roles.affixes("nominative");
        accusatives = roles.affixes("accusative");
        manifoldPronouns = roles.affixes("manifold-pronoun");
        femininePronouns = roles.affixes("feminine-pronoun");
        // folded, it is the letter of a pronoun
        writtenFeminine = roles.written("written-feminine");
        capitalPeople = roles.has("capital-people");
        article = roles.word("whole-article");
        contracted = roles.word("contracted-article");
    }

    /** Whether an adjective of nationality is the people themselves (Palestinians), by its ending or its capital letter. */
    public boolean plural(String surface) {
        return capitalPeople && Character.isUpperCase(surface.charAt(0)) || plurals.end(Fold.of(surface));
    }

    /** Whether a word carries the article of its language, written onto it. */
    public boolean definite(Token word) {
        return definite.begin(word.form()) && !indefinite.contains(word.form());
    }

    /** Words with their article whole again, where a preposition written onto them has swallowed a letter of it ("للجنود", "الجنود"). */
    public String uncontracted(String words, boolean led) {
        return led && words.startsWith(contracted) && !contracted.isEmpty()
                ? article + words.substring(contracted.length())
                : words;
    }

    /** Folded letters without the article at their beginning. */
    public String bare(String word) {
        return !article.isEmpty() && word.startsWith(article) ? word.substring(article.length()) : word;
    }

    /** A word for many without the ending that says so. */
    String single(String word) {
        String bare = nominatives.without(word, SHORTEST_SINGLE);
        return bare.length() < word.length() ? bare : obliques.without(word, SHORTEST_SINGLE);
    }

    /** Whether the pronoun written onto the end of a word stands for several. */
    public boolean theirs(String word) {
        return manifoldPronouns.end(word);
    }

    /** Whether the pronoun written onto the end of a word stands for one that is feminine, as countries are. */
    public boolean hers(String word) {
        return femininePronouns.end(word);
    }

    /** Whether the last letter of a stretch of text is one that only feminine nouns and adjectives end with. */
    boolean writtenFeminine(String text, Span span) {
        return !writtenFeminine.isEmpty() && writtenFeminine.contains(text.substring(span.end() - 1, span.end()));
    }

    /** Whether a noun or adjective is feminine, by its ending. */
    public boolean feminine(String word) {
        return feminine.end(word);
    }

    /** Whether people stand in another case than that of a subject. */
    public boolean oblique(String word) {
        return word.length() > SHORTEST && obliques.end(word);
    }

    /** Whether an adjective stands with people behind a number. */
    public boolean counted(String adjective) {
        return counted.end(Fold.of(adjective));
    }

    /** Whether people stand in the case of an object. */
    public boolean accusative(String surface) {
        return accusatives.end(Fold.of(surface));
    }

    /** Whether people stand in the case of a subject. */
    public boolean nominative(String surface) {
        return nominatives.end(Fold.of(surface));
    }

    /** Whether a word is people who are a subject, by its ending. */
    public boolean people(Token word) {
        return word.isWord() && word.form().length() > SHORTEST && nominatives.end(word.form());
    }

    /** Whether the name of a country asks for a masculine verb. */
    public boolean masculine(String name) {
        return masculine.contains(Fold.of(name));
    }
}
