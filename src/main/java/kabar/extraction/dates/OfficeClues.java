package kabar.extraction.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
import kabar.text.Affixes;
import kabar.text.Language;
import kabar.text.PhraseMatch;
import kabar.text.PhraseMatcher;
import kabar.text.Sentence;
import kabar.text.Span;
import kabar.text.Text;
import kabar.text.Token;

/**
 * "US Secretary of State Antony Blinken": it was written while he was. Titles are kept for life and history tells of those who held them
 * long ago: that the term was not over only follows where the holder says something or is named so twice, where another one is named
 * whose term ended too and met it, or where the newest that the text knows of fell into the term; never where an ordinal tells which
 * president of all it was.
 */
final class OfficeClues {
    /** Words between a title and the name of its holder. */
    private static final int NEAR = 3;
    /** Words from a title back to "former": "former White House Chief of Staff". */
    private static final int TO_FORMER = 4;
    /** Words from a title or a name to a verb of saying. */
    private static final int TO_SAYING = 3;

    private static final String BETWEEN = ",،(-–«“\"/#";

    private final Map<Actor, List<Term>> terms;
    private final Map<Language, PhraseMatcher<Head>> titles = Head.matchers();
    private final Map<Language, Set<String>> former = new HashMap<>();
    private final Map<Language, Saying> sayings = new HashMap<>();

    /** @param says whether the holder says something there */
    private record Held(Clue clue, Actor holder, boolean says) {
        /** Whether a day falls into the term. */
        boolean holds(LocalDate day) {
            return clue.from().isPresent()
                    && !day.isBefore(clue.from().get())
                    && !day.isAfter(clue.to().orElse(LocalDate.MAX));
        }

        /** Whether it is told in another sentence, too, or the term of another holder, over too, met this one. */
        boolean meets(Held other) {
            if (holder.equals(other.holder)) {
                return other.clue.to().isPresent() && clue.sentence() != other.clue.sentence();
            }
            return other.clue.to().isPresent()
                    && !other.clue.to().get().isBefore(clue.from().orElse(LocalDate.MIN))
                    && !clue.to()
                            .orElse(LocalDate.MAX)
                            .isBefore(other.clue.from().orElse(LocalDate.MIN));
        }
    }

    /** The verbs of saying and the conjunctions of a language. */
    private record Saying(Set<String> verbs, Set<String> conjunctions, Affixes affixes) {
        boolean isVerb(String form) {
            return affixes.isOrLeadsTo(form, verbs);
        }
    }

    OfficeClues(ActorDictionary actors) {
        terms = actors.terms().stream().collect(Collectors.groupingBy(Term::holder));
        for (Language language : Language.all()) {
            former.put(language, language.words("former"));
            sayings.put(
                    language,
                    new Saying(language.words("saying"), language.words("conjunctions"), Affixes.of(language)));
        }
    }

    /** @param known what else the text tells of the day it was written */
    List<Clue> find(Text text, List<Mention> mentions, List<Clue> known) {
        Map<Integer, List<Mention>> holders = new HashMap<>();
        for (Mention mention : mentions) {
            if (mention.form() == Mention.Form.NAME
                    && mention.actor().type() == ActorType.PERSON
                    && terms.containsKey(mention.actor())) {
                holders.computeIfAbsent(mention.sentence(), s -> new ArrayList<>(1))
                        .add(mention);
            }
        }
        var found = new ArrayList<Held>();
        for (Sentence sentence : text.sentences()) {
            var persons = holders.getOrDefault(sentence.index(), List.of());
            PhraseMatcher<Head> matcher = titles.get(sentence.language());
            if (matcher != null && !persons.isEmpty() && sentence.kind() != Sentence.Kind.BOILERPLATE) {
                for (PhraseMatch<Head> title : matcher.matches(sentence, text.string())) {
                    find(text, sentence, title, persons, mentions).ifPresent(found::add);
                }
            }
        }
        var newest = known.stream().flatMap(c -> c.from().stream()).max(Comparator.naturalOrder());
        return found.stream()
                .map(held -> held.says()
                                || newest.filter(held::holds).isPresent()
                                || found.stream().anyMatch(held::meets)
                        ? held.clue()
                        : held.clue().withoutEnd())
                .filter(clue -> clue.from().isPresent() || clue.to().isPresent())
                .toList();
    }

    private Optional<Held> find(
            Text text, Sentence sentence, PhraseMatch<Head> title, List<Mention> persons, List<Mention> mentions) {
        Set<String> offices = title.entries().stream()
                .map(entry -> entry.value().id())
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
        if (offices.isEmpty() || isFormer(sentence, title)) {
            return Optional.empty();
        }
        return persons.stream()
                .filter(person -> person.span().start() >= title.span().end() && isNamed(sentence, title, person))
                .findFirst()
                .flatMap(person -> held(text, sentence, title, meant(offices, title, person, mentions), person));
    }

    /**
     * The terms of a person in any of the offices that a title can mean ("الأمين العام" of a party or of the United Nations); where what it
     * is of stands between the two, only those.
     */
    private List<Term> meant(Set<String> offices, PhraseMatch<Head> title, Mention person, List<Mention> mentions) {
        var terms = this.terms.getOrDefault(person.actor(), List.of()).stream()
                .filter(term -> offices.contains(term.office()))
                .toList();
        var named = mentions.stream()
                .filter(m -> m.span().start() >= title.span().end()
                        && m.span().end() <= person.span().start())
                .map(m -> m.actor().id())
                .collect(Collectors.toSet());
        var own = terms.stream().filter(term -> named.contains(term.of())).toList();
        return own.isEmpty() ? terms : own;
    }

    /** Whether a name stands behind a title as that of its holder. */
    private boolean isNamed(Sentence sentence, PhraseMatch<Head> title, Mention person) {
        Saying saying = sayings.get(sentence.language());
        int words = 0;
        for (int i = title.last(); i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            if (token.end() > person.span().start()) {
                // "the prime minister and Maliki", where the conjunction is written onto the name.
                return token.start() >= person.span().start() && words <= NEAR;
            }
            boolean next = i + 1 < sentence.tokens().size()
                    && sentence.tokens().get(i + 1).end() > person.span().start();
            // A stop that belongs to no sentence: "Perdana Menteri Israel. Benjamin Netanyahu".
            boolean stray = token.is(".") && next;
            boolean parts = token.isMark()
                    ? !stray && (token.form().isEmpty() || BETWEEN.indexOf(token.form()) < 0)
                    : saying != null && (saying.conjunctions().contains(token.form()) || saying.isVerb(token.form()));
            if (parts) {
                return false;
            }
            words += token.isWord() ? 1 : 0;
        }
        return false;
    }

    private Optional<Held> held(
            Text text, Sentence sentence, PhraseMatch<Head> title, List<Term> terms, Mention person) {
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        String office = terms.stream().map(Term::office).distinct().sorted().collect(Collectors.joining(" or "));
        var from = terms.stream().map(Term::from).reduce(OfficeClues::earlier).flatMap(day -> day);
        // A minister who becomes minister of something else is a minister still.
        var to = this.terms.getOrDefault(person.actor(), List.of()).stream()
                .filter(t -> terms.contains(t)
                        || terms.stream().anyMatch(own -> t.office().endsWith("-" + own.office())))
                .map(Term::to)
                .reduce(OfficeClues::later)
                .flatMap(day -> day);
        var span = new Span(title.span().start(), person.span().end());
        var clue = new Clue(
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
                        + to.map(LocalDate::toString).orElse(""));
        return Optional.of(new Held(
                isCounted(sentence, title, person) ? clue.withoutEnd() : clue,
                person.actor(),
                says(sentence, title, person)));
    }

    /** "Presiden ke-7", "the 45th president": so they are called ever after. */
    private static boolean isCounted(Sentence sentence, PhraseMatch<Head> title, Mention person) {
        var tokens = sentence.tokens();
        for (int i = Math.max(0, title.first() - 2); i < tokens.size(); i++) {
            if (tokens.get(i).start() >= person.span().start()) {
                return false;
            }
            if (tokens.get(i).isNumber()) {
                return true;
            }
        }
        return false;
    }

    private boolean says(Sentence sentence, PhraseMatch<Head> title, Mention person) {
        Saying saying = sayings.get(sentence.language());
        var tokens = sentence.tokens();
        int behind = title.last();
        while (behind < tokens.size()
                && tokens.get(behind).start() < person.span().end()) {
            behind++;
        }
        for (int i = Math.max(0, title.first() - TO_SAYING); i < Math.min(tokens.size(), behind + TO_SAYING); i++) {
            boolean beside = i < title.first() || i >= behind;
            if (beside && saying != null && saying.isVerb(tokens.get(i).form())) {
                return true;
            }
        }
        return false;
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
        for (int i = Math.max(0, title.first() - TO_FORMER); i < Math.min(tokens.size(), title.last() + NEAR); i++) {
            if (words.contains(tokens.get(i).form())) {
                return true;
            }
        }
        return false;
    }
}
