package kabar.extraction.speech;

import java.util.List;
import java.util.Optional;
import kabar.extraction.speech.Statement.Part;
import kabar.facts.Party;

/** Statements that reach us through another: "as reported by X", "X quoted Y as saying". */
final class Relays {
    private static final int SHORTEST_CLAUSE = 4;
    private static final int REACH = 12;

    private final Paragraph p;
    private final Speakers speakers;
    private final Subjects subjects;
    private final Told told;

    Relays(Paragraph p, Speakers speakers, Subjects subjects, Told told) {
        this.p = p;
        this.speakers = speakers;
        this.subjects = subjects;
        this.told = told;
    }

    /** "as reported by X": the whole sentence reaches us through X. */
    void passedOn(CueMatch match) {
        int end = p.sentenceEnd(match.first());
        int npEnd = match.last();
        while (npEnd < end
                && !p.isComma(npEnd)
                && !p.isStop(npEnd)
                && !p.isDate(npEnd)
                && !p.begins(npEnd, cue -> cue.kind() == Cue.Kind.VIA)) {
            npEnd++;
        }
        speakers.cited()
                .source(match.last(), npEnd)
                .filter(by -> by.actor().isPresent()
                        || Standing.of(p.words, by.words()) == Standing.BODY
                        || p.token(match.last()).capital())
                .ifPresent(by -> told.scope(p.sentenceStart(match.first()), end, List.of(by)));
    }

    /** "X quoted Y as saying": Y speaks, X passes it on. */
    void relayed(CueMatch match) {
        int end = p.sentenceEnd(match.first());
        int of = match.last();
        int reach = Math.min(end, of + REACH);
        while (of < reach
                && !p.is(SpeechWords.Role.OF_SOURCE, of)
                && (!p.isComma(of) || p.is(SpeechWords.Role.OF_SOURCE, of + 1))) {
            of++;
        }
        if (of >= reach || p.isComma(of)) {
            return;
        }
        boolean outletBefore = match.cue().subject() == Cue.Side.BEFORE;
        Optional<Party> outlet = outletBefore
                ? speakers.before(subjects.clauseStart(match.first()), match.first())
                : speakers.after(match.last(), of);
        var says = p.cues.stream()
                .filter(c ->
                        c.first() >= match.last() && c.first() < end && c.cue().subject() == Cue.Side.CARRIED)
                .findFirst();
        int to = says.map(CueMatch::first).orElse(end);
        Optional<Party> source = outletBefore
                ? speakers.cited().source(match.last(), of)
                : speakers.cited().source(of + 1, to);
        source.ifPresent(s -> says.ifPresent(c -> told.spoken.put(c, source)));
        // "moved the prisoners to", by a verb that may pass on what is said, too
        boolean moved = !outletBefore
                && outlet.filter(by -> by.actor().isEmpty() && Standing.of(p.words, by.words()) == Standing.UNKNOWN)
                        .isPresent();
        if (says.isEmpty() && !moved) {
            int that = of + 1;
            while (that < end && !p.is(SpeechWords.Role.THAT, that)) {
                that++;
            }
            Optional<Party> named = outletBefore ? source : speakers.cited().source(of + 1, that);
            if (that + SHORTEST_CLAUSE < end) {
                told.indirect(
                        match,
                        List.of(new Part(that + 1, told.extent().end(match, that + 1))),
                        named,
                        Optional.empty(),
                        "relay");
            }
        }
        outlet.ifPresent(by -> told.scope(match.first(), end, List.of(by)));
    }
}
