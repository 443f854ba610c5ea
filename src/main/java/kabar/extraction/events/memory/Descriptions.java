package kabar.extraction.events.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kabar.extraction.events.words.Described;
import kabar.extraction.events.words.EventWords;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.SmallWords;
import kabar.facts.Mention;
import kabar.text.Language;
import kabar.text.PhraseMatch;
import kabar.text.Sentence;
import kabar.text.Text;
import kabar.text.Token;

/**
 * Whom words stand for that only tell what he is ("the movement", "الحركة"): the one whom the article has named with them ("حركة حماس"),
 * or the only one of his kind.
 */
public final class Descriptions {
    private static final String RULE = "event.body";

    private final Text text;
    private final Salience salience;
    private final Introductions introductions;
    private final Map<Language, EventWords> words;
    private final List<List<Mention>> named;
    /** Who is spoken of in the whole article, for its headline. */
    private Optional<Salience> whole = Optional.empty();

    /** @param named the names of each sentence */
    public Descriptions(Text text, Salience salience, Map<Language, EventWords> words, List<List<Mention>> named) {
        this.text = text;
        this.salience = salience;
        this.introductions = new Introductions(text, salience);
        this.words = words;
        this.named = named;
    }

    /** Whether a mention only tells what somebody is. */
    public static boolean is(Mention mention) {
        return mention.rule().equals(RULE);
    }

    /** The names of a sentence, and one for each word that stands for somebody alone. */
    public List<Mention> with(Sentence sentence, EventWords words, List<Mention> names) {
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
        Described described = word.entries().get(0).value();
        boolean headline = sentence.index() == 0
                && !described.person()
                && described.types().isEmpty();
        return salience.meant(described, sentence.index())
                .or(() -> headline ? whole().only(described) : Optional.empty())
                .map(actor -> new Mention(
                        sentence.index(),
                        word.span(),
                        text.at(word.span()),
                        actor,
                        Mention.Form.PRONOUN,
                        Optional.empty(),
                        RULE));
    }

    /** "المقاومة تطرد المتمردين": who the article will name with a word of its headline. */
    private Salience whole() {
        if (whole.isEmpty()) {
            var all = new Salience();
            var read = new Introductions(text, all);
            for (Sentence sentence : text.sentences()) {
                EventWords own = words.get(sentence.language());
                if (own != null && sentence.kind() != Sentence.Kind.BOILERPLATE) {
                    read.learn(sentence, own, named.get(sentence.index()));
                }
            }
            whole = Optional.of(all);
        }
        return whole.orElseThrow();
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
                && !small.is(next, Part.RELATIVE)
                && !small.opensPhrase(next)
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
