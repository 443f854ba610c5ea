package kabar;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kabar.article.Problem;
import kabar.facts.Facts;
import kabar.text.Sentence;

/** The line that tells how much there is in a corpus. */
final class Summary {
    private Summary() {}

    static String of(List<Facts> all, List<Problem> problems) {
        Map<String, Integer> languages = new TreeMap<>();
        int sentences = 0;
        int boilerplate = 0;
        for (Facts facts : all) {
            languages.merge(facts.text().language().code(), 1, Integer::sum);
            sentences += facts.text().sentences().size();
            boilerplate += (int) facts.text().sentences().stream()
                    .filter(s -> s.kind() == Sentence.Kind.BOILERPLATE)
                    .count();
        }
        String byLanguage = languages.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining(", "));
        return counted(all.size(), "article") + (byLanguage.isEmpty() ? "" : " · " + byLanguage) + " · "
                + counted(sentences - boilerplate, "sentence")
                + (boilerplate == 0 ? "" : String.format(Locale.ROOT, " (and %,d of boilerplate)", boilerplate)) + " · "
                + counted(problems.size(), "problem");
    }

    /** "1 article", "45 articles" */
    static String counted(int n, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", n, what, n == 1 ? "" : "s");
    }
}
