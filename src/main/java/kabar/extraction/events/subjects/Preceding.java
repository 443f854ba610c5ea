package kabar.extraction.events.subjects;

import java.util.List;
import java.util.Optional;
import kabar.extraction.events.sentence.Chains;
import kabar.extraction.events.sentence.Inference;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.Stretch;
import kabar.extraction.events.sentence.Surroundings;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.Trigger;
import kabar.extraction.events.words.Trigger.Voice;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;

/** The subject right before its verb, in languages that mostly put it behind: "وحماس ترفض", "التي قصفت". */
public final class Preceding {
    private final Marks marks;
    private final Stretch stretch;
    private final Surroundings around;
    private final Chains chains;
    private final Deeds deeds;
    private final Interrupted interrupted;

    public Preceding(Layout layout, Deeds deeds) {
        this.marks = layout.marks;
        this.stretch = layout.stretch;
        this.around = layout.around;
        this.chains = layout.chains;
        this.deeds = deeds;
        this.interrupted = new Interrupted(layout);
    }

    /** The subject of a verb, with those joined to it; empty where it stands behind. */
    public List<Nominal> subject(PhraseMatch<Trigger> match) {
        return Sides.either(beside(match), interrupted.subject(match));
    }

    /** "انتقدت إيران فرض واشنطن عقوبات": whether what reads like a verb of the past stands behind the subject of the verb before, as its object. */
    public boolean infinitive(PhraseMatch<Trigger> match, Trigger trigger) {
        boolean past = match.affix().isEmpty() && !trigger.present() && trigger.voice() == Voice.ACTIVE;
        return past
                && deeds.last()
                        .filter(v -> v.type().worded()
                                && v.sources().stream()
                                        .anyMatch(
                                                n -> n.direct() && n.first() >= v.last() && n.last() == match.first()))
                        .isPresent()
                && around.namedAt(match.last());
    }

    private List<Nominal> beside(PhraseMatch<Trigger> match) {
        boolean relative = marks.is(match.first() - 1, Part.RELATIVE);
        int start = marks.clauseStart(match.first());
        Optional<Nominal> last = around.last(start, match.first());
        Optional<Nominal> nearest = last.filter(n -> relative || n.bare())
                .filter(n -> stretch.passes(n.last(), match.first())
                        // "الناشط، الذي أفرجت عنه"
                        || relative
                                && n.direct()
                                && n.mention().actor().type() != ActorType.PLACE
                                && marks.isComma(n.last())
                                && n.last() == match.first() - 2);
        if (match.affix().isEmpty()
                && last.filter(deeds.taken()::contains).isPresent()
                && last.get().last() == match.first()) {
            // "إسرائيل التي قصفت لبنان هددت": the subject stands before what is told of it
            return around.lastBare(start, match.first(), deeds.taken())
                    .filter(n -> marks.is(n.last(), Part.RELATIVE) || marks.isVerb(n.last()))
                    .map(List::of)
                    .orElse(List.of());
        }
        // "قصفت إسرائيل غزة وقتلت": a verb with its conjunction begins anew
        return match.affix().isEmpty()
                ? nearest.map(this::holder)
                        .map(n -> stretch.verbBetween(start, n.first()) ? List.of(n) : alike(chains.endingIn(n, start)))
                        .map(found -> relative ? Nominal.by(Inference.RELATIVE, found) : found)
                        .orElse(List.of())
                : List.of();
    }

    /** "سامي نصر رئيس الاتحاد الأوروبي انتقد": the person whom the office of a body right behind him describes; else the name itself. */
    private Nominal holder(Nominal office) {
        boolean title = marks.isHead(office.first())
                && marks.tokenAt(office.mention().span().start()) > office.first()
                && !Layout.isPerson(office);
        return title
                ? around.endingAt(office.first())
                        .filter(n -> Layout.isPerson(n) && n.bare())
                        .orElse(office)
                : office;
    }

    /** "شهداء بقصف إسرائيلي والقسام تنفي": of names that are joined, those from the last on that is no adjective of something else. */
    private static List<Nominal> alike(List<Nominal> chain) {
        boolean adjective = isAdjective(chain.get(chain.size() - 1));
        int from = chain.size() - 1;
        while (from > 0 && isAdjective(chain.get(from - 1)) == adjective) {
            from--;
        }
        return chain.subList(from, chain.size());
    }

    private static boolean isAdjective(Nominal nominal) {
        return nominal.mention().form() == Mention.Form.DEMONYM;
    }
}
