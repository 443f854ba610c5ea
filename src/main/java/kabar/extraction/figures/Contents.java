package kabar.extraction.figures;

import java.util.List;
import java.util.Optional;
import kabar.extraction.figures.FigureWords.Role;
import kabar.extraction.figures.FigureWords.Sign;
import kabar.extraction.numbers.Numerals;
import kabar.text.Span;
import kabar.text.Token;

/** What shares and amounts are of: "40 percent of its crude", "2 ton solar", "70 في المئة من واردات القمح". */
final class Contents {
    /** Words of a phrase at most. */
    private static final int LONGEST = 3;

    private static final int SHORTEST = 3;

    private final FigureScene scene;
    private final FigureSigns signs;
    private final Numerals numerals;
    private final FigureWords words;
    private final Measures measures;
    private final List<Token> tokens;

    Contents(FigureScene scene, FigureSigns signs, Numerals numerals, FigureWords words, Measures measures) {
        this.scene = scene;
        this.signs = signs;
        this.numerals = numerals;
        this.words = words;
        this.measures = measures;
        this.tokens = scene.tokens();
    }

    /**
     * What is counted in shares or amounts.
     *
     * @param unit of those, where it is a noun that is listed
     * @param label what they are told as: of which kind they are, else the words of the text
     * @param last index after the last token
     */
    record Content(Optional<String> unit, String label, int last) {}

    /** What a share or an amount is of whose words end before a token. */
    Optional<Content> of(int end) {
        var part = measures.partAt(end);
        if (part.isPresent()) {
            int from = part.getAsInt();
            int noun = numerals.at(from).map(all -> all.last()).orElse(from);
            return phrase(noun);
        }
        boolean bare = words.hasShapes(Role.THING_BARE)
                && end < tokens.size()
                && tokens.get(end).spaced()
                && !words.isShaped(tokens.get(end).form(), Role.THING_END);
        return bare ? phrase(end) : Optional.empty();
    }

    private Optional<Content> phrase(int from) {
        int first = pastOwner(from);
        int last = first;
        while (last < tokens.size() && last - first < LONGEST && belongs(last, first)) {
            int at = last;
            Optional<Sign> noun = signs.at(at, Role.COUNTED);
            if (noun.isPresent()) {
                return noun.map(sign -> listed(sign, at));
            }
            last = endOfWord(at);
            boolean done = words.isShaped(tokens.get(last - 1).form(), Role.THING_LAST)
                    && (last == tokens.size() || signs.at(last, Role.COUNTED).isEmpty());
            if (done) {
                break;
            }
        }
        return last == first ? Optional.empty() : written(first, last);
    }

    /** "greenhouse-gas" is one word. */
    private int endOfWord(int i) {
        boolean joined = i + 2 < tokens.size() && tokens.get(i + 1).isDash() && scene.isTight(i + 1);
        return joined && tokens.get(i + 2).isWord() ? i + 3 : i + 1;
    }

    private Content listed(Sign sign, int at) {
        int last = signs.end(at);
        String words = scene.words(new Span(
                tokens.get(at).start() + signs.particle(at),
                tokens.get(last - 1).end()));
        boolean people = sign.unit().equals(Outcomes.PERSONS);
        String label = sign.what().or(sign::kind).orElse(people ? words : sign.unit());
        return new Content(Optional.of(sign.unit()), label, last);
    }

    private Optional<Content> written(int first, int last) {
        var span = new Span(tokens.get(first).start(), tokens.get(last - 1).end());
        String label = scene.words(span);
        return label.length() < SHORTEST ? Optional.empty() : Optional.of(new Content(Optional.empty(), label, last));
    }

    /** "of the country's oil": behind whosoever it is. */
    private int pastOwner(int from) {
        for (int i = from; i < Math.min(tokens.size(), from + LONGEST + 1); i++) {
            if (tokens.get(i).isOwnerMark()) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean belongs(int i, int first) {
        Token token = tokens.get(i);
        boolean plain = token.isWord()
                && (token.spaced() || i == first)
                && !numerals.begins(i)
                && !scene.isDated(token.span())
                && !words.isShaped(token.form(), Role.STOP)
                && (signs.nothingAt(i) || signs.at(i, Role.COUNTED).isPresent());
        if (!plain || i == first) {
            return plain;
        }
        boolean indefinite = words.isShaped(tokens.get(i - 1).form(), Role.THING_DEFINITE)
                && !words.isShaped(token.form(), Role.THING_DEFINITE);
        return !indefinite && !words.isShaped(token.form(), Role.THING_END);
    }
}
