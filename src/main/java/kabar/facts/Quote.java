package kabar.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kabar.text.Span;

/**
 * Something said, and by whom.
 *
 * @param sentence of its first word
 * @param text what was said, without its marks
 * @param cue the verb or phrase of saying, as it stands in the text
 * @param speaker whose words they are; its {@code words} are the column {@code speaker_text}
 * @param attributedTo who reports it, outermost first ("sources", "Axios"), beyond the speaker
 */
public record Quote(
        int sentence,
        Span span,
        Kind kind,
        String text,
        Optional<String> cue,
        Optional<Party> speaker,
        Optional<Party> addressee,
        List<Party> attributedTo,
        String rule) {
    public enum Kind {
        DIRECT,
        PARTIAL,
        INDIRECT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
