package kabar.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kabar.article.Article;
import kabar.article.Publication;
import kabar.text.Fold;
import kabar.text.Language;
import kabar.text.Sentence;
import kabar.text.Span;
import kabar.text.Text;
import kabar.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds expressions of time: the patterns of each language ({@code dates.txt}), read from the day of publication. */
final class DateFinder {
    private static final List<String> HEADS = List.of("date", "duration", "set", "none");
    /** Words that look like a time and are none: ages, fractions. */
    private static final String NONE = "none";

    private final Map<Language, Reader> readers = new HashMap<>();

    private record Reader(Grammar grammar, Tense tense) {}

    DateFinder() {
        for (Language language : Language.all()) {
            var lexicon = new Lexicon(language, new Numbers(language), "time-words");
            readers.put(language, new Reader(new Grammar(language, lexicon, "dates"), new Tense(language)));
        }
    }

    /**
     * A time with what was read of it.
     *
     * @param tense -1 past, 1 to come, 0 not shown
     * @param quoted whether it stands in a quotation
     */
    record Told(Timex timex, Frame frame, int tense, boolean quoted) {}

    List<Timex> find(Article article, Text text) {
        return told(article.published(), text).stream().map(Told::timex).toList();
    }

    List<Told> told(Publication published, Text text) {
        var found = new ArrayList<Told>();
        var viewpoint = Viewpoint.of(published);
        for (Sentence sentence : text.sentences()) {
            Reader reader = readers.getOrDefault(sentence.language(), readers.get(text.language()));
            if (reader != null && sentence.kind() != Sentence.Kind.BOILERPLATE) {
                find(sentence, text, reader, viewpoint, found);
            }
        }
        return found;
    }

    private void find(Sentence sentence, Text text, Reader reader, Viewpoint viewpoint, List<Told> found) {
        var tokens = sentence.tokens();
        var reading = reader.grammar().new Reading(tokens);
        var said = new Quoted(tokens);
        for (int i = 0; i < tokens.size(); ) {
            Choice best = longest(reading, i);
            // What begins a little later but is longer has the better claim: "in [the past two months]".
            for (int k = i + 1; best != null && k < best.match.last(); k++) {
                Choice later = longest(reading, k);
                if (later != null && later.match.last() > best.match.last() && later.length() > best.length()) {
                    best = later;
                }
            }
            if (best == null) {
                i++;
                continue;
            }
            if (best.head.equals(NONE)) {
                i = best.match.last();
                continue;
            }
            Told told = told(sentence, text, best, reader.tense(), viewpoint, said, found);
            if (told != null) {
                found.add(told);
                i = Math.max(best.match.last(), i + 1);
            } else {
                i++;
            }
        }
    }

    private record Choice(Grammar.Match match, String head) {
        int length() {
            return match.last() - match.first();
        }
    }

    private static @Nullable Choice longest(Grammar.Reading reading, int at) {
        if (reading.silent(at)) {
            return null;
        }
        Choice best = null;
        for (String head : HEADS) {
            Grammar.Match match = reading.longest(head, at).orElse(null);
            if (match != null
                    && (best == null
                            || match.last() > best.match.last()
                            || match.last() == best.match.last() && match.reach() > best.match.reach()
                            || match.last() == best.match.last()
                                    && match.reach() == best.match.reach()
                                    && match.order() < best.match.order())) {
                best = new Choice(match, head);
            }
        }
        return best;
    }

    private static @Nullable Told told(
            Sentence sentence,
            Text text,
            Choice choice,
            Tense tenses,
            Viewpoint viewpoint,
            Quoted said,
            List<Told> before) {
        Grammar.Match match = choice.match;
        Frame frame = match.frame();
        Viewpoint from = viewpoint;
        if (frame.has(Field.ANAPHOR)) {
            var named = Anaphora.antecedent(frame, sentence.index(), before);
            if (named.isEmpty() && frame.is(Field.ANAPHOR, 1)) {
                return null;
            }
            from = named.map(Viewpoint::on).orElse(viewpoint);
            frame = named.isEmpty() ? Anaphora.alone(frame) : frame;
        }
        // Where a text is nothing but the expression, as somebody asks for a day, the coming one is meant.
        boolean alone = match.first() == 0
                && match.last() == sentence.tokens().size()
                && text.sentences().size() == 1;
        int tense = alone ? 1 : tenses.at(sentence.tokens(), match.first(), match.last());
        boolean quoted = said.quoted(match.first());
        Optional<Almanac.Meaning> meaning = switch (choice.head) {
            case "set" -> Optional.of(Almanac.Meaning.of(Spell.set(frame)));
            case "duration" -> Optional.of(viewpoint.duration(frame));
            default ->
                frame.has(Field.REF)
                        ? Optional.of(Almanac.Meaning.of(Spell.reference(frame.whole(Field.REF))))
                        : from.read(frame, tense, said.anchor(match.first(), sentence.index(), before));
        };
        if (meaning.isEmpty()) {
            return null;
        }
        var m = meaning.get();
        boolean time = frame.has(Field.PART)
                || frame.has(Field.HOUR)
                || frame.has(Field.UNIT) && frame.unit(Field.UNIT).ofClock();
        var kind = switch (choice.head) {
            case "set" -> Timex.Kind.SET;
            case "duration" -> Timex.Kind.DURATION;
            default -> time ? Timex.Kind.TIME : Timex.Kind.DATE;
        };
        var span = span(sentence, text, match);
        String rule = sentence.language() + "." + choice.head + "." + frame.rule()
                + (m.conflict() ? "!conflict" : "")
                + (frame.has(Field.OPEN) ? "!open" : "");
        var mod = frame.has(Field.MOD) ? Optional.of(frame.mod()) : Optional.<Timex.Mod>empty();
        var timex = new Timex(
                sentence.index(), span, text.at(span), kind, m.value(), mod, m.from(), m.to(), m.precision(), rule);
        return new Told(timex, frame, tense, quoted);
    }

    private static Span span(Sentence sentence, Text text, Grammar.Match match) {
        Token first = sentence.tokens().get(match.first());
        int start = first.start();
        if (match.prefix() > 0) {
            start = Fold.withOffsets(text.string(), start, first.end()).origin(match.prefix());
        }
        return new Span(start, sentence.tokens().get(match.last() - 1).end());
    }
}
