package kabar.extraction.events;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import kabar.text.Fold;
import kabar.text.Language;
import kabar.text.Token;
import kabar.text.WordTable;

/** The small words around events ({@code event-words.csv} of a language): what each does, and in which order the language puts its words. */
final class SmallWords {
    /** Shorter words begin with the letter of a preposition too often. */
    private static final int SHORTEST_PHRASE = 3;

    private static final int LONGEST_PRONOUN = 2;

    /** What most words do; a set of the same kind as the others. */
    static final Set<Part> NONE = Collections.unmodifiableSet(EnumSet.noneOf(Part.class));

    private final WordTable<Set<Part>> parts = new WordTable<>();
    private final Set<String> ands;
    private final Set<String> resuming;
    private final Set<String> whole;
    private final Set<String> alone;
    private final Affixes adverbs;
    private final Affixes attached;
    /** How nouns and adjectives begin and end. */
    final NounForms nouns;
    /** How verbs begin and end. */
    final VerbForms verbs;

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
        var roles = new WordRoles(language);
        var read = new HashMap<String, Set<Part>>();
        for (Part part : Part.values()) {
            for (String word : roles.words(part.word())) {
                read.computeIfAbsent(word, w -> EnumSet.noneOf(Part.class)).add(part);
            }
        }
        read.forEach((word, own) -> parts.put(word, Collections.unmodifiableSet(own)));
        nouns = new NounForms(roles);
        verbs = new VerbForms(language, roles);
        ands = Set.copyOf(roles.words("and"));
        resuming = roles.words(Part.RESUMING.word());
        whole = Set.copyOf(roles.words("whole"));
        alone = Set.copyOf(roles.words("alone"));
        adverbs = roles.affixes("adverb-ending");
        attached = roles.affixes("attached");
        verbFirst = roles.has("verb-first");
        nounFirst = roles.has("noun-first");
        ownerFirst = !verbFirst && !nounFirst;
        settingFirst = roles.has("setting-first");
        reduces = roles.has("reduced-passive");
        serial = roles.has("serial-verbs");
    }

    /** What a word does; empty for most. */
    Set<Part> parts(Token token) {
        return parts.of(token.form(), NONE);
    }

    boolean is(Token token, Part part) {
        return parts(token).contains(part);
    }

    /** The same of folded letters. */
    boolean is(String letters, Part part) {
        return parts.of(letters, NONE).contains(part);
    }

    /** Whether the language tells an event of a class by its source alone, besides the classes that all languages tell so. */
    boolean alone(EventClass type) {
        return alone.contains(Fold.of(type.type()));
    }

    /** Whether a preposition seems written onto a word. */
    boolean opensPhrase(Token word) {
        return word.form().length() > SHORTEST_PHRASE && attached.begin(word.form()) && !whole.contains(word.form());
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

    /** Whether a word is an adverb, by its ending. */
    boolean adverb(Token word) {
        return adverbs.end(word.form());
    }

    /** Whether letters written onto a name begin with a conjunction. */
    boolean joins(String letters) {
        return !letters.isEmpty() && ands.contains(letters.substring(0, 1));
    }
}
