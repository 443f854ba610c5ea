package kabar.extraction.events.sides;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kabar.extraction.events.sentence.Inference;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.Stretch;
import kabar.extraction.events.sentence.Surroundings;
import kabar.extraction.events.subjects.Deed;
import kabar.extraction.events.subjects.Deeds;
import kabar.extraction.events.subjects.Sides;
import kabar.extraction.events.words.Anaphor;
import kabar.extraction.events.words.Part;
import kabar.text.PhraseMatch;

/** Whose deed it is that a noun behind a comma stands for, with a relative clause that tells who takes a stance on it. */
final class Appositions {
    private final Marks marks;
    private final Stretch stretch;
    private final Surroundings around;
    private final List<PhraseMatch<Anaphor>> anaphors;
    private final Deeds deeds;

    /** @param anaphors what in the sentence stands for a deed told before */
    Appositions(Layout layout, List<PhraseMatch<Anaphor>> anaphors, Deeds deeds) {
        this.marks = layout.marks;
        this.stretch = layout.stretch;
        this.around = layout.around;
        this.anaphors = anaphors;
        this.deeds = deeds;
    }

    /** "seized the port, a move that Egypt condemned": who the sentence opens with, where a noun behind a comma is what others take their stance on. */
    List<Nominal> apposed(List<Nominal> who) {
        int subject = who.get(0).first();
        int relative = marks.is(subject - 1, Part.ARTICLE) ? subject - 1 : subject;
        int end = marks.is(relative - 1, Part.RELATIVE) ? relative - 1 : relative;
        boolean stands = anaphors.stream()
                .filter(a -> a.last() == end && a.first() > 0 && marks.isComma(a.first() - 1))
                .map(a -> a.entries().get(0).value())
                .anyMatch(a -> a == Anaphor.DEED || a == Anaphor.CLAUSE);
        int start = marks.hardStart(subject);
        return stands && marks.words.small.ownerFirst
                ? around.firstBare(start, end)
                        .filter(n -> n.first() - start <= Stances.OPENING && !Stances.same(n, who))
                        .map(n -> List.of(n.by(Inference.CLAIM)))
                        .orElse(List.of())
                : List.of();
    }

    /** ", tuduhan yang langsung ditolak Netanyahu": the same where a relative clause in the passive tells it; who did what was told last. */
    List<Nominal> apposedTo(int verb, List<Nominal> who) {
        int relative = stretch.beforeAdverbs(verb);
        Optional<PhraseMatch<Anaphor>> noun = anaphors.stream()
                .filter(a -> a.entries().get(0).value() == Anaphor.CLAUSE)
                .filter(a -> a.last() == relative && a.first() > 0 && marks.isComma(a.first() - 1))
                .findFirst()
                .filter(a -> marks.words.small.serial && marks.is(relative, Part.RELATIVE));
        if (noun.isEmpty()) {
            return List.of();
        }
        int comma = noun.get().first() - 1;
        List<Nominal> doing = deeds.before(comma)
                .filter(d -> !d.sources().isEmpty())
                // "mendesak PBB mengirim utusan, permintaan yang ditolak": not who is only asked for a deed
                .filter(d -> !deeds.embedded(new Sides(d.sources(), List.of())))
                // "Iran diserang Israel, serangan yang dikecam": who stands behind a passive that no relative clause
                // tells has done it
                .filter(d -> told(d) || !deeds.taken().containsAll(d.sources()))
                .reduce((one, next) -> next)
                .map(Deed::sources)
                .orElseGet(() -> opening(comma));
        return doing.stream().anyMatch(n -> Stances.same(n, who)) ? List.of() : Nominal.by(Inference.CLAIM, doing);
    }

    /** Who the sentence opens with, where nothing before a place tells a deed, nor by its form what is done to somebody. */
    private List<Nominal> opening(int end) {
        int start = marks.hardStart(end);
        boolean plain = deeds.before(end).findAny().isEmpty()
                && IntStream.range(start, end).noneMatch(this::passive);
        return plain ? around.firstBare(start, end).stream().toList() : List.of();
    }

    /** Whether a passive tells what its sentence is about, and not who somebody in it is. */
    private boolean told(Deed deed) {
        return deed.passive() && !marks.is(stretch.beforeAdverbs(deed.at()), Part.RELATIVE);
    }

    /** "Iran disindir Israel": whether somebody stands right behind a verb that tells by its form what he does to another. */
    private boolean passive(int verb) {
        return marks.words.small.verbs.passive(marks.tokens.get(verb))
                && !around.bareAfter(verb + 1, 0).isEmpty();
    }
}
