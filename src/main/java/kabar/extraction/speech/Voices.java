package kabar.extraction.speech;

import static kabar.extraction.speech.SpeechWords.Role.ADDRESSED_PARTICLES;
import static kabar.extraction.speech.SpeechWords.Role.ADJUNCT;
import static kabar.extraction.speech.SpeechWords.Role.COORDINATOR;
import static kabar.extraction.speech.SpeechWords.Role.DEFINITE;
import static kabar.extraction.speech.SpeechWords.Role.KIN;
import static kabar.extraction.speech.SpeechWords.Role.LINK;
import static kabar.extraction.speech.SpeechWords.Role.MODIFIED_AFTER;
import static kabar.extraction.speech.SpeechWords.Role.MODIFIED_BEFORE;
import static kabar.extraction.speech.SpeechWords.Role.PREPOSITION_PARTICLES;
import static kabar.extraction.speech.SpeechWords.Role.THAT;

import java.util.Optional;
import java.util.Set;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;
import kabar.text.Token;

/** Which mentions can speak where they stand. */
final class Voices {
    /** So many words may stand between "the son of" and a name. */
    private static final int LONGEST_TITLE = 4;

    private static final Set<ActorType> SILENT = Set.of(ActorType.PLACE);

    private final Paragraph p;

    Voices(Paragraph paragraph) {
        this.p = paragraph;
    }

    /** Whether the mention over a token can speak here: it names more than what another word belongs to, and carries no preposition. */
    boolean eligible(int i) {
        Optional<Mention> found = p.mention(i);
        if (found.isEmpty() || SILENT.contains(found.get().actor().type()) || p.is(THAT, i)) {
            return false;
        }
        int first = first(i);
        int last = last(i);
        if (p.words.is(PREPOSITION_PARTICLES, particleOf(found.get(), first))) {
            return false;
        }
        return heads(last) && !modified(first) && !isKin(first);
    }

    /** Behind a preposition, also as the second of two: "in Syria and Iraq". */
    private boolean modified(int first) {
        if (p.is(MODIFIED_BEFORE, first - 1) || isPrefixed(first) || isLinked(first)) {
            return true;
        }
        boolean second = first > 1
                && p.is(COORDINATOR, first - 1)
                && p.mention(first - 2).isPresent()
                && (p.mention(first)
                                .filter(m -> m.actor().type() != ActorType.PERSON)
                                .isPresent()
                        || p.isComma(last(first)));
        return second && modified(first(first - 2));
    }

    /** "sources close to the Kremlin", who are not the Kremlin. */
    private boolean isLinked(int first) {
        return p.is(DEFINITE, first - 1) && p.is(MODIFIED_BEFORE, first - 2) && p.is(LINK, first - 3);
    }

    /** "pro-Assad forces": a word is written onto the name with a hyphen. */
    private boolean isPrefixed(int first) {
        return first > 1
                && p.token(first - 1).is("-")
                && !p.token(first - 1).spaced()
                && !p.token(first).spaced()
                && p.token(first - 2).shape() == Token.Shape.LOWER
                && p.words.has(MODIFIED_AFTER);
    }

    /** "adik Wakil Presiden Jane Doe": whose brother it is who speaks. */
    private boolean isKin(int first) {
        for (int i = first - 1; i >= Math.max(0, first - LONGEST_TITLE); i--) {
            if (p.is(KIN, i)) {
                return p.token(i).shape() == Token.Shape.LOWER || p.token(i).shape() == Token.Shape.NONE;
            }
            if (!p.token(i).isWord() || p.isCue(i) || p.is(ADJUNCT, i)) {
                return false;
            }
        }
        return false;
    }

    private int last(int i) {
        int last = i + 1;
        while (last < p.size() && p.sameMention(i, last)) {
            last++;
        }
        return last;
    }

    private int first(int i) {
        int first = i;
        while (first > 0 && p.sameMention(first, first - 1)) {
            first--;
        }
        return first;
    }

    /** A person who can speak. */
    boolean isPerson(int i) {
        return eligible(i) && p.mention(i).orElseThrow().actor().type() == ActorType.PERSON;
    }

    boolean isSilent(Mention mention) {
        return SILENT.contains(mention.actor().type());
    }

    /** Whether no word behind the mention makes it a modifier: "Trump's lawyer", "the Trump campaign", "Hamas-run". */
    boolean heads(int last) {
        boolean possessive = last + 1 < p.size()
                && p.token(last).isMark()
                && !p.token(last).spaced()
                && p.token(last + 1).is("s");
        boolean compound =
                last + 1 < p.size() && p.token(last).is("-") && !p.token(last).spaced();
        return !possessive && !compound && !p.is(MODIFIED_AFTER, last);
    }

    /** A preposition is written onto the mention's first word (لنتنياهو); a conjunction is not one. */
    boolean isAddressed(Mention mention, int first) {
        return p.words.is(ADDRESSED_PARTICLES, particleOf(mention, first));
    }

    private String particleOf(Mention mention, int first) {
        int letters = mention.span().start() - p.token(first).start();
        return letters > 0 && letters <= p.token(first).form().length()
                ? p.token(first).form().substring(letters - 1, letters)
                : "";
    }
}
