package kabar.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kabar.article.Article;
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

    List<Timex> find(Article article, Text text) {
        var found = new ArrayList<Timex>();
        var viewpoint = Viewpoint.of(article.published());
        for (Sentence sentence : text.sentences()) {
            Reader reader = readers.get(sentence.language());
            if (reader != null && sentence.kind() != Sentence.Kind.BOILERPLATE) {
                find(sentence, text, reader, viewpoint, found);
            }
        }
        return found;
    }

    private void find(Sentence sentence, Text text, Reader reader, Viewpoint viewpoint, List<Timex> found) {
        var tokens = sentence.tokens();
        var reading = reader.grammar().new Reading(tokens);
        var said = new Quoted(tokens);
        for (int i = 0; i < tokens.size(); ) {
            Found best = longest(reading, i);
            // What begins a little later but is longer has the better claim: "in [the past two months]".
            for (int k = i + 1; best != null && k < best.match.last(); k++) {
                Found later = longest(reading, k);
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
            Timex timex = timex(sentence, text, best.match, best.head, reader.tense(), viewpoint, said, found);
            if (timex != null) {
                found.add(timex);
                i = Math.max(best.match.last(), i + 1);
            } else {
                i++;
            }
        }
    }

    private record Found(Grammar.Match match, String head) {
        int length() {
            return match.last() - match.first();
        }
    }

    private static @Nullable Found longest(Grammar.Reading reading, int at) {
        Found best = null;
        for (String head : HEADS) {
            Grammar.Match match = reading.longest(head, at).orElse(null);
            if (match != null
                    && (best == null
                            || match.last() > best.match.last()
                            || match.last() == best.match.last() && match.order() < best.match.order())) {
                best = new Found(match, head);
            }
        }
        return best;
    }

    private @Nullable Timex timex(
            Sentence sentence,
            Text text,
            Grammar.Match match,
            String head,
            Tense tenses,
            Viewpoint viewpoint,
            Quoted said,
            List<Timex> before) {
        Frame frame = match.frame();
        var span = span(sentence, text, match);
        String rule = sentence.language() + "." + head + "." + frame.rule();
        var mod = frame.has(Field.MOD) ? Optional.of(frame.mod()) : Optional.<Timex.Mod>empty();
        if (frame.has(Field.REF) || head.equals("set")) {
            String value = head.equals("set") ? Spell.set(frame) : Spell.reference(frame.whole(Field.REF));
            var kind = head.equals("set") ? Timex.Kind.SET : Timex.Kind.DATE;
            return new Timex(
                    sentence.index(),
                    span,
                    text.at(span),
                    kind,
                    value,
                    mod,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    rule);
        }
        if (head.equals("duration")) {
            var days = viewpoint.around(frame);
            return new Timex(
                    sentence.index(),
                    span,
                    text.at(span),
                    Timex.Kind.DURATION,
                    Spell.duration(frame),
                    mod,
                    days.map(Viewpoint.Days::from),
                    days.map(Viewpoint.Days::to),
                    Optional.empty(),
                    rule);
        }
        // Where a text is nothing but the expression, as somebody asks for a day, the coming one is meant.
        boolean alone = match.first() == 0
                && match.last() == sentence.tokens().size()
                && text.sentences().size() == 1;
        int tense = alone ? 1 : tenses.at(sentence.tokens(), match.first(), match.last());
        var point = said.anchor(match.first(), sentence.index(), before)
                .map(Viewpoint::on)
                .orElse(viewpoint);
        Optional<Almanac.Meaning> meaning = point.read(frame, tense);
        if (meaning.isEmpty()) {
            return null;
        }
        var m = meaning.get();
        boolean time = frame.has(Field.PART)
                || frame.has(Field.HOUR)
                || frame.has(Field.UNIT) && frame.unit(Field.UNIT).ofClock();
        return new Timex(
                sentence.index(),
                span,
                text.at(span),
                time ? Timex.Kind.TIME : Timex.Kind.DATE,
                m.value(),
                mod,
                m.from(),
                m.to(),
                m.precision(),
                rule + (m.conflict() ? "!conflict" : "") + (frame.has(Field.OPEN) ? "!open" : ""));
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
