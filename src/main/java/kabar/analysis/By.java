package kabar.analysis;

/**
 * What counts are grouped by. {@code SPEAKER}, {@code ADDRESSEE} and {@code QUOTE_KIND} count quotes; {@code EVENT_TYPE}, {@code SOURCE},
 * {@code TARGET} and {@code MODALITY} count events; all others count mentions, or whatever the dimensions beside them count.
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
    /** Of the article. */
    By LANGUAGE = Dimension.LANGUAGE;

    By PUBLISHER = Dimension.PUBLISHER;
    Period DAY = Period.DAY;
    Period WEEK = Period.WEEK;
    Period MONTH = Period.MONTH;
    Period YEAR = Period.YEAR;
}
