package kabar.extraction.events.sentence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.People;
import kabar.extraction.events.words.SmallWords;
import kabar.facts.Mention;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;
import kabar.text.Span;
import kabar.text.Token;

/** People told by a word alone ("gunmen", "riot police") as sides of an event: by the words of {@code event-people.csv}. */
public final class Unnamed {
    /** Words between what somebody is and his name: "pengusaha minyak". */
    private static final int TITLE_REACH = 2;

    private final Marks marks;
    private final Stretch stretch;

    public Unnamed(Marks marks) {
        this.marks = marks;
        this.stretch = new Stretch(marks);
    }

    /** People in the place of a name, by the words of the text in small letters. */
    public Mention mention(PhraseMatch<People> people) {
        return mention(
                people, people.span(), uncontracted(people, people.span()).toLowerCase(Locale.ROOT));
    }

    /** The same with the words that stand before them, from a place of the text on: "Syrian rebels". */
    Mention mention(PhraseMatch<People> people, int start) {
        var span = new Span(start, people.span().end());
        return mention(people, span, marks.text(span));
    }

    /** The same with what stands behind them, up to a place of the text: "المعارضة السورية". */
    Mention mentionWith(PhraseMatch<People> people, int end) {
        var span = new Span(people.span().start(), end);
        String name = marks.text(new Span(people.span().end(), end));
        return mention(people, span, uncontracted(people, people.span()).toLowerCase(Locale.ROOT) + name);
    }

    /** Some in the place of a name, by some words. */
    static Mention mention(PhraseMatch<?> some, String words) {
        return mention(some, some.span(), words, People.RULE);
    }

    private static Mention mention(PhraseMatch<People> people, Span span, String words) {
        return mention(people, span, words, Company.byCount(people) ? People.COUNTED : People.RULE);
    }

    private static Mention mention(PhraseMatch<?> people, Span span, String words, String rule) {
        var actor = new Actor(words, words, ActorType.PEOPLE, Optional.empty(), Optional.empty());
        return new Mention(people.sentence().index(), span, words, actor, Mention.Form.NAME, Optional.empty(), rule);
    }

    /** The words of a span that begins with people, without what a preposition written onto them does to the first. */
    private String uncontracted(PhraseMatch<People> people, Span span) {
        return marks.words.small.nouns.uncontracted(
                marks.text(span), !marks.particles.slotOnto(people).isEmpty());
    }

    /** Where the count of people begins that words stand behind ("مئات المزارعين"); without one, where they begin. */
    int countedFrom(PhraseMatch<People> people) {
        int first = people.first();
        while (marks.particles.slotOnto(people).isEmpty() && marks.is(first - 1, Part.COUNT)) {
            first--;
        }
        return first;
    }

    /** Whether the words stand alone: not "police station", "kantor polisi", "sandera asal Israel", "other leaders" or "thousands of". */
    boolean whole(PhraseMatch<People> people) {
        if (Company.byCount(people) && !counted(people)) {
            return false;
        }
        if (marks.is(people.last() - 1, Part.SPEAKERS)
                || marks.is(people.first() - 1, Part.POSSESSIVE)
                || marks.is(people.first() - 1, Part.FURTHER)
                || marks.isName(people.last())
                        && !marks.isVerb(people.last())
                        && !marks.is(people.last() - 1, Part.LOCAL)) {
            return false;
        }
        boolean owned = marks.slotAt(people.last())
                // "منعت السلطات عددا من النواب": behind a subject a count begins anew
                .filter(s -> s.equals(EventFrame.OF)
                                && (!marks.words.small.verbFirst || marks.opens(people.first(), EventFrame.OF))
                                && !deed(people.last() + 1)
                                && !stretch.counted(people.last())
                        || s.equals(EventFrame.FROM) && !marks.words.small.serial && named(people.last() + 1))
                .isPresent();
        boolean begins =
                marks.words.small.verbFirst && !marks.particles.slotOnto(people).isEmpty()
                        || begins(countedFrom(people), people.last());
        return !owned && (marks.words.small.nounFirst ? begins : ends(people.last()));
    }

    /** "menangkap 1.240 orang sejak": whether people are counted, and no word behind them tells who they are ("dua orang saksi"). */
    private boolean counted(PhraseMatch<People> people) {
        int before = people.first() - 1;
        int behind = people.last();
        return before >= 0
                && (marks.tokens.get(before).isNumber() || marks.is(before, Part.FILLER))
                && (behind >= marks.tokens.size()
                        || parts(behind)
                        || marks.isSlot(behind)
                        || marks.isDated(behind)
                        || marks.is(behind, Part.RELATIVE));
    }

    /** "aktivis konservatif Slamet Santoso": whether people only tell what somebody is who is named behind them. */
    boolean titles(PhraseMatch<People> people, List<Nominal> names, Stretch stretch) {
        return marks.words.small.serial
                && names.stream()
                        .filter(n -> n.first() > people.last() && n.first() - people.last() <= TITLE_REACH)
                        .anyMatch(n -> n.direct()
                                && n.mention().actor().type() == ActorType.PERSON
                                && stretch.attributes(people.last(), n.first()));
    }

    /** "متظاهرون غاضبون", but not "العمال الحكومة": whether people right behind others are words of the same phrase. */
    boolean describes(Nominal before, PhraseMatch<People> people) {
        if (!marks.words.small.verbFirst) {
            return true;
        }
        Token first = marks.tokens.get(before.last() - 1);
        Token second = marks.tokens.get(people.first());
        return marks.words.small.nouns.definite(first) == marks.words.small.nouns.definite(second)
                && (marks.words.small.nouns.people(first) && marks.words.small.nouns.people(second)
                        || marks.words.small.nouns.oblique(first.form())
                                && marks.words.small.nouns.oblique(second.form()));
    }

    /** "حراس السجن المعتقلين": whether people stand behind a word that they cannot describe. */
    private boolean apart(int people) {
        SmallWords small = marks.words.small;
        Token word = marks.tokens.get(people);
        Token before = marks.tokens.get(people - 1);
        if (small.verbFirst
                && small.nouns.definite(word)
                && !small.nouns.definite(before)
                && !marks.isHead(people - 1)) {
            // "مطالب المتظاهرين": a word without its article is owned by those behind it
            return true;
        }
        return small.verbFirst
                && small.nouns.definite(word)
                && small.nouns.definite(before)
                && (small.nouns.people(word) || small.nouns.oblique(word.form()))
                && !small.nouns.people(before)
                && !small.nouns.oblique(before.form());
    }

    /** "accused migrants of bringing": whether a form in -ing stands at a place. */
    private boolean deed(int i) {
        return marks.words.small.ownerFirst
                && i < marks.tokens.size()
                && marks.words.small.verbs.gerund(marks.tokens.get(i));
    }

    /** Whether a name stands at a place, its article aside: "officers from Uzbekistan". */
    private boolean named(int i) {
        return marks.isName(marks.is(i, Part.ARTICLE) ? i + 1 : i);
    }

    /** Whether a noun phrase can begin at a place: no noun stands before that it describes. */
    private boolean begins(int first, int last) {
        int before = first - 1;
        if (before < 0) {
            return true;
        }
        return parts(before)
                || marks.isSlot(before)
                || marks.is(before, Part.FILLER)
                || ownedBy(before, first, last)
                || marks.words.small.verbFirst && (marks.isTrigger(before) || apart(first));
    }

    /** Whether people own what stands before them, and do not tell of what kind it is ("operasi militer"). */
    private boolean ownedBy(int noun, int first, int last) {
        boolean kind = last - first == 1 && marks.is(first, Part.KIND);
        return marks.words.small.serial && !kind && owns(noun);
    }

    /** "Demonstrasi damai warga", "rumah aktivis": whether a noun ends at a place that tells a deed or is a thing people have. */
    private boolean owns(int noun) {
        return marks.is(noun, Part.PROPERTY)
                || marks.isNoun(noun)
                || tells(noun)
                || marks.isNoun(noun - 1) && marks.tokens.get(noun).isWord() && !marks.isHead(noun);
    }

    /** Whether a word belongs to what tells an event, its object included. */
    private boolean tells(int i) {
        return marks.triggers.stream()
                .anyMatch(t -> t.span().contains(marks.tokens.get(i).span()));
    }

    /** Whether a noun phrase ends at a place: no further noun stands there that it describes. */
    private boolean ends(int last) {
        if (last >= marks.tokens.size()) {
            return true;
        }
        boolean owner = marks.opens(last, EventFrame.OF) && !deed(last + 1);
        // "the military campaign": of what kind it is, not whose
        boolean kind = marks.is(last - 1, Part.KIND) && !parts(last);
        return tells(last) && !kind
                || parts(last)
                || marks.isSlot(last) && !owner
                || marks.isDated(last)
                || marks.is(last, Part.RELATIVE)
                || marks.is(last, Part.PASSIVE)
                || marks.is(last, Part.PERFECT)
                || marks.is(last, Part.INFINITIVE);
    }

    /** Whether what stands at a place belongs to no noun phrase: a mark, a verb and what goes with it, a conjunction. */
    private boolean parts(int i) {
        return !marks.tokens.get(i).isWord()
                || marks.isVerb(i)
                || marks.words.small.ownerFirst && marks.words.small.verbs.past(marks.tokens.get(i))
                // "mengatakan polisi menangkap"
                || marks.words.small.serial && marks.words.small.verbs.verbal(marks.tokens.get(i))
                || marks.isBreak(i)
                || marks.is(i, Part.AND)
                || marks.is(i, Part.VERBAL)
                || marks.is(i, Part.AUXILIARY)
                || marks.is(i, Part.ADVERB);
    }
}
