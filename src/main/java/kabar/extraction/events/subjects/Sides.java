package kabar.extraction.events.subjects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.People;
import kabar.facts.Mention;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorType;

/** Who acts and who is acted on, by one trigger. */
public record Sides(List<Nominal> sources, List<Nominal> targets, boolean bothWays) {
    /** Who acts for his country. */
    private static final Set<ActorType> ITS_OWN = Set.of(ActorType.GOVERNMENT, ActorType.MILITARY, ActorType.PERSON);

    public Sides(List<Nominal> sources, List<Nominal> targets) {
        this(sources, targets, false);
    }

    /** The first names; the second where there are none. */
    public static List<Nominal> either(List<Nominal> first, List<Nominal> second) {
        return first.isEmpty() ? second : first;
    }

    /** The same with what is no actor, or cannot be a side of this kind of event, left out. */
    public Sides fit(Predicate<Mention> suffers, Predicate<Mention> acts) {
        if (known() == 0) {
            return this;
        }
        List<Nominal> others = sources.stream()
                .filter(n -> targets.stream().noneMatch(t -> sideOf(n, t)))
                .toList();
        List<Nominal> foes = others.isEmpty() ? sources : others;
        List<Nominal> acting = foes.stream().filter(n -> acts.test(n.mention())).toList();
        List<Nominal> suffering = targets.stream()
                .filter(n -> suffers.test(n.mention()))
                .filter(n -> foes.stream()
                        .noneMatch(s -> s.mention().actor().equals(n.mention().actor())))
                .toList();
        return new Sides(acting, suffering, bothWays);
    }

    /** The same without those to whom it is done who are of the country of one who does it, a body or the country itself. */
    public Sides abroad() {
        List<Nominal> others = targets.stream()
                .filter(t -> sources.stream().noneMatch(s -> sameCountry(s, t)))
                .toList();
        return new Sides(sources, others, bothWays);
    }

    private static boolean sameCountry(Nominal source, Nominal target) {
        Actor one = source.mention().actor();
        Actor other = target.mention().actor();
        boolean whole = one.type() == ActorType.COUNTRY && ITS_OWN.contains(other.type())
                || other.type() == ActorType.COUNTRY && ITS_OWN.contains(one.type());
        return whole && one.country().isPresent() && one.country().equals(other.country());
    }

    /** "مقتل جنود إيرانيين في اشتباكات بين الجيش الإيراني ومسلحين": whether one of two who fight is the one who suffers, or of his country. */
    private static boolean sideOf(Nominal foe, Nominal sufferer) {
        Actor one = foe.mention().actor();
        Actor other = sufferer.mention().actor();
        return one.equals(other)
                || foe.slot().equals(EventFrame.BETWEEN)
                        && other.country().isPresent()
                        && other.country().equals(one.country());
    }

    /** Two names in the source's place are the two sides of a mutual event: each half of it is one side. */
    public Sides mutual(boolean eachWay) {
        boolean between =
                sources.isEmpty() && targets.stream().allMatch(n -> n.slot().equals(EventFrame.BETWEEN));
        List<Nominal> both = between ? targets : sources;
        if (!between && !targets.isEmpty() || both.size() < 2) {
            return this;
        }
        var rest = new ArrayList<>(both);
        Nominal first = rest.remove(0);
        return new Sides(List.of(first), List.copyOf(rest), eachWay);
    }

    /** Each of them, or once nobody. */
    public static List<Optional<Nominal>> each(List<Nominal> side) {
        return side.isEmpty()
                ? List.of(Optional.empty())
                : side.stream().map(Optional::of).toList();
    }

    /** "mendesak Israel dan Hamas berunding": whether whoever acts, or one who acts together with him, stands right before a place. */
    public boolean endAt(int place) {
        return !sources.isEmpty()
                && Stream.concat(sources.stream(), targets.stream()).anyMatch(n -> n.last() == place);
    }

    /** Whether no side has a name, but one is told by a word. */
    public boolean onlyUnnamed() {
        return known() > 0 && all().stream().allMatch(n -> People.are(n.mention()));
    }

    /** Those who do it, and those to whom it is done. */
    public List<Nominal> all() {
        return Stream.concat(sources.stream(), targets.stream()).toList();
    }

    /** The same without people told by a word alone. */
    public Sides named() {
        return new Sides(
                sources.stream().filter(n -> !People.are(n.mention())).toList(),
                targets.stream().filter(n -> !People.are(n.mention())).toList(),
                bothWays);
    }

    public int known() {
        return (sources.isEmpty() ? 0 : 1) + (targets.isEmpty() ? 0 : 1);
    }

    /** What each does to the other, where it goes both ways. */
    public Optional<Sides> back() {
        return bothWays && !targets.isEmpty()
                ? Optional.of(new Sides(/* sources= */ targets, /* targets= */ sources, true))
                : Optional.empty();
    }

    /** The names of the first that are not among the second: nobody does to himself what is told of two. */
    public static List<Nominal> others(List<Nominal> first, List<Nominal> second) {
        return first.stream()
                .filter(n -> second.stream()
                        .noneMatch(s -> s.mention().actor().equals(n.mention().actor())))
                .toList();
    }

    /** Whether some are told, and the first is not somebody. */
    static boolean other(List<Nominal> some, Nominal somebody) {
        return !some.isEmpty()
                && !some.get(0).mention().actor().equals(somebody.mention().actor());
    }
}
