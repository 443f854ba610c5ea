package kabar.extraction.events.sides;

import java.util.List;
import kabar.extraction.events.sentence.Chains;
import kabar.extraction.events.sentence.Genitive;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.Stretch;
import kabar.extraction.events.sentence.Surroundings;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.SmallWords;
import kabar.extraction.events.words.Trigger;
import kabar.extraction.events.words.Trigger.Voice;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;

/** Verbs that only carry a noun that tells a deed ("launched strikes on"): whose deed it is. */
final class Carriers {
    private static final int LIGHT_REACH = 10;
    /** Letters of a word that its first letter may belong to. */
    private static final int SHORT = 3;

    private final Layout layout;
    private final Marks marks;
    private final Stretch stretch;
    private final SmallWords small;
    private final Surroundings around;
    private final Chains chains;
    private final List<PhraseMatch<Voice>> lights;
    private final SubjectFinder subjects;

    /** The subject of a verb that only carries a noun, and whether it suffers what the noun tells. */
    record Light(List<Nominal> subject, boolean suffers, boolean intends) {
        static final Light NONE = new Light(List.of(), false, false);
    }

    Carriers(Layout layout, List<PhraseMatch<Voice>> lights, SubjectFinder subjects) {
        this.layout = layout;
        this.marks = layout.marks;
        this.stretch = layout.stretch;
        this.small = marks.words.small;
        this.around = layout.around;
        this.chains = layout.chains;
        this.lights = lights;
        this.subjects = subjects;
    }

    /** The verb that carries a noun ("launched strikes on", "came under fire"). */
    Light of(PhraseMatch<Trigger> match) {
        int start = marks.clauseStart(match.first());
        for (int i = lights.size() - 1; i >= 0; i--) {
            var light = lights.get(i);
            boolean near = light.last() <= match.first()
                    && light.first() >= start
                    && stretch.length(light.last(), match.first()) <= LIGHT_REACH;
            boolean apart = near
                    && (stretch.nounBetween(light.last(), match.first())
                            || (small.verbFirst
                                            || small.serial
                                            || small.ownerFirst && !stretch.unparted(light.last(), match.first()))
                                    && stretch.verbBetween(light.last(), match.first()));
            if (!near
                    || apart
                    || small.verbFirst && furtherClause(light.last(), match.first())
                    || stretch.has(Part.ATTITUDE, light.last(), match.first())
                    || small.verbFirst && describedNoun(light.last())) {
                continue;
            }
            Voice voice = light.entries().get(0).value();
            boolean suffers = voice == Voice.PASSIVE;
            if (voice == Voice.PARTICIPLE && stretch.auxiliaryBefore(light.first(), Part.PASSIVE)
                    || suffers && !small.verbFirst) {
                return Light.NONE;
            }
            if (!small.verbFirst) {
                return new Light(
                        voice == Voice.GERUND && !stretch.auxiliaryBefore(light.first(), Part.PASSIVE)
                                ? subjects.gerundSubject(light.first())
                                : subjects.subject(light.first()),
                        false,
                        false);
            }
            List<Nominal> names = around.firstBare(light.last(), match.first())
                    // "بثت الجزيرة مشاهد من القصف": who only shows it
                    .filter(n -> n.mention().actor().type() != ActorType.MEDIA)
                    .map(chains::of)
                    .orElseGet(() -> around.last(start, light.first())
                            .filter(n -> n.bare() && stretch.passes(n.last(), light.first()))
                            // "المدينة التي دخلها الجيش تعرضت لقصف"
                            .filter(n -> !small.verbFirst || !stretch.relativeBetween(start, n.first()))
                            .map(n -> chains.endingIn(n, start))
                            .orElse(List.of()));
            return new Light(names, suffers, voice == Voice.FUTURE);
        }
        return Light.NONE;
    }

    /** "أعرب الرئيس عن رفضه، ووصف الاتفاق": whether a word with its conjunction stands behind a comma between two places. */
    private boolean furtherClause(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            String word = marks.tokens.get(i + 1).form();
            if (marks.isComma(i)
                    && marks.asideEnd(i) == i
                    && small.joins(word)
                    && word.length() > SHORT
                    && !marks.isSlot(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "تحسبا من رد إيراني على اغتيال": before the adjective of a country, without its article, stands a noun and no verb. */
    private boolean describedNoun(int behind) {
        return layout.nominals.stream()
                .anyMatch(n -> n.first() == behind
                        && Genitive.adjective(n)
                        && !small.nouns.plural(n.mention().surface())
                        && !small.nouns.definite(marks.tokens.get(behind)));
    }
}
