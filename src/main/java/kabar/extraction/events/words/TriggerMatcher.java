package kabar.extraction.events.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kabar.facts.Mention;
import kabar.text.PhraseIndex;
import kabar.text.PhraseMatch;
import kabar.text.PhraseMatcher;
import kabar.text.Sentence;
import kabar.text.Span;

/**
 * Finds the words that tell events: phrases as they stand, and verbs that do so with one of their objects, other words between
 * ("send … troops" in "sent 300 more troops", and in "troops were sent").
 */
public final class TriggerMatcher {
    private final PhraseIndex<Trigger> phrases = PhraseIndex.accented();
    private final PhraseMatcher<Trigger> phraseMatcher = new PhraseMatcher<>(phrases);
    private final VerbsWithObjects verbs;
    private final SmallWords small;

    /**
     * @param small the small words of the language
     * @param kinds tells words of several kinds apart
     */
    TriggerMatcher(SmallWords small, Kinds kinds) {
        this.verbs = new VerbsWithObjects(small, kinds);
        this.small = small;
    }

    void add(String words, Trigger trigger) {
        phrases.add(words, trigger);
    }

    /** A form of a verb of a row of verbs and objects. */
    void addVerb(String words, Trigger trigger, int row) {
        verbs.addVerb(words, trigger, row);
    }

    /** An object of the verbs of a row; of several rows with one object and one verb, the row added first counts. */
    void addObject(String words, int row) {
        verbs.addObject(words, row);
    }

    public List<PhraseMatch<Trigger>> matches(Sentence sentence, String text, List<Mention> names) {
        List<PhraseMatch<Trigger>> plain =
                Wording.telling(phraseMatcher.matches(sentence, text), Function.identity(), text, names, small);
        List<PhraseMatch<VerbsWithObjects.Verb>> opening = verbs.verbs(sentence, text, names);
        if (opening.isEmpty()) {
            return plain;
        }
        List<PhraseMatch<Integer>> closing = verbs.objects(sentence, text, names);
        var carried = new ArrayList<PhraseMatch<Trigger>>();
        var taken = new ArrayList<Span>();
        for (PhraseMatch<VerbsWithObjects.Verb> verb : opening) {
            if (taken.stream().anyMatch(t -> Wording.overlap(t, verb.span()))) {
                continue;
            }
            for (PhraseMatch<Integer> object : verbs.inOrder(verb, closing)) {
                Optional<PhraseMatch<Trigger>> match = verbs.together(verb, object);
                if (match.isEmpty() || plain.stream().anyMatch(p -> goesOn(p, match.get(), object))) {
                    continue;
                }
                boolean takes = object.first() >= verb.last() || undoes(match.get(), object, plain);
                if (takes || verbs.hasAgent(verb)) {
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
                .filter(p -> taken.stream().noneMatch(t -> Wording.overlap(t, p.span())))
                .forEach(carried::add);
        carried.sort(Comparator.comparingInt(PhraseMatch::first));
        return carried;
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
                                .filter(p -> Wording.overlap(p.span(), object.span()))
                                .anyMatch(
                                        p -> !p.entries().get(0).value().type().equals(told.type()));
    }
}
