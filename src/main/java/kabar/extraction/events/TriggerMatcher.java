package kabar.extraction.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import kabar.facts.Mention;
import kabar.text.PhraseIndex;
import kabar.text.PhraseIndex.Entry;
import kabar.text.PhraseMatch;
import kabar.text.PhraseMatcher;
import kabar.text.Sentence;
import kabar.text.Span;
import kabar.text.Token;

/**
 * Finds the words that tell events: phrases as they stand, and verbs that do so with one of their objects, other words between
 * ("send … troops" in "sent 300 more troops", and in "troops were sent").
 */
final class TriggerMatcher {
    /** Words that may stand between a verb and the object that makes it tell an event. */
    private static final int GAP = 5;
    /** Words that may stand between an object and the passive verb behind it. */
    private static final int PASSIVE_GAP = 8;
    /** Words from a passive verb to whoever does it. */
    private static final int AGENT_REACH = 6;
    /** In a headline, all words but one in so many have a capital letter. */
    private static final int MOST = 3;

    /** Parts of words that may stand at the beginning of whoever does it. */
    private static final Set<Part> AGENTS = Set.of(Part.FILLER, Part.KIND, Part.PROPERTY, Part.FACILITY);

    private final PhraseIndex<Trigger> phrases = PhraseIndex.accented();
    private final PhraseIndex<Verb> verbs = PhraseIndex.accented();
    private final PhraseIndex<Integer> objects = PhraseIndex.accented();
    private final PhraseMatcher<Trigger> phraseMatcher = new PhraseMatcher<>(phrases);
    private final PhraseMatcher<Verb> verbMatcher = new PhraseMatcher<>(verbs);
    private final PhraseMatcher<Integer> objectMatcher = new PhraseMatcher<>(objects);

    private final SmallWords small;
    private final Kinds kinds;

    private record Verb(Trigger trigger, int row) {}

    /**
     * What folded words can be.
     *
     * @param agent leads to whoever does what a passive verb tells: by
     * @param slot a preposition
     * @param leads a preposition that leads to somebody, not only to when or where
     * @param title may stand with a name and before it
     */
    record Kinds(Predicate<String> agent, Predicate<String> slot, Predicate<String> leads, Predicate<String> title) {}

    /**
     * @param small the small words of the language
     * @param kinds tells words of several kinds apart
     */
    TriggerMatcher(SmallWords small, Kinds kinds) {
        this.small = small;
        this.kinds = kinds;
    }

    void add(String words, Trigger trigger) {
        phrases.add(words, trigger);
    }

    /** A form of a verb of a row of verbs and objects. */
    void addVerb(String words, Trigger trigger, int row) {
        verbs.add(words, new Verb(trigger, row));
    }

    /** An object of the verbs of a row; of several rows with one object and one verb, the row added first counts. */
    void addObject(String words, int row) {
        objects.add(words, row);
    }

    List<PhraseMatch<Trigger>> matches(Sentence sentence, String text, List<Mention> names) {
        List<PhraseMatch<Trigger>> plain = phraseMatcher.matches(sentence, text).stream()
                .flatMap(p -> readable(p, Function.identity()).stream())
                .filter(p -> !compound(p, p.entries().get(0).value(), names))
                .toList();
        List<PhraseMatch<Verb>> opening = verbMatcher.matches(sentence, text).stream()
                .flatMap(v -> readable(v, Verb::trigger).stream())
                .filter(v -> !compound(v, v.entries().get(0).value().trigger(), names))
                .toList();
        if (opening.isEmpty()) {
            return plain;
        }
        List<PhraseMatch<Integer>> closing = objectMatcher.matches(sentence, text).stream()
                .filter(o -> small.serial || !named(o, names))
                .toList();
        var carried = new ArrayList<PhraseMatch<Trigger>>();
        var taken = new ArrayList<Span>();
        for (PhraseMatch<Verb> verb : opening) {
            if (taken.stream().anyMatch(t -> overlap(t, verb.span()))) {
                continue;
            }
            for (PhraseMatch<Integer> object : inOrder(verb, closing)) {
                Optional<PhraseMatch<Trigger>> match = together(verb, object);
                if (match.isEmpty() || plain.stream().anyMatch(p -> goesOn(p, match.get(), object))) {
                    continue;
                }
                boolean takes = object.first() >= verb.last() || undoes(match.get(), object, plain);
                if (takes || hasAgent(verb)) {
                    carried.add(match.get());
                    taken.add(verb.span());
                    if (takes) {
                        taken.add(object.span());
                    }
                    break;
                }
            }
        }
        plain.stream()
                .filter(p -> taken.stream().noneMatch(t -> overlap(t, p.span())))
                .forEach(carried::add);
        carried.sort(Comparator.comparingInt(PhraseMatch::first));
        return carried;
    }

    /** The readings that a form has here: that of a verb of headlines only in one. */
    private static <T> Optional<PhraseMatch<T>> readable(PhraseMatch<T> match, Function<T, Trigger> trigger) {
        Predicate<Entry<T>> bare = e -> trigger.apply(e.value()).voice() == Trigger.Voice.HEADLINE;
        if (match.entries().stream().noneMatch(bare) || headline(match)) {
            return Optional.of(match);
        }
        var entries = match.entries().stream().filter(bare.negate()).toList();
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new PhraseMatch<>(
                        match.sentence(), match.first(), match.last(), match.span(), entries, match.affix()));
    }

    /** Whether a match stands behind the first word of a sentence most of whose words have a capital letter, and has one itself. */
    private static boolean headline(PhraseMatch<?> match) {
        List<Token> tokens = match.sentence().tokens();
        if (match.first() == 0 || !tokens.get(match.first()).capital()) {
            return false;
        }
        long words = tokens.stream().filter(Token::isWord).count();
        long capitals = tokens.stream().filter(t -> t.isWord() && t.capital()).count();
        return capitals * MOST >= words * (MOST - 1);
    }

    /** "Rapid Support Forces": whether a word with a capital letter is part of a name. */
    private static boolean named(PhraseMatch<?> word, List<Mention> names) {
        return word.sentence().tokens().get(word.first()).capital()
                && names.stream().anyMatch(n -> overlap(n.span(), word.span()));
    }

    /**
     * "Paid tribute to", "agreed to buy … in a deal": a phrase that goes on where the verb ends tells more than the verb and its object;
     * unless it holds only the beginning of the object.
     */
    private static boolean goesOn(
            PhraseMatch<Trigger> phrase, PhraseMatch<Trigger> carried, PhraseMatch<Integer> object) {
        boolean begins = object.first() < phrase.last() && object.last() > phrase.last();
        return phrase.first() == carried.first() && phrase.last() > carried.last() && !begins;
    }

    /** "A high-level deal": the second half of a word tells nothing of its own, but for a participle behind a name ("US-backed"). */
    private static boolean compound(PhraseMatch<?> match, Trigger trigger, List<Mention> names) {
        List<Token> tokens = match.sentence().tokens();
        int hyphen = match.first() - 1;
        return hyphen > 0
                && !(trigger.voice() == Trigger.Voice.PARTICIPLE
                        && names.stream()
                                .anyMatch(n ->
                                        overlap(n.span(), tokens.get(hyphen - 1).span())))
                && tokens.get(hyphen).is("-")
                && !tokens.get(hyphen).spaced()
                && !tokens.get(match.first()).spaced()
                && tokens.get(hyphen - 1).isWord();
    }

    /** Those behind a verb from left to right; then those before it, the nearest first, if it may be done to them. */
    private List<PhraseMatch<Integer>> inOrder(PhraseMatch<Verb> verb, List<PhraseMatch<Integer>> objects) {
        var order = new ArrayList<PhraseMatch<Integer>>();
        objects.stream().filter(o -> o.first() >= verb.last()).forEach(order::add);
        if (passive(verb)) {
            for (int i = objects.size() - 1; i >= 0; i--) {
                if (objects.get(i).last() <= verb.first() && !relative(verb, objects.get(i))) {
                    order.add(objects.get(i));
                }
            }
        }
        return order;
    }

    private boolean relative(PhraseMatch<Verb> verb, PhraseMatch<Integer> object) {
        return verb.sentence().tokens().subList(object.last(), verb.first()).stream()
                .anyMatch(t -> small.is(t, Part.RELATIVE));
    }

    private boolean hasAgent(PhraseMatch<Verb> verb) {
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

    /** "Pasukan Israel ditarik dari Gaza": whether those before a passive verb do something by what is done to them. */
    private static boolean moves(EventFrame frame) {
        return !frame.targetIn(EventFrame.OBJECT)
                && !frame.mutual()
                && (frame.target().isEmpty()
                        || frame.target().get(0).equals(EventFrame.FROM)
                        || frame.target().get(0).equals(EventFrame.TO));
    }

    /** "Sanctions were lifted": whether the object alone would tell something else, which the verb takes back. */
    private static boolean undoes(
            PhraseMatch<Trigger> match, PhraseMatch<Integer> object, List<PhraseMatch<Trigger>> plain) {
        Trigger told = match.entries().get(0).value();
        return moves(told.frame())
                || !told.frame().stance()
                        && plain.stream()
                                .filter(p -> overlap(p.span(), object.span()))
                                .anyMatch(
                                        p -> !p.entries().get(0).value().type().equals(told.type()));
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
    private Optional<PhraseMatch<Trigger>> together(PhraseMatch<Verb> verb, PhraseMatch<Integer> object) {
        boolean behind = object.first() >= verb.last();
        int gap = behind ? gap(verb, verb.last(), object.first()) : gap(verb, object.last(), verb.first());
        if (behind && kinds.slot().test(form(verb, object.first())) && led(verb, object.first())) {
            return Optional.empty();
        }
        if (gap > (behind ? GAP : PASSIVE_GAP)) {
            return Optional.empty();
        }
        var entries = new ArrayList<Entry<Trigger>>();
        for (Entry<Integer> row : object.entries()) {
            for (Entry<Verb> entry : verb.entries()) {
                if (entry.value().row() == row.value()) {
                    entries.add(new Entry<>(entry.value().trigger(), entry.needs()));
                }
            }
        }
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new PhraseMatch<>(
                        verb.sentence(),
                        verb.first(),
                        verb.last(),
                        new Span(
                                Math.min(verb.span().start(), object.span().start()),
                                Math.max(verb.span().end(), object.span().end())),
                        firstOf(entries),
                        verb.affix()));
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

    /** Words between two places, those of a name being one, without articles and numbers; beyond all measure where a mark parts them. */
    private int gap(PhraseMatch<Verb> verb, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            Token token = verb.sentence().tokens().get(i);
            if (breaks(verb.sentence().tokens(), i)
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

    private static boolean overlap(Span a, Span b) {
        return a.start() < b.end() && b.start() < a.end();
    }
}
