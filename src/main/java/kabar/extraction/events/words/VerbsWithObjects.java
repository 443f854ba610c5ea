package kabar.extraction.events.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kabar.facts.Mention;
import kabar.text.PhraseIndex;
import kabar.text.PhraseIndex.Entry;
import kabar.text.PhraseMatch;
import kabar.text.PhraseMatcher;
import kabar.text.Sentence;
import kabar.text.Span;
import kabar.text.Token;

/** Verbs that tell something with one of their objects, and the objects: which belong together in a sentence. */
final class VerbsWithObjects {
    /** Words that may stand between a verb and the object that makes it tell an event. */
    private static final int GAP = 5;
    /** The same where the subject with its titles stands between the two. */
    private static final int SUBJECT_GAP = 9;
    /** Words that may stand between an object and the passive verb behind it. */
    private static final int PASSIVE_GAP = 8;
    /** Words from a passive verb to whoever does it. */
    private static final int AGENT_REACH = 6;
    /** Parts of words that may stand at the beginning of whoever does it. */
    private static final Set<Part> AGENTS = Set.of(Part.FILLER, Part.KIND, Part.PROPERTY, Part.FACILITY);

    private final PhraseIndex<Verb> verbs = PhraseIndex.accented();
    private final PhraseIndex<Integer> objects = PhraseIndex.accented();
    private final PhraseMatcher<Verb> verbMatcher = new PhraseMatcher<>(verbs);
    private final PhraseMatcher<Integer> objectMatcher = new PhraseMatcher<>(objects);
    private final SmallWords small;
    private final Kinds kinds;

    /** A form of a verb, and the row it is of. */
    record Verb(Trigger trigger, int row) {}

    VerbsWithObjects(SmallWords small, Kinds kinds) {
        this.small = small;
        this.kinds = kinds;
    }

    void addVerb(String words, Trigger trigger, int row) {
        verbs.add(words, new Verb(trigger, row));
    }

    void addObject(String words, int row) {
        objects.add(words, row);
    }

    List<PhraseMatch<Verb>> verbs(Sentence sentence, String text, List<Mention> names) {
        return Wording.telling(verbMatcher.matches(sentence, text), Verb::trigger, text, names, small);
    }

    List<PhraseMatch<Integer>> objects(Sentence sentence, String text, List<Mention> names) {
        return objectMatcher.matches(sentence, text).stream()
                .filter(o -> small.serial || !Wording.named(o, names))
                .filter(o -> !Wording.begins(o) && !owns(o))
                .toList();
    }

    /** "dispatched the army's chief": whether what is told is not the object but what belongs to it. */
    private boolean owns(PhraseMatch<Integer> object) {
        List<Token> tokens = object.sentence().tokens();
        int behind = object.last();
        int mark = behind < tokens.size() && tokens.get(behind).isMark() ? behind + 1 : behind;
        return small.ownerFirst && mark < tokens.size() && tokens.get(mark).isOwnerMark();
    }

    /** Those behind a verb from left to right; then those before it, the nearest first, if it may be done to them. */
    List<PhraseMatch<Integer>> inOrder(PhraseMatch<Verb> verb, List<PhraseMatch<Integer>> objects) {
        var order = new ArrayList<PhraseMatch<Integer>>();
        objects.stream()
                .filter(o -> o.first() >= verb.last()
                        || small.ownerFirst && o.last() > verb.last() && o.first() > verb.first())
                .map(o -> behind(verb, o))
                .forEach(order::add);
        if (passive(verb)) {
            for (int i = objects.size() - 1; i >= 0; i--) {
                if (objects.get(i).last() <= verb.first() && !relative(verb, objects.get(i))) {
                    order.add(objects.get(i));
                }
            }
        }
        return order;
    }

    /** "Called for talks": what is left of an object ("for talks") that begins with the last word of a verb ("call for"). */
    private static PhraseMatch<Integer> behind(PhraseMatch<Verb> verb, PhraseMatch<Integer> object) {
        int first = verb.last();
        return object.first() >= first
                ? object
                : new PhraseMatch<>(
                        object.sentence(),
                        first,
                        object.last(),
                        new Span(
                                object.sentence().tokens().get(first).start(),
                                object.span().end()),
                        object.entries(),
                        object.affix());
    }

    /** "usul yang disambut": whether a relative clause parts them, in which the object is more than a word for the clause before a comma. */
    private boolean relative(PhraseMatch<Verb> verb, PhraseMatch<Integer> object) {
        boolean apposed = small.serial
                && object.first() > 0
                && verb.sentence().tokens().get(object.first() - 1).is(",")
                && small.is(verb.sentence().tokens().get(object.last()), Part.RELATIVE);
        return !apposed
                && verb.sentence().tokens().subList(object.last(), verb.first()).stream()
                        .anyMatch(t -> small.is(t, Part.RELATIVE));
    }

    /** Whether it says behind a passive verb who does it. */
    boolean hasAgent(PhraseMatch<Verb> verb) {
        List<Token> tokens = verb.sentence().tokens();
        int behind = verb.last();
        while (small.nounFirst
                && behind < tokens.size() - 1
                && kinds.title().test(tokens.get(behind).form())) {
            behind++;
        }
        if (small.nounFirst
                && behind < tokens.size()
                && (tokens.get(behind).capital() || bareAgent(tokens.get(behind)))) {
            return true;
        }
        for (int i = verb.last(); i < Math.min(tokens.size(), verb.last() + AGENT_REACH); i++) {
            if (tokens.get(i).is(",") || tokens.get(i).is(".")) {
                return false;
            }
            if (kinds.agent().test(tokens.get(i).form())) {
                return true;
            }
        }
        return false;
    }

    /** "Bantuan dibagikan menteri": a noun right behind a passive verb. */
    private boolean bareAgent(Token behind) {
        return small.serial
                && behind.isWord()
                && !kinds.slot().test(behind.form())
                && small.parts(behind).stream().allMatch(AGENTS::contains);
    }

    /** Whether a verb tells what is done to whatever stands before it: by its form, or by an auxiliary. */
    private boolean passive(PhraseMatch<Verb> verb) {
        Trigger.Voice voice = verb.entries().get(0).value().trigger().voice();
        if (voice != Trigger.Voice.PARTICIPLE) {
            return voice == Trigger.Voice.PASSIVE;
        }
        int before = verb.first() - 1;
        while (before > 0 && small.is(verb.sentence().tokens().get(before), Part.ADVERB)) {
            before--;
        }
        return before > 0 && small.is(verb.sentence().tokens().get(before), Part.PASSIVE);
    }

    /** The verb, telling what it tells with this object near it; its text goes on to the object's end, or begins with the object. */
    Optional<PhraseMatch<Trigger>> together(PhraseMatch<Verb> verb, PhraseMatch<Integer> object) {
        var entries = new ArrayList<Entry<Trigger>>(0);
        for (Entry<Integer> row : object.entries()) {
            for (Entry<Verb> entry : verb.entries()) {
                if (entry.value().row() == row.value()) {
                    entries.add(new Entry<>(entry.value().trigger(), entry.capitals()));
                }
            }
        }
        return entries.isEmpty() || !near(verb, object)
                ? Optional.empty()
                : Optional.of(new PhraseMatch<>(
                        verb.sentence(),
                        verb.first(),
                        verb.last(),
                        verb.span().with(object.span()),
                        firstOf(entries),
                        verb.affix()));
    }

    /** Whether an object stands so near a verb that it can be this one's. */
    private boolean near(PhraseMatch<Verb> verb, PhraseMatch<Integer> object) {
        boolean behind = object.first() >= verb.last();
        int gap = behind ? gap(verb, verb.last(), object.first()) : gap(verb, object.last(), verb.first());
        boolean led = behind && kinds.slot().test(form(verb, object.first())) && led(verb, object.first());
        boolean continues = small.serial && object.first() != verb.last() && Wording.continues(object);
        return !led && !continues && gap <= (behind ? small.verbFirst ? SUBJECT_GAP : GAP : PASSIVE_GAP);
    }

    /** The reading of the row added first, and those that ask for people of a kind. */
    private static List<Entry<Trigger>> firstOf(List<Entry<Trigger>> entries) {
        var read = new ArrayList<Entry<Trigger>>();
        boolean plain = false;
        for (Entry<Trigger> entry : entries) {
            boolean asks = !entry.value().with().isEmpty();
            if (asks || !plain) {
                read.add(entry);
            }
            plain |= !asks;
        }
        return read;
    }

    /** Whether another preposition stands between a verb and a place ("blames Eritrea for raids on"). */
    private boolean led(PhraseMatch<Verb> verb, int to) {
        for (int i = verb.last(); i < to; i++) {
            if (kinds.leads().test(form(verb, i))) {
                return true;
            }
        }
        return false;
    }

    private static String form(PhraseMatch<Verb> verb, int i) {
        return verb.sentence().tokens().get(i).form();
    }

    /** Whether a word goes on with a name, behind the owner of which no noun stands: "Presiden Benjamin Netanyahu ke Mahkamah". */
    private static boolean inName(List<Token> tokens, int from, int i) {
        return i > from && tokens.get(i).capital() && tokens.get(i - 1).capital();
    }

    /** Whether a clause opens at a place: not "hingga 20 ribu". */
    private boolean breaks(List<Token> tokens, int i) {
        boolean counts =
                i + 1 < tokens.size() && (tokens.get(i + 1).isNumber() || small.is(tokens.get(i + 1), Part.FILLER));
        return small.serial && small.is(tokens.get(i), Part.BREAK) && !counts;
    }

    /** "Told CNN that the deal had been": whether another clause begins behind a verb that stands before its object. */
    private boolean finite(PhraseMatch<Verb> verb, Token token) {
        return !small.nounFirst
                && token.start() >= verb.span().end()
                && (small.is(token, Part.RELATIVE) && !small.is(token, Part.ARTICLE)
                        || small.is(token, Part.AUXILIARY) && !small.is(token, Part.INFINITIVE));
    }

    /** "Melakukan patroli untuk mencegah aksi": whether what stands behind a verb and before its object belongs to another verb. */
    private boolean otherwise(PhraseMatch<Verb> verb, Token token, boolean last) {
        return small.serial
                && token.start() >= verb.span().end()
                && (small.is(token, Part.RELATIVE)
                        || small.is(token, Part.INFINITIVE) && !last
                        || kinds.agent().test(token.form())
                        || small.verbs.verbal(token));
    }

    /** Words between two places, those of a name being one, without articles and numbers; beyond all measure where a mark parts them. */
    private int gap(PhraseMatch<Verb> verb, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            Token token = verb.sentence().tokens().get(i);
            if (breaks(verb.sentence().tokens(), i)
                    || finite(verb, token)
                    || otherwise(verb, token, i + 1 == to)
                    || token.isMark() && (token.is(",") || token.is(".") || token.is(":") || token.is(";"))) {
                return Integer.MAX_VALUE;
            }
            boolean counts = !token.isMark()
                    && token.spaced()
                    && !Character.isDigit(token.form().charAt(0))
                    && !small.is(token, Part.ARTICLE)
                    && !inName(verb.sentence().tokens(), from, i);
            words += counts ? 1 : 0;
        }
        return words;
    }
}
