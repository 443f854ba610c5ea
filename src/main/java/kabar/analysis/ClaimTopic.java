package kabar.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** All tellings about one subject, of whatever days, while claims are gathered. */
final class ClaimTopic {
    private final Claim.Subject subject;
    private final ClaimSide a;
    private final ClaimSide b;
    private final List<Telling> tellings = new ArrayList<>();
    private final Set<String> places = new TreeSet<>();

    ClaimTopic(Claim.Subject subject, ClaimSide a, ClaimSide b) {
        this.subject = subject;
        this.a = a;
        this.b = b;
    }

    void add(Telling telling, String place) {
        tellings.add(telling);
        if (!place.isEmpty()) {
            places.add(place);
        }
    }

    /** Both sides are named. */
    boolean isFull() {
        return a.isKnown() && b.isKnown();
    }

    /** By what topics that may be the same are found. */
    Set<String> keys() {
        var keys = new LinkedHashSet<String>();
        String what = subject.kind() + "\n" + subject.what() + "\n";
        if (a.isKnown()) {
            keys.add(what + "a" + a.key());
        }
        if (b.isKnown()) {
            keys.add(what + "b" + b.key());
        }
        places.forEach(place -> keys.add(what + "in" + place));
        return keys;
    }

    private int sides() {
        return (a.isKnown() ? 1 : 0) + (b.isKnown() ? 1 : 0);
    }

    /**
     * Whether the other may tell of the same, naming more of who took part: no side or day speaks against it. What many tell without a
     * name is not laid to one that a single article names.
     */
    boolean isPartOf(ClaimTopic other) {
        boolean sameSide = a.isKnown() && a.key().equals(other.a.key())
                || b.isKnown() && b.key().equals(other.b.key());
        boolean samePlace = places.stream().anyMatch(other.places::contains);
        return sides() < other.sides()
                && articles() <= other.articles()
                && subject.kind().equals(other.subject.kind())
                && subject.what().equals(other.subject.what())
                && fits(a, other.a)
                && fits(b, other.b)
                && (samePlace
                        || sameSide
                                && tellings.stream()
                                        .filter(Telling::isDated)
                                        .allMatch(t ->
                                                other.tellings.stream().anyMatch(o -> !o.isDated() || t.isNear(o))));
    }

    private long articles() {
        return tellings.stream().mapToInt(Telling::article).distinct().count();
    }

    private static boolean fits(ClaimSide one, ClaimSide other) {
        return !one.isKnown() || one.key().equals(other.key());
    }

    void takeIn(ClaimTopic part) {
        tellings.addAll(part.tellings);
        places.addAll(part.places);
    }

    /**
     * The claims about the subject: what is told of days near each other is one, and what several tell but never of the same days is
     * one, too.
     */
    List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        List<Telling> alone = new ArrayList<>();
        List<Claim> single = new ArrayList<>();
        for (List<Telling> group : days()) {
            group.sort((t, o) -> Integer.compare(t.article(), o.article()));
            var claim = new Claim(subject, group);
            if (claim.origins() > 1) {
                claims.add(claim);
            } else {
                single.add(claim);
                alone.addAll(group);
            }
        }
        alone.sort((t, o) -> Integer.compare(t.article(), o.article()));
        var apart = new Claim(subject, alone);
        if (single.size() > 1 && apart.origins() > 1) {
            claims.add(apart);
        } else {
            claims.addAll(single);
        }
        return claims;
    }

    /** Tellings of days near each other; one without a day goes with another of its article. */
    private List<List<Telling>> days() {
        var groups = new ArrayList<List<Telling>>();
        var undated = new ArrayList<Telling>();
        var inTime = new ArrayList<>(tellings);
        inTime.sort((t, o) -> Integer.compare(t.from(), o.from()));
        for (Telling telling : inTime) {
            if (!telling.isDated()) {
                undated.add(telling);
            } else if (!groups.isEmpty()
                    && groups.get(groups.size() - 1).stream().anyMatch(telling::isNear)) {
                groups.get(groups.size() - 1).add(telling);
            } else {
                groups.add(new ArrayList<>(List.of(telling)));
            }
        }
        var rest = new ArrayList<Telling>();
        for (Telling telling : undated) {
            Predicate<Telling> own = t -> t.article() == telling.article() && t.isDated();
            groups.stream()
                    .filter(group -> group.stream().anyMatch(own))
                    .findFirst()
                    .orElse(rest)
                    .add(telling);
        }
        if (!rest.isEmpty()) {
            groups.add(rest);
        }
        return groups;
    }
}
