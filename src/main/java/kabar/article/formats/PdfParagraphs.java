package kabar.article.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Joins the lines of a PDF file to paragraphs. */
final class PdfParagraphs {
    /** Lines at the head and foot of a page that may repeat on others. */
    private static final int EDGE = 2;
    /** Lines before and behind one that show how wide its column is. */
    private static final int NEAR = 8;
    // "govern-" before "ment"
    private static final Pattern HYPHEN = Pattern.compile("(?<word>\\p{Ll}+)[-\u00AD\u2010]$");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\p{Ll}+");
    private static final Pattern OPENS = Pattern.compile("(?:^|[\\s:،])[«(\\[](?=[\\p{L}\\p{N}])");
    private static final Pattern OPENS_MIRRORED = Pattern.compile("(?:^|[\\s:،])[»)\\]](?=[\\p{L}\\p{N}])");
    private static final String MARKS = "«»()[]";

    private final List<PdfLine> lines;
    private final double spacing;
    private final String all;
    private final boolean mirrored;

    private PdfParagraphs(List<PdfLine> lines) {
        this.lines = lines;
        this.spacing = spacing(lines);
        this.all = lines.stream().map(PdfLine::text).collect(Collectors.joining("\n"));
        this.mirrored = count(OPENS_MIRRORED, lines) > count(OPENS, lines);
    }

    static List<String> of(List<PdfLine> lines) {
        return new PdfParagraphs(withoutEdges(lines)).paragraphs();
    }

    private List<String> paragraphs() {
        var paragraphs = new ArrayList<String>();
        var text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            join(text, written(line));
            boolean end = i + 1 == lines.size() || line.endsBefore(lines.get(i + 1), spacing, column(i));
            if (end) {
                paragraphs.add(text.toString());
                text.setLength(0);
            }
        }
        return paragraphs;
    }

    private void join(StringBuilder text, String line) {
        var hyphen = HYPHEN.matcher(text);
        var next = FIRST_WORD.matcher(line);
        if (hyphen.find() && next.find()) {
            String word = hyphen.group("word");
            // "anak-anak", and what the text writes with a hyphen elsewhere
            boolean kept = next.group().startsWith(word) || all.contains(word + "-" + next.group());
            text.setLength(text.length() - (kept ? 0 : 1));
        } else if (!text.isEmpty()) {
            text.append(' ');
        }
        text.append(line);
    }

    /** Some writers of PDF files name the mark that is seen, some the one that is meant: the sense of most tells which. */
    private String written(PdfLine line) {
        if (!mirrored || !line.isRightToLeft()) {
            return line.text();
        }
        return line.text()
                .codePoints()
                .map(c -> MARKS.indexOf(c) < 0 ? c : MARKS.charAt(MARKS.indexOf(c) ^ 1))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static long count(Pattern opening, List<PdfLine> lines) {
        return lines.stream()
                .filter(PdfLine::isRightToLeft)
                .mapToLong(line -> opening.matcher(line.text()).results().count())
                .sum();
    }

    /** The edges of the column of a line: those of the lines near it that are written in the same size and stand above or below it. */
    private PdfLine column(int i) {
        PdfLine at = lines.get(i);
        PdfLine column = at;
        for (int j = Math.max(0, i - NEAR); j < Math.min(lines.size(), i + NEAR + 1); j++) {
            PdfLine other = lines.get(j);
            boolean beside = other.right() < at.left() || other.left() > at.right();
            if (other.page() == at.page() && !beside && Math.abs(other.size() - at.size()) < 1) {
                column = new PdfLine(
                        "",
                        at.page(),
                        Math.min(column.left(), other.left()),
                        Math.max(column.right(), other.right()),
                        0,
                        0);
            }
        }
        return column;
    }

    /** The distance of the lines of a paragraph: the median of all. */
    private static double spacing(List<PdfLine> lines) {
        double[] steps = IntStream.range(1, lines.size())
                .filter(i -> lines.get(i).page() == lines.get(i - 1).page())
                .mapToDouble(i -> lines.get(i).y() - lines.get(i - 1).y())
                .filter(step -> step > 0)
                .sorted()
                .toArray();
        return steps.length == 0 ? Double.MAX_VALUE : steps[steps.length / 2];
    }

    /** The lines without those that stand, but for numbers, at the head or foot of half the pages. */
    private static List<PdfLine> withoutEdges(List<PdfLine> lines) {
        Map<Integer, List<PdfLine>> pages =
                lines.stream().collect(Collectors.groupingBy(PdfLine::page, TreeMap::new, Collectors.toList()));
        var edges = new HashSet<PdfLine>();
        Map<String, Set<Integer>> shapes = new HashMap<>();
        pages.forEach((page, own) -> {
            var sorted = own.stream().sorted(Comparator.comparing(PdfLine::y)).toList();
            Stream.concat(sorted.stream().limit(EDGE), sorted.stream().skip(Math.max(0, sorted.size() - EDGE)))
                    .forEach(line -> {
                        edges.add(line);
                        shapes.computeIfAbsent(line.shape(), s -> new HashSet<>())
                                .add(page);
                    });
        });
        int enough = Math.max(2, (pages.size() + 1) / 2);
        return lines.stream()
                .filter(line -> !edges.contains(line)
                        || shapes.getOrDefault(line.shape(), Set.of()).size() < enough)
                .toList();
    }
}
