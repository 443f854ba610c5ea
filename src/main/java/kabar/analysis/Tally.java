package kabar.analysis;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;

/**
 * How much there is of each group: counted things, and the sentences, articles, stories, publishers and languages they stand in. Things
 * are added in the order of their articles and sentences.
 */
final class Tally {
    private final Archive archive;
    private final IntArrayList n = new IntArrayList();
    private final IntArrayList sentences = new IntArrayList();
    private final IntArrayList articles = new IntArrayList();
    private final IntArrayList stories = new IntArrayList();
    private final IntArrayList publishers = new IntArrayList();
    private final LongArrayList languages = new LongArrayList();
    private final IntArrayList lastSentence = new IntArrayList();
    private final IntArrayList lastArticle = new IntArrayList();
    private final LongOpenHashSet seenStories = new LongOpenHashSet();
    private final LongOpenHashSet seenPublishers = new LongOpenHashSet();

    Tally(Archive archive) {
        this.archive = archive;
    }

    /** The number of a new, empty group. */
    int newGroup() {
        n.add(0);
        sentences.add(0);
        articles.add(0);
        stories.add(0);
        publishers.add(0);
        languages.add(0);
        lastSentence.add(Codes.NONE);
        lastArticle.add(Codes.NONE);
        return n.size() - 1;
    }

    /** Adds something that stands in a sentence, without counting it. */
    void stands(int group, int sentence) {
        if (lastSentence.getInt(group) != sentence) {
            lastSentence.set(group, sentence);
            sentences.set(group, sentences.getInt(group) + 1);
            standsInArticle(group, archive.articleOfSentence(sentence));
        }
    }

    /** Adds something that stands in an article, without counting it. */
    void standsInArticle(int group, int article) {
        if (lastArticle.getInt(group) == article) {
            return;
        }
        lastArticle.set(group, article);
        articles.set(group, articles.getInt(group) + 1);
        if (seenStories.add(key(group, archive.story(article)))) {
            stories.set(group, stories.getInt(group) + 1);
        }
        int publisher = archive.publisher(article);
        if (publisher != Codes.NONE && seenPublishers.add(key(group, publisher))) {
            publishers.set(group, publishers.getInt(group) + 1);
        }
        languages.set(group, languages.getLong(group) | 1L << archive.language(article));
    }

    void count(int group) {
        n.set(group, n.getInt(group) + 1);
    }

    int n(int group) {
        return n.getInt(group);
    }

    int sentences(int group) {
        return sentences.getInt(group);
    }

    int articles(int group) {
        return articles.getInt(group);
    }

    int stories(int group) {
        return stories.getInt(group);
    }

    int publishers(int group) {
        return publishers.getInt(group);
    }

    /** The codes of the languages, separated by spaces. */
    String languages(int group) {
        var text = new StringBuilder();
        for (int code = 0; code < archive.languages().size(); code++) {
            if ((languages.getLong(group) >> code & 1) == 1) {
                text.append(text.isEmpty() ? "" : " ")
                        .append(archive.languages().value(code));
            }
        }
        return text.toString();
    }

    static long key(int high, int low) {
        return (long) high << Integer.SIZE | low & 0xFFFFFFFFL;
    }

    /** A map from keys to groups, without any. */
    static Long2IntOpenHashMap groups() {
        var groups = new Long2IntOpenHashMap();
        groups.defaultReturnValue(Codes.NONE);
        return groups;
    }
}
