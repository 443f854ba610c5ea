package kabar.extraction.names;

import java.util.Optional;
import kabar.facts.Mention;
import kabar.knowledge.Actor;
import kabar.text.PhraseMatch;
import kabar.text.Sentence;
import kabar.text.Span;

/**
 * A mention while its sentence is still being read: where it stands among the tokens, and whose it is so far.
 *
 * @param first index of its first token in the sentence
 * @param last index after its last token
 */
record Found(
        Sentence sentence,
        int first,
        int last,
        Span span,
        Actor actor,
        Mention.Form form,
        Optional<String> role,
        String rule) {
    /** A title that stands for whoever holds the office, found by a rule of the sentence's language. */
    static Found role(PhraseMatch<Head> title, Span span, Actor holder, String rule) {
        return new Found(
                title.sentence(),
                title.first(),
                title.last(),
                span,
                holder,
                Mention.Form.ROLE,
                Optional.of(title.entries().get(0).value().id()).filter(id -> !id.isEmpty()),
                title.sentence().language().code() + "." + rule);
    }

    Mention mention(String text) {
        return new Mention(sentence.index(), span, span.of(text), actor, form, role, rule);
    }

    int tokens() {
        return last - first;
    }

    boolean overlaps(int from, int to) {
        return first < to && from < last;
    }
}
