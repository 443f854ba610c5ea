package kabar.extraction.speech;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kabar.text.Language;
import kabar.text.PhraseIndex;
import kabar.text.PhraseMatcher;

/** A verb or phrase of saying, from {@code cues.csv} of its language. */
record Cue(String lemma, Kind kind, Side subject, Takes takes) {
    enum Kind {
        SAY,
        /** Said to somebody, who stands beside the verb without a preposition. */
        TELL,
        THINK,
        /** Said only of reports, polls and the like. */
        SHOW,
        /** Only what stands in quotation marks are the speaker's words ("called the plan “outrageous”"). */
        JUDGE,
        /** "according to": the source follows. */
        SOURCE,
        /** "as X quotes Y": the source stands behind its outlet. */
        QUOTING,
        /** "as reported by": who follows passes the statement on. */
        VIA,
        /** "Axios quoted officials": an outlet quotes a source. */
        RELAY
    }

    /** Where the speaker stands: beside the verb, or carried over from what stands before ("adding"). */
    enum Side {
        BEFORE,
        AFTER,
        EITHER,
        CARRIED
    }

    enum Takes {
        CLAUSE,
        /** A clause only behind its conjunction, or one that clearly has its own verb. */
        THAT,
        QUOTE
    }

    /** The cues of every language. */
    static Map<Language, PhraseMatcher<Cue>> matchers() {
        var matchers = new HashMap<Language, PhraseMatcher<Cue>>();
        for (Language language : Language.all()) {
            var index = new PhraseIndex<Cue>();
            for (var row : language.rows("cues")) {
                var cue = new Cue(
                        row.get("lemma"),
                        Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                        Side.valueOf(row.get("subject").toUpperCase(Locale.ROOT)),
                        Takes.valueOf(row.get("takes").toUpperCase(Locale.ROOT)));
                for (String form : row.get("forms").split("\\|")) {
                    index.add(form, cue);
                }
            }
            matchers.put(language, new PhraseMatcher<>(index));
        }
        return matchers;
    }

    /** A verb that can bring in direct speech. */
    boolean tells() {
        return kind == Kind.SAY || kind == Kind.TELL;
    }

    /** A phrase that names a source: "according to". */
    boolean isSource() {
        return kind == Kind.SOURCE || kind == Kind.QUOTING;
    }

    boolean says() {
        return tells() || kind == Kind.THINK || kind == Kind.SHOW;
    }
}
