package kabar.extraction.events.words;

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
public final class SmallWords {
    /** Shorter words begin with the letter of a preposition too often. */
    private static final int SHORTEST_PHRASE = 3;

    private static final int LONGEST_PRONOUN = 2;

    /** What most words do; a set of the same kind as the others. */
    public static final Set<Part> NONE = Collections.unmodifiableSet(EnumSet.noneOf(Part.class));

    private final WordTable<Set<Part>> parts = new WordTable<>();
    private final Set<String> ands;
    private final Set<String> resuming;
    private final Set<String> whole;
    private final Set<String> alone;
    private final Set<String> deeds;
    private final Affixes adverbs;
    private final Affixes attached;
    /** How nouns and adjectives begin and end. */
    public final NounForms nouns;
    /** How verbs begin and end. */
    public final VerbForms verbs;

    /** Whether the subject follows its verb. */
    public final boolean verbFirst;
    /** Whether the owner follows its noun. */
    public final boolean nounFirst;
    /** Whether the subject stands before its verb, and the owner before its noun. */
    public final boolean ownerFirst;
    /** Whether where something happens may be told between the verb and its object. */
    public final boolean settingFirst;
    /** Whether a participle alone is passive, as the active one has its own auxiliaries. */
    public final boolean reduces;
    /** Whether the verb of an infinitive stands right behind the verb before ("mengancam menyerang"). */
    public final boolean serial;

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
        verbs = new VerbForms(roles);
        ands = Set.copyOf(roles.words("and"));
        resuming = roles.words(Part.RESUMING.word());
        whole = Set.copyOf(roles.words("whole"));
        alone = Set.copyOf(roles.words("alone"));
        deeds = Set.copyOf(roles.words("deed"));
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
    public Set<Part> parts(Token token) {
        return parts.of(token.form(), NONE);
    }

    public boolean is(Token token, Part part) {
        return parts(token).contains(part);
    }

    /** The same of folded letters. */
    public boolean is(String letters, Part part) {
        return parts.of(letters, NONE).contains(part);
    }

    /** Whether the language tells an event of a class by a verb with its subject, whoever its object is. */
    public boolean deed(EventClass type) {
        return deeds.contains(Fold.of(type.type()));
    }

    /** Whether the language tells an event of a class by its source alone, besides the classes that all languages tell so. */
    public boolean alone(EventClass type) {
        return alone.contains(Fold.of(type.type()));
    }

    /** Whether a preposition seems written onto a word. */
    public boolean opensPhrase(Token word) {
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
    public boolean adverb(Token word) {
        return adverbs.end(word.form());
    }

    /** Whether letters written onto a name begin with a conjunction. */
    public boolean joins(String letters) {
        return !letters.isEmpty() && ands.contains(letters.substring(0, 1));
    }
}
