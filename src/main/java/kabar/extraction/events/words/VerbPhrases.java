package kabar.extraction.events.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kabar.text.PhraseIndex.Entry;
import kabar.text.PhraseMatch;
import kabar.text.Span;
import kabar.text.Token;

/**
 * Verbs that tell an event only with words that follow their subject: "قطعت تركيا علاقاتها مع", "أعربت إسبانيا عن تضامنها مع".
 */
public final class VerbPhrases {
    /** The subject, with its titles, has at most so many words. */
    private static final int GAP = 9;

    private final List<PhraseMatch<String>> rests;
    private final SmallWords small;
    private final List<Span> names;
    private final List<Span> dates;

    /**
     * @param rests what the sentence has of the words that complete verbs
     * @param names where the names of the sentence stand
     * @param dates where its dates do
     */
    public VerbPhrases(List<PhraseMatch<String>> rests, SmallWords small, List<Span> names, List<Span> dates) {
        this.rests = rests;
        this.small = small;
        this.names = names;
        this.dates = dates;
    }

    /** The triggers without verbs whose rest is missing, and without nouns that are the rest of a verb. */
    public List<PhraseMatch<Trigger>> fitting(List<PhraseMatch<Trigger>> triggers) {
        var fitting = new ArrayList<PhraseMatch<Trigger>>();
        var taken = new ArrayList<PhraseMatch<String>>();
        for (var match : triggers) {
            var complete = new ArrayList<Entry<Trigger>>(0);
            var plain = new ArrayList<Entry<Trigger>>(match.entries().size());
            for (Entry<Trigger> entry : match.entries()) {
                if (entry.value().rest().isEmpty()) {
                    plain.add(entry);
                } else if (rest(match, entry.value())
                        .filter(r -> !verbBetween(triggers, match, r))
                        .isPresent()) {
                    complete.add(entry);
                }
            }
            List<Entry<Trigger>> whole = nearest(match, complete);
            List<Entry<Trigger>> entries = whole.isEmpty() ? plain : withNouns(whole, plain);
            if (!entries.isEmpty()) {
                fitting.add(new PhraseMatch<>(
                        match.sentence(), match.first(), match.last(), match.span(), entries, match.affix()));
            }
            whole.forEach(e -> taken.add(rest(match, e.value()).orElseThrow()));
        }
        for (PhraseMatch<String> rest : taken) {
            fitting.removeIf(t -> rest.first() < t.last() && t.first() < rest.last());
        }
        return fitting;
    }

    /** "رفع العقوبات": a form of a verb that may be a noun as well is left both. */
    private static List<Entry<Trigger>> withNouns(List<Entry<Trigger>> verbs, List<Entry<Trigger>> all) {
        var both = new ArrayList<>(verbs);
        all.stream().filter(e -> !e.value().verb()).forEach(both::add);
        return both;
    }

    /** Those whose rest stands first. */
    private List<Entry<Trigger>> nearest(PhraseMatch<Trigger> match, List<Entry<Trigger>> whole) {
        if (whole.size() < 2) {
            return whole;
        }
        int first = whole.stream()
                .mapToInt(e -> rest(match, e.value()).orElseThrow().first())
                .min()
                .orElseThrow();
        return whole.stream()
                .filter(e -> rest(match, e.value()).orElseThrow().first() == first)
                .toList();
    }

    /** "ثاروا في المشرق وانتفضوا من أجل": whether another verb with its conjunction stands before the words that might complete a verb. */
    private boolean verbBetween(
            List<PhraseMatch<Trigger>> triggers, PhraseMatch<Trigger> match, PhraseMatch<String> rest) {
        return small.verbFirst
                && triggers.stream()
                        .anyMatch(t -> t.first() >= match.last()
                                && t.last() <= rest.first()
                                && !t.affix().isEmpty()
                                // "فيصل"
                                && names.stream().noneMatch(n -> n.contains(t.span()))
                                && !small.is(match.sentence().tokens().get(t.first() - 1), Part.RELATIVE)
                                // "وزارة" reads like a verb with its conjunction and a pronoun
                                && t.entries().stream()
                                        .allMatch(e ->
                                                e.value().verb() && e.value().voice() != Trigger.Voice.PRONOUN));
    }

    /** How many tokens part a verb and its rest, a name being one; dates, and what a pair of commas encloses, are not counted. */
    private int length(PhraseMatch<Trigger> match, PhraseMatch<String> rest) {
        List<Token> tokens = match.sentence().tokens();
        int length = 0;
        int before = 0;
        int opening = -1;
        for (int i = match.last(); i < rest.first(); i++) {
            boolean comma = tokens.get(i).is("،") || tokens.get(i).is(",");
            if (comma && opening >= 0) {
                length = before;
                opening = -1;
            } else if (comma) {
                before = length;
                opening = i;
            } else if (counts(tokens.get(i))) {
                length++;
            }
        }
        // "أوقف تقدم التنظيم، واستعادت القوات نحو خمس المناطق": behind a single comma something else begins
        return small.verbFirst && opening >= 0 && opening < rest.first() - 1 ? GAP + 1 : length;
    }

    /** Whether a token is no further word of a name, and no date. */
    private boolean counts(Token token) {
        return names.stream().noneMatch(n -> n.start() < token.start() && token.start() < n.end())
                && dates.stream().noneMatch(d -> d.contains(token.span()));
    }

    private static boolean completes(PhraseMatch<String> rest, Trigger trigger) {
        for (Entry<String> entry : rest.entries()) {
            if (entry.value().equals(trigger.rest())) {
                return true;
            }
        }
        return false;
    }

    /** Where the rest of a verb stands: the nearest behind it. */
    public Optional<PhraseMatch<String>> rest(PhraseMatch<Trigger> match, Trigger trigger) {
        for (PhraseMatch<String> rest : rests) {
            if (rest.first() >= match.last()
                    && completes(rest, trigger)
                    && length(match, rest) <= GAP
                    && !parted(match, rest)) {
                return Optional.of(rest);
            }
        }
        return Optional.empty();
    }

    /** Whether the sentence ends, or another clause begins, between a verb and the words that might complete it. */
    private boolean parted(PhraseMatch<Trigger> match, PhraseMatch<String> rest) {
        for (Token token : match.sentence().tokens().subList(match.last(), rest.first())) {
            boolean ends = token.isMark()
                    && (token.is(".") || token.is(":") || token.is("؛") || token.is("!") || token.is("؟"));
            if (ends || small.is(token, Part.VERBAL) && small.is(token, Part.BREAK)) {
                return true;
            }
        }
        return false;
    }
}
