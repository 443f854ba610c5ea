package kabar.extraction.events;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kabar.text.Fold;
import kabar.text.Language;
import kabar.text.Token;

/** The small words around events ({@code event-words.csv} of a language): what each does, and how words begin and end. */
final class SmallWords {
    /** Shorter words begin with the letter of a preposition too often. */
    private static final int SHORTEST_PHRASE = 3;

    private static final int LONGEST_PRONOUN = 2;
    private static final int SHORTEST_VERB = 6;

    private static final Set<Part> NONE = Set.of();

    private final Map<String, Set<Part>> parts = new HashMap<>();
    private final Set<String> ands;
    private final Set<String> resuming;
    private final Set<String> whole;
    private final Set<String> masculine;
    private final String[] plurals;
    private final String[] adverbs;
    private final String[] pasts;
    private final String[] gerunds;
    private final String[] definite;
    private final String[] attached;
    private final String[] feminineBeginnings;
    private final String[] feminineEndings;
    private final String[] feminineNouns;
    private final String[] manifold;
    private final String[] obliques;
    private final String[] counted;
    private final String[] nominatives;
    private final String[] accusatives;
    private final String[] pronouns;
    private final String[] manifoldPronouns;
    private final String[] verbBeginnings;
    private final String[] presentBeginnings;
    private final String[] firstPersons;
    private final Set<String> noVerbs;
    private final Set<String> passiveVowels;
    private final boolean capitalPeople;
    private final String article;
    /** What a preposition leaves of the article. */
    private final String contracted;

    /** Whether the subject follows its verb. */
    final boolean verbFirst;
    /** Whether the owner follows its noun. */
    final boolean nounFirst;
    /** Whether the subject stands before its verb, and the owner before its noun. */
    final boolean ownerFirst;
    /** Whether where something happens may be told between the verb and its object. */
    final boolean settingFirst;
    /** Whether a participle alone is passive, as the active one has its own auxiliaries. */
    final boolean reduces;
    /** Whether the verb of an infinitive stands right behind the verb before ("mengancam menyerang"). */
    final boolean serial;

    SmallWords(Language language) {
        var lists = new HashMap<String, Set<String>>();
        for (var row : language.rows("event-words")) {
            lists.computeIfAbsent(row.get("role"), r -> new LinkedHashSet<>()).add(Fold.of(row.get("word")));
        }
        for (Part part : Part.values()) {
            for (String word : list(lists, part.word())) {
                parts.computeIfAbsent(word, w -> EnumSet.noneOf(Part.class)).add(part);
            }
        }
        ands = Set.copyOf(list(lists, "and"));
        resuming = list(lists, Part.RESUMING.word());
        whole = Set.copyOf(list(lists, "whole"));
        masculine = Set.copyOf(list(lists, "masculine"));
        plurals = array(lists, "plural");
        adverbs = array(lists, "adverb-ending");
        pasts = array(lists, "past-ending");
        gerunds = array(lists, "gerund-ending");
        definite = array(lists, "definite");
        attached = array(lists, "attached");
        feminineBeginnings = array(lists, "feminine-beginning");
        feminineEndings = array(lists, "feminine-ending");
        feminineNouns = array(lists, "feminine-noun");
        manifold = array(lists, "manifold-ending");
        obliques = array(lists, "oblique");
        counted = array(lists, "counted");
        nominatives = array(lists, "nominative");
        accusatives = array(lists, "accusative");
        pronouns = array(lists, "pronoun-ending");
        manifoldPronouns = array(lists, "manifold-pronoun");
        verbBeginnings = array(lists, "verb-beginning");
        presentBeginnings = array(lists, "present-beginning");
        firstPersons = array(lists, "i-ending");
        noVerbs = Set.copyOf(list(lists, "no-verb"));
        passiveVowels = language.rows("event-words").stream()
                .filter(row -> row.get("role").equals("passive-vowel"))
                .map(row -> row.get("word"))
                .collect(Collectors.toUnmodifiableSet());
        capitalPeople = lists.containsKey("capital-people");
        verbFirst = lists.containsKey("verb-first");
        nounFirst = lists.containsKey("noun-first");
        ownerFirst = !verbFirst && !nounFirst;
        article = String.join("", list(lists, "whole-article"));
        contracted = String.join("", list(lists, "contracted-article"));
        settingFirst = lists.containsKey("setting-first");
        reduces = lists.containsKey("reduced-passive");
        serial = lists.containsKey("serial-verbs");
    }

    private static Set<String> list(Map<String, Set<String>> lists, String role) {
        return lists.getOrDefault(role, Set.of());
    }

    private static String[] array(Map<String, Set<String>> lists, String role) {
        return list(lists, role).toArray(String[]::new);
    }

    /** What a word does; empty for most. */
    Set<Part> parts(Token token) {
        return parts.getOrDefault(token.form(), NONE);
    }

    boolean is(Token token, Part part) {
        return parts(token).contains(part);
    }

    /** The same of folded letters. */
    boolean is(String letters, Part part) {
        return parts.getOrDefault(letters, NONE).contains(part);
    }

    /** Whether an adjective of nationality is the people themselves (Palestinians), by its ending or its capital letter. */
    boolean plural(String surface) {
        return capitalPeople && Character.isUpperCase(surface.charAt(0)) || ends(Fold.of(surface), plurals);
    }

    /** Whether a word carries the article of its language, written onto it. */
    boolean definite(Token word) {
        return begins(word.form(), definite);
    }

    /** Words with their article whole again, where a preposition written onto them has swallowed a letter of it ("للجنود", "الجنود"). */
    String uncontracted(String words, boolean led) {
        return led && words.startsWith(contracted) && !contracted.isEmpty()
                ? article + words.substring(contracted.length())
                : words;
    }

    /** Folded letters without the article at their beginning. */
    String bare(String word) {
        return !article.isEmpty() && word.startsWith(article) ? word.substring(article.length()) : word;
    }

    /** A word for many without the ending that says so. */
    String single(String word) {
        for (String[] endings : List.of(nominatives, obliques)) {
            for (String ending : endings) {
                if (word.endsWith(ending) && word.length() > ending.length() + 1) {
                    return word.substring(0, word.length() - ending.length());
                }
            }
        }
        return word;
    }

    /** Whether the pronoun written onto the end of a word stands for several. */
    boolean theirs(String word) {
        return ends(word, manifoldPronouns);
    }

    /** A verb without the pronoun written onto its end. */
    String withoutPronoun(String verb) {
        String rest = verb;
        for (String pronoun : pronouns) {
            if (verb.endsWith(pronoun) && verb.length() - pronoun.length() < rest.length()) {
                rest = verb.substring(0, verb.length() - pronoun.length());
            }
        }
        return rest;
    }

    /** Whether a word looks like a verb that does something, by its beginning, whatever it tells. */
    boolean verbal(Token word) {
        return word.isWord()
                && !word.capital()
                && word.form().length() >= SHORTEST_VERB
                && begins(word.form(), verbBeginnings)
                && !noVerbs.contains(word.form());
    }

    /** Whether a preposition seems written onto a word. */
    boolean opensPhrase(Token word) {
        return word.form().length() > SHORTEST_PHRASE && begins(word.form(), attached) && !whole.contains(word.form());
    }

    /** Whether a verb has a form for a feminine subject. */
    boolean feminine(Token verb) {
        return feminineBeginning(verb.form()) || feminineEnding(verb.form());
    }

    /** A preposition with the pronouns written onto it. */
    List<String> resuming(String preposition) {
        String folded = Fold.of(preposition);
        return resuming.stream()
                .filter(r -> r.startsWith(folded)
                        && r.length() > folded.length()
                        && r.length() - folded.length() <= LONGEST_PRONOUN)
                .toList();
    }

    /** Whether a verb of the present begins as with a feminine subject. */
    boolean feminineBeginning(String verb) {
        return begins(verb, feminineBeginnings);
    }

    /** Whether a word begins as only verbs of the present do. */
    boolean presentBeginning(String word) {
        return word.length() > SHORTEST_PHRASE && begins(word, presentBeginnings);
    }

    /** Whether a verb ends as with a feminine subject. */
    boolean feminineEnding(String verb) {
        return ends(verb, feminineEndings);
    }

    /** Whether a verb ends as with two or more subjects. */
    boolean manifold(String verb) {
        return ends(verb, manifold);
    }

    /** Whether a noun or adjective is feminine, by its ending. */
    boolean feminineNoun(String word) {
        return ends(word, feminineNouns);
    }

    /** Whether a word is an adverb, by its ending. */
    boolean adverb(Token word) {
        return ends(word.form(), adverbs);
    }

    /** Whether a word is a verb of the past, by its ending. */
    boolean past(Token word) {
        return ends(word.form(), pasts);
    }

    /** Whether a word can be a verb that shares its subject with the one before, by its ending. */
    boolean gerund(Token word) {
        return ends(word.form(), gerunds);
    }

    /** Whether people stand in another case than that of a subject. */
    boolean oblique(String word) {
        return word.length() > SHORTEST_PHRASE + 1 && ends(word, obliques);
    }

    /** Whether an adjective stands with people behind a number. */
    boolean counted(String adjective) {
        return ends(Fold.of(adjective), counted);
    }

    /** Whether people stand in the case of an object. */
    boolean accusative(String surface) {
        return ends(Fold.of(surface), accusatives);
    }

    /** Whether people stand in the case of a subject. */
    boolean nominative(String surface) {
        return ends(Fold.of(surface), nominatives);
    }

    /** Whether a word is people who are a subject, by its ending. */
    boolean people(Token word) {
        return word.isWord() && word.form().length() > SHORTEST_PHRASE + 1 && ends(word.form(), nominatives);
    }

    /** Whether the name of a country asks for a masculine verb. */
    boolean masculine(String name) {
        return masculine.contains(Fold.of(name));
    }

    /** Whether a verb's ending is that of the first person. */
    boolean firstPerson(Token verb) {
        return ends(verb.form(), firstPersons);
    }

    /** Whether the first letters of a verb carry, behind one of them, a vowel that only the passive has. */
    boolean passiveVowel(String letters) {
        return passiveVowels.stream().anyMatch(vowel -> letters.indexOf(vowel) > 0);
    }

    /** Whether letters written onto a name begin with a conjunction. */
    boolean joins(String letters) {
        return !letters.isEmpty() && ands.contains(letters.substring(0, 1));
    }

    private static boolean begins(String word, String[] beginnings) {
        for (String beginning : beginnings) {
            if (word.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(String word, String[] endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
