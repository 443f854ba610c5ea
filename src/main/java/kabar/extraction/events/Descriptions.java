package kabar.extraction.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kabar.facts.Mention;
import kabar.text.PhraseMatch;
import kabar.text.Sentence;
import kabar.text.Text;
import kabar.text.Token;

/**
 * Whom words stand for that only tell what he is ("the movement", "الحركة"): the one whom the article has named with them ("حركة حماس"),
 * or the only one of his kind.
 */
final class Descriptions {
    private static final String RULE = "event.body";

    private final Text text;
    private final Salience salience;
    private final Introductions introductions;

    Descriptions(Text text, Salience salience) {
        this.text = text;
        this.salience = salience;
        this.introductions = new Introductions(text, salience);
    }

    /** Whether a mention only tells what somebody is. */
    static boolean is(Mention mention) {
        return mention.rule().equals(RULE);
    }

    /** The names of a sentence, and one for each word that stands for somebody alone. */
    List<Mention> with(Sentence sentence, EventWords words, List<Mention> names) {
        List<PhraseMatch<Described>> found = words.described.matches(sentence, text.string());
        if (found.isEmpty()) {
            introductions.learn(sentence, words, names);
            return names;
        }
        var all = new ArrayList<>(names);
        int learned = 0;
        for (PhraseMatch<Described> word : found) {
            List<Mention> before = names.stream()
                    .filter(n -> n.span().end() <= word.span().start())
                    .toList();
            introductions.learn(sentence, words, before.subList(learned, before.size()));
            learned = before.size();
            if (alone(word, words.small, names)) {
                meant(sentence, word).ifPresent(all::add);
            }
        }
        introductions.learn(sentence, words, names.subList(learned, names.size()));
        all.sort(Comparator.comparingInt(m -> m.span().start()));
        return all;
    }

    private Optional<Mention> meant(Sentence sentence, PhraseMatch<Described> word) {
        return salience.meant(word.entries().get(0).value(), sentence.index())
                .map(actor -> new Mention(
                        sentence.index(),
                        word.span(),
                        text.at(word.span()),
                        actor,
                        Mention.Form.PRONOUN,
                        Optional.empty(),
                        RULE));
    }

    /** Whether words belong to no name, and no adjective behind tells which other one it is. */
    private static boolean alone(PhraseMatch<Described> word, SmallWords small, List<Mention> names) {
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
        boolean person = word.entries().get(0).value().person();
        boolean ofName = names.stream()
                .anyMatch(n -> n.span().start() == next.start() && (person || n.form() == Mention.Form.DEMONYM));
        return !described && !ofName;
    }
}
