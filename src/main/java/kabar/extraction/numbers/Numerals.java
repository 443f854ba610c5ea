package kabar.extraction.numbers;

import java.util.Optional;

/** The numbers of a sentence, by the token at which they begin; the inner tokens of a number begin none. */
public final class Numerals {
    static final Numerals NONE = new Numerals(0);

    private final Numeral[] byToken;
    private boolean empty = true;

    Numerals(int tokens) {
        byToken = new Numeral[tokens];
    }

    void put(Numeral numeral) {
        byToken[numeral.first()] = numeral;
        empty = false;
    }

    public boolean isEmpty() {
        return empty;
    }

    /** The number that begins at a token. */
    public Optional<Numeral> at(int token) {
        return empty || token >= byToken.length ? Optional.empty() : Optional.ofNullable(byToken[token]);
    }

    public boolean begins(int token) {
        return !empty && token < byToken.length && byToken[token] != null;
    }
}
