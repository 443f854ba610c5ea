package kabar.extraction.names;

import java.util.HashMap;
import java.util.Map;
import kabar.text.Language;
import kabar.text.PhraseIndex;
import kabar.text.PhraseMatcher;

/**
 * The head of a phrase such as "the Israeli army" or "defence minister of France".
 *
 * @param id of the institution or office; empty for a title that is no office ("Dr", "Brigjen")
 */
public record Head(Kind kind, String id) {
    enum Kind {
        INSTITUTION,
        TITLE,
        /** Words that hold a name and name nobody: "مسقط رأسه". */
        NOBODY
    }

    /** The heads of every language, from {@code institutions.csv} and {@code titles.csv}. */
    public static Map<Language, PhraseMatcher<Head>> matchers() {
        var matchers = new HashMap<Language, PhraseMatcher<Head>>();
        for (Language language : Language.all()) {
            var index = new PhraseIndex<Head>();
            for (var row : language.rows("institutions")) {
                index.add(row.get("phrase"), new Head(Kind.INSTITUTION, row.get("institution")));
            }
            for (var row : language.rows("titles")) {
                index.add(row.get("phrase"), new Head(Kind.TITLE, row.get("office")));
            }
            for (String phrase : language.lines("idioms")) {
                index.add(phrase, new Head(Kind.NOBODY, ""));
            }
            matchers.put(language, new PhraseMatcher<>(index));
        }
        return matchers;
    }
}
