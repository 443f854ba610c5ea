package kabar.extraction.clauses;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import kabar.extraction.clauses.ClauseWords.Role;
import kabar.extraction.clauses.Clauses.Clause;
import kabar.facts.Mention;
import kabar.facts.Timex;

/** When and where it happened what a sentence tells. */
public final class Setting {
    /** Words from "over" to a date. */
    private static final int APART = 5;

    /** From the end of "Thursday" to "vote" in "Thursday's vote". */
    private static final int TO_OWNED = 2;

    /** Words from "said" to a date. */
    private static final int TO_SAID = 3;

    private final Clauses clauses;
    private final List<Mention> mentions;
    private final List<Timex> dates;
    private final Places places;

    Setting(Clauses clauses, List<Mention> mentions, List<Timex> dates) {
        this.clauses = clauses;
        this.mentions = mentions;
        this.dates = dates;
        this.places = new Places(clauses, mentions, dates);
    }

    /** Something told of a stretch of words. */
    record Spot<T>(int first, int last, T told) {}

    /**
     * Words of a sentence that tell something.
     *
     * @param last index after their last token
     * @param others where other words begin that tell something of the same kind
     */
    public record Telling(int first, int last, BitSet others, Kind kind) {}

    /** What words tell: something that came upon somebody (killed, missing), something done in words (accused), anything else. */
    public enum Kind {
        SUFFERED,
        SPOKEN,
        OTHER
    }

    /** The day, month … in which it happened what words tell, of those that satisfy a condition. */
    public Optional<Timex> date(Telling words, Predicate<Timex> fits) {
        List<Spot<Timex>> spots = dates.stream()
                .filter(date ->
                        date.kind() != Timex.Kind.DURATION && date.from().isPresent() && fits.test(date))
                .map(date -> new Spot<>(
                        tokenAt(date.span().start()), tokenAt(date.span().end() - 1) + 1, date))
                .filter(spot -> ofTelling(spot, words))
                .toList();
        return nearest(spots, words, this::isFormer);
    }

    /** The only day, month … that the sentence speaks of. */
    public Optional<Timex> onlyDate() {
        var known = dates.stream().filter(date -> date.from().isPresent()).toList();
        return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
    }

    /** Where it happened. */
    public Optional<Mention> place(Telling words) {
        return nearest(places.leading(Role.WHERE), words, i -> false)
                .or(() -> before(words))
                .or(places::topic);
    }

    /** Where those come from whom words count. */
    public Optional<Mention> origin(Telling words) {
        return nearest(places.leading(Role.WHENCE, Role.LEFT), words, i -> false);
    }

    /** Where they go to. */
    public Optional<Mention> aim(Telling words) {
        return nearest(places.leading(Role.WHITHER), words, i -> false);
    }

    /** The only place that the clause of words names, whatever leads to it: "China's exports rose by a tenth". */
    public Optional<Mention> about(Telling words) {
        return places.only(clauses.at(words.first()));
    }

    /** "…, while 12 are missing", "…; 30 were hurt": where a clause that names nobody goes on to tell of what the one before told. */
    private Optional<Mention> before(Telling words) {
        Clause own = clauses.at(words.first());
        boolean goesOn = own.index() > 0 && (own.opener() == Role.OTHER || own.opener() == Role.NONE);
        if (!goesOn
                || mentions.stream()
                        .anyMatch(m -> clauses.at(tokenAt(m.span().start())).equals(own))) {
            return Optional.empty();
        }
        Clause told = clauses.around(own).orElseGet(() -> clauses.before(own));
        return in(places.leading(Role.WHERE), told).stream()
                .filter(spot -> clauses.saidTogether(spot.first(), words.first()))
                .reduce((one, other) -> other)
                .map(Spot::told);
    }

    private int tokenAt(int offset) {
        return clauses.sentence.tokenAt(offset);
    }

    /** "over the 2013 protest", "Thursday's vote": whether a date is of what words tell and not of another noun. */
    private boolean ofTelling(Spot<Timex> date, Telling words) {
        for (int i = date.first() - 1; i >= Math.max(0, date.first() - APART); i--) {
            if (clauses.begins(i) == Role.APART) {
                return false;
            }
        }
        if (words.kind() != Kind.SPOKEN && ofSaying(date.first())) {
            return false;
        }
        int next = date.last();
        if (next >= clauses.tokens.size() || words.first() == next) {
            return true;
        }
        boolean owner = clauses.isOwner(next);
        boolean article = clauses.endsBefore(date.first()) == Role.ARTICLE
                && clauses.tokens.get(next).isWord()
                && clauses.begins(next) == Role.NONE;
        int before = article ? clauses.firstOf(date.first()) : date.first();
        return owner
                ? words.first() - next <= TO_OWNED && words.first() > next
                : !article || clauses.endsBefore(before) == Role.WHERE;
    }

    /** "police said on Monday": whether a date outside what is said stands behind a word of saying. */
    private boolean ofSaying(int date) {
        for (int i = date; i > Math.max(0, date - TO_SAID) && !clauses.isSaid(date); i--) {
            if (clauses.endsBefore(i) == Role.SAID) {
                return true;
            }
            if (clauses.tokens.get(i - 1).isMark()) {
                return false;
            }
        }
        return false;
    }

    private <T> Optional<T> nearest(List<Spot<T>> spots, Telling words, IntPredicate apart) {
        List<Spot<T>> near = spots.stream()
                .filter(spot -> clauses.saidTogether(spot.first(), words.first()))
                .toList();
        Clause own = clauses.at(words.first());
        Optional<Spot<T>> found = inClause(in(near, own), words, apart);
        if (found.isPresent()) {
            return found.map(Spot::told);
        }
        if (words.kind() == Kind.SPOKEN && near.isEmpty() && clauses.isSaid(words.first())) {
            // "We warn you," he said on Monday
            return only(spots);
        }
        if (own.opener() == Role.SAME) {
            return clauses.around(own).flatMap(around -> only(in(near, around)));
        }
        for (Clause other : clauses.all()) {
            boolean same = other.opener() == Role.SAME
                    || words.kind() == Kind.SUFFERED && other.opener() == Role.AFTER && !parted(other);
            if (same && other.around() == own.index() && other.index() != own.index()) {
                return only(in(near, other));
            }
        }
        return Optional.empty();
    }

    /** "two days after the attack": whether a clause of what came before says how much later something else was. */
    private boolean parted(Clause after) {
        return dates.stream().anyMatch(time -> {
            int first = tokenAt(time.span().start());
            int last = tokenAt(time.span().end() - 1) + 1;
            boolean length = time.kind() == Timex.Kind.DURATION && first == after.first() + 1;
            return last == after.first() || first < after.first() && after.first() < last || length;
        });
    }

    private <T> List<Spot<T>> in(List<Spot<T>> spots, Clause clause) {
        return spots.stream()
                .filter(spot -> clauses.at(spot.first()).equals(clause))
                .toList();
    }

    private static <T> Optional<T> only(List<Spot<T>> spots) {
        return spots.size() == 1 ? Optional.of(spots.get(0).told()) : Optional.empty();
    }

    /** Told behind the words before anything else is, else before them (unless in a dateline), else farther behind. */
    private <T> Optional<Spot<T>> inClause(List<Spot<T>> spots, Telling words, IntPredicate apart) {
        int next = words.others().nextSetBit(words.last());
        int end = next < 0 ? clauses.tokens.size() : next;
        for (int i = words.last(); next >= 0 && i < end; i++) {
            end = clauses.joins(i) ? i : end;
        }
        int zone = end;
        var behind = spots.stream().filter(s -> s.first() >= words.last()).findFirst();
        if (behind.filter(s -> s.first() < zone).isPresent()) {
            return behind;
        }
        boolean former = apart.test(words.first());
        var before = spots.stream()
                .filter(s -> !former && s.last() <= words.first())
                .reduce((one, other) -> other)
                .filter(s -> !turns(s.last(), words.first()));
        if (before.filter(s -> !clauses.inDateline(s.first())).isPresent()) {
            return before;
        }
        return behind.filter(s -> !turns(words, s.first(), apart)).or(() -> before);
    }

    /** "up from 9", "from 11 percent": whether a number was so before. */
    private boolean isFormer(int first) {
        Role before = clauses.endsBefore(first);
        return before == Role.FORMER || before == Role.WHENCE;
    }

    /** "… on Monday and Hezbollah fired 30 rockets": whether somebody else begins to act between two places. */
    private boolean turns(int from, int to) {
        for (int i = from; i < to; i++) {
            if (clauses.joins(i) && namesBetween(i, to)) {
                return true;
            }
        }
        return false;
    }

    /** The same where what is told then stands between, or where it was before. */
    private boolean turns(Telling words, int to, IntPredicate apart) {
        for (int i = words.others().nextSetBit(words.last());
                i >= 0 && i < to;
                i = words.others().nextSetBit(i + 1)) {
            if (apart.test(i) || turns(words.last(), i)) {
                return true;
            }
        }
        return false;
    }

    /** "the US and the UK": whether a name is joined to one before. */
    private boolean isJoined(int name) {
        return mentions.stream().anyMatch(m -> {
            int end = tokenAt(m.span().end() - 1) + 1;
            return end < name && name <= end + 2 && clauses.joins(end);
        });
    }

    private boolean namesBetween(int from, int to) {
        return mentions.stream().anyMatch(m -> {
            int at = tokenAt(m.span().start());
            return at > from && at < to && !isJoined(at);
        });
    }
}
