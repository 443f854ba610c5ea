package kabar.extraction;

import java.util.Optional;
import kabar.knowledge.ActorType;

/** Who is spoken of just now: whom a pronoun, a dropped subject or "the minister" stands for. Changes as the text is read. */
final class Focus {
    private Optional<Party> last = Optional.empty();
    private Optional<Party> person = Optional.empty();
    private Optional<Party> body = Optional.empty();

    /** A speaker, or the subject of a sentence. */
    void on(Party party) {
        last = Optional.of(party);
        boolean isBody = party.actor().filter(a -> a.type() != ActorType.PERSON).isPresent();
        if (isBody) {
            body = last;
        } else {
            person = last;
        }
    }

    Optional<Party> last() {
        return last;
    }

    Optional<Party> person() {
        return person;
    }

    Optional<Party> body() {
        return body;
    }
}
