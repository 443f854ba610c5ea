package kabar.extraction.figures;

import java.util.List;
import java.util.Optional;
import kabar.extraction.clauses.Setting;
import kabar.extraction.clauses.Setting.Telling;
import kabar.extraction.figures.Outcome.Where;
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
    private final Setting setting;

    FigureScene(Text text, Sentence sentence, List<Mention> mentions, List<Timex> dates, Setting setting) {
        this.text = text;
        this.sentence = sentence;
        this.mentions =
                mentions.stream().filter(m -> m.sentence() == sentence.index()).toList();
        this.dates =
                dates.stream().filter(d -> d.sentence() == sentence.index()).toList();
        this.setting = setting;
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
        return isDated(span) || named(span);
    }

    /** Whether the words belong to a date, or to a name that begins before them: "two soldiers" is no name. */
    boolean takenFromBefore(Span span) {
        if (isDated(span)) {
            return true;
        }
        for (Mention mention : mentions) {
            if (mention.span().overlaps(span) && mention.span().start() < span.start()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words belong to a date. */
    boolean isDated(Span span) {
        return dates.stream().anyMatch(date -> date.span().overlaps(span));
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

    /** The day, month … that the clause of a number speaks of. */
    Optional<Timex> date(Telling number, FigureSigns signs) {
        return setting.date(number, date -> !isStart(date, signs));
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

    /** Where it happened; those who left somewhere are counted there, those who are sent where they go. */
    Optional<Party> place(Telling number, Optional<String> what, Optional<String> unit) {
        Where where = what.map(Outcome::of).map(Outcome::where).orElse(Where.THERE);
        Optional<Mention> launched = where == Where.LAUNCH ? setting.origin(number) : Optional.empty();
        return launched.or(() -> setting.place(number))
                .or(() -> where == Where.LEFT ? setting.origin(number) : Optional.empty())
                .or(() -> where == Where.AIM ? setting.aim(number) : Optional.empty())
                .or(() -> unit.filter(Readings.PERCENT::equals).flatMap(u -> setting.about(number)))
                .map(Party::of);
    }

    /** Whoever is named right behind "according to", or announces the number: "أعلنت حماس مقتل 12". */
    List<Party> sources(Span number, FigureSigns signs) {
        for (int i = 0; i < tokens().size(); i++) {
            Optional<FigureWords.Role> role = signs.at(i, FigureWords.Role.SOURCE, FigureWords.Role.ANNOUNCED)
                    .map(FigureWords.Sign::role);
            if (role.isPresent()) {
                int behind = signs.end(i);
                Optional<Mention> named = namedBehind(behind);
                boolean tells = role.get() == FigureWords.Role.SOURCE
                        || named.filter(by -> by.span().end() <= number.start() && isUnparted(by.span(), number))
                                .isPresent();
                if (named.isPresent() && tells) {
                    return List.of(Party.of(named.get()));
                }
            }
        }
        return List.of();
    }

    private Optional<Mention> namedBehind(int behind) {
        int end = tokens().get(behind - 1).end();
        return mentions.stream()
                .filter(m ->
                        m.span().start() >= end && wordsBetween(behind, m.span().start()) <= TO_SOURCE)
                .findFirst();
    }

    private boolean isUnparted(Span by, Span number) {
        return tokens().stream().noneMatch(t -> t.isMark() && t.start() >= by.end() && t.end() <= number.start());
    }

    private int wordsBetween(int from, int start) {
        int words = 0;
        for (int i = from; i < tokens().size() && tokens().get(i).start() < start; i++) {
            words += tokens().get(i).isWord() ? 1 : 0;
        }
        return words;
    }
}
