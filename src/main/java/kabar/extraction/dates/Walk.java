package kabar.extraction.dates;

import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kabar.text.Token;
import org.jspecify.annotations.Nullable;

/** One reading of a sentence by a {@link Grammar}: what each of its patterns makes of the tokens from one on. */
final class Walk {
    private final Grammar grammar;
    private final List<Token> tokens;
    private final List<List<Lexicon.Sense>> senses;
    private final long[] begun;
    private final Long2ObjectOpenHashMap<List<Match>> known = new Long2ObjectOpenHashMap<>();
    private final Frame.Filling filling = new Frame.Filling();

    /** What was taken on the way to a node; {@code match} is what an inner pattern read, none for a word. */
    private record Taken(
            @Nullable Taken before,
            Grammar.Edge edge,
            int first,
            int last,
            int prefix,
            List<Lexicon.Fill> fills,
            Match match) {
        int end() {
            return match.isNone() ? last : match.last();
        }

        int reach() {
            return match.isNone() ? last : Math.max(last, match.reach());
        }
    }

    Walk(Grammar grammar, List<Token> tokens) {
        this.grammar = grammar;
        this.tokens = tokens;
        this.senses = grammar.senses(tokens);
        this.begun = new long[tokens.size()];
        for (int i = 0; i < begun.length; i++) {
            begun[i] = senses.get(i).isEmpty() ? 0 : grammar.begun(senses, i);
        }
    }

    /** Whether nothing can begin at a token: it says nothing of time, or only together with a next word that says nothing. */
    boolean silent(int at) {
        if ((begun[at] & 1L << Grammar.FOUND) == 0) {
            return true;
        }
        if (at + 1 < begun.length && !senses.get(at + 1).isEmpty()) {
            return false;
        }
        for (Lexicon.Sense sense : senses.get(at)) {
            if (grammar.alone(sense, at)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a token can be a part of a time. */
    boolean knows(int at) {
        return !senses.get(at).isEmpty();
    }

    /** The longest match that begins at a token; of two equally long, that of the pattern that stands first. */
    Match longest(int at) {
        Match best = Match.NONE;
        List<Match> all = matches(Grammar.FOUND, at, true);
        for (int i = 0; i < all.size(); i++) {
            Match match = all.get(i);
            if (best.isNone() || match.better(best)) {
                best = match;
            }
        }
        return best;
    }

    private List<Match> matches(int head, int at, boolean opening) {
        if (at >= tokens.size() || (begun[at] & 1L << head) == 0) {
            return List.of();
        }
        long key = ((long) head * tokens.size() + at) * 2 + (opening ? 1 : 0);
        List<Match> found = known.get(key);
        if (found == null) {
            found = new ArrayList<>(2);
            known.put(key, found);
            walk(grammar.root(head), at, null, opening, found);
        }
        return found;
    }

    /** Tries what can follow at a node. It runs at each word that may tell a time, so that it makes no iterators. */
    private void walk(Grammar.Node node, int at, @Nullable Taken taken, boolean opening, List<Match> found) {
        if (taken != null) {
            List<PatternReader.Rule> accepts = node.accepts();
            for (int i = 0; i < accepts.size(); i++) {
                accept(accepts.get(i), taken, found);
            }
        }
        if (at >= tokens.size()) {
            List<Grammar.Edge> edges = node.edges(grammar.end());
            for (int e = 0; e < edges.size(); e++) {
                Grammar.Edge edge = edges.get(e);
                walk(edge.to(), at, new Taken(taken, edge, at, at, 0, List.of(), Match.NONE), false, found);
            }
            return;
        }
        if (node.takesWords()) {
            List<Lexicon.Sense> here = senses.get(at);
            for (int i = 0; i < here.size(); i++) {
                word(here.get(i), node, at, taken, opening, found);
            }
        }
        if (node.takes(begun[at])) {
            List<Grammar.Edge> edges = node.byHead();
            for (int e = 0; e < edges.size(); e++) {
                inner(edges.get(e), at, taken, opening, found);
            }
        }
    }

    private void word(
            Lexicon.Sense sense, Grammar.Node node, int at, @Nullable Taken taken, boolean opening, List<Match> found) {
        List<Grammar.Edge> edges = node.edges(sense.symbol());
        for (int e = 0; e < edges.size(); e++) {
            Grammar.Edge edge = edges.get(e);
            if (fits(edge.step(), at, sense.prefix(), opening)) {
                int prefix = sense.prefix().length();
                var next = new Taken(taken, edge, at, sense.last(), prefix, sense.fills(), Match.NONE);
                walk(edge.to(), sense.last(), next, false, found);
            }
        }
    }

    private void inner(Grammar.Edge edge, int at, @Nullable Taken taken, boolean opening, List<Match> found) {
        boolean particle = !edge.step().prefix().isEmpty();
        List<Match> inside = matches(edge.target(), at, opening || particle);
        for (int i = 0; i < inside.size(); i++) {
            Match match = inside.get(i);
            String form = tokens.get(at).form();
            String prefix = match.prefix() == 0 ? "" : form.substring(0, Math.min(match.prefix(), form.length()));
            if (fits(edge.step(), at, prefix, opening)) {
                var next = new Taken(taken, edge, match.first(), match.last(), match.prefix(), List.of(), match);
                walk(edge.to(), match.last(), next, false, found);
            }
        }
    }

    private boolean fits(PatternReader.Step step, int at, String prefix, boolean opening) {
        boolean particle = step.prefix().isEmpty()
                ? prefix.isEmpty() || opening
                : step.prefix().equals(prefix);
        if (!particle || step.glued() && tokens.get(at).spaced()) {
            return false;
        }
        Token token = tokens.get(at);
        return (!step.capital() || token.capital())
                && (!step.plain() || token.form().length() == token.end() - token.start());
    }

    private void accept(PatternReader.Rule rule, Taken last, List<Match> found) {
        filling.clear();
        int from = -1;
        int to = -1;
        int prefix = 0;
        int inners = 0;
        int order = 0;
        Optional<Frame> inner = Optional.empty();
        List<Frame> ends = List.of();
        for (Taken taken = last; taken != null; taken = taken.before()) {
            PatternReader.Step step = taken.edge().step();
            if (!step.context()) {
                to = to < 0 ? taken.end() : to;
                from = taken.first();
                prefix = taken.prefix();
            }
            Match match = taken.match();
            if (!match.isNone() && step.end()) {
                ends = joined(List.of(match.frame()), ends);
                order += match.inner() + match.order();
            } else if (!match.isNone() && !step.mute()) {
                inner = Optional.of(match.frame());
                order += match.inner() + match.order();
                inners++;
                ends = match.frame().ends().isEmpty()
                        ? ends
                        : joined(match.frame().ends(), ends);
                if (!filling.putAll(match.frame())) {
                    return;
                }
            }
            if (!step.mute() && !fill(taken)) {
                return;
            }
        }
        if (from < 0) {
            return;
        }
        for (Lexicon.Fill fill : rule.fills()) {
            filling.replace(fill.field(), fill.value());
        }
        // Of several patterns inside, a name for the whole says more than that of the first.
        var leading = inners > 1 && !rule.name().isEmpty() ? Optional.<Frame>empty() : inner;
        var frame = filling.frame(ends, rule.name(), leading);
        found.add(new Match(
                rule.head(), from, to, Math.max(last.reach(), last.last()), prefix, frame, rule.order(), order));
    }

    private boolean fill(Taken taken) {
        List<Lexicon.Fill> fills = taken.fills();
        for (int i = 0; i < fills.size(); i++) {
            Lexicon.Fill fill = fills.get(i);
            Field field = taken.edge().step().as().orElse(fill.field());
            if (!field.takes(fill.value()) || !filling.put(field, fill.value())) {
                return false;
            }
        }
        return true;
    }

    private static List<Frame> joined(List<Frame> first, List<Frame> rest) {
        var all = new ArrayList<Frame>(first);
        all.addAll(rest);
        return List.copyOf(all);
    }
}
