package kabar.extraction.events.subjects;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kabar.extraction.events.sentence.Chains;
import kabar.extraction.events.sentence.Inference;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.Stretch;
import kabar.extraction.events.sentence.Surroundings;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;

/** Whose deed a form in -ing is where the verb before is no deed of the same: an accusation, or an infinitive. */
public final class Participles {
    /** Slots behind an object that lead to its own deed ("accused Iran of supporting"). */
    private static final Set<String> CONTROL = Set.of(EventFrame.OF, EventFrame.FROM, EventFrame.FOR);

    private final Marks marks;
    private final Surroundings around;
    private final Chains chains;
    private final Stretch stretch;
    private final Deeds deeds;

    public Participles(Layout layout, Deeds deeds) {
        this.marks = layout.marks;
        this.around = layout.around;
        this.chains = layout.chains;
        this.stretch = layout.stretch;
        this.deeds = deeds;
    }

    /** Empty where the verb before says nothing of it; nobody where it is the deed of somebody unknown. */
    public Optional<List<Nominal>> subject(int gerund) {
        Optional<List<Nominal>> object = ofObject(gerund);
        if (object.isPresent() || !marks.words.small.ownerFirst) {
            return object;
        }
        return accused(gerund).or(() -> sender(gerund));
    }

    /** "accused Iran of supporting": whoever is named right before the preposition that leads to it. */
    private Optional<List<Nominal>> ofObject(int gerund) {
        int slot = gerund - 1;
        if (marks.slotAt(slot).filter(CONTROL::contains).isEmpty()) {
            return Optional.empty();
        }
        Optional<List<Nominal>> own = deeds.last()
                .filter(v -> marks.is(v.at(), Part.ATONING) && !v.sources().isEmpty() && v.last() <= slot)
                .map(v -> Nominal.by(Inference.CONTROL, v.sources()));
        if (own.isPresent()) {
            // "apologised to Kenya for shelling": his own deed
            return own;
        }
        int start = marks.clauseStart(gerund);
        List<Nominal> before = around.endingAt(slot)
                .filter(n -> n.first() >= start && n.bare())
                .map(n -> chains.endingIn(n, deeds.verbBefore(n.first(), start)))
                .orElse(List.of());
        return Optional.of(before.isEmpty() ? deeds.accusedBefore(slot) : before)
                .filter(accused -> !accused.isEmpty())
                .map(accused -> Nominal.by(Inference.CONTROL, accused));
    }

    /** "accused his rivals of blocking the law and helping Kenya": whoever is accused, known or not. */
    private Optional<List<Nominal>> accused(int gerund) {
        return deeds.last()
                .filter(v -> v.type().blames()
                        && v.last() < gerund
                        && marks.clauseEnd(v.last()) > gerund
                        && stretch.unparted(v.last(), gerund)
                        && (charge(gerund) || marks.is(gerund - 1, Part.AND) && charged(v.last(), gerund)))
                .map(v -> v.targets().stream()
                        .filter(n -> !v.sources().contains(n))
                        .map(n -> n.by(Inference.CONTROL))
                        .toList());
    }

    private boolean charged(int from, int to) {
        for (int i = from; i < to; i++) {
            if (charge(i)) {
                return true;
            }
        }
        return false;
    }

    /** "of blocking": whether a form in -ing stands behind a preposition. */
    private boolean charge(int i) {
        return marks.isSlot(i - 1) && marks.words.small.verbs.gerund(marks.tokens.get(i));
    }

    /** "Kenya sent troops to surround the town, accusing": whoever does what the verb tells that leads to an infinitive before a comma. */
    private Optional<List<Nominal>> sender(int gerund) {
        boolean infinitive = marks.isComma(gerund - 1)
                && deeds.last()
                        .filter(v -> marks.is(v.at() - 1, Part.INFINITIVE))
                        .isPresent();
        return Optional.of(infinitive ? deeds.finiteBefore(gerund) : List.<Nominal>of())
                .filter(s -> !s.isEmpty())
                .map(s -> Nominal.by(Inference.SHARED, s));
    }
}
