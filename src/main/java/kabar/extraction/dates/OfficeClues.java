package kabar.extraction.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kabar.extraction.names.Head;
import kabar.facts.Clue;
import kabar.facts.Mention;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorDictionary;
import kabar.knowledge.ActorType;
import kabar.knowledge.Term;
import kabar.text.Language;
import kabar.text.PhraseMatch;
import kabar.text.PhraseMatcher;
import kabar.text.Sentence;
import kabar.text.Span;
import kabar.text.Text;
import kabar.text.Token;

/** "US Secretary of State Antony Blinken": it was written while he was. */
final class OfficeClues {
    /** Words between a title and the name of its holder. */
    private static final int NEAR = 3;

    private final Map<Actor, List<Term>> terms;
    private final Map<Language, PhraseMatcher<Head>> titles = Head.matchers();
    private final Map<Language, Set<String>> former = new HashMap<>();

    OfficeClues(ActorDictionary actors) {
        terms = actors.terms().stream().collect(Collectors.groupingBy(Term::holder));
        for (Language language : Language.all()) {
            former.put(language, language.words("former"));
        }
    }

    List<Clue> find(Text text, List<Mention> mentions) {
        Map<Integer, List<Mention>> holders = new HashMap<>();
        for (Mention mention : mentions) {
            if (mention.form() == Mention.Form.NAME
                    && mention.actor().type() == ActorType.PERSON
                    && terms.containsKey(mention.actor())) {
                holders.computeIfAbsent(mention.sentence(), s -> new ArrayList<>(1))
                        .add(mention);
            }
        }
        var clues = new ArrayList<Clue>();
        for (Sentence sentence : text.sentences()) {
            var persons = holders.getOrDefault(sentence.index(), List.of());
            PhraseMatcher<Head> matcher = titles.get(sentence.language());
            if (matcher != null && !persons.isEmpty() && sentence.kind() != Sentence.Kind.BOILERPLATE) {
                for (PhraseMatch<Head> title : matcher.matches(sentence, text.string())) {
                    find(text, sentence, title, persons).ifPresent(clues::add);
                }
            }
        }
        return clues;
    }

    private Optional<Clue> find(Text text, Sentence sentence, PhraseMatch<Head> title, List<Mention> persons) {
        String office = title.entries().get(0).value().id();
        if (office.isEmpty() || isFormer(sentence, title)) {
            return Optional.empty();
        }
        return persons.stream()
                .filter(person -> person.span().start() >= title.span().end()
                        && words(sentence, title.span().end(), person.span().start()) <= NEAR)
                .findFirst()
                .flatMap(person -> clue(text, sentence, title, office, person));
    }

    private Optional<Clue> clue(Text text, Sentence sentence, PhraseMatch<Head> title, String office, Mention person) {
        List<Term> held = terms.getOrDefault(person.actor(), List.of()).stream()
                .filter(t -> t.office().equals(office))
                .toList();
        if (held.isEmpty()) {
            return Optional.empty();
        }
        var from = held.stream().map(Term::from).reduce(OfficeClues::earlier).flatMap(day -> day);
        var to = held.stream().map(Term::to).reduce(OfficeClues::later).flatMap(day -> day);
        var span = new Span(title.span().start(), person.span().end());
        return Optional.of(new Clue(
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

    private static Optional<LocalDate> earlier(Optional<LocalDate> a, Optional<LocalDate> b) {
        return a.flatMap(x -> b.map(y -> x.isBefore(y) ? x : y));
    }

    private static Optional<LocalDate> later(Optional<LocalDate> a, Optional<LocalDate> b) {
        return a.flatMap(x -> b.map(y -> x.isAfter(y) ? x : y));
    }

    private boolean isFormer(Sentence sentence, PhraseMatch<Head> title) {
        Set<String> words = former.getOrDefault(sentence.language(), Set.of());
        var tokens = sentence.tokens();
        for (int i = Math.max(0, title.first() - 2); i < Math.min(tokens.size(), title.last() + NEAR); i++) {
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
}
