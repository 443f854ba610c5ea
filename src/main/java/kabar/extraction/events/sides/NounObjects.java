package kabar.extraction.events.sides;

import java.util.List;
import java.util.Set;
import kabar.extraction.events.sentence.Genitive;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Trigger;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;

/** To whom a noun tells that its owner does something, where the noun governs an object as its verb would: "قصف الجيش مدينة إدلب". */
final class NounObjects {
    /** Bodies that an owner of a deed is its doer as. */
    private static final Set<ActorType> DOERS = Set.of(
            ActorType.COUNTRY,
            ActorType.GOVERNMENT,
            ActorType.MILITARY,
            ActorType.ARMED_GROUP,
            ActorType.ORGANISATION,
            ActorType.PARTY);

    private final Layout layout;
    private final Marks marks;

    NounObjects(Layout layout) {
        this.layout = layout;
        this.marks = layout.marks;
    }

    /** Whom the owner of a noun does it to, named right behind him: "اتهام الرئيس إسرائيل بالإبادة"; empty where nobody is. */
    List<Nominal> of(PhraseMatch<Trigger> noun, Trigger trigger, List<Nominal> owner) {
        if (!marks.words.small.verbFirst || owner.isEmpty() || trigger.voice() == Trigger.Voice.PRONOUN) {
            return List.of();
        }
        Nominal doer = owner.get(owner.size() - 1);
        boolean right = doer.first() == noun.last()
                && !marks.words.small.nouns.definite(marks.tokens.get(noun.last() - 1))
                && doer.direct()
                && acts(trigger, doer);
        return right ? behind(doer.last()) : List.of();
    }

    /** Whether the name behind a noun is that of whom somebody does it to for whom the noun's pronoun stands: "خلال لقائه الرئيس". */
    boolean ofPronoun(PhraseMatch<Trigger> noun, Trigger trigger, Nominal name) {
        return marks.words.small.verbFirst
                && trigger.voice() == Trigger.Voice.PRONOUN
                && !Genitive.adjective(name)
                && (led(noun)
                        || noun.entries().stream().noneMatch(e -> e.value().verb()));
    }

    /** "بسبب قصفها مدينة", but not "نفق قصفه الجيش": whether what stands before a word makes it a noun. */
    private boolean led(PhraseMatch<Trigger> noun) {
        int before = noun.first() - 1;
        return !noun.affix().isEmpty() || before >= 0 && (marks.isSlot(before) || marks.isBreak(before));
    }

    private boolean acts(Trigger trigger, Nominal doer) {
        Mention name = doer.mention();
        boolean body =
                DOERS.contains(name.actor().type()) && (name.form() != Mention.Form.DEMONYM || layout.namesBody(doer));
        boolean person =
                name.actor().type() == ActorType.PERSON && !trigger.frame().targetIn(EventFrame.OF);
        return (body || person) && !layout.owns(doer.first(), doer) && !layout.partOf(doer);
    }

    private List<Nominal> behind(int from) {
        List<Nominal> object = layout.around.bareAfter(from, 0);
        boolean other = object.isEmpty() || object.get(0).joined() || Genitive.adjective(object.get(0));
        return other ? List.of() : object;
    }
}
