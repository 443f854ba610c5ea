package kabar.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kabar.knowledge.ActorType;
import kabar.text.Language;
import kabar.text.PhraseIndex;
import kabar.text.PhraseMatch;
import kabar.text.PhraseMatcher;
import kabar.text.Sentence;
import kabar.text.Span;
import kabar.text.Text;
import kabar.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds counted quantities: a number and what it counts. The words around numbers stand in {@code figures.csv}: units and currencies,
 * counted nouns, what happened to them, "more than", and labels after which a number counts nothing (channel, article).
 */
final class FigureFinder {
    /** Words between a number and its noun: "three senior Israeli officials". */
    private static final int TO_NOUN = 3;

    private static final int OUTCOME_AFTER = 5;
    private static final int OUTCOME_BEFORE = 4;

    private final Map<Language, Reader> readers = new HashMap<>();

    private record Reader(Numbers numbers, PhraseMatcher<Sign> signs, Map<String, Sign> marks, boolean duals) {}

    /** @param value the unit, what happened, or nothing */
    private record Sign(Role role, String value) {}

    private enum Role {
        /** The unit stands before or after the number: money, percent. */
        CURRENCY,
        PERCENT,
        /** A noun that is counted. */
        COUNTED,
        /** Two of a noun in one word (Arabic dual); after the slash of its value, what happened to them. */
        DUAL,
        /** What happened to them: killed, injured. */
        OUTCOME,
        /** At least; at most; about. */
        LOW,
        HIGH,
        ABOUT,
        /** A number behind it, or before it, counts nothing. */
        LABEL,
        NOT,
        /** No noun that could be counted. */
        STOP,
        /** Whoever stands behind it says so. */
        SOURCE
    }

    FigureFinder() {
        for (Language language : Language.all()) {
            var index = new PhraseIndex<Sign>();
            var marks = new HashMap<String, Sign>();
            boolean duals = false;
            for (var row : language.rows("figures")) {
                var sign = new Sign(Role.valueOf(row.get("role").toUpperCase(Locale.ROOT)), row.get("value"));
                String words = row.get("words");
                duals |= sign.role == Role.DUAL;
                if (words.codePoints().noneMatch(Character::isLetter)) {
                    marks.put(words, sign);
                } else {
                    index.add(words, sign);
                }
            }
            readers.put(language, new Reader(new Numbers(language), new PhraseMatcher<>(index), marks, duals));
        }
    }

    List<Figure> find(Text text, List<Mention> mentions, List<Timex> dates) {
        var found = new ArrayList<Figure>();
        for (Sentence sentence : text.sentences()) {
            Reader reader = readers.getOrDefault(sentence.language(), readers.get(text.language()));
            if (reader != null && sentence.kind() != Sentence.Kind.BOILERPLATE) {
                var numerals = reader.numbers.in(sentence.tokens());
                if (reader.duals || Arrays.stream(numerals).anyMatch(Objects::nonNull)) {
                    new Reading(text, sentence, reader, numerals, mentions, dates).find(found);
                }
            }
        }
        return found;
    }

    /** One sentence being read. */
    private static final class Reading {
        private final Text text;
        private final Sentence sentence;
        private final List<Token> tokens;
        private final @Nullable Numeral[] numerals;
        private final List<Mention> mentions;
        private final List<Timex> dates;
        private final List<List<Sign>> begins;
        private final List<List<Sign>> ends;
        private final int[] ending;
        private final int[] beginning;
        private final int[] particle;

        Reading(
                Text text,
                Sentence sentence,
                Reader reader,
                @Nullable Numeral[] numerals,
                List<Mention> mentions,
                List<Timex> dates) {
            this.text = text;
            this.sentence = sentence;
            this.tokens = sentence.tokens();
            this.numerals = numerals;
            this.mentions = mentions.stream()
                    .filter(m -> m.sentence() == sentence.index())
                    .toList();
            this.dates =
                    dates.stream().filter(d -> d.sentence() == sentence.index()).toList();
            int n = tokens.size() + 1;
            begins = new ArrayList<>(Collections.nCopies(n, List.of()));
            ends = new ArrayList<>(Collections.nCopies(n, List.of()));
            ending = new int[n];
            beginning = new int[n];
            particle = new int[n];
            for (PhraseMatch<Sign> match : reader.signs.matches(sentence, text.string())) {
                put(
                        match.first(),
                        match.last(),
                        match.entries().stream().map(PhraseIndex.Entry::value).toList());
                particle[match.first()] =
                        match.span().start() - tokens.get(match.first()).start();
            }
            for (int i = 0; i < tokens.size(); i++) {
                Sign mark =
                        tokens.get(i).isMark() ? reader.marks.get(tokens.get(i).form()) : null;
                if (mark != null) {
                    put(i, i + 1, List.of(mark));
                }
            }
        }

        private void put(int first, int last, List<Sign> signs) {
            begins.set(first, signs);
            ending[first] = last;
            ends.set(last, signs);
            beginning[last] = first;
        }

        private static @Nullable Sign of(List<Sign> signs, Role... roles) {
            for (Role role : roles) {
                for (Sign sign : signs) {
                    if (sign.role == role) {
                        return sign;
                    }
                }
            }
            return null;
        }

        void find(List<Figure> found) {
            for (int i = 0; i < tokens.size(); i++) {
                Numeral numeral = numerals[i];
                Sign sign = of(begins.get(i), Role.DUAL);
                if (numeral != null) {
                    figure(numeral).ifPresent(found::add);
                } else if (sign != null) {
                    dual(i, sign).ifPresent(found::add);
                }
            }
        }

        private Optional<Figure> dual(int i, Sign sign) {
            int slash = sign.value.indexOf('/');
            String unit = slash < 0 ? sign.value : sign.value.substring(0, slash);
            Optional<String> what = slash < 0 ? outcome(i, ending[i]) : Optional.of(sign.value.substring(slash + 1));
            return Optional.of(
                    told(i, ending[i], particle[i], BigDecimal.valueOf(2), Optional.empty(), unit, what, "dual"));
        }

        private Optional<Figure> figure(Numeral numeral) {
            int first = numeral.first();
            int last = numeral.last();
            if (counted(first, last)) {
                return Optional.empty();
            }
            Sign before = of(ends.get(first), Role.CURRENCY);
            Optional<String> unit = Optional.empty();
            String rule = "counted";
            if (before != null) {
                unit = Optional.of(before.value);
                first = beginning[first];
                rule = "money";
            }
            int k = last < tokens.size()
                            && tokens.get(last).is("-")
                            && !tokens.get(last).spaced()
                    ? last + 1
                    : last;
            Sign next = of(begins.get(k), Role.CURRENCY, Role.PERCENT);
            if (unit.isEmpty() && next != null) {
                unit = Optional.of(next.value);
                rule = next.role == Role.CURRENCY ? "money" : "percent";
                last = ending[k];
            } else if (unit.isEmpty() && (of(begins.get(k), Role.NOT) != null || numeral.brief())) {
                return Optional.empty();
            }
            Optional<String> what = Optional.empty();
            if (unit.isEmpty()) {
                int noun = noun(k);
                if (noun >= 0) {
                    Sign sign = of(begins.get(noun), Role.COUNTED);
                    unit = Optional.of(sign == null ? tokens.get(noun).form() : sign.value);
                    last = sign == null ? noun + 1 : ending[noun];
                    if (unit.get().indexOf('/') >= 0) {
                        what = Optional.of(unit.get().substring(unit.get().indexOf('/') + 1));
                        unit = Optional.of(unit.get().substring(0, unit.get().indexOf('/')));
                    }
                    rule = sign == null ? "noun" : rule;
                }
                what = what.isPresent() ? what : outcome(first, last);
                if (noun < 0 && what.isPresent()) {
                    unit = Optional.of("persons");
                    rule = "outcome";
                } else if (noun < 0 || begins.get(noun).isEmpty() && !numeral.digits() && what.isEmpty()) {
                    return Optional.empty();
                }
            }
            int prefix = first == numeral.first() ? numeral.prefix() : 0;
            Optional<Role> bound = Optional.empty();
            Sign word = of(ends.get(first), Role.LOW, Role.HIGH, Role.ABOUT);
            if (word != null) {
                bound = Optional.of(word.role);
                first = beginning[first];
                prefix = particle[first];
            }
            return Optional.of(told(first, last, prefix, numeral.value(), bound, unit.orElse("persons"), what, rule));
        }

        /** Whether a number is none that counts: part of a date, a name, a compound such as F-16, or labelled by the word before. */
        private boolean counted(int first, int last) {
            int start = tokens.get(first).start();
            int end = tokens.get(last - 1).end();
            for (Timex date : dates) {
                if (date.span().start() < end && start < date.span().end()) {
                    return true;
                }
            }
            for (Mention mention : mentions) {
                if (mention.span().start() < end && start < mention.span().end()) {
                    return true;
                }
            }
            if (of(ends.get(first), Role.LABEL) != null) {
                return true;
            }
            if (first > 0) {
                Token left = tokens.get(first - 1);
                boolean glued = !tokens.get(first).spaced();
                if (glued
                        && (left.isMark()
                                && !left.is("(")
                                && !left.is("\"")
                                && !left.is("“")
                                && !left.is("«")
                                && of(ends.get(first), Role.CURRENCY) == null)) {
                    return true;
                }
                if (glued
                        && left.isWord()
                        && ends.get(first).isEmpty()
                        && left.form().length() > 1) {
                    return true;
                }
            }
            if (last < tokens.size()) {
                Token right = tokens.get(last);
                boolean ordinal = right.isWord()
                        && !right.spaced()
                        && tokens.get(last - 1).isNumber()
                        && begins.get(last).isEmpty();
                boolean score = (right.is("-") || right.is(":") || right.is("/"))
                        && !right.spaced()
                        && last + 1 < tokens.size()
                        && tokens.get(last + 1).isNumber();
                return ordinal || score;
            }
            return false;
        }

        /** The noun counted by a number that ends before a token, or -1. */
        private int noun(int at) {
            for (int i = at; i < Math.min(tokens.size(), at + TO_NOUN + 1); i++) {
                Token token = tokens.get(i);
                if (of(begins.get(i), Role.COUNTED) != null) {
                    return i;
                }
                if (!token.isWord() || !begins.get(i).isEmpty() || numerals[i] != null) {
                    break;
                }
            }
            boolean word = at < tokens.size()
                    && tokens.get(at).isWord()
                    && tokens.get(at).spaced()
                    && begins.get(at).isEmpty()
                    && numerals[at] == null
                    && tokens.get(at).form().length() > 2
                    && !(tokens.get(at).capital() && !mentioned(at));
            return word ? at : -1;
        }

        private boolean mentioned(int at) {
            Span span = tokens.get(at).span();
            return mentions.stream().anyMatch(m -> m.span().overlaps(span));
        }

        /** What happened to those counted, told shortly before or after; the nearer counts. */
        private Optional<String> outcome(int first, int last) {
            int after = nearest(last, Math.min(tokens.size(), last + OUTCOME_AFTER), 1);
            int before = nearest(first - 1, Math.max(-1, first - 1 - OUTCOME_BEFORE), -1);
            if (after < 0 && before < 0) {
                return Optional.empty();
            }
            boolean behind = before < 0 || after >= 0 && after - last < first - 1 - before;
            return Optional.ofNullable(of(begins.get(behind ? after : before), Role.OUTCOME))
                    .map(Sign::value);
        }

        private int nearest(int from, int to, int step) {
            for (int i = from; i != to; i += step) {
                if (of(begins.get(i), Role.OUTCOME) != null) {
                    return i;
                }
                if (tokens.get(i).isMark() || numerals[i] != null) {
                    return -1;
                }
            }
            return -1;
        }

        private Figure told(
                int first,
                int last,
                int prefix,
                BigDecimal value,
                Optional<Role> bound,
                String unit,
                Optional<String> what,
                String rule) {
            var span = new Span(
                    tokens.get(first).start() + prefix, tokens.get(last - 1).end());
            var day = dates.stream()
                    .filter(d -> d.kind() != Timex.Kind.DURATION && d.from().isPresent())
                    .toList();
            var date = day.size() == 1 ? Optional.of(day.get(0)) : Optional.<Timex>empty();
            return new Figure(
                    sentence.index(),
                    span,
                    text.at(span),
                    plain(value),
                    bound.filter(b -> b == Role.LOW).map(b -> plain(value)),
                    bound.filter(b -> b == Role.HIGH).map(b -> plain(value)),
                    Optional.of(unit),
                    what,
                    place(span),
                    date.flatMap(Timex::from),
                    date.flatMap(Timex::to),
                    sources(),
                    sentence.language() + ".figure." + rule);
        }

        private static BigDecimal plain(BigDecimal value) {
            var stripped = value.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }

        /** The nearest place named in the sentence. */
        private Optional<Party> place(Span span) {
            Mention best = null;
            for (Mention mention : mentions) {
                boolean place = mention.actor().type() == ActorType.PLACE
                        || mention.actor().type() == ActorType.COUNTRY && mention.form() == Mention.Form.NAME;
                if (place && (best == null || distance(mention, span) < distance(best, span))) {
                    best = mention;
                }
            }
            return Optional.ofNullable(best).map(Party::of);
        }

        private static int distance(Mention mention, Span span) {
            return Math.min(
                    Math.abs(mention.span().start() - span.end()),
                    Math.abs(span.start() - mention.span().end()));
        }

        /** Whoever is named right behind "according to". */
        private List<Party> sources() {
            for (int i = 0; i < tokens.size(); i++) {
                if (of(begins.get(i), Role.SOURCE) != null) {
                    int end = tokens.get(ending[i] - 1).end();
                    for (Mention mention : mentions) {
                        if (mention.span().start() >= end
                                && wordsBetween(ending[i], mention.span().start()) <= 3) {
                            return List.of(Party.of(mention));
                        }
                    }
                }
            }
            return List.of();
        }

        private int wordsBetween(int from, int start) {
            int words = 0;
            for (int i = from; i < tokens.size() && tokens.get(i).start() < start; i++) {
                words += tokens.get(i).isWord() ? 1 : 0;
            }
            return words;
        }
    }
}
