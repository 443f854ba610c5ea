package kabar.extraction.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorDictionary;
import kabar.knowledge.ActorType;
import kabar.knowledge.Name;
import kabar.text.Fold;
import kabar.text.Language;
import kabar.text.PhraseMatch;
import kabar.text.Sentence;
import kabar.text.Token;

/**
 * Names of the dictionary's people that are part of somebody else's longer name: "Andini Joko Widodo", "Prabowo Hartawan". A name before or
 * behind one of them makes it another, unless a name of the listed person has it too.
 */
final class OtherPeople {
    /** Of so many words a name is whole: what stands behind is more of the same person's. */
    private static final int WHOLE = 3;

    private static final int SHORTEST = 3;
    private static final int GLUED = 4;
    /** A line of no more words can be a name with a verb. */
    private static final int MOST_NAMES = 4;

    private static final int NO_NAME = NameWords.IMPERSONAL
            | NameWords.COMMON
            | NameWords.WORD
            | NameWords.INNER
            | NameWords.SAYING
            | NameWords.HONORIFIC
            | NameWords.PLACE_CUE;

    private final ActorDictionary actors;
    private final Map<Language, NameWords> words;
    private final Map<Language, Set<String>> given = new HashMap<>();
    /** Names that are added to those of anybody: "Muhammad Jusuf Kalla". */
    private final Set<String> added = new HashSet<>();
    /** Countries where another name before or behind one makes it somebody else's; elsewhere people have names that news leaves out. */
    private final Set<String> countries = new HashSet<>();

    /** The folded words of the names of those who were asked for: few of all, so that they are looked for when they are. */
    private final Map<Actor, Set<String>> wordsOf = new ConcurrentHashMap<>();

    OtherPeople(ActorDictionary actors, Map<Language, NameWords> words) {
        this.actors = actors;
        this.words = words;
        for (Language language : Language.all()) {
            given.put(language, language.words("given-names"));
            if (added.addAll(language.words("added-names"))) {
                countries.addAll(language.home());
            }
        }
    }

    /**
     * Takes such names away.
     *
     * @param heads the titles and institutions of each sentence
     */
    void drop(List<PhraseMatch<Name>> matches, List<List<PhraseMatch<Head>>> heads) {
        var others = new HashSet<PhraseMatch<Name>>();
        for (var match : matches) {
            if (person(match)
                    && (before(match, matches, heads.get(match.sentence().index()))
                            || behind(match, matches, heads.get(match.sentence().index())))) {
                others.add(match);
            }
        }
        matches.removeAll(others);
    }

    private static boolean person(PhraseMatch<Name> match) {
        return match.entries().stream()
                .allMatch(e -> e.value().actor().type() == ActorType.PERSON
                        && e.value().kind() == Name.Kind.NAME);
    }

    /** "Andini Joko Widodo": a given name stands before it. */
    private boolean before(PhraseMatch<Name> match, List<PhraseMatch<Name>> matches, List<PhraseMatch<Head>> heads) {
        int i = match.first() - 1;
        List<Token> tokens = match.sentence().tokens();
        NameWords own = words.get(match.sentence().language());
        if (i < 0
                || own == null
                || match.tokens() == 1
                || !match.affix().isEmpty()
                || !local(match)
                || !tokens.get(match.first()).spaced()
                || (own.of(tokens.get(match.first()).form()) & NameWords.INNER) != 0) {
            return false;
        }
        Token token = tokens.get(i);
        int kind = own.of(token.form());
        boolean sure = NameWords.given(kind) && (kind & NO_NAME) == 0;
        boolean called = token.shape() == Token.Shape.NONE
                ? sure
                        && given.getOrDefault(match.sentence().language(), Set.of())
                                .contains(token.form())
                : sure || (kind & NameWords.GIVEN) != 0 && inside(tokens, i);
        return name(token)
                && called
                && !added.contains(token.form())
                && free(match.sentence(), i, matches, heads)
                && !hasWord(match, token.form());
    }

    /** "Prabowo Hartawan": a name stands behind it that is none of the person's. */
    private boolean behind(PhraseMatch<Name> match, List<PhraseMatch<Name>> matches, List<PhraseMatch<Head>> heads) {
        int i = match.last();
        List<Token> tokens = match.sentence().tokens();
        NameWords own = words.get(match.sentence().language());
        if (own == null
                || i >= tokens.size()
                || match.tokens() >= WHOLE
                || !first(match) && (match.tokens() == 1 || !local(match))
                || !tokens.get(i).spaced()) {
            return false;
        }
        Token token = tokens.get(i);
        int kind = own.of(token.form());
        if (!name(token) || (kind & NO_NAME) != 0 || !free(match.sentence(), i, matches, heads)) {
            return false;
        }
        boolean family = (kind & NameWords.FAMILY) != 0;
        if (token.shape() == Token.Shape.NONE) {
            // Who does something to somebody stands before him without a mark, but who says something does not.
            boolean spoken = match.first() > 0
                    && (own.of(tokens.get(match.first() - 1).form()) & (NameWords.SAYING | NameWords.HONORIFIC)) != 0;
            return spoken && family && !hasWord(match, token.form());
        }
        return (family || kind == 0 && !own.common(token.form()) && !own.derived(token.form()))
                && !headline(tokens)
                && !hasWord(match, token.form());
    }

    /** Whether everybody whom it can mean is from such a country. */
    private boolean local(PhraseMatch<Name> match) {
        return match.entries().stream()
                .allMatch(e ->
                        e.value().actor().country().filter(countries::contains).isPresent());
    }

    /** A first name: "Melania". */
    private static boolean first(PhraseMatch<Name> match) {
        String form = match.sentence().tokens().get(match.first()).form() + " ";
        return match.tokens() == 1
                && match.entries().stream()
                        .allMatch(e -> Fold.of(e.value().actor().name()).startsWith(form));
    }

    private static boolean name(Token token) {
        return token.isWord()
                && token.form().length() >= SHORTEST
                && (token.shape() == Token.Shape.CAPITALISED || token.shape() == Token.Shape.NONE);
    }

    /** "Ketua Fraksi Putri Surya Paloh": where no sentence begins, a capital letter tells a name from the word for a daughter. */
    private static boolean inside(List<Token> tokens, int i) {
        return i > 0 && tokens.get(i - 1).isWord() && !headline(tokens);
    }

    /** Nothing else of the dictionary stands there, and no title. */
    private static boolean free(
            Sentence sentence, int i, List<PhraseMatch<Name>> matches, List<PhraseMatch<Head>> heads) {
        return heads.stream().noneMatch(h -> h.first() <= i && i < h.last())
                && matches.stream()
                        .noneMatch(m -> m.sentence().index() == sentence.index() && m.first() <= i && i < m.last());
    }

    /** Whether one of the names of whom it can mean has the word, or one that is written nearly so or begins it: "Subiantomengatakan". */
    private boolean hasWord(PhraseMatch<Name> match, String form) {
        return match.entries().stream()
                .map(entry -> entry.value().actor())
                .distinct()
                .flatMap(actor -> wordsOf.computeIfAbsent(actor, this::words).stream())
                .anyMatch(word -> {
                    boolean glued = word.length() > GLUED && form.startsWith(word);
                    boolean near = word.length() > SHORTEST && Misspellings.oneApart(word, form);
                    return word.equals(form) || glued || near;
                });
    }

    private Set<String> words(Actor actor) {
        var folded = new HashSet<String>();
        for (Name name : actors.names()) {
            if (name.actor().equals(actor)) {
                for (String word : name.text().split("[ -]")) {
                    folded.add(Fold.of(word));
                }
            }
        }
        return folded;
    }

    /** In a line where nearly every word has a capital letter, a capital tells nothing. */
    private static boolean headline(List<Token> tokens) {
        int cased = 0;
        int capitals = 0;
        for (Token token : tokens) {
            if (token.isWord() && token.form().length() > SHORTEST) {
                cased++;
                capitals += token.capital() ? 1 : 0;
            }
        }
        return cased > MOST_NAMES && capitals * 10 > cased * 7;
    }
}
