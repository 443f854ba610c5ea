package kabar.extraction.names;

import java.util.HashMap;
import java.util.Map;
import kabar.text.Fold;
import kabar.text.Language;
import kabar.text.PhraseIndex;
import kabar.text.PhraseMatcher;

/**
 * The head of a phrase such as "the Israeli army" or "defence minister of France".
 *
 * @param id of the institution or office; empty for a title that is no office ("Dr", "Brigjen")
 * @param chief whether a title beside the name of a body means whoever heads it ("the head of the CIA")
 * @param home whether a title alone is that of the country whose language it is ("Kapolri")
 */
public record Head(Kind kind, String id, boolean chief, boolean home) {
    enum Kind {
        INSTITUTION,
        TITLE,
        /** Words that hold a name and name nobody: "مسقط رأسه". */
        NOBODY
    }

    static Head institution(String id) {
        return new Head(Kind.INSTITUTION, id, /* chief= */ false, /* home= */ false);
    }

    static Head title(Language language, String office, String phrase) {
        String folded = Fold.of(phrase);
        return new Head(
                Kind.TITLE,
                office,
                language.words("chiefs").contains(folded),
                language.words("home-offices").contains(folded));
    }

    /** The heads of every language, from {@code institutions.csv} and {@code titles.csv}. */
    public static Map<Language, PhraseMatcher<Head>> matchers() {
        var matchers = new HashMap<Language, PhraseMatcher<Head>>();
        for (Language language : Language.all()) {
            var index = new PhraseIndex<Head>();
            for (var row : language.rows("institutions")) {
                index.add(row.get("phrase"), institution(row.get("institution")));
            }
            for (var row : language.rows("titles")) {
                index.add(row.get("phrase"), title(language, row.get("office"), row.get("phrase")));
            }
            for (String phrase : language.lines("idioms")) {
                index.add(phrase, new Head(Kind.NOBODY, "", /* chief= */ false, /* home= */ false));
            }
            matchers.put(language, new PhraseMatcher<>(index));
        }
        return matchers;
    }
}
