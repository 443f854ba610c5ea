package kabar.extraction.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;
import kabar.text.Token;

/**
 * Verbs of saying that no list has, known by where they stand: before the conjunction ("bersaksi bahwa"), between a quotation and its
 * speaker ("…," quipped Jane Doe), behind a quotation with the speaker's pronoun ("…," pujinya).
 */
final class UnlistedVerbs {
    private static final int SHORTEST = 5;
    private static final Cue BEHIND = new Cue("", Cue.Kind.SAY, Cue.Side.AFTER, Cue.Takes.QUOTE);
    private static final Cue BEFORE = new Cue("", Cue.Kind.SAY, Cue.Side.BEFORE, Cue.Takes.THAT);

    private final Paragraph p;
    private final List<CueMatch> found = new ArrayList<>();

    UnlistedVerbs(Paragraph p) {
        this.p = p;
    }

    /** Whether the paragraph has anything that such a verb could stand beside. */
    boolean any() {
        return !p.quotations.isEmpty() || p.words.has(SpeechWords.Role.SAYING_PREFIX);
    }

    List<CueMatch> find() {
        for (Quotation q : p.quotations) {
            behind(q);
        }
        if (p.words.has(SpeechWords.Role.SAYING_PREFIX)) {
            for (int i = 1; i + 1 < p.size(); i++) {
                if (p.is(SpeechWords.Role.THAT, i + 1)
                        && p.words.begins(
                                SpeechWords.Role.SAYING_PREFIX, p.token(i).form())
                        && !p.is(SpeechWords.Role.NO_SAYING, i)
                        && !p.is(SpeechWords.Role.NO_VERB_AFTER, i - 1)
                        && unknown(i)) {
                    found.add(new CueMatch(BEFORE, i, i + 1, p.token(i).start(), false));
                }
            }
        }
        return found;
    }

    /** The word right behind a quotation that ends in a comma. */
    private void behind(Quotation q) {
        int at = q.end();
        boolean comma = p.isComma(q.last() - 1) || p.isComma(at);
        boolean asked = q.last() > q.first()
                && "?!\u061f".contains(p.token(q.last() - 1).form());
        if (p.isComma(at)) {
            at++;
        }
        if (!(comma || asked) || at + 1 >= p.size() || !unknown(at)) {
            return;
        }
        String form = p.token(at).form();
        if (p.words.ends(SpeechWords.Role.OWN_SUFFIX, form)) {
            found.add(new CueMatch(BEHIND, at, at + 1, p.token(at).start(), true));
        } else if (comma && p.token(at).shape() == Token.Shape.LOWER && isSpeaker(at + 1)) {
            found.add(new CueMatch(BEHIND, at, at + 1, p.token(at).start(), false));
        }
    }

    private boolean isSpeaker(int i) {
        Optional<Mention> mention = p.mention(i);
        return p.is(SpeechWords.Role.HE, i)
                || mention.filter(m -> m.actor().type() == ActorType.PERSON && m.form() == Mention.Form.NAME)
                        .isPresent()
                || mention.isEmpty() && p.isSource(i);
    }

    /** A plain word that has no other part to play beside speech. */
    private boolean unknown(int i) {
        Token token = p.token(i);
        return token.isWord()
                && token.shape() != Token.Shape.CAPITALISED
                && token.shape() != Token.Shape.UPPER
                && token.form().length() >= SHORTEST
                && p.mention(i).isEmpty()
                && p.quotation(i).isEmpty()
                && !p.isSource(i)
                && !p.isDate(i)
                && (!p.words.hasPart(token.form())
                        || p.is(SpeechWords.Role.NO_SAYING, i)
                        || p.is(SpeechWords.Role.TITLE_VERB, i))
                && p.cues.stream().noneMatch(c -> c.first() <= i && i < c.last());
    }
}
