package kabar.extraction.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kabar.text.PhraseIndex;
import kabar.text.PhraseIndex.Entry;
import kabar.text.PhraseMatch;
import kabar.text.PhraseMatcher;
import kabar.text.Sentence;
import kabar.text.Span;
import kabar.text.Token;

/**
 * Finds the words that tell events: phrases as they stand, and verbs that do so with one of their objects, other words between
 * ("send … troops" in "sent 300 more troops").
 */
final class TriggerMatcher {
    /** Words that may stand between a verb and the object that makes it tell an event. */
    private static final int GAP = 4;

    private final PhraseIndex<Trigger> phrases = PhraseIndex.accented();
    private final PhraseIndex<Part> verbs = PhraseIndex.accented();
    private final PhraseIndex<Integer> objects = PhraseIndex.accented();
    private final PhraseMatcher<Trigger> phraseMatcher = new PhraseMatcher<>(phrases);
    private final PhraseMatcher<Part> verbMatcher = new PhraseMatcher<>(verbs);
    private final PhraseMatcher<Integer> objectMatcher = new PhraseMatcher<>(objects);

    private record Part(Trigger trigger, int row) {}

    void add(String words, Trigger trigger) {
        phrases.add(words, trigger);
    }

    /** A form of a verb of a row of verbs and objects. */
    void addVerb(String words, Trigger trigger, int row) {
        verbs.add(words, new Part(trigger, row));
    }

    /** An object of the verbs of a row; of several rows with one object and one verb, the row added first counts. */
    void addObject(String words, int row) {
        objects.add(words, row);
    }

    List<PhraseMatch<Trigger>> matches(Sentence sentence, String text) {
        List<PhraseMatch<Trigger>> plain = phraseMatcher.matches(sentence, text);
        List<PhraseMatch<Part>> opening = verbMatcher.matches(sentence, text);
        if (opening.isEmpty()) {
            return plain;
        }
        List<PhraseMatch<Integer>> closing = objectMatcher.matches(sentence, text);
        var carried = new ArrayList<PhraseMatch<Trigger>>();
        var taken = new ArrayList<Span>();
        for (PhraseMatch<Part> verb : opening) {
            if (taken.stream().anyMatch(t -> overlap(t, verb.span()))) {
                continue;
            }
            for (PhraseMatch<Integer> object : closing) {
                Optional<PhraseMatch<Trigger>> match = together(verb, object);
                if (match.isPresent()) {
                    carried.add(match.get());
                    taken.add(verb.span());
                    taken.add(object.span());
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

    /** The verb, telling what it tells with this object near behind it; its text goes on to the object's end. */
    private static Optional<PhraseMatch<Trigger>> together(PhraseMatch<Part> verb, PhraseMatch<Integer> object) {
        List<Token> tokens = verb.sentence().tokens();
        int words = 0;
        for (int i = verb.last(); i < object.first(); i++) {
            Token token = tokens.get(i);
            if (token.isMark() && (token.is(",") || token.is(".") || token.is(":") || token.is(";"))) {
                return Optional.empty();
            }
            words += token.isMark() ? 0 : 1;
        }
        if (object.first() < verb.last() || words > GAP) {
            return Optional.empty();
        }
        var entries = new ArrayList<Entry<Trigger>>();
        for (Entry<Integer> row : object.entries()) {
            for (Entry<Part> entry : verb.entries()) {
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
                        new Span(verb.span().start(), object.span().end()),
                        entries.subList(0, 1),
                        verb.affix()));
    }

    private static boolean overlap(Span a, Span b) {
        return a.start() < b.end() && b.start() < a.end();
    }
}
