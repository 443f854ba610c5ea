package kabar.extraction.figures;

import java.util.List;
import java.util.Optional;
import kabar.facts.Mention;
import kabar.facts.Party;
import kabar.facts.Timex;
import kabar.knowledge.ActorType;
import kabar.text.Sentence;
import kabar.text.Span;
import kabar.text.Text;
import kabar.text.Token;

/** What a sentence tells around its numbers: where, when, who says so. */
final class FigureScene {
    private static final int TO_SOURCE = 3;
    /** Words from "since" to the day: "since the conflict began in March 2011". */
    private static final int TO_SINCE = 8;

    private final Text text;
    private final Sentence sentence;
    private final List<Mention> mentions;
    private final List<Timex> dates;

    FigureScene(Text text, Sentence sentence, List<Mention> mentions, List<Timex> dates) {
        this.text = text;
        this.sentence = sentence;
        this.mentions =
                mentions.stream().filter(m -> m.sentence() == sentence.index()).toList();
        this.dates =
                dates.stream().filter(d -> d.sentence() == sentence.index()).toList();
    }

    Sentence sentence() {
        return sentence;
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    /** Whether a mark is written onto the words on both its sides, as a hyphen is. */
    boolean isTight(int mark) {
        return mark + 1 < tokens().size()
                && !tokens().get(mark).spaced()
                && !tokens().get(mark + 1).spaced();
    }

    String words(Span span) {
        return text.at(span);
    }

    /** Whether the words belong to a date or a name. */
    boolean taken(Span span) {
        for (Timex date : dates) {
            if (date.span().overlaps(span)) {
                return true;
            }
        }
        return named(span);
    }

    /** Whether the words belong to a date, or to a name that begins before them: "two soldiers" is no name. */
    boolean takenFromBefore(Span span) {
        for (Timex date : dates) {
            if (date.span().overlaps(span)) {
                return true;
            }
        }
        for (Mention mention : mentions) {
            if (mention.span().overlaps(span) && mention.span().start() < span.start()) {
                return true;
            }
        }
        return false;
    }

    boolean named(Span span) {
        for (Mention mention : mentions) {
            if (mention.span().overlaps(span)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words name people by their country or party: "30 Tunisians". */
    boolean isPeople(Span span) {
        for (Mention mention : mentions) {
            boolean people =
                    mention.form() == Mention.Form.DEMONYM || mention.actor().type() == ActorType.PEOPLE;
            if (people && mention.span().overlaps(span)) {
                return true;
            }
        }
        return false;
    }

    /** The only day, month … that the sentence speaks of. */
    Optional<Timex> date(FigureSigns signs) {
        var days = dates.stream()
                .filter(d -> d.kind() != Timex.Kind.DURATION && d.from().isPresent() && !isStart(d, signs))
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    /** "since 7 October", "since the war began on 7 October". */
    private boolean isStart(Timex date, FigureSigns signs) {
        List<Token> tokens = sentence.tokens();
        int first = 0;
        while (first < tokens.size() && tokens.get(first).end() <= date.span().start()) {
            first++;
        }
        for (int i = Math.min(first, tokens.size() - 1); i >= Math.max(0, first - TO_SINCE); i--) {
            if (signs.at(i, FigureWords.Role.SINCE).isPresent()) {
                return true;
            }
            if (i < first && tokens.get(i).isMark()) {
                return false;
            }
        }
        return false;
    }

    /** The nearest place named in the sentence. */
    Optional<Party> place(Span span) {
        Optional<Mention> best = Optional.empty();
        for (Mention mention : mentions) {
            boolean place = mention.actor().type() == ActorType.PLACE
                    || mention.actor().type() == ActorType.COUNTRY && mention.form() == Mention.Form.NAME;
            if (place && (best.isEmpty() || distance(mention, span) < distance(best.get(), span))) {
                best = Optional.of(mention);
            }
        }
        return best.map(Party::of);
    }

    private static int distance(Mention mention, Span span) {
        return Math.min(
                Math.abs(mention.span().start() - span.end()),
                Math.abs(span.start() - mention.span().end()));
    }

    /** Whoever is named right behind "according to". */
    List<Party> sources(FigureSigns signs) {
        for (int i = 0; i < tokens().size(); i++) {
            if (signs.at(i, FigureWords.Role.SOURCE).isPresent()) {
                int behind = signs.end(i);
                int end = tokens().get(behind - 1).end();
                for (Mention mention : mentions) {
                    if (mention.span().start() >= end
                            && wordsBetween(behind, mention.span().start()) <= TO_SOURCE) {
                        return List.of(Party.of(mention));
                    }
                }
            }
        }
        return List.of();
    }

    private int wordsBetween(int from, int start) {
        int words = 0;
        for (int i = from; i < tokens().size() && tokens().get(i).start() < start; i++) {
            words += tokens().get(i).isWord() ? 1 : 0;
        }
        return words;
    }
}
