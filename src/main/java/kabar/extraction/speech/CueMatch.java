package kabar.extraction.speech;

/**
 * A cue where it stands in a paragraph.
 *
 * @param first index of its first token in the paragraph
 * @param last index after its last token
 * @param start where it begins in the text, behind particles written onto it
 * @param own whether its speaker is written onto it as a pronoun ("ujarnya")
 */
record CueMatch(Cue cue, int first, int last, int start, boolean own) {
    /** No two stand in one place. */
    @Override
    public int hashCode() {
        return start;
    }
}
