package kabar.analysis;

import java.util.List;
import java.util.stream.Stream;
import kabar.text.Nearest;

/**
 * What counts are grouped by. {@code SPEAKER}, {@code ADDRESSEE} and {@code QUOTE_KIND} count quotes; {@code EVENT_TYPE}, {@code SOURCE},
 * {@code TARGET}, {@code MODALITY} and {@code NEGATED} count events; all others count mentions, or whatever the dimensions beside them count.
 */
public sealed interface By permits Dimension, Period, Mentioned, Unit {
    By ACTOR = Dimension.ACTOR;
    /** The actor's type. */
    By TYPE = Dimension.TYPE;
    /** The actor's country. */
    By COUNTRY = Dimension.COUNTRY;
    /** How the actor is named: name, demonym, metonym, role, pronoun. */
    By FORM = Dimension.FORM;

    By SPEAKER = Dimension.SPEAKER;
    By ADDRESSEE = Dimension.ADDRESSEE;
    By QUOTE_KIND = Dimension.QUOTE_KIND;
    By EVENT_TYPE = Dimension.EVENT_TYPE;
    By SOURCE = Dimension.SOURCE;
    By TARGET = Dimension.TARGET;
    By MODALITY = Dimension.MODALITY;
    /** Whether it is told that something did not happen. Counts of events that are not grouped by it leave such events out, and say so. */
    By NEGATED = Dimension.NEGATED;
    /** Of the article. */
    By LANGUAGE = Dimension.LANGUAGE;

    By PUBLISHER = Dimension.PUBLISHER;
    Period DAY = Period.DAY;
    Period WEEK = Period.WEEK;
    Period MONTH = Period.MONTH;
    Period YEAR = Period.YEAR;

    /**
     * What is called so, in large or small letters: {@code ACTOR}, {@code week}, {@code MONTH.mentioned()}.
     *
     * @throws IllegalArgumentException if nothing is, naming the nearest
     */
    static By of(String word) {
        String name = word.strip().replaceFirst("(?i)\\.mentioned\\(\\)$", "");
        for (Period period : Period.values()) {
            if (period.name().equalsIgnoreCase(name)) {
                return name.equals(word.strip()) ? period : period.mentioned();
            }
        }
        List<By> all = Stream.of(Dimension.values(), Period.values(), Unit.values())
                .<By>flatMap(Stream::of)
                .toList();
        return all.stream()
                .filter(by -> by.toString().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> names = all.stream().map(By::toString).toList();
                    return new IllegalArgumentException("Nothing is counted by '" + word + "'."
                            + Nearest.question(name, names, () -> " It can be " + String.join(", ", names)));
                });
    }
}
