package kabar.extraction.events.subjects;

import java.util.List;
import java.util.Optional;
import kabar.extraction.events.sentence.Inference;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.Stretch;
import kabar.extraction.events.sentence.Surroundings;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;

/** Whom a relative clause goes on about. */
public final class Antecedents {
    private static final int REACH = 3;
    private static final int APPOSITION_REACH = 12;

    private final Marks marks;
    private final Surroundings around;
    private final Stretch stretch;

    public Antecedents(Layout layout) {
        this.marks = layout.marks;
        this.around = layout.around;
        this.stretch = layout.stretch;
    }

    /** The name that a relative pronoun at a place stands for; empty where none stands near. */
    public List<Nominal> of(int relative) {
        Optional<Nominal> named = apposed(relative);
        return named.or(() -> around.last(0, relative)
                        .map(this::headOf)
                        .filter(n -> relative - n.last() <= REACH && acts(n) && !objectBehind(n, relative))
                        .map(n -> described(n, relative)))
                .map(n -> List.of(n.by(Inference.RELATIVE)))
                .orElse(List.of());
    }

    /** "whom he denounces", "all of whom she blames": whom a relative pronoun right before a subject goes on about. */
    public List<Nominal> whom(int subject) {
        int relative = subject - 1;
        while (marks.words.small.ownerFirst && marks.is(relative, Part.ARTICLE)) {
            relative--;
        }
        if (!marks.is(relative, Part.WHOM)) {
            return List.of();
        }
        int start = relative;
        while (marks.isSlot(start - 1) || marks.is(start - 1, Part.FILLER)) {
            start--;
        }
        return of(start).stream()
                .filter(n -> n.mention().actor().type() == ActorType.PERSON
                        || !n.mention().actor().type().isSpace() && n.direct())
                .toList();
    }

    /** "Houthi rebels in Yemen who": the name that a place is only told with. */
    private Nominal headOf(Nominal last) {
        boolean place = last.slot().equals(EventFrame.IN)
                && last.mention().actor().type().isSpace();
        return place
                ? around.endingAt(last.first() - 1)
                        .filter(n -> n.direct() && !n.mention().actor().type().isSpace())
                        .orElse(last)
                : last;
    }

    /** "Indonesia mendukung resolusi yang": whether what a relative pronoun goes on about is what the name does something with. */
    private boolean objectBehind(Nominal name, int relative) {
        return marks.words.small.serial && marks.isPlainVerbIn(name.last(), relative);
    }

    /** "usulan yang diajukan A dan didukung B": whom the relative clause goes on about that a further verb before a place belongs to. */
    public Optional<List<Nominal>> shared(int from, int at) {
        for (int i = at - 1; marks.words.small.serial && i > from && !marks.isComma(i) && !marks.isBreak(i); i--) {
            if (marks.is(i, Part.RELATIVE)) {
                return Optional.of(of(i));
            }
        }
        return Optional.empty();
    }

    /** Not "a Syrian woman who". */
    private boolean acts(Nominal name) {
        return marks.words.small.verbFirst
                || name.mention().actor().type() != ActorType.COUNTRY
                || !name.slot().equals(EventFrame.OTHER);
    }

    /** "Jane Doe, a member of the committee from Nevada who supports": the person before a comma whom a description goes on about. */
    private Optional<Nominal> apposed(int relative) {
        if (!marks.words.small.ownerFirst) {
            return describedBy(relative);
        }
        int comma = relative - 1;
        while (comma > 0 && relative - comma <= APPOSITION_REACH && !marks.isComma(comma) && !marks.isVerb(comma)) {
            comma--;
        }
        return comma > 0 && marks.isComma(comma) && marks.is(comma + 1, Part.ARTICLE)
                ? around.endingAt(comma).filter(n -> n.mention().actor().type() == ActorType.PERSON)
                : Optional.empty();
    }

    /** "Susi, tokoh partai Bulan yang": the person before a comma whom words behind it describe by a body. */
    private Optional<Nominal> describedBy(int relative) {
        Optional<Nominal> body = marks.words.small.serial ? around.endingAt(relative) : Optional.empty();
        int comma = stretch.lastComma(0, relative).orElse(-1);
        boolean describes = comma > 0
                && body.filter(b -> b.first() > comma
                                && marks.tokenAt(b.mention().span().start()) > comma + 1
                                && b.mention().actor().type() != ActorType.PERSON)
                        .isPresent()
                && marks.isHead(comma + 1)
                && stretch.attributes(
                        comma + 1, marks.tokenAt(body.get().mention().span().start()));
        return describes
                ? around.endingAt(comma).filter(n -> n.mention().actor().type() == ActorType.PERSON)
                : Optional.empty();
    }

    /** "Hezbollah, the Iranian ally that": behind the adjective of a country and its noun, the name that they describe. */
    private Nominal described(Nominal last, int relative) {
        boolean adjective = last.mention().form() == Mention.Form.DEMONYM && last.last() < relative;
        int comma = stretch.beforeArticles(last.first() - 1);
        return adjective && comma > 0 && marks.isComma(comma)
                ? around.endingAt(comma).orElse(last)
                : last;
    }
}
