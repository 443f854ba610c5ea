package kabar.extraction.events.sides;

import java.util.List;
import java.util.Optional;
import kabar.extraction.events.sentence.Genitive;
import kabar.extraction.events.sentence.Inference;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.Stretch;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.People;
import kabar.extraction.events.words.Trigger;
import kabar.extraction.events.words.Trigger.Voice;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;

/** Tells who acts from who suffers around a verb that reads alike in the active and the passive. */
final class Agents {
    /** So many words with their article are a subject without a name, with its adjectives. */
    private static final int PHRASE = 3;

    private final Layout layout;
    private final Marks marks;
    private final Stretch stretch;

    Agents(Layout layout) {
        this.layout = layout;
        this.marks = layout.marks;
        this.stretch = layout.stretch;
    }

    /** Whether a word is people in the case of a subject, no adjective of a country behind it. */
    boolean unnamed(int i) {
        return i < marks.tokens.size()
                && marks.words.small.nouns.people(marks.tokens.get(i))
                && layout.nominals.stream()
                        .noneMatch(n -> n.direct()
                                && n.last() > i
                                && (n.first() <= i || n.first() == i + 1 && Genitive.adjective(n)));
    }

    /**
     * "دعا الوزير إيران", "يناشد المركز الأمم المتحدة": whom a verb is done to whose subject is an office or a body told by its kind alone,
     * with its article, so that the name behind it is not its own; empty where the subject is another.
     */
    Optional<Nominal> behindUnknown(int i) {
        boolean kind = i + 1 < marks.tokens.size()
                && (marks.is(i, Part.BODY) || marks.isHead(i) && !marks.isHead(i + 1))
                && marks.words.small.nouns.definite(marks.tokens.get(i));
        return !kind
                ? Optional.empty()
                : layout.nominals.stream()
                        .filter(n -> n.first() == i || n.first() == i + 1)
                        .findFirst()
                        .filter(n -> n.direct() && n.mention().actor().type() != ActorType.PERSON)
                        .filter(n -> {
                            int name = marks.tokenAt(n.mention().span().start());
                            return name > i && (name > i + 1 || n.mention().form() != Mention.Form.DEMONYM);
                        });
    }

    /** "هاجم الكاتب سياسة إسرائيل": whether the subject is a word with its article, and only what it acts on belongs to a name. */
    boolean unknownBehind(int from, Nominal name) {
        int noun = phraseEnd(from);
        return noun > from
                && name.direct()
                && marks.tokenAt(name.mention().span().start()) == noun + 1
                && marks.tokens.get(noun).isWord()
                && !marks.words.small.opensPhrase(marks.tokens.get(noun))
                && !marks.isSlot(noun)
                && !marks.isTrigger(noun)
                && !marks.isBreak(noun)
                && !marks.is(noun, Part.ADVERB)
                && !marks.is(noun, Part.BODY);
    }

    /** The place behind words with their article. */
    private int phraseEnd(int from) {
        int end = from;
        while (end < marks.tokens.size() && end - from < PHRASE && plain(end)) {
            end++;
        }
        return end;
    }

    /** Whether a word with its article stands at a place that belongs to no name and tells nothing itself. */
    private boolean plain(int i) {
        return marks.tokens.get(i).isWord()
                && marks.words.small.nouns.definite(marks.tokens.get(i))
                && !marks.isTrigger(i)
                && !marks.isSlot(i)
                && !marks.isDated(i)
                && !marks.isBreak(i)
                && !marks.is(i, Part.RELATIVE)
                && !marks.is(i, Part.ADVERB)
                && layout.nominals.stream().noneMatch(n -> n.first() <= i && i < n.last());
    }

    /** "تبنى المجلس قرارا جديدا يطالب مصر": whether a verb tells what a paper right before it does. */
    private boolean ofDocument(int verb) {
        int noun = verb - 1;
        while (noun > 0
                && noun > verb - PHRASE
                && marks.tokens.get(noun).isWord()
                && !marks.is(noun, Part.DOCUMENT)
                && !marks.words.small.nouns.definite(marks.tokens.get(noun))) {
            noun--;
        }
        int paper = noun;
        return marks.is(paper, Part.DOCUMENT)
                && !led(paper)
                && layout.nominals.stream().noneMatch(n -> n.last() > paper && n.first() < verb && n.direct());
    }

    /** "وفق نص بيان مشترك تدين مصر": whether a preposition leads to a paper, or to the paper that has it. */
    private boolean led(int paper) {
        int before = paper - 1;
        return marks.isSlot(before) || marks.is(before, Part.ASIDE) || marks.is(before, Part.DOCUMENT);
    }

    /** "وقوات التحالف تدعم المقاومة": whether a body that the text has not named stands right before a verb. */
    boolean unknownBefore(PhraseMatch<Trigger> match, List<List<Nominal>> after) {
        // "نشر تقرير تتهم فيه مصر إسرائيل": of two names behind a verb one is its subject
        return match.affix().isEmpty() && after.size() == 1 && ofDocument(match.first()) || ofBody(match);
    }

    private boolean ofBody(PhraseMatch<Trigger> match) {
        int last = match.first() - 1;
        int body = marks.is(last, Part.BODY) ? last : last - 1;
        return match.affix().isEmpty()
                && body >= 0
                && marks.is(body, Part.BODY)
                && marks.tokens.get(last).isWord()
                && !marks.isSlot(last)
                && !marks.isVerb(last)
                && marks.words.small.nouns.definite(marks.tokens.get(last))
                && layout.nominals.stream().noneMatch(n -> n.last() > body && n.first() <= last);
    }

    /** People without a name who begin at a place. */
    List<Nominal> people(int i) {
        return layout.nominals.stream()
                .filter(n -> n.first() == i && People.are(n.mention()))
                .limit(1)
                .toList();
    }

    /** The place behind people without a name and the adjectives that agree with them. */
    int unnamedEnd(int people) {
        int end = people + 1;
        while (unnamed(end)) {
            end++;
        }
        return end;
    }

    /** "أن 13 جنديا أميركيا قتلوا في العراق": people before a verb that may be passive, and nothing that it could be done to. */
    boolean suffersBefore(PhraseMatch<Trigger> match, Trigger trigger, Nominal before) {
        ActorType type = before.mention().actor().type();
        boolean people = before.mention().form() == Mention.Form.DEMONYM && !layout.namesBody(before)
                || type == ActorType.PERSON
                || type == ActorType.PEOPLE;
        int next = match.last();
        boolean bare = next >= marks.tokens.size()
                || marks.isSlot(next) && !stretch.counted(next)
                || marks.isDated(next)
                || marks.tokens.get(next).isMark()
                || stretch.beginsVerb(next) && !stretch.counted(next);
        return trigger.voice() == Voice.EITHER && people && bare;
    }

    /** "قتل عشرة مدنيين في غارة": whether a verb that may be passive and people without a name are all that is told before a phrase of its own. */
    private boolean nothingBehind(PhraseMatch<Trigger> match, Nominal people) {
        int next = people.last();
        while (next < marks.tokens.size()
                && marks.words.small.nouns.oblique(people.mention().surface())
                && marks.words.small.nouns.oblique(marks.tokens.get(next).form())) {
            // "متظاهرين سلميين": an adjective of theirs
            next++;
        }
        return Trigger.verb(match).voice() == Voice.EITHER
                && (next >= marks.tokens.size()
                        || marks.isSlot(next) && !stretch.counted(next)
                        || marks.isBreak(next)
                        || marks.isDated(next)
                        || byDeed(people, next)
                        || marks.tokens.get(next).isMark());
    }

    /** "استهدف الجنود بإطلاق نار": whether a noun with a preposition behind people who need be no subject tells by what they suffered. */
    private boolean byDeed(Nominal people, int noun) {
        return marks.isNoun(noun)
                && !marks.words.small.nouns.nominative(people.mention().surface())
                && marks.words.small.opensPhrase(marks.tokens.get(noun));
    }

    /** "قصفت طائرة أميركية": whether only words for what acts stand between two places, one at least. */
    private boolean crewed(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!marks.is(i, Part.BODY)) {
                return false;
            }
        }
        return to > from;
    }

    /** Whether the only name after a verb that may be passive is its subject: an army or state right behind it. */
    boolean acts(PhraseMatch<Trigger> match, Nominal nominal) {
        if (People.are(nominal.mention())) {
            // "استهدف فيها مدنيون": nothing is told that they did it to
            boolean placed = nominal.first() == match.last() + 1 && marks.is(match.last(), Part.RESUMING);
            return !placed
                    && !nothingBehind(match, nominal)
                    && stretch.passes(match.last(), nominal.first())
                    // "مئات المزارعين": a count stands in the case of all of them
                    && (marks.is(nominal.first(), Part.COUNT)
                            || !marks.words.small.nouns.accusative(
                                    nominal.mention().surface()));
        }
        ActorType type = nominal.mention().actor().type();
        boolean body = type == ActorType.COUNTRY
                || type == ActorType.MILITARY
                || type == ActorType.GOVERNMENT
                || type == ActorType.ARMED_GROUP;
        boolean adjective = nominal.mention().form() == Mention.Form.DEMONYM;
        return (stretch.passes(match.last(), nominal.first()) || adjective && crewed(match.last(), nominal.first()))
                && !layout.partOf(nominal)
                && (body && !adjective
                        || adjective && (layout.namesBody(nominal) || crewed(match.last(), nominal.first()))
                        || marks.words.small.nouns.nominative(nominal.mention().surface()));
    }

    /** "منعت الموظفين من السفر": whether people behind a verb stand in the case of an object. */
    boolean oblique(PhraseMatch<Trigger> match, Trigger trigger, List<Nominal> people) {
        Nominal first = people.get(0);
        boolean beside = first.first() == match.last();
        if (first.mention().form() == Mention.Form.DEMONYM) {
            return adjectiveOfObject(match.last(), first);
        }
        if (!People.are(first.mention())) {
            // "ودعت البلدين": two who are told of by one word
            return beside
                    && first.inferred().contains(Inference.COUPLE)
                    && marks.words.small.nouns.oblique(
                            marks.tokens.get(first.first()).form());
        }
        String surface = first.mention().surface();
        boolean numbered = marks.tokens.get(match.last()).isNumber() && first.first() <= match.last() + 1;
        // "خرج مئات المتظاهرين": behind a count they may be one
        return beside && !marks.is(match.last(), Part.COUNT) && marks.words.small.nouns.oblique(surface)
                // "يهاجمون 130 جنديا"
                || numbered
                        && trigger.voice() == Voice.ACTIVE
                        && trigger.present()
                        && marks.words.small.nouns.accusative(surface);
    }

    /** "دعا البابا المسؤولين اللبنانيين": whether the people of a country stand in the case of an object, as the noun does that they belong to. */
    private boolean adjectiveOfObject(int verb, Nominal people) {
        int own = marks.tokenAt(people.mention().span().start());
        var nouns = marks.words.small.nouns;
        return own > verb
                && nouns.oblique(people.mention().surface())
                && nouns.oblique(marks.tokens.get(own - 1).form())
                && nouns.definite(marks.tokens.get(own - 1))
                && !marks.is(own - 2, Part.COUNT);
    }
}
