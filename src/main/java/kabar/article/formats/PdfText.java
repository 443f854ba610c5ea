package kabar.article.formats;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text of a PDF file: lines joined to paragraphs, Arabic in the order of reading, without what stands at the head or foot of every
 * page. Its title is the one in its properties if the text begins with that; its properties know no day of publication.
 */
public final class PdfText {
    // Held, because a logger that nobody holds forgets its level; what the library says of a font is no matter of the
    // analyst's.
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
        FontMappers.set(new OneFont());
    }

    private PdfText() {}

    /**
     * What a file holds.
     *
     * @param pages how many it has
     * @param withoutText how many of them hold no text, being pictures
     */
    public record Pages(Draft draft, int pages, int withoutText) {}

    /**
     * Reads the bytes of a file.
     *
     * @throws IOException if they are no PDF file, or a locked one
     */
    public static Pages read(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            var lines = new Lines();
            lines.writeText(document, Writer.nullWriter());
            Optional<String> property = Optional.ofNullable(
                            document.getDocumentInformation().getTitle())
                    .map(String::strip)
                    .filter(title -> !title.isEmpty());
            List<String> paragraphs = PdfParagraphs.of(lines.found);
            Optional<String> title = paragraphs.stream()
                    .findFirst()
                    .filter(first -> property.filter(p -> letters(p).equals(letters(first)))
                            .isPresent());
            String body = paragraphs.stream().skip(title.isPresent() ? 1 : 0).collect(Collectors.joining("\n\n"));
            int pages = document.getNumberOfPages();
            int full = (int)
                    lines.found.stream().mapToInt(PdfLine::page).distinct().count();
            return new Pages(Draft.of(title, body), pages, pages - full);
        } catch (InvalidPasswordException e) {
            throw new IOException("it is locked by a password; save it without one", e);
        } catch (RuntimeException | StackOverflowError e) {
            throw new IOException("this PDF file is broken: " + e, e);
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** Gathers the lines of all pages with their places. */
    private static final class Lines extends PDFTextStripper {
        private final List<PdfLine> found = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final List<TextPosition> letters = new ArrayList<>();

        @Override
        protected void writeString(String words, List<TextPosition> positions) {
            text.append(words);
            letters.addAll(positions);
        }

        @Override
        protected void writeWordSeparator() {
            text.append(' ');
        }

        @Override
        protected void writeLineSeparator() {
            end();
        }

        @Override
        protected void writeParagraphSeparator() {
            end();
        }

        @Override
        protected void writePageEnd() {
            end();
        }

        private void end() {
            String line = text.toString()
                    .replace('\u00A0', ' ')
                    .replaceAll("\\s+", " ")
                    .strip();
            if (!line.isEmpty() && !letters.isEmpty()) {
                double left = letters.stream()
                        .mapToDouble(TextPosition::getXDirAdj)
                        .min()
                        .orElse(0);
                double right = letters.stream()
                        .mapToDouble(l -> l.getXDirAdj() + l.getWidthDirAdj())
                        .max()
                        .orElse(0);
                double y = letters.get(0).getYDirAdj();
                double size = letters.stream()
                        .mapToDouble(TextPosition::getFontSizeInPt)
                        .max()
                        .orElse(0);
                found.add(new PdfLine(line, getCurrentPageNo(), left, right, y, size));
            }
            text.setLength(0);
            letters.clear();
        }
    }
}
