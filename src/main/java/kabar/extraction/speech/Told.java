package kabar.extraction.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kabar.extraction.speech.Statement.Part;
import kabar.facts.Party;
import kabar.facts.Quote;
import kabar.knowledge.ActorType;
import kabar.text.Span;
import kabar.text.Token;

/** The statements of one paragraph as they are gathered, and who answers for which words. */
final class Told {
    private static final int SHORTEST_CLAUSE = 4;
    /** With fewer words beside the marks, what is quoted is all that was said. */
    private static final int SHORTEST_OUTSIDE = 3;

    private final Paragraph p;
    private final Attachment attached;
    private final Extent extent;
    private final List<Statement> statements = new ArrayList<>();
    private final Map<Quotation, Integer> made = new HashMap<>();
    private final List<Scope> scopes = new ArrayList<>();
    /** Who speaks by each cue read so far. */
    final Map<CueMatch, Optional<Party>> spoken = new HashMap<>();

    /** Tokens that somebody answers for. */
    record Scope(int first, int last, List<Party> by) {}

    Told(Paragraph p, Attachment attached) {
        this.p = p;
        this.attached = attached;
        this.extent = new Extent(p, attached);
    }

    Extent extent() {
        return extent;
    }

    List<Statement> statements() {
        return statements.stream().map(this::attributed).toList();
    }

    List<Scope> scopes() {
        return scopes;
    }

    void scope(int first, int last, List<Party> by) {
        scopes.add(new Scope(first, last, by));
    }

    int size() {
        return statements.size();
    }

    boolean isReported(int token) {
        return scopes.stream().anyMatch(s -> s.first() < token && token < s.last());
    }

    /** Whether a statement begins in a stretch. */
    boolean any(int first, int last) {
        return statements.stream().anyMatch(s -> s.first() >= first && s.first() < last);
    }

    /** Whether the last statement since there were {@code before} is a part of what was said. */
    boolean endsInPart(int before) {
        return size() > before && statements.get(size() - 1).kind() == Quote.Kind.PARTIAL;
    }

    /** The next statement is this quotation. */
    void made(Quotation q) {
        made.put(q, statements.size());
    }

    boolean isMade(Quotation q) {
        return made.containsKey(q);
    }

    /** Goes on with the statement of an earlier quotation, if that became one. */
    boolean goesOn(Quotation q) {
        Optional<Integer> before = attached.continued(q).map(made::get);
        before.ifPresent(i -> {
            statements.set(i, statements.get(i).with(inside(q)));
            made.put(q, i);
        });
        return before.isPresent();
    }

    /** A statement without a verb of saying. */
    void add(
            Quote.Kind kind,
            Part part,
            Optional<String> cue,
            Optional<Party> speaker,
            Optional<Party> addressee,
            String rule) {
        statements.add(new Statement(kind, List.of(part), cue, speaker, addressee, List.of(), rule(rule)));
    }

    private Statement attributed(Statement statement) {
        Statement out = statement;
        for (Scope scope : scopes) {
            if (scope.first() <= statement.first() && statement.first() < scope.last()) {
                out = out.by(scope.by().stream()
                        .filter(b -> !statement.speaker().map(Party::id).equals(Optional.of(b.id())))
                        .toList());
            }
        }
        return out;
    }

    Part inside(Quotation q) {
        int last = q.last();
        while (last > q.first() + 1 && p.isComma(last - 1)) {
            last--;
        }
        return new Part(q.first(), last);
    }

    void indirect(CueMatch match, List<Part> parts, Optional<Party> speaker, Optional<Party> addressee, String rule) {
        int outside = 0;
        var fragments = new ArrayList<Quotation>();
        for (Part part : parts) {
            if (parts.size() > 1 && part.last() - part.first() < SHORTEST_CLAUSE) {
                continue;
            }
            for (int i = part.first(); i < part.last(); i++) {
                if (p.quotation(i).isEmpty()) {
                    outside += p.token(i).isMark() ? 0 : 1;
                } else if (p.opens(i) && !named(p.quotation(i).orElseThrow())) {
                    fragments.add(p.quotation(i).orElseThrow());
                } else if (p.opens(i)) {
                    outside += p.quotation(i).orElseThrow().tokens();
                }
            }
        }
        boolean whole = fragments.size() == 1 && isWhole(fragments.get(0), parts);
        if (!whole && (outside >= SHORTEST_OUTSIDE || fragments.isEmpty())) {
            add(Quote.Kind.INDIRECT, parts, match, speaker, addressee, rule);
        }
        for (Quotation q : fragments) {
            boolean taken = attached.led(q)
                            .filter(c -> !c.equals(match) && c.cue().kind() != Cue.Kind.THINK)
                            .isPresent()
                    || !whole && judged(match, q);
            if (!taken && !made.containsKey(q) && attached.trailed(q).isEmpty()) {
                made.put(q, statements.size());
                add(
                        whole ? Quote.Kind.DIRECT : Quote.Kind.PARTIAL,
                        List.of(inside(q)),
                        match,
                        speaker,
                        addressee,
                        "inside");
            }
        }
        parts.forEach(part -> scopes.add(new Scope(part.first(), part.last(), chain(speaker, addressee))));
    }

    /** "Doe said Roe called it “absurd”": whether another verb, right before what is quoted, tells whose word it is. */
    private boolean judged(CueMatch match, Quotation q) {
        Optional<CueMatch> nearest =
                p.cues.stream().filter(c -> c.first() < q.open()).reduce((a, b) -> b);
        return nearest.filter(c -> c.cue().kind() == Cue.Kind.JUDGE && c.first() > match.last())
                .isPresent();
    }

    /** What somebody says is not so, with the verb that says it; he does not answer for what is told in it. */
    void denied(CueMatch match, Part part, Optional<Party> speaker) {
        add(Quote.Kind.INDIRECT, List.of(part), match, speaker, Optional.empty(), "clause");
    }

    /** Whether a quotation is all of a clause but when, where and why it was said. */
    boolean isWhole(Quotation q, List<Part> parts) {
        Part part = parts.get(0);
        int after = q.end();
        while (after < part.last() && p.token(after).isMark()) {
            after++;
        }
        return parts.size() == 1
                && q.open() == part.first()
                && q.tokens() >= SHORTEST_OUTSIDE
                && (after >= part.last()
                        || p.is(SpeechWords.Role.ADJUNCT, after)
                                && p.mention(after).isEmpty());
    }

    private static List<Party> chain(Optional<Party> speaker, Optional<Party> addressee) {
        var chain = new ArrayList<Party>();
        speaker.ifPresent(chain::add);
        addressee
                .filter(a -> a.actor().filter(x -> x.type() == ActorType.MEDIA).isPresent())
                .ifPresent(chain::add);
        return chain;
    }

    /** A name in marks: behind a word such as "operation", or all in capitals. */
    boolean named(Quotation q) {
        Optional<Quotation> before =
                p.quotation(q.open() - 2).filter(b -> b.end() == q.open() - 1 && joins(q.open() - 1));
        return p.is(SpeechWords.Role.NAMED_BEFORE, q.open() - 1)
                || q.open() > 0 && p.words.is(SpeechWords.Role.NAMED_BEFORE, p.withoutParticle(q.open() - 1))
                || q.tokens() <= SHORTEST_CLAUSE && before.filter(this::named).isPresent()
                || p.is(SpeechWords.Role.NAMED_BEFORE, q.open() - 2) && leads(q.open() - 1)
                || q.tokens() == 1 && p.mention(q.open() - 1).isPresent() && p.is(SpeechWords.Role.FINITE, q.end())
                || q.tokens() < SHORTEST_CLAUSE + 1 && p.isBody(q.first())
                || q.last() - q.first() <= SHORTEST_CLAUSE
                        && p.token(q.last() - 1).isNumber()
                || title(q);
    }

    /** "and" that stands apart before marks: و«…». */
    private boolean joins(int i) {
        return p.words.is(SpeechWords.Role.CONJUNCTION_PARTICLE, p.token(i).form());
    }

    /** A colon, or a preposition that stands apart before marks (الملقب بـ). */
    private boolean leads(int i) {
        return p.isColon(i)
                || p.words.is(SpeechWords.Role.PREPOSITION_PARTICLES, p.token(i).form());
    }

    boolean title(Quotation q) {
        int words = 0;
        for (int i = q.first(); i < q.last(); i++) {
            if (p.token(i).isWord() && p.token(i).shape() != Token.Shape.CAPITALISED) {
                return false;
            }
            words += p.token(i).isWord() || p.token(i).isNumber() ? 1 : 0;
        }
        return words > 1 && words < SHORTEST_CLAUSE;
    }

    void add(
            Quote.Kind kind,
            List<Part> parts,
            CueMatch match,
            Optional<Party> speaker,
            Optional<Party> addressee,
            String rule) {
        if (parts.stream().anyMatch(part -> part.first() >= part.last())) {
            // a text that is cut behind "said that" says nothing
            return;
        }
        statements.add(new Statement(
                kind,
                parts,
                Optional.of(p.text.at(
                        new Span(match.start(), p.token(match.last() - 1).end()))),
                speaker,
                addressee.filter(a -> !speaker.equals(Optional.of(a))),
                List.of(),
                rule(rule)));
        if (kind == Quote.Kind.DIRECT) {
            parts.forEach(part -> scope(part.first(), part.last(), chain(speaker, addressee)));
        }
    }

    private String rule(String name) {
        return p.language.code() + ".quote." + name;
    }
}
