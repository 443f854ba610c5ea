package kabar.extraction.events.sides;

import java.util.List;
import java.util.Optional;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Trigger;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;

/** Whose deed a noun with a pronoun tells, in languages that write the pronoun onto it. */
final class PronounOwners {
    private final Layout layout;
    private final Marks marks;
    private final SubjectFinder subjects;

    PronounOwners(Layout layout, SubjectFinder subjects) {
        this.layout = layout;
        this.marks = layout.marks;
        this.subjects = subjects;
    }

    /**
     * Whoever the clause opens with, for whom the pronoun on a noun stands, but one person for no pronoun of several; "شكر الرئيس فرنسا
     * على دعمها": and not a person of whom a verb tells that he is no woman, but the country or body named right before.
     */
    List<Nominal> of(PhraseMatch<Trigger> match, EventFrame frame) {
        String noun = marks.tokens.get(match.last() - 1).form();
        List<Nominal> opens = subjects.opening(match.first());
        // "متهما": what tells of the subject only ends as with a pronoun
        boolean owned = frame.ofSufferer() || frame.source().get(0).equals(EventFrame.OWNER);
        if (!owned) {
            return opens;
        }
        if (opens.size() == 1
                && opens.get(0).mention().actor().type() == ActorType.PERSON
                && marks.words.small.nouns.theirs(noun)) {
            return List.of();
        }
        if (frame.mutual()
                && !match.affix().isEmpty()
                && !opens.isEmpty()
                && !Layout.isPerson(opens.get(0))
                && his(noun)) {
            // "وافق الاتحاد بعد إعلان سامي نصر ذلك ولقائه": who meets somebody is the person told of last
            return lastPerson(opens.get(0).last(), match.first()).map(List::of).orElse(opens);
        }
        int verb = opens.isEmpty() ? -1 : opens.get(0).first() - 1;
        // "فرض الاتحاد الأوروبي": a verb that stands before its subject agrees with it
        boolean other = marks.isVerb(verb)
                && opens.get(0).mention().form() != Mention.Form.DEMONYM
                && !marks.words.small.verbs.feminine(marks.tokens.get(verb))
                && marks.words.small.nouns.hers(noun);
        return other
                ? layout.around
                        .last(opens.get(0).last(), match.first())
                        .filter(n -> n.direct() && n.mention().actor().type() != ActorType.PERSON)
                        .map(List::of)
                        .orElse(List.of())
                : opens;
    }

    /** Whether the pronoun on a noun can stand for a name: most countries and places are feminine. */
    boolean fits(PhraseMatch<Trigger> match, Nominal name) {
        String noun = marks.tokens.get(match.last() - 1).form();
        boolean country = name.mention().actor().type().isSpace()
                && name.mention().form() != Mention.Form.DEMONYM
                && name.last() - name.first() == 1;
        return !country
                || !marks.words.small.verbFirst
                || marks.words.small.nouns.hers(noun)
                || marks.words.small.nouns.theirs(noun)
                || marks.words.small.nouns.masculine(name.mention().surface());
    }

    private boolean his(String noun) {
        return !marks.words.small.nouns.hers(noun) && !marks.words.small.nouns.theirs(noun);
    }

    private Optional<Nominal> lastPerson(int from, int to) {
        return layout.nominals.stream()
                .filter(n -> n.first() >= from && n.last() <= to && n.bare() && Layout.isPerson(n))
                .reduce((one, next) -> next);
    }
}
