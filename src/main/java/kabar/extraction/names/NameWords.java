package kabar.extraction.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorDictionary;
import kabar.knowledge.ActorType;
import kabar.text.Fold;
import kabar.text.Language;
import kabar.text.Vocabulary;

/**
 * What a word can be in a name, by the lists of a language: one number holds all of it. Given and family names are common to all
 * languages; a {@code *} behind one in its list says that the word is also a common one.
 */
final class NameWords {
    static final int GIVEN = 1;
    static final int FAMILY = 1 << 1;
    /** Of a language that is not this one's own, so that the words behind it may be unknown ones. */
    static final int FOREIGN = 1 << 2;
    /** Also a common word. */
    static final int COMMON = 1 << 3;
    /** No part of a person's name. */
    static final int NOT = 1 << 4;
    /** No part of any name. */
    static final int STOP = 1 << 5;

    static final int INNER = 1 << 6;
    static final int SAYING = 1 << 7;
    /** Begins the name of a body. */
    static final int BODY_FIRST = 1 << 8;

    static final int BODY_LAST = 1 << 9;
    /** Ends the name of a body, or stands before "of" in it. */
    static final int BODY_ANY = 1 << 10;

    static final int PLACE_FIRST = 1 << 11;
    static final int PLACE_LAST = 1 << 12;
    /** Stands before a name of any kind that nobody knows: "Mr", "Colonel". */
    static final int HONORIFIC = 1 << 13;

    static final int AND = 1 << 14;
    static final int OF = 1 << 15;
    /** Begins the name of a body before the name of a place. */
    static final int BODY_PLACE = 1 << 16;
    /** Begins the name of a body before words of its own. */
    static final int BODY_WORDS = 1 << 17;
    /** A given name of the dictionary that only one person there has. */
    static final int RARE = 1 << 18;
    /** Stands before a place: "in", "near". */
    static final int PLACE_CUE = 1 << 19;
    /** Stands before "of" and a place: "the town of". */
    static final int PLACE_OF = 1 << 20;
    /** Stands, with a small letter, right before a place: "desa". */
    static final int PLACE_BEFORE = 1 << 21;

    /** A verb that only people are the subject of. */
    static final int HUMAN = 1 << 22;

    /** "the", between a body and what it is of. */
    static final int DEFINITE = 1 << 23;

    /** A common word that no other list has. */
    static final int WORD = 1 << 24;

    /** One of its spellings, as it is written, is a word and no name. */
    static final int WRITTEN = 1 << 25;

    /** The first of two words that are one name: "عبد". */
    static final int HALF = 1 << 26;

    /** "that", behind a verb of saying and who says it. */
    static final int THAT = 1 << 27;

    /** Begins the name of a body that is made of known words. */
    static final int BODY_KNOWN = 1 << 28;

    /** Begins the name of a part of a body. */
    static final int BODY_PART = 1 << 29;

    /** Stands, with a small letter, right behind a place: "the Ashdale district". */
    static final int PLACE_AFTER = 1 << 30;

    static final int PERSONAL = GIVEN | FAMILY | FOREIGN;

    /** No word of a person's name, but of a body's, a place's or none. */
    static final int IMPERSONAL = NOT | STOP | BODY_FIRST | BODY_LAST | BODY_ANY | PLACE_FIRST | PLACE_LAST;

    /** Stands before a place and few other names: "in". */
    static final int PLACE_IN = 1 << 31;

    private final WordKinds kinds;
    private final OrganisationWords bodies;
    private final PlaceWords places;
    private final Set<String> lone;
    private final Set<String> who;
    private final WrittenWords written;
    private final WordShapes shapes;
    private final List<Vocabulary> vocabularies;
    private final boolean vocabulary;

    private final LatinNames latin;
    private final BodyLabels labels;
    private final SingleNames single;

    private NameWords(ActorDictionary actors, WordKinds shared, List<Vocabulary> vocabularies, Language language) {
        this.vocabularies = vocabularies;
        this.vocabulary = !language.words("common-words").isEmpty();
        this.latin = new LatinNames(actors, language);
        this.labels = new BodyLabels(actors, language, latin);
        this.kinds = new WordKinds(shared);
        this.lone = language.words("lone-names");
        this.who = language.words("who");
        this.shapes = new WordShapes(language);
        this.bodies = new OrganisationWords(language);
        this.places = new PlaceWords(language);
        language.words("not-names").forEach(word -> add(word, NOT));
        Set<String> own = language.words("given-names");
        // "Dana" is a given name in another language
        language.words("common-words")
                .forEach(w -> add(w, (of(w) & (GIVEN | NOT)) == GIVEN && !own.contains(w) ? WORD | COMMON : WORD));
        this.written = new WrittenWords(language);
        written.forms().forEach(form -> add(form, WRITTEN));
        language.words("stop-words").forEach(word -> add(word, STOP));
        language.words("name-particles").forEach(word -> add(word, INNER));
        language.words("name-halves").forEach(word -> add(word, HALF));
        language.words("saying").forEach(word -> add(word, SAYING));
        language.rows("speech")
                .forEach(row -> add(Fold.of(row.get("word")), row.get("role").equals("that") ? THAT : WORD));
        language.words("human-verbs").forEach(word -> add(word, HUMAN));
        language.words("honorifics").forEach(word -> add(word, HONORIFIC));
        language.words("conjunctions").forEach(word -> add(word, AND));
        language.words("of").forEach(word -> add(word, OF));
        language.words("definite").forEach(word -> add(word, DEFINITE));
        language.words("place-cues").forEach(word -> add(word, PLACE_CUE));
        bodies.kinds().forEach(this::add);
        places.kinds().forEach(this::add);
        this.single = new SingleNames(actors, language, this);
    }

    /** The words of every language. */
    static Map<Language, NameWords> all(ActorDictionary actors) {
        WordKinds shared = SharedNames.of(actors);
        var vocabularies = Vocabulary.all();
        var all = new HashMap<Language, NameWords>();
        for (Language language : Language.all()) {
            all.put(language, new NameWords(actors, shared, vocabularies, language));
        }
        return all;
    }

    private void add(String word, int kind) {
        kinds.add(word, kind);
    }

    /** All that a folded word can be; 0 for a word of no list. */
    int of(String form) {
        return kinds.of(form);
    }

    /** Whether a word looks like one made of another word. */
    boolean derived(String form) {
        return shapes.fit(form);
    }

    /** Whether the common words of the language are listed, so that others can be told. */
    boolean hasVocabulary() {
        return vocabulary;
    }

    /** Whether some language has it as a common word. */
    boolean common(String form) {
        return vocabularies.stream().anyMatch(v -> v.has(form));
    }

    /** Whether the word that tells a body stands at its beginning. */
    boolean headFirst() {
        return bodies.first();
    }

    /** Spellings that are words and no names, though they fold alike. */
    WrittenWords written() {
        return written;
    }

    /** Whether it and the name of a place make the name of another: "Stasiun". */
    boolean site(String form) {
        return places.site(form);
    }

    /** Whether it and the name of a person make the name of a place: "Jalan". */
    boolean memorial(String form) {
        return places.memorial(form);
    }

    /** Whether the name behind it is one, whatever else begins so: "Desa". */
    boolean village(String form) {
        return places.village(form);
    }

    /** Whether names of a kind ({@code known}, {@code unknown}) count alone, as {@code lone-names.txt} says. */
    boolean lone(String kind) {
        return lone.contains(kind);
    }

    /** Whether it stands behind people only: "who". */
    boolean who(String form) {
        return who.contains(form);
    }

    /** A given name that is no common word. */
    boolean given(String form) {
        return given(of(form));
    }

    static boolean given(int kind) {
        return (kind & GIVEN) != 0 && (kind & (COMMON | NOT | STOP | RARE)) == 0;
    }

    /**
     * Somebody whom the dictionary does not know, with a label in Latin letters where every word of the name has one. A family name of
     * another script that stands alone is the person of the dictionary who alone has it.
     *
     * @param country that the article is about, whose habits of spelling hold
     */
    Actor person(String name, Optional<String> country) {
        Optional<String> label = latin.of(name, country);
        return label.flatMap(l -> single.owner(name))
                .or(() -> single.withoutInitials(name))
                .orElseGet(() -> ActorDictionary.unlisted(ActorType.PERSON, label.orElse(name)));
    }

    /** Whether a word of another script sounds like a name that some list has in Latin letters. */
    boolean sounds(String form) {
        return latin.sounds(form);
    }

    /** English labels of bodies and places. */
    BodyLabels labels() {
        return labels;
    }

    ActorType body(String form) {
        return bodies.type(form);
    }

    /** Letters of particles that may be written onto a name; see {@code prefixes.csv}. */
    static Set<String> particles(Language language) {
        return Set.copyOf(language.rows("prefixes").stream()
                .filter(row -> row.get("read").isEmpty())
                .map(row -> Fold.of(row.get("written")))
                .toList());
    }
}
