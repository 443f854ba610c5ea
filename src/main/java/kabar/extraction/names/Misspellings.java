package kabar.extraction.names;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kabar.facts.Mention;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorDictionary;
import kabar.knowledge.ActorType;
import kabar.knowledge.Name;
import kabar.text.Edits;
import kabar.text.Language;
import kabar.text.PhraseIndex;
import kabar.text.Sentence;
import kabar.text.Span;
import kabar.text.Text;
import kabar.text.Token;

/**
 * Names of people with one letter wrong, missing, too many, or two in the wrong order: "Benjamin Netanyaho". A letter too many at the end
 * is an ending ("the Clintons"). Only a long word that no list has is one, and only where the rest of the name stands right beside it, or
 * the article names the person rightly elsewhere.
 */
final class Misspellings {
    private static final int SHORTEST = 7;

    private final PhraseIndex<Name> index;
    private final Map<Language, NameWords> words;
    private final Edits edits;

    Misspellings(ActorDictionary actors, Map<Language, NameWords> words) {
        this.index = actors.index();
        this.words = words;
        this.edits = new Edits(Language.all().stream()
                .flatMap(language -> language.words("given-names").stream())
                .toList());
    }

    /** Adds to what was found, for each sentence. */
    void find(Text text, List<List<Found>> found) {
        Map<String, Optional<Actor>> named = named(found);
        for (Sentence sentence : text.sentences()) {
            NameWords own = words.get(sentence.language());
            List<Token> tokens = sentence.tokens();
            for (int i = 0; own != null && i < tokens.size(); i++) {
                List<Found> here = found.get(sentence.index());
                if (!unknown(tokens.get(i), own) || taken(here, i)) {
                    continue;
                }
                int at = i;
                beside(sentence, i, own, here)
                        .or(() -> remembered(named, tokens.get(at).form())
                                .map(actor -> found(sentence, at, at + 1, actor)))
                        .ifPresent(here::add);
            }
            found.get(sentence.index()).sort(Comparator.comparingInt(Found::first));
        }
    }

    private boolean unknown(Token token, NameWords own) {
        return token.isWord()
                && token.form().length() >= SHORTEST
                && token.shape() != Token.Shape.LOWER
                && own.of(token.form()) == 0
                && !index.knows(token.form());
    }

    private static boolean taken(List<Found> here, int i) {
        return here.stream().anyMatch(f -> f.overlaps(i, i + 1));
    }

    /** The person whose other name stands right before or behind the word. */
    private Optional<Found> beside(Sentence sentence, int i, NameWords own, List<Found> here) {
        List<Token> tokens = sentence.tokens();
        String form = tokens.get(i).form();
        if (i > 0 && isPersonal(tokens.get(i - 1), own) && tokens.get(i).spaced()) {
            int first = index.step(PhraseIndex.ROOT, tokens.get(i - 1).form());
            if (first != PhraseIndex.NONE) {
                var actors = new HashSet<Actor>();
                edits.each(
                        form,
                        hash -> index.mayLead(first, hash) && index.mayKnow(hash),
                        word -> collect(index.step(first, word), actors));
                Optional<Actor> only = only(actors);
                if (only.isPresent()) {
                    here.removeIf(f -> f.overlaps(i - 1, i));
                    return only.map(actor -> found(sentence, i - 1, i + 1, actor));
                }
            }
        }
        boolean next = i + 1 < tokens.size()
                && isPersonal(tokens.get(i + 1), own)
                && tokens.get(i + 1).spaced();
        if (next && index.knows(tokens.get(i + 1).form()) && !taken(here, i + 1)) {
            var actors = new HashSet<Actor>();
            String last = tokens.get(i + 1).form();
            edits.each(form, index::mayStart, word -> {
                int first = index.step(PhraseIndex.ROOT, word);
                if (first != PhraseIndex.NONE) {
                    collect(index.step(first, last), actors);
                }
            });
            return only(actors).map(actor -> found(sentence, i, i + 2, actor));
        }
        return Optional.empty();
    }

    /** A given or family name by the lists: few words are, so that few neighbours are looked at. */
    private static boolean isPersonal(Token token, NameWords own) {
        return token.isWord() && token.shape() != Token.Shape.LOWER && (own.of(token.form()) & NameWords.PERSONAL) != 0;
    }

    private void collect(int node, Set<Actor> actors) {
        if (node != PhraseIndex.NONE) {
            index.at(node).stream()
                    .map(entry -> entry.value().actor())
                    .filter(actor -> actor.type() == ActorType.PERSON)
                    .forEach(actors::add);
        }
    }

    private static Optional<Actor> only(Set<Actor> actors) {
        return actors.size() == 1 ? actors.stream().findFirst() : Optional.empty();
    }

    /** The long words of the people that the article names, each with its only owner. */
    private static Map<String, Optional<Actor>> named(List<List<Found>> found) {
        var named = new HashMap<String, Optional<Actor>>();
        for (List<Found> here : found) {
            for (Found f : here) {
                if (f.actor().type() != ActorType.PERSON) {
                    continue;
                }
                for (Token token : f.sentence().tokens().subList(f.first(), f.last())) {
                    if (token.isWord() && token.form().length() >= SHORTEST) {
                        named.merge(token.form(), Optional.of(f.actor()), (a, b) -> a.equals(b) ? a : Optional.empty());
                    }
                }
            }
        }
        return named;
    }

    private static Optional<Actor> remembered(Map<String, Optional<Actor>> named, String form) {
        var actors = new HashSet<Actor>();
        named.forEach((word, actor) -> {
            if (oneApart(word, form)) {
                actor.ifPresent(actors::add);
            }
        });
        return only(actors);
    }

    /** Whether a word is another with one letter changed, missing or too many, but not behind or before it, or with two neighbours swapped. */
    static boolean oneApart(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1 || b.startsWith(a) || b.endsWith(a)) {
            return false;
        }
        int start = 0;
        int least = Math.min(a.length(), b.length());
        while (start < least && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < least - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        int inA = a.length() - start - end;
        int inB = b.length() - start - end;
        boolean swapped = inA == 2
                && inB == 2
                && a.charAt(start) == b.charAt(start + 1)
                && a.charAt(start + 1) == b.charAt(start);
        return inA + inB > 0 && inA <= 1 && inB <= 1 || swapped;
    }

    private static Found found(Sentence sentence, int first, int last, Actor actor) {
        List<Token> tokens = sentence.tokens();
        var span = new Span(tokens.get(first).start(), tokens.get(last - 1).end());
        return new Found(
                sentence,
                first,
                last,
                span,
                actor,
                Mention.Form.NAME,
                Optional.empty(),
                sentence.language().code() + ".typo");
    }
}
