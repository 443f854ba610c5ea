package kabar.extraction.events.subjects;

import kabar.extraction.events.memory.Descriptions;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.People;
import kabar.extraction.events.words.SmallWords;
import kabar.extraction.events.words.Trigger;
import kabar.extraction.events.words.Trigger.Voice;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;

/** Whether a verb has the form that a subject behind it asks for, in languages that put the subject there. */
final class Agreement {
    private final Layout layout;
    private final Marks marks;
    private final SmallWords small;

    Agreement(Layout layout) {
        this.layout = layout;
        this.marks = layout.marks;
        this.small = marks.words.small;
    }

    /** Whether a name can be the subject of a verb; true where its gender is not known. */
    boolean fits(PhraseMatch<Trigger> match, Trigger trigger, Nominal nominal) {
        int verb = match.first();
        String form = marks.tokens.get(verb).form();
        if (small.verbs.manifold(form) || infinitive(match)) {
            return true;
        }
        boolean feminine = trigger.present()
                ? small.verbs.feminineBeginning(form)
                : small.verbs.feminineEnding(
                        trigger.voice() == Voice.PRONOUN ? small.verbs.withoutPronoun(form) : form);
        Mention mention = nominal.mention();
        int name = marks.tokenAt(mention.span().start());
        boolean alone = nominal.last() - nominal.first() == 1;
        if (Descriptions.is(mention) && mention.actor().type() == ActorType.PERSON && nominal.first() == match.last()) {
            // "اتهمت النهضة الرئيس"
            return small.nouns.feminine(marks.tokens.get(nominal.first()).form()) == feminine;
        }
        if (mention.actor().type() == ActorType.COUNTRY && mention.form() != Mention.Form.DEMONYM) {
            return name > nominal.first() || small.nouns.masculine(mention.surface()) != feminine;
        }
        String first = marks.tokens.get(nominal.first()).form();
        boolean common = name > nominal.first() || mention.form() == Mention.Form.DEMONYM;
        if (headless(match.last(), nominal) || marks.is(nominal.first(), Part.COUNT)) {
            return true;
        }
        if (common && small.nouns.oblique(first) && !marks.isHead(nominal.first())) {
            // "ودعا المسؤولين": people in the case of an object
            return false;
        }
        if (mention.actor().type() == ActorType.PERSON && !common) {
            return true;
        }
        if (!common && phrase(nominal)) {
            return feminine;
        }
        boolean adjective = mention.form() == Mention.Form.DEMONYM && name == nominal.first() + 1;
        String gender = adjective && !alone ? marks.tokens.get(name).form() : first;
        if (small.nouns.feminine(gender)) {
            // "رفض قادة الانقلاب": men, though the word ends so
            return feminine || People.are(mention) && small.nouns.masculine(first);
        }
        return !feminine || !(adjective || small.nouns.masculine(first)) || layout.partOf(nominal);
    }

    /** "بعد قطع مصر علاقاتها": whether what reads like a verb is its noun, as a preposition stands before it. */
    private boolean infinitive(PhraseMatch<Trigger> match) {
        int before = match.first() - 1;
        return match.affix().isEmpty() && (marks.is(before, Part.AFTERWARDS) || marks.opens(before, EventFrame.FROM));
    }

    /** The same of a name before its verb: "المسلحين الذين قتلوا … وطالب": several ask for the form for several there. */
    boolean fitsBefore(PhraseMatch<Trigger> match, Trigger trigger, Nominal before) {
        String people = before.mention().surface();
        boolean several = People.are(before.mention())
                && (small.nouns.oblique(people) || small.nouns.nominative(people))
                && !small.verbs.manifold(marks.tokens.get(match.first()).form());
        return !several && fits(match, trigger, before);
    }

    /** The same of a name right behind its verb: "وطالبوا الحكومة": before its subject no verb has the form for several. */
    boolean fitsBehind(PhraseMatch<Trigger> match, Trigger trigger, Nominal behind) {
        boolean several = small.verbs.many(marks.tokens.get(match.first()).form()) && match.last() == behind.first();
        return !several && fits(match, trigger, behind);
    }

    /** "الأمم المتحدة": whether a name of several words ends with a feminine adjective. */
    private boolean phrase(Nominal name) {
        if (name.last() - name.first() < 2) {
            return false;
        }
        var last = marks.tokens.get(name.last() - 1);
        return small.nouns.definite(marks.tokens.get(name.first()))
                && small.nouns.definite(last)
                && small.nouns.feminine(last.form());
    }

    /** Whether a word that is not known stands right behind a verb, before a name: it may be what the verb agrees with. */
    private boolean headless(int behind, Nominal nominal) {
        return nominal.first() > behind
                && !marks.isComma(behind)
                && !marks.is(behind, Part.ADVERB)
                && !marks.isDated(behind);
    }
}
