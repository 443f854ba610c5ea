package kabar.knowledge;

import java.util.Locale;

/** The kinds of actors; {@link #toString} is the word of the column {@code type}. */
public enum ActorType {
    PERSON,
    COUNTRY,
    GOVERNMENT,
    MILITARY,
    ARMED_GROUP,
    PARTY,
    ORGANISATION,
    COMPANY,
    MEDIA,
    PLACE,
    PEOPLE;

    private final String word = name().toLowerCase(Locale.ROOT);

    public static ActorType of(String word) {
        for (ActorType type : values()) {
            if (type.word.equals(word)) {
                return type;
            }
        }
        throw new IllegalArgumentException(
                "No actor type '" + word + "'; there are " + java.util.Arrays.toString(values()));
    }

    /** Whether it is somewhere: a country or a place. */
    public boolean isSpace() {
        return this == COUNTRY || this == PLACE;
    }

    @Override
    public String toString() {
        return word;
    }
}
