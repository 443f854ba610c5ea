package kabar.extraction.events.sentence;

import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.Trigger;
import kabar.text.PhraseIndex.Entry;
import kabar.text.PhraseMatch;
import kabar.text.Token;

/**
 * Which verbs and nouns a conjunction joins to others, so that what is said of the first holds for the second, too: "threatened to bomb
 * Kyiv and invade Moldova", "akan terbang ke Moskow dan bertemu Putin", "سيزور موسكو ويلتقي بوتين".
 */
public final class Coordination {
    private final Marks marks;
    private final Stretch stretch;

    Coordination(Marks marks, Stretch stretch) {
        this.marks = marks;
        this.stretch = stretch;
    }

    /** Where the word stands that what tells an event is joined to; empty where it begins anew. */
    public OptionalInt before(PhraseMatch<Trigger> match) {
        return marks.words.small.verbFirst ? writtenOnto(match) : before(match.first());
    }

    /** The same of a verb at a place, whatever it tells ("and stop bombing"). */
    public OptionalInt before(int verb) {
        int before = stretch.beforeAdverbs(verb);
        // "dan berhenti mendukung": two verbs that stand together
        int and = marks.words.small.serial && before > 0 && isVerb(before) ? before - 1 : before;
        if (and < 1 || !marks.is(and, Part.AND)) {
            return OptionalInt.empty();
        }
        if (marks.words.small.serial) {
            return marks.isComma(and - 1) ? OptionalInt.empty() : last(and, i -> isVerb(i));
        }
        if (!marks.words.small.ownerFirst) {
            return OptionalInt.empty();
        }
        return marks.words.small.verbs.gerund(marks.tokens.get(verb))
                ? last(and, i -> marks.words.small.verbs.gerund(marks.tokens.get(i)))
                : isBare(verb) ? governed(and) : OptionalInt.empty();
    }

    /** "ويلتقي", "ووقف": the verb of the present, or the noun, before one with a conjunction written onto it. */
    private OptionalInt writtenOnto(PhraseMatch<Trigger> match) {
        if (!marks.particles.joined(match)) {
            return OptionalInt.empty();
        }
        return marks.triggers.stream()
                .filter(t -> t.last() <= match.first() && t.first() >= marks.clauseStart(match.first()))
                .reduce((one, next) -> next)
                .filter(t -> alike(t, match) && stretch.unparted(t.last(), match.first()))
                .map(t -> OptionalInt.of(t.first()))
                .orElse(OptionalInt.empty());
    }

    /** Whether two can both be nouns, or verbs of the present. */
    private static boolean alike(PhraseMatch<Trigger> one, PhraseMatch<Trigger> other) {
        return has(one, t -> !t.verb()) && has(other, t -> !t.verb())
                || has(one, t -> t.verb() && t.present()) && has(other, t -> t.verb() && t.present());
    }

    private static boolean has(PhraseMatch<Trigger> match, Predicate<Trigger> reading) {
        return match.entries().stream().map(Entry::value).anyMatch(reading);
    }

    private boolean isVerb(int i) {
        return marks.isVerb(i) || marks.words.small.verbs.verbal(marks.tokens.get(i));
    }

    /** The last place before a conjunction where something stands, no relative clause between. */
    private OptionalInt last(int and, IntPredicate stands) {
        int start = marks.clauseStart(and);
        for (int i = and - 1; i >= start && !marks.is(i, Part.RELATIVE); i--) {
            if (stands.test(i)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a verb has the form in which it stands behind "to" and auxiliaries. */
    public boolean isBare(int verb) {
        Token token = marks.tokens.get(verb);
        return !marks.isPast(verb)
                && !marks.words.small.verbs.past(token)
                && !marks.words.small.nouns.plural(token.form());
    }

    /** The verb behind the last "to" or auxiliary before a conjunction; else the one in "demanded that he resign and release". */
    private OptionalInt governed(int and) {
        int start = marks.clauseStart(and);
        for (int i = and - 1; i >= start && !marks.is(i, Part.RELATIVE); i--) {
            int behind = i + 1;
            while (marks.is(behind, Part.ADVERB)) {
                behind++;
            }
            if (governs(i) && behind < and && isWord(behind)) {
                return OptionalInt.of(behind);
            }
            if ((marks.is(i, Part.FINITE) || told(i)) && !isBare(i)) {
                return OptionalInt.empty();
            }
        }
        return IntStream.of(start)
                .filter(i -> i > 0 && i < and && marks.isTrigger(i - 1))
                .findFirst();
    }

    /** Whether a verb stands at a place that has a subject. */
    private boolean told(int i) {
        return marks.isPlainVerb(i)
                && !marks.isGerund(i)
                && marks.triggerAt(i)
                        .filter(t -> !marks.is(stretch.beforeAdverbs(t.first()), Part.AUXILIARY))
                        .isPresent();
    }

    private boolean governs(int i) {
        return marks.is(i, Part.AUXILIARY) && !marks.is(i, Part.PASSIVE) && !marks.is(i, Part.PERFECT);
    }

    /** Whether a word stands at a place that can be a verb: not "to Moscow", "to the border". */
    private boolean isWord(int i) {
        Token token = marks.tokens.get(i);
        return token.isWord()
                && !token.capital()
                && !marks.is(i, Part.ARTICLE)
                && !marks.is(i, Part.POSSESSIVE)
                && !marks.is(i, Part.COUNT)
                && !marks.isDated(i)
                && !marks.isSlot(i);
    }
}
