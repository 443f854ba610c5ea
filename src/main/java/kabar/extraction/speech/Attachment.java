package kabar.extraction.speech;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which cue each quotation of a paragraph belongs to: the one that leads up to it, or the one that follows it ("…", said X). */
final class Attachment {
    private static final int FAR = 25;
    private static final int NEAR = 8;
    private static final int SHORTEST_DIRECT = 4;

    private final Paragraph p;
    private final Map<CueMatch, Complement> complements = new HashMap<>();
    private final Map<Quotation, CueMatch> led = new HashMap<>();
    private final Map<Quotation, CueMatch> trailed = new HashMap<>();
    private final Map<Quotation, Quotation> continued = new HashMap<>();
    private final Set<CueMatch> trailing = new HashSet<>();

    Attachment(Paragraph p) {
        this.p = p;
        for (CueMatch cue : p.cues) {
            if (cue.cue().says()) {
                complements.put(cue, Complement.of(p, cue));
            }
        }
        for (Quotation q : p.quotations) {
            lead(q).ifPresent(c -> led.put(q, c));
            Optional<CueMatch> trail = lead(q).filter(c -> near(c, q)).isPresent() ? Optional.empty() : trail(q);
            trail.ifPresent(c -> {
                led.remove(q);
                trailed.put(q, c);
                trailing.add(c);
            });
        }
        for (int i = 1; i < p.quotations.size(); i++) {
            continuation(p.quotations.get(i - 1), p.quotations.get(i));
        }
    }

    Complement complement(CueMatch cue) {
        return complements.getOrDefault(cue, Complement.NOTHING);
    }

    Optional<CueMatch> led(Quotation q) {
        return Optional.ofNullable(led.get(q));
    }

    Optional<CueMatch> trailed(Quotation q) {
        return Optional.ofNullable(trailed.get(q));
    }

    /** The quotation that this one goes on with ("…," he said, "…"). */
    Optional<Quotation> continued(Quotation q) {
        return Optional.ofNullable(continued.get(q));
    }

    boolean trails(CueMatch cue) {
        return trailing.contains(cue);
    }

    private Optional<CueMatch> lead(Quotation q) {
        return p.cues.stream()
                .filter(c -> c.cue().says() && complement(c).start() == q.open() && leads(c, q))
                .reduce((a, b) -> b);
    }

    /** Close before the quotation, unless a comma, colon or conjunction brings it in. */
    private boolean leads(CueMatch cue, Quotation q) {
        if (complement(cue).type() != Complement.Type.QUOTE || p.isComma(q.open() - 1)) {
            return true;
        }
        int commas = 0;
        for (int i = cue.last(); i < q.open(); i++) {
            commas += p.isComma(i) ? 1 : 0;
        }
        // "Doe, who is a teacher, “…”": an insertion
        boolean inserted = commas == 2
                && cue.cue().subject() == Cue.Side.EITHER
                && q.tokens() > SHORTEST_DIRECT
                && p.mention(q.open() - 1).isPresent();
        return q.open() - cue.last() <= 2 * NEAR && (commas == 0 || inserted);
    }

    private boolean near(CueMatch cue, Quotation q) {
        return complement(cue).type() != Complement.Type.QUOTE || q.open() - cue.last() <= NEAR;
    }

    private Optional<CueMatch> trail(Quotation q) {
        int from = q.end();
        int ending = ending(q);
        boolean comma = p.isComma(from) || p.isComma(ending);
        boolean stopped = p.isStop(ending) && p.token(ending).is(".");
        if (from >= p.size()) {
            return Optional.empty();
        }
        int start = from;
        while (start < p.size() && (p.isComma(start) || p.isStop(start) && start == from)) {
            start++;
        }
        boolean full = start > from && p.isStop(from) && !p.isComma(from + 1);
        for (CueMatch c : p.cues) {
            if (c.first() < start || c.first() > start + FAR) {
                continue;
            }
            if (c.cue().kind() == Cue.Kind.VIA) {
                continue;
            }
            if (c.cue().isSource()) {
                return c.first() == start && !full && (!stopped || comma) ? Optional.of(c) : Optional.empty();
            }
            if (!c.cue().tells() || c.cue().subject() == Cue.Side.CARRIED) {
                return Optional.empty();
            }
            if (broken(start, c.first())) {
                return Optional.empty();
            }
            boolean adjacent = c.first() == start;
            var type = complement(c).type();
            if (adjacent && (c.cue().subject() == Cue.Side.AFTER || c.own())) {
                return Optional.of(c);
            }
            if (stopped && !comma || full) {
                return Optional.empty();
            }
            boolean open = comma || p.isStop(ending);
            boolean bare = type == Complement.Type.NONE
                    || type == Complement.Type.QUOTE
                    || type == Complement.Type.ZERO && (adjacent || p.isComma(ending));
            boolean verbFirst = c.cue().subject() == Cue.Side.EITHER;
            return open && bare && (adjacent || !verbFirst) ? Optional.of(c) : Optional.empty();
        }
        return Optional.empty();
    }

    /** The last token inside a quotation, before the marks of a quotation in it. */
    private int ending(Quotation q) {
        int last = q.last() - 1;
        while (last > q.first() && QuotationMarks.isMark(p.text, p.token(last))) {
            last--;
        }
        return last;
    }

    /** A stop or another quotation stands between. */
    private boolean broken(int from, int to) {
        for (int i = from; i < to; i++) {
            if (p.isStop(i) && i + 1 < p.size() && p.sentence(i + 1) != p.sentence(i)
                    || p.quotation(i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void continuation(Quotation before, Quotation q) {
        CueMatch cue = trailed.get(before);
        if (cue == null || trailed.containsKey(q) || cue.last() > q.open()) {
            return;
        }
        boolean sameCue = cue.equals(led.get(q));
        boolean next = !led.containsKey(q) && q.open() > cue.last() && p.isStop(q.open() - 1) && nothingBetween(cue, q);
        if (sameCue || next) {
            continued.put(q, before);
            led.put(q, cue);
        }
    }

    /** Only the rest of the cue's own sentence stands between it and the quotation. */
    private boolean nothingBetween(CueMatch cue, Quotation q) {
        for (int i = cue.last(); i < q.open() - 1; i++) {
            if (p.isStop(i) && p.sentence(i) != p.sentence(i + 1)) {
                return false;
            }
        }
        return p.cues.stream()
                .noneMatch(c -> c.first() >= cue.last()
                        && c.first() < q.open()
                        && c.cue().says());
    }
}
