package kabar.extraction.events.words;

import java.util.Locale;

/** The part a small word plays around events: the roles of {@code event-words.csv} that whole words have. */
public enum Part {
    ABSOLUTE,
    ADDRESSED,
    ADJUNCT,
    ADVERB,
    AFTERWARDS,
    ALSO,
    AGENT,
    AND,
    ARTICLE,
    ASIDE,
    AUXILIARY,
    BARE,
    BELONGING,
    BODY,
    BREAK,
    CHARGE,
    COMPANION,
    COUNT,
    DOING,
    EACH,
    EFFORT,
    FACILITY,
    FILLER,
    FINITE,
    FURTHER,
    HALF,
    HE,
    HELD,
    HIM,
    I,
    INDIVIDUAL,
    INFINITIVE,
    IT,
    KIN,
    KIND,
    MEMBER,
    NAMING,
    OBJECT,
    OUTCOME,
    PASSIVE,
    PERFECT,
    POSSESSIVE,
    PREFIX,
    PRIVATE,
    PROPERTY,
    PURPOSE,
    REBEL,
    RELATIVE,
    RESUMING,
    SINGLE,
    SITE,
    SUBJECT_FIRST,
    THEY,
    VERBAL,
    WE,
    WHILE,
    WHOM;

    /** How it is called in the file. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
