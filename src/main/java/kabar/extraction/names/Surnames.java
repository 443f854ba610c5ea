package kabar.extraction.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kabar.facts.Mention;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorType;
import kabar.text.Fold;
import kabar.text.Language;
import kabar.text.PhraseIndex;
import kabar.text.PhraseMatch;
import kabar.text.PhraseMatcher;
import kabar.text.Sentence;
import kabar.text.Span;
import kabar.text.Text;
import kabar.text.Token;

/** The last name of a person named in full stands for the person in the whole article, unless two people share it. */
final class Surnames {
    private static final int SHORTEST = 3;
    /** Found because the article speaks of its country. */
    private static final String GUESSED = "name.context";

    private static final Set<ActorType> BODIES = Set.of(ActorType.ORGANISATION, ActorType.COMPANY, ActorType.MEDIA);
    private static final int NEVER = NameWords.NOT | NameWords.STOP | NameWords.WORD;

    private final Map<Language, NameWords> words;
    private final Families families = new Families();
    private final FirstNames firstNames;

    Surnames(Map<Language, NameWords> words) {
        this.words = words;
        this.firstNames = new FirstNames(words);
    }

    /**
     * Adds to what was found, for each sentence.
     *
     * @param titles of each sentence
     */
    void find(Text text, List<List<Found>> found, List<List<PhraseMatch<Head>>> titles) {
        firstNames.reassign(found, titles);
        var owners = new HashMap<String, Optional<Actor>>();
        var spellings = new HashMap<String, String>();
        for (List<Found> here : found) {
            for (Found f : here) {
                if (f.actor().type() == ActorType.PERSON && f.tokens() > 1) {
                    for (Span span : last(f)) {
                        String surname = Fold.of(text.at(span));
                        spellings.putIfAbsent(surname, text.at(span));
                        owners.merge(surname, Optional.of(f.actor()), Surnames::only);
                    }
                }
            }
        }
        if (owners.isEmpty()) {
            return;
        }
        reassign(found, owners, text);
        var index = new PhraseIndex<Actor>();
        owners.forEach((surname, owner) -> owner.filter(o -> surname.length() >= SHORTEST)
                .ifPresent(o -> index.add(spellings.getOrDefault(surname, surname), o)));
        var matcher = new PhraseMatcher<>(index);
        for (Sentence sentence : text.sentences()) {
            var here = found.get(sentence.index());
            for (var match : matcher.matches(sentence, text.string())) {
                if (here.stream().noneMatch(f -> f.overlaps(match.first(), match.last())) && alone(match)) {
                    here.add(new Found(
                            sentence,
                            match.first(),
                            match.last(),
                            match.span(),
                            match.entries().get(0).value(),
                            Mention.Form.NAME,
                            Optional.empty(),
                            "surname"));
                }
            }
        }
    }

    /** Whose surname it is where two have it: of one whom the dictionary knows and one whom it does not, news means the first. */
    private static Optional<Actor> only(Optional<Actor> a, Optional<Actor> b) {
        if (a.equals(b)) {
            return a;
        }
        boolean known = a.flatMap(Actor::country).isPresent();
        boolean other = b.flatMap(Actor::country).isPresent();
        return known == other || a.isEmpty() || b.isEmpty() ? Optional.empty() : known ? a : b;
    }

    /**
     * The last word of a name of several, or two where the first is half of a name: "عبد الرحمن"; and the same with a small word before it:
     * "بن ميلاد", "van Dijk".
     */
    private List<Span> last(Found f) {
        List<Token> tokens = f.sentence().tokens();
        Token last = tokens.get(f.last() - 1);
        Token before = tokens.get(f.last() - 2);
        NameWords own = words.get(f.sentence().language());
        int kind = own == null ? 0 : own.of(before.form());
        var both = new Span(before.start(), last.end());
        Span surname = (kind & NameWords.HALF) != 0 ? both : last.span();
        return f.tokens() > 2 && (kind & NameWords.INNER) != 0 ? List.of(surname, both) : List.of(surname);
    }

    /**
     * In a script without capital letters, where names are common words, too: no part of somebody else's name ("سلمان بن عبدالعزيز"), and a
     * common word or a first name only behind a verb of saying or a title's word.
     */
    private boolean alone(PhraseMatch<Actor> match) {
        List<Token> tokens = match.sentence().tokens();
        Token own = tokens.get(match.first());
        NameWords list = words.get(match.sentence().language());
        if (own.shape() != Token.Shape.NONE || list == null) {
            return true;
        }
        int before =
                match.first() == 0 ? 0 : list.of(tokens.get(match.first() - 1).form());
        if ((before & NameWords.INNER) != 0
                || families.behind(match.sentence(), match.first())
                || list.given(
                        match.first() == 0 ? "" : tokens.get(match.first() - 1).form())) {
            return false;
        }
        int kind = list.of(own.form());
        boolean listed = match.entries().get(0).value().country().isPresent();
        boolean weak = (kind & (listed ? NEVER : NEVER | NameWords.COMMON)) != 0;
        return !weak || (before & (NameWords.SAYING | NameWords.HONORIFIC)) != 0;
    }

    /** "الدكتور التركي": behind a word that stands before people only, the surname of somebody named in full, not the country. */
    private boolean honoured(Found f) {
        NameWords own = words.get(f.sentence().language());
        List<Token> tokens = f.sentence().tokens();
        return own != null
                && f.first() > 0
                && tokens.get(f.first()).spaced()
                && tokens.get(f.first()).shape() == Token.Shape.NONE
                && (own.of(tokens.get(f.first() - 1).form()) & NameWords.HONORIFIC) != 0;
    }

    /** "محمد الشدادي ... الشدادي": a word with the article that is also a small place, where nothing says that the place is meant. */
    private boolean called(Found f) {
        NameWords own = words.get(f.sentence().language());
        List<Token> tokens = f.sentence().tokens();
        Token token = tokens.get(f.first());
        return own != null
                && token.shape() == Token.Shape.NONE
                && f.form() == Mention.Form.NAME
                && token.span().equals(f.span())
                && (own.of(token.form()) & NameWords.FAMILY) != 0
                && (f.first() == 0 || (own.of(tokens.get(f.first() - 1).form()) & NameWords.PLACE_CUE) == 0);
    }

    /** A surname listed for one person, or the name of a shop, is another's, where the article names only the other in full. */
    private void reassign(List<List<Found>> found, Map<String, Optional<Actor>> owners, Text text) {
        var full = new HashSet<Actor>();
        for (List<Found> here : found) {
            for (Found f : here) {
                if (f.tokens() > 1) {
                    full.add(f.actor());
                }
            }
        }
        for (var here : found) {
            here.replaceAll(f -> {
                boolean other = f.actor().type() == ActorType.PERSON
                        || f.rule().equals(GUESSED) && BODIES.contains(f.actor().type())
                        || f.form() == Mention.Form.DEMONYM && honoured(f)
                        || f.actor().type() == ActorType.PLACE && called(f);
                if (!other || f.tokens() > 1 || full.contains(f.actor())) {
                    return f;
                }
                return owners.getOrDefault(Fold.of(text.at(f.span())), Optional.empty())
                        .map(owner -> new Found(
                                f.sentence(),
                                f.first(),
                                f.last(),
                                f.span(),
                                owner,
                                Mention.Form.NAME,
                                f.role(),
                                "surname"))
                        .orElse(f);
            });
        }
    }
}
