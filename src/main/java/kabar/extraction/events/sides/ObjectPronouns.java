package kabar.extraction.events.sides;

import java.util.List;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.subjects.Deeds;
import kabar.extraction.events.subjects.Sides;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Trigger;
import kabar.text.PhraseMatch;

/** Whom the pronoun stands for that is written onto a verb as its object. */
final class ObjectPronouns {
    private static final int PRONOUN_REACH = 24;

    private final Deeds deeds;
    private final Stances stances;

    ObjectPronouns(Deeds deeds, Stances stances) {
        this.deeds = deeds;
        this.stances = stances;
    }

    /** "اعتقلت الشرطة ناشطا ورحلته", "رفضها حزب الله": whom the verb before told of, or whoever did what a stance is taken on. */
    List<Nominal> meant(PhraseMatch<Trigger> match, EventFrame frame, List<Nominal> subject) {
        if (frame.stance()) {
            // "رحب البيت الأبيض بإعلان الحكومة ورفضه حزب الله": what the stance before was taken on
            List<Nominal> shared = stances.onClause(match.first())
                    ? deeds.lastSpeaker(match.first(), PRONOUN_REACH, subject)
                    : deeds.lastSpoken(match.first(), PRONOUN_REACH, subject);
            boolean goesOn = !match.affix().isEmpty()
                    && !subject.isEmpty()
                    && subject.equals(deeds.lastSource(match.first(), PRONOUN_REACH));
            if (shared.isEmpty() && goesOn) {
                // "فرضت واشنطن عقوبات على شركة واتهمتها": whom the same one has just done something to
                shared = deeds.lastTarget(match.first(), PRONOUN_REACH);
            }
            return Sides.either(shared, stances.foregone(match.first(), subject));
        }
        return match.affix().isEmpty()
                ? deeds.toWhom(subject, match.first())
                : deeds.lastTarget(match.first(), PRONOUN_REACH);
    }
}
