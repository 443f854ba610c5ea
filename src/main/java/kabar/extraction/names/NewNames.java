package kabar.extraction.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kabar.facts.Candidate;
import kabar.knowledge.ActorDictionary;
import kabar.knowledge.ActorType;
import kabar.text.Language;
import kabar.text.PhraseMatch;
import kabar.text.Sentence;
import kabar.text.Text;
import kabar.text.Token;

/**
 * Finds people, bodies and places that the dictionary does not know. Where the script has capital letters they show where a name stands;
 * where it has none, lists of names do. Only what words beside it or in it prove is a mention; every other run with capital letters is
 * a candidate.
 */
final class NewNames {
    private static final String TITLE = ".title";

    private final Map<Language, NameWords> words;
    private final CapitalNames capitals = new CapitalNames();
    private final BareNames bare = new BareNames();
    private final BareLists lists = new BareLists();
    private final BareBodies bareBodies = new BareBodies();
    private final RepeatedBareNames repeatedBare = new RepeatedBareNames();

    private final ActorDictionary actors;

    NewNames(Map<Language, NameWords> words, ActorDictionary actors) {
        this.words = words;
        this.actors = actors;
    }

    /** Adds to {@code found}, for each sentence, and takes from it what is part of a longer name. */
    void find(Text text, List<List<Found>> found, List<List<PhraseMatch<Head>>> heads, List<Candidate> candidates) {
        Set<String> lower = lower(text);
        Optional<String> country = OwnInstitutions.country(found);
        var lines = new ArrayList<NameLine>();
        for (Sentence sentence : text.sentences()) {
            NameWords own = words.get(sentence.language());
            if (own == null) {
                continue;
            }
            int i = sentence.index();
            var line = new NameLine(text, sentence, own, found.get(i), heads.get(i), lower, country);
            lines.add(line);
            if (cased(sentence)) {
                capitals.find(line);
            } else {
                bareBodies.find(line);
                bare.find(line);
                lists.find(line);
            }
        }
        RepeatedNames.find(lines);
        repeatedBare.find(lines, found);
        new NameMemory(lines, found).find();
        for (NameLine line : lines) {
            List<Found> here = found.get(line.sentence.index());
            line.added().removeIf(made -> anybody(line, made));
            for (Found made : line.added()) {
                here.removeIf(f -> f.overlaps(made.first(), made.last()));
                here.add(made);
                if (actors.actor(made.actor().id()).isEmpty()) {
                    candidates.add(new Candidate(
                            line.sentence.index(),
                            made.span(),
                            text.at(made.span()),
                            Optional.of(made.actor().type())));
                }
            }
            here.sort(Comparator.comparingInt(Found::first));
        }
        Unexplained.find(lines, candidates);
    }

    /** Whether a word is a given name and no common word of its language. */
    boolean given(Sentence sentence, int i) {
        NameWords own = words.get(sentence.language());
        return own != null && own.given(sentence.tokens().get(i).form());
    }

    /** "شقيقه أحمد": behind a title a first name alone, where the article never gives the other: as many people as have it. */
    private static boolean anybody(NameLine line, Found made) {
        int first = made.first();
        boolean half = made.tokens() == 2 && line.is(first, NameWords.HALF);
        return line.token(first).shape() == Token.Shape.NONE
                && made.rule().endsWith(TITLE)
                && made.actor().type() == ActorType.PERSON
                && made.actor().country().isEmpty()
                && (half || made.tokens() == 1 && line.is(first, NameWords.GIVEN))
                && made.actor().name().indexOf(' ') < 0;
    }

    private static boolean cased(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (token.isWord()) {
                return token.shape() != Token.Shape.NONE;
            }
        }
        return false;
    }

    private static Set<String> lower(Text text) {
        var lower = new HashSet<String>();
        for (Sentence sentence : text.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.shape() == Token.Shape.LOWER) {
                    lower.add(token.form());
                }
            }
        }
        return lower;
    }
}
