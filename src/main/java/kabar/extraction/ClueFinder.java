package kabar.extraction;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorDictionary;
import kabar.knowledge.ActorType;
import kabar.knowledge.Term;
import kabar.text.Data;
import kabar.text.Fold;
import kabar.text.Language;
import kabar.text.PhraseMatch;
import kabar.text.PhraseMatcher;
import kabar.text.Sentence;
import kabar.text.Span;
import kabar.text.Text;
import kabar.text.Token;

/** Finds what a text says of the day it was written: see {@link Clue}. */
final class ClueFinder {
    /** Words between a title and the name of its holder. */
    private static final int NEAR = 3;

    private final Map<Actor, List<Term>> terms;
    private final Map<Language, PhraseMatcher<Head>> titles = Head.matchers();
    private final Map<Language, List<Known>> events = new HashMap<>();

    /** An event with one way of naming it: words that stand together in a sentence, in any order. */
    private record Known(String event, LocalDate day, List<String> words) {}

    ClueFinder(ActorDictionary actors) {
        terms = actors.terms().stream().collect(Collectors.groupingBy(Term::holder));
        for (var row : Data.rows("events.csv")) {
            for (Language language : Language.all()) {
                if (!row.isMapped(language.code())) {
                    continue;
                }
                for (String way : row.get(language.code()).split("\\|")) {
                    if (!way.isBlank()) {
                        List<String> words = Text.tokens(way).stream()
                                .filter(t -> !t.isMark())
                                .map(Token::form)
                                .toList();
                        events.computeIfAbsent(language, l -> new ArrayList<>())
                                .add(new Known(row.get("event"), LocalDate.parse(row.get("from")), words));
                    }
                }
            }
        }
    }

    List<Clue> find(Text text, List<Mention> mentions, List<DateFinder.Told> dates) {
        var clues = new ArrayList<Clue>();
        for (DateFinder.Told told : dates) {
            date(told).ifPresent(clues::add);
        }
        for (Sentence sentence : text.sentences()) {
            if (sentence.kind() != Sentence.Kind.BOILERPLATE) {
                offices(text, sentence, mentions, clues);
                events(text, sentence, clues);
            }
        }
        clues.replaceAll(clue -> endedBy(clue, clues) ? clue.withoutEnd() : clue);
        clues.sort((a, b) -> a.span().compareTo(b.span()));
        return clues.stream().distinct().toList();
    }

    /** Of those whom an event put out of office, by death or otherwise, texts go on to speak with their title. */
    private static boolean endedBy(Clue office, List<Clue> clues) {
        return office.kind() == Clue.Kind.OFFICE
                && office.to().isPresent()
                && clues.stream()
                        .filter(c -> c.kind() == Clue.Kind.EVENT)
                        .flatMap(c -> c.from().stream())
                        .anyMatch(day -> Math.abs(
                                        ChronoUnit.DAYS.between(day, office.to().get()))
                                <= 1);
    }

    private static Optional<Clue> date(DateFinder.Told told) {
        Frame frame = told.frame();
        Timex timex = told.timex();
        boolean day = frame.has(Field.UNIT) && frame.unit(Field.UNIT) == Unit.DAY && frame.has(Field.SHIFT);
        if (told.quoted() || timex.kind() == Timex.Kind.DURATION || timex.kind() == Timex.Kind.SET) {
            return Optional.empty();
        }
        if (day && frame.has(Field.WEEKDAY) && !frame.has(Field.YEAR)) {
            var weekday = DayOfWeek.of(frame.whole(Field.WEEKDAY)).minus(frame.whole(Field.SHIFT));
            return Optional.of(clue(
                    Clue.Kind.WEEKDAY,
                    timex,
                    Optional.empty(),
                    Optional.of(weekday),
                    Optional.empty(),
                    "published on a " + weekday));
        }
        if (frame.has(Field.MONTH) && frame.is(Field.DIR, 0) && frame.get(Field.MONTH) < Field.HIJRI) {
            var month = Month.of(frame.whole(Field.MONTH));
            return Optional.of(clue(
                    Clue.Kind.MONTH,
                    timex,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(month),
                    "published in " + month));
        }
        boolean whole = frame.has(Field.YEAR) && frame.has(Field.MONTH) && frame.has(Field.DAY);
        boolean past = whole ? told.tense() <= 0 : told.tense() < 0;
        if (frame.has(Field.YEAR) && past && timex.from().isPresent()) {
            return Optional.of(clue(
                    Clue.Kind.DATE,
                    timex,
                    timex.from(),
                    Optional.empty(),
                    Optional.empty(),
                    "not published before " + timex.from().get()));
        }
        return Optional.empty();
    }

    private static Clue clue(
            Clue.Kind kind,
            Timex timex,
            Optional<LocalDate> from,
            Optional<DayOfWeek> weekday,
            Optional<Month> month,
            String says) {
        return new Clue(
                kind, timex.sentence(), timex.span(), timex.surface(), from, Optional.empty(), weekday, month, says);
    }

    /** "US Secretary of State Antony Blinken": written while he was. */
    private void offices(Text text, Sentence sentence, List<Mention> mentions, List<Clue> clues) {
        PhraseMatcher<Head> matcher = titles.get(sentence.language());
        if (matcher == null) {
            return;
        }
        Set<String> former = sentence.language().words("former");
        List<Mention> persons = mentions.stream()
                .filter(m -> m.sentence() == sentence.index()
                        && m.actor().type() == ActorType.PERSON
                        && m.form() == Mention.Form.NAME)
                .toList();
        for (PhraseMatch<Head> title : matcher.matches(sentence, text.string())) {
            String office = title.entries().get(0).value().id();
            if (office.isEmpty() || near(sentence, title.first(), title.last(), former)) {
                continue;
            }
            for (Mention person : persons) {
                if (words(sentence, title.span().end(), person.span().start()) > NEAR
                        || person.span().start() < title.span().end()) {
                    continue;
                }
                List<Term> held = terms.getOrDefault(person.actor(), List.of()).stream()
                        .filter(t -> t.office().equals(office))
                        .toList();
                if (!held.isEmpty()) {
                    var from = held.stream()
                            .map(Term::from)
                            .reduce(ClueFinder::earlier)
                            .orElse(Optional.empty());
                    var to = held.stream()
                            .map(Term::to)
                            .reduce(ClueFinder::later)
                            .orElse(Optional.empty());
                    var span = new Span(title.span().start(), person.span().end());
                    clues.add(new Clue(
                            Clue.Kind.OFFICE,
                            sentence.index(),
                            span,
                            text.at(span),
                            from,
                            to,
                            Optional.empty(),
                            Optional.empty(),
                            person.actor().name() + " was " + office + " "
                                    + from.map(LocalDate::toString).orElse("") + ".."
                                    + to.map(LocalDate::toString).orElse("")));
                }
                break;
            }
        }
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> a, Optional<LocalDate> b) {
        return a.flatMap(x -> b.map(y -> x.isBefore(y) ? x : y));
    }

    private static Optional<LocalDate> later(Optional<LocalDate> a, Optional<LocalDate> b) {
        return a.flatMap(x -> b.map(y -> x.isAfter(y) ? x : y));
    }

    private static boolean near(Sentence sentence, int first, int last, Set<String> words) {
        var tokens = sentence.tokens();
        for (int i = Math.max(0, first - 2); i < Math.min(tokens.size(), last + NEAR); i++) {
            if (words.contains(tokens.get(i).form())) {
                return true;
            }
        }
        return false;
    }

    private static int words(Sentence sentence, int from, int to) {
        int words = 0;
        for (Token token : sentence.tokens()) {
            words += token.isWord() && token.start() >= from && token.end() <= to ? 1 : 0;
        }
        return words;
    }

    private void events(Text text, Sentence sentence, List<Clue> clues) {
        List<Known> known = events.getOrDefault(sentence.language(), List.of());
        if (known.isEmpty()) {
            return;
        }
        Set<String> here = forms(sentence);
        for (Known event : known) {
            if (event.words.stream().allMatch(word -> holds(here, word))) {
                clues.add(new Clue(
                        Clue.Kind.EVENT,
                        sentence.index(),
                        sentence.span(),
                        text.at(sentence.span()).strip(),
                        Optional.of(event.day),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "knows of " + event.event + ", " + event.day));
            }
        }
    }

    private static boolean holds(Set<String> forms, String word) {
        return word.endsWith("*")
                ? forms.stream().anyMatch(f -> f.startsWith(word.substring(0, word.length() - 1)))
                : forms.contains(word);
    }

    /** The words of a sentence, with and without the particles written onto them. */
    private static Set<String> forms(Sentence sentence) {
        var forms = new HashSet<String>();
        var prefixes = sentence.language().rows("prefixes");
        for (Token token : sentence.tokens()) {
            forms.add(token.form());
            for (var prefix : prefixes) {
                if (token.form().startsWith(prefix.get("written"))) {
                    forms.add(Fold.of(prefix.get("read"))
                            + token.form().substring(prefix.get("written").length()));
                }
            }
        }
        return forms;
    }
}
