package kabar.extraction.speech;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kabar.facts.Party;
import kabar.knowledge.ActorType;
import kabar.text.Fold;

/** Who is spoken of just now: whom a pronoun, a dropped subject or "the minister" stands for. Changes as the text is read. */
final class Focus {
    private final Offices offices;
    private final Map<String, Party> known = new HashMap<>();
    private Optional<Party> last = Optional.empty();
    private Optional<Party> person = Optional.empty();
    private Optional<Party> body = Optional.empty();

    Focus(Offices offices) {
        this.offices = offices;
    }

    /** The one person whom the article names as what words of a paragraph say. */
    Optional<Party> holder(Paragraph p, int from, int to) {
        return offices.holder(p, from, to);
    }

    /** Somebody whom the article names in full: every word of the name is enough from here on. */
    void know(Party person) {
        for (String word : person.name().split(" ")) {
            known.putIfAbsent(Fold.of(word), person);
        }
    }

    Optional<Party> known(String word) {
        return Optional.ofNullable(known.get(word));
    }

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

    /** A body that is spoken of and has not spoken. */
    void onBody(Party named) {
        body = Optional.of(named);
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
