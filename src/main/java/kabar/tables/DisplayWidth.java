package kabar.tables;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** How many columns of a terminal a text takes: a grapheme cluster takes none, one or two. */
final class DisplayWidth {
    private static final int FIRST_COMBINING = 0x300;
    private static final int EMOJI_PRESENTATION = 0xFE0F;

    private DisplayWidth() {}

    static int of(String text) {
        return isPlain(text)
                ? text.length()
                : clusters(text).stream().mapToInt(DisplayWidth::ofCluster).sum();
    }

    /** Whether a part of the text is written from right to left. */
    static boolean hasRightToLeft(String text) {
        if (isPlain(text)) {
            return false;
        }
        return text.codePoints().anyMatch(c -> {
            byte direction = Character.getDirectionality(c);
            return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
    }

    /** The pieces of a text, none wider than {@code width}, broken where a line may break, else between clusters. */
    static List<String> wrap(String text, int width) {
        if (text.length() <= width || of(text) <= width) {
            return List.of(text);
        }
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        int used = 0;
        for (String word : parts(text, BreakIterator.getLineInstance(ULocale.ROOT))) {
            int full = of(word);
            int needed = of(word.stripTrailing());
            if (used > 0 && used + needed > width) {
                pieces.add(piece.toString().stripTrailing());
                piece.setLength(0);
                used = 0;
            }
            if (needed <= width) {
                piece.append(word);
                used += full;
                continue;
            }
            for (String cluster : clusters(word)) {
                if (used + ofCluster(cluster) > width) {
                    pieces.add(piece.toString());
                    piece.setLength(0);
                    used = 0;
                }
                piece.append(cluster);
                used += ofCluster(cluster);
            }
        }
        pieces.add(piece.toString().stripTrailing());
        return pieces;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING) {
                return false;
            }
        }
        return true;
    }

    private static List<String> clusters(String text) {
        return parts(text, BreakIterator.getCharacterInstance(ULocale.ROOT));
    }

    private static List<String> parts(String text, BreakIterator breaks) {
        var parts = new ArrayList<String>();
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            parts.add(text.substring(start, end));
            start = end;
        }
        return parts;
    }

    private static int ofCluster(String cluster) {
        int width = 0;
        int flags = 0;
        for (int i = 0; i < cluster.length(); i += Character.charCount(cluster.codePointAt(i))) {
            int c = cluster.codePointAt(i);
            width = Math.max(width, ofCodePoint(c));
            flags += UCharacter.hasBinaryProperty(c, UProperty.REGIONAL_INDICATOR) ? 1 : 0;
        }
        return flags > 1 || cluster.indexOf(EMOJI_PRESENTATION) > 0 ? 2 : width;
    }

    private static int ofCodePoint(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || type == Character.CONTROL) {
            return 0;
        }
        int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
    }
}
