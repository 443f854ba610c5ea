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
import kabar.text.PhraseMatch;
import kabar.text.Text;
import kabar.text.Token;

/** What the words beside a name tell of it, by lists of its language. */
final class Cues {
    /** Words of so many letters are written small in a line of capitals. */
    private static final int SMALL = 5;

    private final ActorDictionary actors;
    private final PlaceCues places = new PlaceCues();
    private final OpeningStates openings = new OpeningStates();
    private final Map<Language, Lists> lists = new HashMap<>();

    private record Lists(
            Set<String> titles,
            Set<String> and,
            Set<String> common,
            Set<String> stop,
            Set<String> given,
            Set<String> family,
            List<String> articles) {}

    private static final Lists NONE = new Lists(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), List.of());

    Cues(ActorDictionary actors) {
        this.actors = actors;
        for (Language language : Language.all()) {
            lists.put(
                    language,
                    new Lists(
                            Set.copyOf(language.rows("titles").stream()
                                    .map(row -> lastWord(Text.tokens(row.get("phrase"), language)))
                                    .distinct()
                                    .toList()),
                            language.words("conjunctions"),
                            language.words("common-words"),
                            language.words("stop-words"),
                            language.words("given-names"),
                            language.words("family-names"),
                            language.lines("articles").stream().map(Fold::of).toList()));
        }
    }

    private static String lastWord(List<Token> phrase) {
        return phrase.get(phrase.size() - 1).form();
    }

    private Lists of(PhraseMatch<?> match) {
        return lists.getOrDefault(match.sentence().language(), NONE);
    }

    /** "Senate Majority Leader Mitch McConnell": a title and a name stand behind it. */
    boolean beforeTitle(PhraseMatch<?> match) {
        List<Token> tokens = match.sentence().tokens();
        var titles = of(match).titles();
        for (int i = match.last(); i + 1 < Math.min(tokens.size(), match.last() + 3); i++) {
            if (!isCapitalWord(tokens.get(i))) {
                return false;
            }
            if (titles.contains(tokens.get(i).form())) {
                return isCapitalWord(tokens.get(i + 1));
            }
        }
        return false;
    }

    /** Behind the name that ends before a token and the mark that makes it an owner, with a word behind it: "Beijing's"; else that token. */
    static int pastOwnerMark(List<Token> tokens, int behind) {
        boolean owner = behind + 2 < tokens.size()
                && tokens.get(behind).isMark()
                && tokens.get(behind + 1).isOwnerMark();
        return owner ? behind + 2 : behind;
    }

    /** What tells a place from the government that sits there. */
    PlaceCues places() {
        return places;
    }

    /** Whether a sentence opens with it and tells of a state: "Turkey on Wednesday urged Russia to". */
    boolean opensAsState(PhraseMatch<?> match) {
        return openings.acts(match, people(match));
    }

    Optional<Actor> metonym(Actor place) {
        return actors.metonym(place);
    }

    /** Whether it is a body of a part of a country: "Missouri Senate". */
    boolean ofPlace(Actor body) {
        return actors.whole(body)
                .filter(whole -> whole.type() == ActorType.PLACE)
                .isPresent();
    }

    Optional<String> toldBy(Actor actor) {
        return actors.toldBy(actor);
    }

    /** How many offices a person is known to have held. */
    int offices(Actor person) {
        return actors.offices(person);
    }

    /** Where no capital letter tells a name: a single word that the language also uses for something else. */
    boolean common(PhraseMatch<?> match) {
        Token token = match.sentence().tokens().get(match.first());
        int cut = Math.max(0, match.span().start() - token.start());
        return match.tokens() == 1
                && token.shape() == Token.Shape.NONE
                && cut < token.form().length()
                && of(match).common().contains(token.form().substring(cut));
    }

    /** A particle and a name that together are a common word: "كمين" is no ambush "like Maine". */
    boolean byChance(PhraseMatch<?> match) {
        return match.tokens() == 1
                && !match.affix().isEmpty()
                && of(match)
                        .common()
                        .contains(match.sentence().tokens().get(match.first()).form());
    }

    /** In a line where nearly every word has a capital letter, and all but the smallest have, a capital tells nothing. */
    boolean headline(PhraseMatch<?> match) {
        List<Token> tokens = match.sentence().tokens();
        List<Token> lower = tokens.stream()
                .filter(t -> t.isWord() && t.shape() == Token.Shape.LOWER)
                .toList();
        return tokens.size() > 3
                && lower.size() * 4 < tokens.size()
                && lower.stream().allMatch(word -> word.form().length() <= SMALL || small(match, word));
    }
    /** Whether a word is one of the small ones of the language. */
    private boolean small(PhraseMatch<?> match, Token word) {
        return of(match).stop().contains(word.form());
    }

    /** A small word of the language, whatever its letters: "Para pejabat". */
    boolean word(PhraseMatch<?> match) {
        Token token = match.sentence().tokens().get(match.first());
        return match.tokens() == 1 && token.shape() == Token.Shape.CAPITALISED && small(match, token);
    }

    /** A single word that people are named too: "according to Buchanan". */
    boolean people(PhraseMatch<?> match) {
        String form = match.sentence().tokens().get(match.first()).form();
        var own = of(match);
        return match.tokens() == 1
                && (own.family().contains(form) || own.given().contains(form));
    }

    static boolean acronym(PhraseMatch<?> match) {
        Token token = match.sentence().tokens().get(match.first());
        return match.tokens() == 1
                && token.shape() == Token.Shape.UPPER
                && token.form().length() > 1;
    }

    /** Another word all in capital letters stands beside it. */
    boolean besideAcronym(PhraseMatch<?> match) {
        List<Token> tokens = match.sentence().tokens();
        return match.first() > 0 && tokens.get(match.first() - 1).shape() == Token.Shape.UPPER
                || match.last() < tokens.size() && tokens.get(match.last()).shape() == Token.Shape.UPPER;
    }

    /** "الضفة الأخرى": a single word with the article and, behind it, a word that goes with it, so that some other thing is meant. */
    boolean qualified(PhraseMatch<?> match) {
        List<Token> tokens = match.sentence().tokens();
        if (match.tokens() > 1 || match.last() >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(match.last());
        return next.isWord()
                && next.spaced()
                && next.shape() == Token.Shape.NONE
                && !of(match).stop().contains(next.form())
                && of(match).articles().stream()
                        .anyMatch(a -> next.form().startsWith(a)
                                && tokens.get(match.first()).form().contains(a));
    }

    /** "محمد علي الصوفي": several words that a family name goes on, so that they are not the whole name of anybody. */
    boolean continued(PhraseMatch<?> match) {
        List<Token> tokens = match.sentence().tokens();
        if (match.tokens() < 2 || match.last() >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(match.last());
        return next.spaced()
                && next.shape() == Token.Shape.NONE
                && of(match).family().contains(next.form());
    }

    /** Whether it follows what ends at {@code last} with nothing but a conjunction or comma between them. */
    boolean joined(PhraseMatch<?> match, int last) {
        List<Token> tokens = match.sentence().tokens();
        if (match.first() == last) {
            return !match.affix().isEmpty();
        }
        return match.first() == last + 1
                && (tokens.get(last).is(",")
                        || tokens.get(last).is("،")
                        || of(match).and().contains(tokens.get(last).form()));
    }

    /** The word before it is the last of a title. */
    boolean titled(PhraseMatch<?> match) {
        if (match.first() == 0) {
            return false;
        }
        Token before = match.sentence().tokens().get(match.first() - 1);
        return of(match).titles().contains(before.form());
    }

    /** A word with a capital letter stands beside it, as in a longer name. */
    static boolean besideCapital(PhraseMatch<?> match) {
        List<Token> tokens = match.sentence().tokens();
        boolean before = match.first() > 1 && isCapitalWord(tokens.get(match.first() - 1));
        boolean after = match.last() < tokens.size() && isCapitalWord(tokens.get(match.last()));
        return before || after;
    }

    private static boolean isCapitalWord(Token token) {
        return token.isWord() && token.capital() && token.spaced();
    }
}
