package kabar.analysis;

/** In what two actors must stand together to count as a pair; also dimensions that counts can be grouped by. */
public enum Unit implements By {
    /** A title or a sentence of the body, unless other parts were asked for. */
    SENTENCE,
    ARTICLE,
    /** Near-copies of one article count as one. */
    STORY
}
