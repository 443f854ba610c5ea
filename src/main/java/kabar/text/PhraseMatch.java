package kabar.text;

import java.util.List;

/**
 * A stretch of a sentence that reads like a phrase of an index.
 *
 * @param first index of its first token in the sentence
 * @param last index after its last token
 * @param entries what it can be; never empty
 * @param affix the rule that parted a particle from it; empty where none is written on it
 */
public record PhraseMatch<T>(
        Sentence sentence, int first, int last, Span span, List<PhraseIndex.Entry<T>> entries, String affix) {
    public int tokens() {
        return last - first;
    }
}
