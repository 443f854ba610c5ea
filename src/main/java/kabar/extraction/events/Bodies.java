package kabar.extraction.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kabar.facts.Mention;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorType;
import kabar.text.Fold;
import kabar.text.PhraseMatch;
import kabar.text.Sentence;
import kabar.text.Span;
import kabar.text.Text;
import kabar.text.Token;

/**
 * Whom a word for a body stands for alone ("the movement", "الحركة"): the one that the article has named with it ("حركة حماس"), if it has
 * named only one so. Changes as the text is read.
 */
final class Bodies {
    private static final String RULE = "event.body";

    private final Text text;
    private final Map<String, Actor> named = new HashMap<>();
    /** The sentence that named an actor by a word last. */
    private final Map<String, Integer> namedIn = new HashMap<>();

    /** The sentence that names several by one word; the word stands for none of them there and in the next. */
    private final Map<String, Integer> severalIn = new HashMap<>();

    Bodies(Text text) {
        this.text = text;
    }

    /** The names of a sentence, and one for each word that stands for a body alone. */
    List<Mention> with(Sentence sentence, EventWords words, List<Mention> names) {
        List<PhraseMatch<Anaphor>> found = words.anaphors.matches(sentence, text.string()).stream()
                .filter(m -> m.entries().get(0).value() == Anaphor.BODY)
                .toList();
        if (found.isEmpty()) {
            learn(sentence, words.small, names);
            return names;
        }
        var all = new ArrayList<>(names);
        int learned = 0;
        for (PhraseMatch<Anaphor> word : found) {
            List<Mention> before = names.stream()
                    .filter(n -> n.span().end() <= word.span().start())
                    .toList();
            learn(sentence, words.small, before.subList(learned, before.size()));
            learned = before.size();
            if (alone(word, words.small, names)) {
                meant(sentence, word, words.small).ifPresent(all::add);
            }
        }
        learn(sentence, words.small, names.subList(learned, names.size()));
        all.sort(Comparator.comparingInt(m -> m.span().start()));
        return all;
    }

    private void learn(Sentence sentence, SmallWords small, List<Mention> names) {
        for (Mention name : names) {
            if (named(name)) {
                int first = sentence.tokenAt(name.span().start());
                learn(key(Fold.of(text.at(wordAt(sentence, first, name))), small), name.actor(), sentence.index());
                if (first > 0 && name.actor().type() == ActorType.ARMED_GROUP) {
                    // "المتمردون الحوثيون"
                    String word = sentence.tokens().get(first - 1).form();
                    learn(key(word, small), name.actor(), sentence.index());
                    if (small.joins(word.substring(0, 1))) {
                        // "وحركة الجهاد"
                        learn(key(word.substring(1), small), name.actor(), sentence.index());
                    }
                }
            }
        }
    }

    /** The first word of a name, without the letters written onto it. */
    private static Span wordAt(Sentence sentence, int first, Mention name) {
        Token token = sentence.tokens().get(first);
        return new Span(name.span().start(), Math.min(token.end(), name.span().end()));
    }

    private static boolean named(Mention name) {
        return switch (name.actor().type()) {
            case PERSON, PLACE, PEOPLE -> false;
            case COUNTRY -> name.form() == Mention.Form.NAME;
            default -> true;
        };
    }

    private void learn(String key, Actor actor, int sentence) {
        boolean other = Optional.ofNullable(named.put(key, actor))
                .filter(known -> !known.equals(actor))
                .isPresent();
        boolean near = Optional.ofNullable(namedIn.put(key, sentence))
                .filter(last -> sentence - last <= 1)
                .isPresent();
        if (other && near) {
            severalIn.put(key, sentence);
        }
    }

    private Optional<Mention> meant(Sentence sentence, PhraseMatch<Anaphor> word, SmallWords small) {
        String key = key(small.nouns.uncontracted(Fold.of(text.at(word.span())), led(word)), small);
        boolean several = Optional.ofNullable(severalIn.get(key))
                .filter(last -> sentence.index() - last <= 1)
                .isPresent();
        return several
                ? Optional.empty()
                : Optional.ofNullable(named.get(key))
                        .map(actor -> new Mention(
                                sentence.index(),
                                word.span(),
                                text.at(word.span()),
                                actor,
                                Mention.Form.PRONOUN,
                                Optional.empty(),
                                RULE));
    }

    /** Whether a word for a body belongs to no name, and no adjective behind tells which other body it is. */
    private boolean alone(PhraseMatch<Anaphor> word, SmallWords small, List<Mention> names) {
        List<Token> tokens = word.sentence().tokens();
        boolean inName = names.stream()
                .anyMatch(n -> n.span().start() < word.span().end()
                        && word.span().start() < n.span().end());
        if (inName || word.last() >= tokens.size()) {
            return !inName;
        }
        Token next = tokens.get(word.last());
        boolean described = small.nouns.definite(next)
                && small.nouns.feminine(next.form())
                        == small.nouns.feminine(tokens.get(word.first()).form())
                && small.nouns.oblique(next.form())
                        == small.nouns.oblique(tokens.get(word.first()).form());
        boolean ofName =
                names.stream().anyMatch(n -> n.span().start() == next.start() && n.form() == Mention.Form.DEMONYM);
        return !described && !ofName;
    }

    /** Whether letters are written onto the word. */
    private static boolean led(PhraseMatch<?> word) {
        return word.span().start() > word.sentence().tokens().get(word.first()).start();
    }

    /** A word without its article and the endings of many. */
    private static String key(String folded, SmallWords small) {
        return small.nouns.single(small.nouns.bare(folded));
    }
}
