package kabar.extraction.names;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorDictionary;
import kabar.knowledge.ActorType;
import kabar.knowledge.Name;
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

    /** Stands before a place and few other names: "in". */
    static final int PLACE_IN = 1 << 31;

    private final Object2IntOpenHashMap<String> kinds;
    private final Map<String, ActorType> bodies = new HashMap<>();
    private final Set<String> sites = new HashSet<>();
    private final Set<String> villages = new HashSet<>();
    private final Set<String> lone;
    private final WrittenWords written;
    private final List<WordShape> shapes;
    private final boolean headFirst;
    private final List<Vocabulary> vocabularies;
    private final boolean vocabulary;

    /** What makes a word of another: "pelayanan". */
    private record WordShape(String begins, String ends, int letters) {
        boolean fits(String form) {
            return form.length() >= letters && form.startsWith(begins) && form.endsWith(ends);
        }
    }

    private final LatinNames latin;
    private final BodyLabels labels;
    private final SingleNames single;

    private NameWords(
            ActorDictionary actors,
            Object2IntOpenHashMap<String> shared,
            List<Vocabulary> vocabularies,
            Language language) {
        this.vocabularies = vocabularies;
        this.vocabulary = !language.words("common-words").isEmpty();
        this.latin = new LatinNames(actors, language);
        this.labels = new BodyLabels(actors, language, latin);
        this.kinds = new Object2IntOpenHashMap<>(shared);
        this.lone = language.words("lone-names");
        this.shapes = language.rows("word-shapes").stream()
                .map(row -> new WordShape(row.get("begins"), row.get("ends"), Integer.parseInt(row.get("letters"))))
                .toList();
        this.headFirst = language.rows("organisation-words").stream()
                .anyMatch(row -> row.get("position").equals("first"));
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
        for (var row : language.rows("organisation-words")) {
            String word = Fold.of(row.get("word"));
            bodies.putIfAbsent(word, ActorType.of(row.get("type")));
            add(
                    word,
                    switch (row.get("position")) {
                        case "first" -> BODY_FIRST;
                        case "last" -> BODY_LAST;
                        case "any" -> BODY_ANY | BODY_LAST;
                        case "place" -> BODY_PLACE;
                        case "part" -> BODY_FIRST | BODY_PART;
                        case "known" -> BODY_KNOWN;
                        default -> BODY_WORDS;
                    });
        }
        for (var row : language.rows("place-words")) {
            String word = Fold.of(row.get("word"));
            if (row.get("position").equals("site")) {
                sites.add(word);
            } else if (row.get("position").equals("village")) {
                villages.add(word);
            }
            add(
                    word,
                    switch (row.get("position")) {
                        case "first", "site", "village" -> PLACE_FIRST;
                        case "last" -> PLACE_LAST;
                        case "of" -> PLACE_OF;
                        case "after" -> PLACE_AFTER;
                        case "in" -> PLACE_IN;
                        default -> PLACE_BEFORE;
                    });
        }
        this.single = new SingleNames(actors, language, this);
    }

    /** The words of every language. */
    static Map<Language, NameWords> all(ActorDictionary actors) {
        var shared = new Object2IntOpenHashMap<String>();
        for (Language language : Language.all()) {
            list(shared, language, "given-names", GIVEN);
            list(shared, language, "family-names", FAMILY);
            list(shared, language, "foreign-given-names", GIVEN | FOREIGN);
            list(shared, language, "foreign-family-names", FAMILY | FOREIGN);
        }
        var rare = new Object2IntOpenHashMap<String>();
        for (Name name : actors.names()) {
            String[] words = name.text().split(" ");
            if (name.actor().type() == ActorType.PERSON && words.length > 1) {
                rare.merge(Fold.of(words[0]), 1, Integer::sum);
                if (words[words.length - 1].length() > 2 && !Character.isUpperCase(words[words.length - 1].charAt(1))) {
                    shared.mergeInt(Fold.of(words[words.length - 1]), FAMILY, (a, b) -> a | b);
                }
            } else if (name.actor().type() == ActorType.COUNTRY && words.length == 1) {
                // "Israel" is a given name too, but far oftener the country.
                shared.mergeInt(Fold.of(name.text()), COMMON, (a, b) -> a | b);
            }
        }
        rare.forEach((word, count) -> shared.mergeInt(word, count > 1 ? GIVEN : GIVEN | RARE, NameWords::withRare));
        var vocabularies = Vocabulary.all();
        var all = new HashMap<Language, NameWords>();
        for (Language language : Language.all()) {
            all.put(language, new NameWords(actors, shared, vocabularies, language));
        }
        return all;
    }

    /** A listed given name stays sure, however rare it is in the dictionary. */
    private static int withRare(int listed, int found) {
        return (listed & GIVEN) != 0 ? listed : listed | found;
    }

    private static void list(Object2IntOpenHashMap<String> into, Language language, String list, int kind) {
        for (String line : language.lines(list)) {
            boolean common = line.endsWith("*");
            String word = Fold.of(common ? line.substring(0, line.length() - 1) : line);
            into.mergeInt(word, common ? kind | COMMON : kind, (a, b) -> a | b);
        }
    }

    private void add(String word, int kind) {
        kinds.mergeInt(word, kind, (a, b) -> a | b);
    }

    /** All that a folded word can be; 0 for a word of no list. */
    int of(String form) {
        return kinds.getInt(form);
    }

    /** Whether a word looks like one made of another word. */
    boolean derived(String form) {
        for (WordShape shape : shapes) {
            if (shape.fits(form)) {
                return true;
            }
        }
        return false;
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
        return headFirst;
    }

    /** Spellings that are words and no names, though they fold alike. */
    WrittenWords written() {
        return written;
    }

    /** Whether it and the name of a place make the name of another: "Stasiun". */
    boolean site(String form) {
        return sites.contains(form);
    }

    /** Whether the name behind it is one, whatever else begins so: "Desa". */
    boolean village(String form) {
        return villages.contains(form);
    }

    /** Whether names of a kind ({@code known}, {@code unknown}) count alone, as {@code lone-names.txt} says. */
    boolean lone(String kind) {
        return lone.contains(kind);
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
        return bodies.getOrDefault(form, ActorType.ORGANISATION);
    }

    /** Letters of particles that may be written onto a name; see {@code prefixes.csv}. */
    static Set<String> particles(Language language) {
        return Set.copyOf(language.rows("prefixes").stream()
                .filter(row -> row.get("read").isEmpty())
                .map(row -> Fold.of(row.get("written")))
                .toList());
    }
}
