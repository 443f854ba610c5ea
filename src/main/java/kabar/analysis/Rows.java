package kabar.analysis;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import kabar.facts.Facts;

/** Where the rows of one kind (mentions, quotes, events) stand, over all articles in their order. */
final class Rows {
    private final int[] first;
    private final int[] article;
    private final int[] sentence;

    private Rows(int[] first, int[] article, int[] sentence) {
        this.first = first;
        this.article = article;
        this.sentence = sentence;
    }

    static <T> Rows of(
            List<Facts> facts, int[] firstSentence, Function<Facts, List<T>> list, ToIntFunction<T> sentenceOf) {
        int[] first = new int[facts.size()];
        int size = 0;
        for (int a = 0; a < first.length; a++) {
            first[a] = size;
            size += list.apply(facts.get(a)).size();
        }
        int[] article = new int[size];
        int[] sentence = new int[size];
        for (int a = 0, row = 0; a < first.length; a++) {
            for (T item : list.apply(facts.get(a))) {
                article[row] = a;
                sentence[row++] = firstSentence[a] + sentenceOf.applyAsInt(item);
            }
        }
        return new Rows(first, article, sentence);
    }

    int size() {
        return article.length;
    }

    /** The article of a row. */
    int article(int row) {
        return article[row];
    }

    /** The sentence of a row, counted over the whole archive. */
    int sentence(int row) {
        return sentence[row];
    }

    /** The first row of an article. */
    int first(int ofArticle) {
        return first[ofArticle];
    }

    /** The number of a row in the list of its article. */
    int inArticle(int row) {
        return row - first[article[row]];
    }
}
