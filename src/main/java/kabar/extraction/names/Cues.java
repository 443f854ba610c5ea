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
    private static final int LONGEST_PREPOSITION = 3;

    private final ActorDictionary actors;
    private final Map<Language, Lists> lists = new HashMap<>();

    /**
     * The lists of a language.
     *
     * @param place words before a place
     * @param placeLetters particles written onto a place
     * @param placeUses words behind a place
     * @param acting words before or after a place that acts
     * @param actingBefore endings of a word before a place that acts
     * @param given first names of people
     * @param articles written onto words
     */
    private record Lists(
            Set<String> place,
            Set<String> placeLetters,
            Set<String> placeUses,
            Set<String> acting,
            Set<String> actingBefore,
            Set<String> titles,
            Set<String> and,
            Set<String> of,
            Set<String> common,
            Set<String> stop,
            Set<String> given,
            Set<String> family,
            List<String> articles) {}

    private static final Lists NONE = new Lists(
            Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(),
            Set.of(), Set.of(), List.of());

    Cues(ActorDictionary actors) {
        this.actors = actors;
        for (Language language : Language.all()) {
            lists.put(
                    language,
                    new Lists(
                            language.words("place-cues"),
                            language.words("place-particles"),
                            language.words("place-uses"),
                            language.words("acting"),
                            language.words("acting-endings"),
                            Set.copyOf(language.rows("titles").stream()
                                    .map(row -> lastWord(Text.tokens(row.get("phrase"), language)))
                                    .distinct()
                                    .toList()),
                            language.words("conjunctions"),
                            language.words("of"),
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

    /** A preposition of place, or a word such as "city", stands before it. */
    boolean placed(PhraseMatch<?> match) {
        var own = of(match);
        if (!match.affix().isEmpty() && hasParticle(match, own)) {
            return true;
        }
        List<Token> tokens = match.sentence().tokens();
        int before = match.first() - 1;
        // "north of Moscow"
        boolean of = before > 0
                && own.of().contains(tokens.get(before).form())
                && own.place().contains(tokens.get(before - 1).form());
        return of || before >= 0 && own.place().contains(tokens.get(before).form());
    }

    /** A word such as "city" stands before it: no preposition, which any noun can have. */
    boolean headed(PhraseMatch<?> match) {
        int before = match.first() - 1;
        // "العاصمة الجديدة"
        boolean adjective = before >= 0
                && of(match).articles().stream()
                        .anyMatch(a ->
                                match.sentence().tokens().get(before).form().startsWith(a)
                                        && match.sentence()
                                                .tokens()
                                                .get(match.first())
                                                .form()
                                                .startsWith(a));
        return match.affix().isEmpty()
                && !adjective
                && before >= 0
                && match.sentence().tokens().get(before).form().length() > LONGEST_PREPOSITION
                && of(match)
                        .place()
                        .contains(match.sentence().tokens().get(before).form());
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

    /** A small word of the language, whatever its letters: "Para pejabat". */
    boolean word(PhraseMatch<?> match) {
        Token token = match.sentence().tokens().get(match.first());
        return match.tokens() == 1
                && token.shape() == Token.Shape.CAPITALISED
                && of(match).stop().contains(token.form());
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

    private static boolean hasParticle(PhraseMatch<?> match, Lists own) {
        Token token = match.sentence().tokens().get(match.first());
        int letters = match.span().start() - token.start();
        return letters > 0
                && letters <= token.form().length()
                && own.placeLetters().contains(token.form().substring(letters - 1, letters));
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
    boolean besideCapital(PhraseMatch<?> match) {
        List<Token> tokens = match.sentence().tokens();
        boolean before = match.first() > 1 && isCapitalWord(tokens.get(match.first() - 1));
        boolean after = match.last() < tokens.size() && isCapitalWord(tokens.get(match.last()));
        return before || after;
    }

    private static boolean isCapitalWord(Token token) {
        return token.isWord() && token.capital() && token.spaced();
    }

    /**
     * Whether a capital stands for the government that sits there: where it acts ("Washington rejected"), and, if it is no capital of
     * the language's own countries, wherever nothing says that the place is meant.
     */
    boolean acts(PhraseMatch<?> match, Actor place) {
        List<Token> tokens = match.sentence().tokens();
        if (placed(match) || besideMark(tokens, match)) {
            return false;
        }
        var own = of(match);
        if (match.last() < tokens.size()
                && own.placeUses().contains(tokens.get(match.last()).form())
                && tokens.get(match.last()).shape() == Token.Shape.LOWER) {
            return false;
        }
        if (match.last() < tokens.size()
                && own.acting().contains(tokens.get(match.last()).form())) {
            return true;
        }
        boolean home = place.country()
                .filter(match.sentence().language().home()::contains)
                .isPresent();
        if (match.first() == 0 || !tokens.get(match.first() - 1).isWord()) {
            return !home;
        }
        String before = tokens.get(match.first() - 1).form();
        return !home && !besideCapital(match)
                || own.acting().contains(before)
                || own.actingBefore().stream().anyMatch(e -> before.length() > 3 && before.endsWith(e));
    }

    /** The first word of a sentence, with a capital letter only there, and a word behind it that tells of a government's deeds. */
    boolean opensAndActs(PhraseMatch<?> match) {
        List<Token> tokens = match.sentence().tokens();
        return match.first() == 0
                && match.tokens() == 1
                && match.last() < tokens.size()
                && tokens.get(0).shape() == Token.Shape.CAPITALISED
                && tokens.get(match.last()).shape() == Token.Shape.LOWER
                && of(match).acting().contains(tokens.get(match.last()).form());
    }

    /** A dateline ("Washington -", "JAKARTA,") or an address ("London, England") means the place. */
    private static boolean besideMark(List<Token> tokens, PhraseMatch<?> match) {
        if (match.last() >= tokens.size() || !tokens.get(match.last()).isMark()) {
            return false;
        }
        Token mark = tokens.get(match.last());
        boolean dash = mark.spaced() && (mark.is("-") || mark.is("–") || mark.is("—"));
        boolean address = mark.is(",")
                && match.last() + 1 < tokens.size()
                && tokens.get(match.last() + 1).capital();
        // "WASHINGTON, 10 July" but not "Washington, which has"
        boolean goesOn = mark.is(",")
                && match.last() + 1 < tokens.size()
                && tokens.get(match.last() + 1).shape() == Token.Shape.LOWER;
        return dash || address || match.first() == 0 && !goesOn && (mark.is("(") || mark.is(",") || mark.is(":"));
    }
}
