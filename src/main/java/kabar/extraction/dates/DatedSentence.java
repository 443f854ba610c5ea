package kabar.extraction.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kabar.text.Fold;
import kabar.text.Sentence;
import kabar.text.Span;
import kabar.text.Text;
import kabar.text.Token;

/** A sentence with the expressions of time that its patterns read; each place is read once. */
final class DatedSentence {
    private final Sentence sentence;
    private final Walk walk;
    private final Tense tenses;
    private final KnownEvents events;
    private final KnownDays days;
    private final Counts counts;
    private final Set<String> games;
    private final Quoted said;
    private final Match[] read;

    DatedSentence(Sentence sentence, DateFinder.Reader reader) {
        this.sentence = sentence;
        this.walk = new Walk(reader.grammar(), sentence.tokens());
        this.tenses = reader.tense();
        this.events = reader.events();
        this.days = reader.days();
        this.counts = reader.counts();
        this.games = reader.games();
        this.said = new Quoted(sentence.tokens());
        this.read = new Match[sentence.tokens().size()];
    }

    boolean speaksOfTime() {
        for (int i = 0; i < read.length; i++) {
            if (!walk.silent(i)) {
                return true;
            }
        }
        return false;
    }

    Sentence sentence() {
        return sentence;
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    Quoted said() {
        return said;
    }

    int tense(Match match) {
        return tenses.at(tokens(), match.first(), match.last());
    }

    /** Whether it tells what is to come where it names a time. */
    boolean foretells(Match match) {
        return tenses.foretells(tokens(), match.first());
    }

    /** The expression that begins at a token, or a longer one that begins inside it: "in [the past two months]". */
    Match best(int at) {
        Match best = longest(at);
        for (int k = at + 1; k < best.last(); k++) {
            Match later = longest(k);
            boolean longer = later.last() > best.last() && later.length() >= best.length();
            if (longer
                    || later.last() == best.last() && later.reach() > best.reach() && later.first() == best.first()) {
                best = later;
            }
        }
        return best;
    }

    private Match longest(int at) {
        if (read[at] == null) {
            read[at] = walk.silent(at) ? Match.NONE : walk.longest(at);
        }
        return read[at];
    }

    /** The day that one without a year stands for by what happened on it: "the attack of 7 October", "since October 7". */
    Optional<LocalDate> known(Frame frame, Match match, Text text) {
        boolean day = frame.has(Field.MONTH)
                && frame.has(Field.DAY)
                && !frame.has(Field.YEAR)
                && !frame.has(Field.WEEKDAY)
                && !frame.has(Field.DIR)
                && !frame.has(Field.UNIT);
        if (!day) {
            return Optional.empty();
        }
        var told = events.namedIn(tokens()).stream()
                .map(KnownEvents.Naming::day)
                .filter(frame::isDayOf)
                .findFirst();
        return told.isPresent() ? told : days.find(frame, before(match), text);
    }

    private Optional<Token> before(Match match) {
        return match.first() == 0 ? Optional.empty() : Optional.of(tokens().get(match.first() - 1));
    }

    /**
     * Whether the words belong to a name: a month or a weekday between two other words with capitals ("Kolonel Maret Simanjuntak"), a
     * "daily" before one ("the daily Granma", "the Daily Telegraph").
     */
    boolean isName(Match match) {
        if (sentence.kind() != Sentence.Kind.BODY || match.length() > 1 || match.last() >= tokens().size()) {
            return false;
        }
        boolean before = match.first() > 0 && named(match.first() - 1);
        boolean after = named(match.last()) && tokens().get(match.last()).spaced();
        boolean capital = tokens().get(match.first()).capital();
        boolean set = match.head().equals(DateFinder.SET);
        return after && (capital ? before || set && match.first() > 0 : set);
    }

    /** Whether it is a number that counts something: "more than 1500 people". */
    boolean isCount(Match match, Text text) {
        Frame frame = match.frame();
        boolean year = frame.has(Field.YEAR) || !frame.ends().isEmpty();
        return year
                && isYearOnly(frame)
                && frame.ends().stream().allMatch(DatedSentence::isYearOnly)
                && counts.isOne(match, sentence, text.string());
    }

    private static boolean isYearOnly(Frame frame) {
        return !frame.has(Field.MONTH)
                && !frame.has(Field.SEASON)
                && !frame.has(Field.QUARTER)
                && !frame.has(Field.UNIT);
    }

    /** Whether it is a quarter that no year goes with, in a text that tells of a game: "a basket in the third quarter". */
    boolean isOfGame(Match match, Text text) {
        return match.frame().has(Field.QUARTER)
                && !match.frame().has(Field.YEAR)
                && text.sentences().stream()
                                .flatMap(other -> other.tokens().stream())
                                .map(Token::form)
                                .filter(games::contains)
                                .distinct()
                                .limit(2)
                                .count()
                        == 2;
    }

    private boolean named(int at) {
        Token token = tokens().get(at);
        return token.isWord() && token.capital() && !walk.knows(at);
    }

    int wordsBetween(int offset, int token) {
        int words = 0;
        for (int i = 0; i < token; i++) {
            words += tokens().get(i).start() >= offset && tokens().get(i).isWord() ? 1 : 0;
        }
        return words;
    }

    Span span(Match match, Text text) {
        Token first = tokens().get(match.first());
        int start = first.start();
        if (match.prefix() > 0) {
            start = Fold.origin(text.string(), start, match.prefix());
        }
        return new Span(start, tokens().get(match.last() - 1).end());
    }
}
