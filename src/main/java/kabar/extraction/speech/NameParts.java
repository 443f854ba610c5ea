package kabar.extraction.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kabar.facts.Mention;
import kabar.facts.Party;
import kabar.knowledge.ActorType;
import kabar.text.Fold;

/**
 * The words of the names of an article's persons ("Risal", where Mohamad Risal Hidayat alone has that name), and the short words in
 * brackets that tell their offices.
 */
final class NameParts {
    private static final int SHORTEST = 3;

    private final Map<String, Optional<Party>> parts = new HashMap<>();

    static NameParts of(List<Paragraph> paragraphs) {
        var found = new NameParts();
        for (Paragraph p : paragraphs) {
            p.mentions().stream().filter(NameParts::isNamed).forEach(m -> found.note(Party.of(m)));
            for (int i = 3; i < p.size(); i++) {
                if (p.token(i - 1).is(")")
                        && p.token(i - 3).is("(")
                        && p.mention(i - 2).isEmpty()) {
                    // "Menteri Sosial (Mensos) Jane Doe"
                    String office = p.token(i - 2).form();
                    p.mention(i).filter(NameParts::isNamed).ifPresent(m -> found.note(office, Party.of(m)));
                }
            }
        }
        return found;
    }

    private static boolean isNamed(Mention mention) {
        return mention.actor().type() == ActorType.PERSON && mention.form() == Mention.Form.NAME;
    }

    private void note(Party person) {
        String[] words = person.words().split(" ");
        for (String word : words) {
            if (words.length > 1) {
                note(Fold.of(word), person);
            }
        }
    }

    private void note(String word, Party person) {
        if (word.length() >= SHORTEST) {
            parts.merge(
                    word,
                    Optional.of(person),
                    (one, other) -> one.map(Party::id).equals(other.map(Party::id)) ? one : Optional.empty());
        }
    }

    /** The one person whose name has a word. */
    Optional<Party> of(String word) {
        return parts.getOrDefault(word, Optional.empty());
    }
}
