package kabar.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kabar.knowledge.ActorDictionary;
import kabar.knowledge.ActorType;
import kabar.knowledge.Name;
import kabar.text.Fold;
import kabar.text.Language;
import kabar.text.PhraseMatch;
import kabar.text.Sentence;
import kabar.text.Span;
import kabar.text.Text;
import kabar.text.Token;

/**
 * Finds people whom the dictionary does not know: a run of words that looks like a name, behind a title, beginning with a known given name,
 * or beside a verb of saying. Every other run with capital letters is only a candidate.
 */
final class NewNames {
    private static final int LONGEST = 5;

    private final Set<String> given = new HashSet<>();
    private final Map<Language, Lists> lists = new HashMap<>();

    /**
     * The lists of a language.
     *
     * @param inner small words inside a name (bin, al, van)
     * @param no words that are no part of a name
     */
    private record Lists(Set<String> inner, Set<String> no, Set<String> saying) {}

    NewNames(ActorDictionary actors) {
        for (Name name : actors.names()) {
            String[] words = name.text().split(" ");
            if (name.actor().type() == ActorType.PERSON && words.length > 1) {
                given.add(Fold.of(words[0]));
            }
        }
        for (Language language : Language.all()) {
            given.addAll(language.words("given-names"));
            var no = new HashSet<>(language.words("not-names"));
            given.removeAll(no);
            lists.put(language, new Lists(language.words("name-particles"), no, language.words("saying")));
        }
    }

    void find(
            Text text, Sentence sentence, List<Found> here, List<PhraseMatch<Head>> heads, List<Candidate> candidates) {
        Lists own = lists.get(sentence.language());
        if (own == null) {
            return;
        }
        var tokens = sentence.tokens();
        boolean[] taken = new boolean[tokens.size()];
        here.forEach(f -> fill(taken, f.first(), f.last()));
        var titleEnds = new HashSet<Integer>();
        for (var head : heads) {
            if (head.entries().get(0).value().kind() == Head.Kind.TITLE) {
                titleEnds.add(head.last());
                fill(taken, head.first(), head.last());
            }
        }
        var people = new ArrayList<Found>();
        for (int i = 0; i < tokens.size(); ) {
            int end = run(tokens, i, taken, own);
            if (end == i) {
                i++;
                continue;
            }
            person(text, sentence, i, end, titleEnds, here, own).ifPresentOrElse(people::add, () -> {});
            if (people.isEmpty() || people.get(people.size() - 1).last() <= i) {
                candidate(text, sentence, i, end, candidates);
            }
            i = end;
        }
        for (Found person : people) {
            candidates.add(new Candidate(
                    sentence.index(), person.span(), person.span().of(text.string()), Optional.of(ActorType.PERSON)));
        }
        here.addAll(people);
        here.sort(Comparator.comparingInt(Found::first));
    }

    private static void fill(boolean[] taken, int from, int to) {
        for (int i = from; i < to; i++) {
            taken[i] = true;
        }
    }

    /** The end of the run of name-like words that begins at {@code first}; {@code first} if none does. */
    private int run(List<Token> tokens, int first, boolean[] taken, Lists own) {
        int end = first;
        int i = first;
        while (i < tokens.size() && i - first < LONGEST * 2 && !taken[i]) {
            Token token = tokens.get(i);
            if (i > first
                    && !token.spaced()
                    && !tokens.get(i - 1).is("-")
                    && !tokens.get(i - 1).is(".")
                    && !token.isMark()) {
                break;
            }
            if (nameLike(token, own)) {
                end = ++i;
            } else if (i > first && (own.inner().contains(token.form()) || hyphen(token) || initialStop(tokens, i))) {
                i++;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean nameLike(Token token, Lists own) {
        if (!token.isWord() || own.no().contains(token.form())) {
            return false;
        }
        return token.shape() == Token.Shape.NONE ? given.contains(token.form()) : token.capital();
    }

    private static boolean hyphen(Token token) {
        return token.is("-") && !token.spaced();
    }

    private static boolean initialStop(List<Token> tokens, int i) {
        return tokens.get(i).is(".")
                && tokens.get(i - 1).span().length() == 1
                && !tokens.get(i).spaced();
    }

    private Optional<Found> person(
            Text text, Sentence sentence, int first, int end, Set<Integer> titleEnds, List<Found> here, Lists own) {
        var tokens = sentence.tokens();
        int words = 0;
        for (int i = first; i < end; i++) {
            words += tokens.get(i).isWord() ? 1 : 0;
        }
        boolean cased = tokens.get(first).shape() != Token.Shape.NONE;
        boolean titled = titleEnds.contains(first)
                || here.stream()
                        .anyMatch(f ->
                                f.last() == first && f.form() != Mention.Form.NAME && titleEnds.contains(f.first()));
        boolean said = cased && words >= 2 && (saying(tokens, first - 1, own) || saying(tokens, end, own));
        boolean known = given.contains(tokens.get(first).form()) && words >= 2;
        boolean shouted = tokens.get(first).shape() == Token.Shape.UPPER && words == 1;
        if (words > LONGEST || shouted || !(titled && (words >= 2 || cased) || known || said)) {
            return Optional.empty();
        }
        var span = new Span(tokens.get(first).start(), tokens.get(end - 1).end());
        var actor = ActorDictionary.unlisted(ActorType.PERSON, text.at(span).replaceAll("\\s+", " "));
        String rule = sentence.language().code()
                + (titled ? ".new-name.title" : known ? ".new-name.given" : ".new-name.saying");
        return Optional.of(new Found(sentence, first, end, span, actor, Mention.Form.NAME, Optional.empty(), rule));
    }

    private static boolean saying(List<Token> tokens, int i, Lists own) {
        return i >= 0
                && i < tokens.size()
                && own.saying().contains(tokens.get(i).form());
    }

    private static void candidate(Text text, Sentence sentence, int first, int end, List<Candidate> candidates) {
        var tokens = sentence.tokens();
        boolean cased = tokens.get(first).shape() != Token.Shape.NONE;
        if (cased && (first > 0 || end - first > 1)) {
            var span = new Span(tokens.get(first).start(), tokens.get(end - 1).end());
            candidates.add(new Candidate(sentence.index(), span, text.at(span), Optional.empty()));
        }
    }
}
