package kabar.extraction.speech;

import java.util.Optional;
import kabar.facts.Party;
import kabar.knowledge.ActorType;

/** To whom a verb of saying tells what it brings in. */
final class Listeners {
    private static final int LONGEST = 6;

    private final Paragraph p;
    private final Speakers speakers;
    private final Told told;

    Listeners(Paragraph p, Speakers speakers, Told told) {
        this.p = p;
        this.speakers = speakers;
        this.told = told;
    }

    /** Who is told by a verb. */
    Optional<Party> of(CueMatch match, Complement complement) {
        int to = Math.min(complement.end(), p.sentenceEnd(match.first()));
        if (match.cue().kind() == Cue.Kind.TELL) {
            while (to > match.last() && stops(match.last(), to)) {
                to--;
            }
            return speakers.addressees().object(match.last(), to, told.spoken.getOrDefault(match, Optional.empty()));
        }
        return speakers.addressees().of(match.last(), to).or(() -> fronted(match.first()));
    }

    /** "Kepada wartawan, Sugiono mengaku": who is told by the phrase that the sentence opens with. */
    private Optional<Party> fronted(int cue) {
        int start = p.sentenceStart(cue);
        int comma = start;
        while (comma < cue && !p.isComma(comma)) {
            comma++;
        }
        if (comma < cue && p.is(SpeechWords.Role.ADDRESSED, start)) {
            return speakers.addressees().of(start, comma);
        }
        // "وفي حديث لإذاعة المدينة قال"
        boolean ahead = p.cues.stream()
                .noneMatch(c -> c.first() >= start
                        && (c.first() < cue || c.first() == cue && c.cue().subject() == Cue.Side.AFTER));
        return ahead && p.words.has(SpeechWords.Role.ADDRESSED_PARTICLES)
                ? speakers.addressees()
                        .of(start, cue)
                        .filter(a -> a.actor()
                                        .filter(x -> x.type() == ActorType.MEDIA)
                                        .isPresent()
                                || a.actor().isEmpty() && Standing.of(p.words, a.words()) == Standing.BODY)
                : Optional.empty();
    }

    /** "told reporters", "told the Reuters news agency": index behind whom a verb that needs a listener tells; else behind the verb. */
    int past(CueMatch match) {
        int from = match.last();
        if (match.cue().kind() != Cue.Kind.TELL || from >= p.size()) {
            return from;
        }
        int end = speakers.phraseEnd(from, p.sentenceEnd(match.first()));
        boolean listener = end - from <= LONGEST && !p.token(from).isMark();
        for (int i = from; listener && i < end; i++) {
            if (p.mention(i).isPresent() || p.isSource(i) || p.is(SpeechWords.Role.LISTENERS, i)) {
                return end;
            }
        }
        return from;
    }

    private boolean stops(int from, int to) {
        for (int i = from; i < to; i++) {
            if (p.isComma(i) || p.isStop(i)) {
                return true;
            }
        }
        return false;
    }
}
