package kabar.extraction.speech;

import static kabar.extraction.speech.SpeechWords.Role.ADDRESSED_PARTICLES;
import static kabar.extraction.speech.SpeechWords.Role.MODIFIED_AFTER;
import static kabar.extraction.speech.SpeechWords.Role.MODIFIED_BEFORE;
import static kabar.extraction.speech.SpeechWords.Role.PREPOSITION_PARTICLES;
import static kabar.extraction.speech.SpeechWords.Role.THAT;

import java.util.Optional;
import java.util.Set;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;

/** Which mentions can speak where they stand. */
final class Voices {
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
        int first = i;
        while (first > 0 && p.sameMention(first, first - 1)) {
            first--;
        }
        int last = i + 1;
        while (last < p.size() && p.sameMention(last - 1, last)) {
            last++;
        }
        if (p.words.is(PREPOSITION_PARTICLES, particleOf(found.get(), first))) {
            return false;
        }
        return heads(last) && !p.is(MODIFIED_BEFORE, first - 1);
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
