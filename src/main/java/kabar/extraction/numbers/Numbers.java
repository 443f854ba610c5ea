package kabar.extraction.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kabar.text.Affixes;
import kabar.text.Fold;
import kabar.text.Language;
import kabar.text.Token;
import kabar.text.WordTable;

/**
 * Numbers of a language in digits and words. {@code numbers.csv} gives each word its value and its way of counting:
 *
 * <ul>
 *   <li>{@code add}: two, twenty, seratus
 *   <li>{@code teen}: ten more than the word before (belas)
 *   <li>{@code times}: multiplies the word before, which may be missing (hundred, puluh)
 *   <li>{@code scale}: multiplies all before it (thousand, juta); {@code scales}: only after a number (آلاف); {@code group}: stands
 *       for a number with its scale (seribu, ألفان); {@code brief}: a scale written onto digits (bn)
 *   <li>{@code one}: one, but only before a multiplier (a hundred); {@code half}: a half or a quarter, but only
 *       of a scale or behind one (half a million, a million and a half); {@code of}: stands between the two (a quarter of a million)
 *   <li>{@code and}: joins two parts of a number; {@code joined}: the same, written onto the word (و)
 *   <li>{@code decimal}, {@code thousands}: the marks inside digits; a space as mark of thousands joins groups of three digits
 * </ul>
 *
 * A word may be several ("quatre-vingt-dix"), with hyphens or spaces between them.
 */
public final class Numbers {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final WordTable<Word> words = new WordTable<>();
    private final String joined;
    private final DigitMarks marks;
    private final Affixes affixes;
    /** Words of several parts by the first, the longest first. */
    private final WordTable<List<Compound>> compounds = new WordTable<>();

    private record Compound(List<String> rest, Word word) {}

    /** A word of a number and where it ends. */
    record Step(Word word, int last) {}

    record Word(Way way, BigDecimal value) {
        static final Word NONE = new Word(Way.NONE, BigDecimal.ZERO);

        boolean multiplies() {
            return way == Way.TIMES || way == Way.SCALE || way == Way.SCALES;
        }
    }

    enum Way {
        NONE,
        ADD,
        TEEN,
        TIMES,
        SCALE,
        SCALES,
        GROUP,
        BRIEF,
        ONE,
        HALF,
        OF,
        AND,
        JOINED,
        /** "several", before which a hundred is no number. */
        VAGUE,
        DECIMAL,
        THOUSANDS
    }

    public Numbers(Language language) {
        String join = "";
        char point = '.';
        char comma = ',';
        boolean space = false;
        for (var row : language.rows("numbers")) {
            var way = Way.valueOf(row.get("way").toUpperCase(Locale.ROOT));
            String form = Fold.of(row.get("word"));
            switch (way) {
                case JOINED -> join = form;
                case DECIMAL -> point = row.get("word").charAt(0);
                case THOUSANDS -> {
                    space |= form.isBlank();
                    comma = form.isBlank() ? comma : form.charAt(0);
                }
                default -> add(form, new Word(way, value(way, row.get("value"))));
            }
        }
        joined = join;
        marks = new DigitMarks(point, comma, space);
        affixes = Affixes.of(language);
    }

    private void add(String form, Word word) {
        List<String> parts = List.of(form.split("[ -]"));
        if (parts.size() > 1) {
            var same = compounds.orPut(parts.get(0), ArrayList::new);
            same.add(new Compound(parts.subList(1, parts.size()), word));
            same.sort(Comparator.comparingInt((Compound c) -> c.rest().size()).reversed());
            return;
        }
        // Spellings that fold alike are one word.
        if (!words.has(form)) {
            words.put(form, word);
        }
    }

    private static BigDecimal value(Way way, String written) {
        return written.isEmpty() ? way == Way.TEEN ? BigDecimal.ZERO : BigDecimal.ONE : new BigDecimal(written);
    }

    /** The numbers of a sentence. */
    public Numerals in(List<Token> tokens) {
        var found = Numerals.NONE;
        for (int i = 0; i < tokens.size(); ) {
            Token token = tokens.get(i);
            var begun = token.isNumber() ? digits(tokens, i) : token.isWord() ? words(tokens, i) : Numeral.NONE;
            var number = begun.isNone() ? begun : continued(tokens, begun);
            if (number.isNone()) {
                i++;
            } else {
                found = found == Numerals.NONE ? new Numerals(tokens.size()) : found;
                found.put(number);
                i = number.last();
            }
        }
        return found;
    }

    /** "41 ألفا و118", "2 juta 500 ribu": behind thousands or millions in words, the rest of the number in digits. */
    private Numeral continued(List<Token> tokens, Numeral number) {
        int at = number.last();
        boolean scaled = tokens.get(at - 1).isWord()
                && number.value().remainder(THOUSAND).signum() == 0
                && number.value().signum() > 0;
        boolean and = scaled
                && at < tokens.size()
                && !joined.isEmpty()
                && tokens.get(at).is(joined);
        int next = and ? at + 1 : at;
        if (!scaled
                || next >= tokens.size()
                || !tokens.get(next).isNumber()
                || and == tokens.get(next).spaced()) {
            return number;
        }
        Numeral rest = digits(tokens, next);
        boolean fits = !rest.isNone()
                && rest.value().compareTo(scaleOf(number.value())) < 0
                && (and || tokens.get(rest.last() - 1).isWord());
        return fits
                ? continued(
                        tokens,
                        new Numeral(
                                number.first(),
                                rest.last(),
                                number.prefix(),
                                number.value().add(rest.value()),
                                false,
                                false))
                : number;
    }

    /** The thousand, million … that a number is so many of. */
    private static BigDecimal scaleOf(BigDecimal value) {
        BigDecimal scale = THOUSAND;
        while (value.remainder(scale.multiply(THOUSAND)).signum() == 0) {
            scale = scale.multiply(THOUSAND);
        }
        return scale;
    }

    private Numeral words(List<Token> tokens, int i) {
        String form = tokens.get(i).form();
        if (words.has(form) || compounds.has(form)) {
            return new NumberWords(this, tokens, i, "").read();
        }
        List<Affixes.Prefix> particles = affixes.prefixes(form);
        for (int k = 0; k < particles.size(); k++) {
            Affixes.Prefix particle = particles.get(k);
            String prefix = particle.written();
            if (particle.read().isEmpty()
                    && particle.begins(form)
                    && words.find(form, prefix.length()) != WordTable.NONE) {
                return new NumberWords(this, tokens, i, prefix).read();
            }
        }
        return Numeral.NONE;
    }

    private Numeral digits(List<Token> tokens, int i) {
        int end = marks.end(tokens, i);
        Optional<BigDecimal> value = marks.value(tokens, i, end);
        if (value.isEmpty()) {
            return Numeral.NONE;
        }
        BigDecimal number = value.get();
        int last = end;
        boolean hyphen = last + 1 < tokens.size()
                && tokens.get(last).is("-")
                && !tokens.get(last).spaced();
        if (hyphen && word(tokens.get(last + 1), 0).multiplies()) {
            number = number.multiply(word(tokens.get(last + 1), 0).value);
            return new Numeral(i, last + 2, 0, number, false, false);
        }
        Word word = last < tokens.size() && tokens.get(last).isWord() ? word(tokens.get(last), 0) : Word.NONE;
        if (word.way == Way.BRIEF && !tokens.get(last).spaced()) {
            return new Numeral(i, last + 1, 0, number.multiply(word.value), false, true);
        }
        while (word.multiplies()) {
            number = number.multiply(word.value);
            last++;
            word = last < tokens.size() ? word(tokens.get(last), 0) : Word.NONE;
        }
        return new Numeral(i, last, 0, number, last == end, false);
    }

    /** What a token counts from one of its letters on. */
    Word word(Token token, int from) {
        int place = words.find(token.form(), from);
        return place == WordTable.NONE ? Word.NONE : words.at(place);
    }

    /** The word of a number that begins at a token, the longest one, and where it ends. */
    Step step(List<Token> tokens, int i, int from) {
        for (Compound compound :
                from > 0 ? List.<Compound>of() : compounds.of(tokens.get(i).form(), List.of())) {
            int at = i + 1;
            int part = 0;
            while (part < compound.rest().size() && at < tokens.size()) {
                at += tokens.get(at).is("-") && !tokens.get(at).spaced() ? 1 : 0;
                if (at >= tokens.size() || !tokens.get(at).is(compound.rest().get(part))) {
                    break;
                }
                part++;
                at++;
            }
            if (part == compound.rest().size()) {
                return new Step(compound.word(), at);
            }
        }
        return new Step(word(tokens.get(i), from), i + 1);
    }

    /** What is written onto a number word to join it to the one before; empty if the language writes nothing so. */
    String joined() {
        return joined;
    }
}
