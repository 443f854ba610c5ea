package kabar.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import kabar.facts.Facts;
import kabar.tables.Result;
import kabar.tables.TablePrinter;
import kabar.text.Language;
import kabar.text.PhraseIndex;
import kabar.text.PhraseMatch;
import kabar.text.PhraseMatcher;
import kabar.text.Sentence;
import kabar.text.Span;
import tech.tablesaw.api.Table;

/**
 * Words where they stand, with what stands before and after them in the sentence, in reading order. Words are found whatever the use of
 * vowel marks and spellings of one letter, and with the particles and articles that their language writes onto them.
 */
public final class Concordance implements Result {
    private static final int CONTEXT = 48;

    private final Archive archive;
    private final List<Line> lines;

    /** A place where one of the phrases stands. */
    private record Line(int article, Sentence sentence, Span span, String phrase) {}

    private Concordance(Archive archive, List<Line> lines) {
        this.archive = archive;
        this.lines = lines;
    }

    static Concordance of(Selection selection, String... phrases) {
        var index = new PhraseIndex<String>();
        for (String phrase : phrases) {
            if (phrase.isBlank()) {
                throw new IllegalArgumentException("A concordance needs words, but got '" + phrase + "'");
            }
            index.add(phrase, phrase);
            for (Language language : Language.all()) {
                language.lines("articles").forEach(article -> index.add(article + phrase, phrase));
            }
        }
        var matcher = new PhraseMatcher<>(index);
        Archive archive = selection.archive();
        var lines = new ArrayList<Line>();
        IntPredicate looked = selection.chosen().sentences();
        for (int article = 0; article < archive.size(); article++) {
            if (selection.has(article, false)) {
                Facts facts = archive.facts(article);
                for (Sentence sentence : facts.text().sentences()) {
                    if (selection.filter().counts(sentence.kind())
                            && looked.test(archive.firstSentence(article) + sentence.index())) {
                        for (PhraseMatch<String> match :
                                matcher.matches(sentence, facts.article().text())) {
                            lines.add(new Line(
                                    article,
                                    sentence,
                                    match.span(),
                                    match.entries().get(0).value()));
                        }
                    }
                }
            }
        }
        return new Concordance(archive, List.copyOf(lines));
    }

    /** The first {@code rows} lines. */
    public Concordance top(int rows) {
        return new Concordance(archive, lines.stream().limit(rows).toList());
    }

    public int size() {
        return lines.size();
    }

    @Override
    public Table table() {
        return new Evidence(archive)
                .opened(lines.size(), row -> lines.get(row).article)
                .integer("sentence", row -> lines.get(row).sentence.index())
                .text("before", row -> before(lines.get(row)))
                .text("match", row -> words(lines.get(row), lines.get(row).span))
                .text("after", row -> after(lines.get(row)))
                .text("phrase", row -> lines.get(row).phrase)
                .integer("start", row -> lines.get(row).span.start())
                .integer("end", row -> lines.get(row).span.end())
                .named("concordance");
    }

    /** The sentence of a line. */
    @Override
    public Table evidence(int row) {
        Line line = lines.get(RowNumber.in(lines.size(), row));
        var evidence = new Evidence(archive);
        return evidence.opened(1, i -> line.article)
                .integer("sentence", i -> line.sentence.index())
                .text("surface", i -> words(line, line.span))
                .text("text", i -> evidence.sentence(archive.firstSentence(line.article) + line.sentence.index()))
                .table();
    }

    @Override
    public Optional<String> note() {
        return lines.isEmpty() ? Optional.of("(nowhere)") : Optional.empty();
    }

    @Override
    public String toString() {
        return TablePrinter.print(this);
    }

    private String before(Line line) {
        String text = words(line, new Span(line.sentence.span().start(), line.span.start()));
        if (text.length() <= CONTEXT) {
            return text;
        }
        int cut = text.indexOf(' ', text.length() - CONTEXT);
        return "… " + text.substring(cut < 0 ? text.length() - CONTEXT : cut + 1);
    }

    private String after(Line line) {
        int end = Math.max(line.span.end(), line.sentence.span().end());
        String text = words(line, new Span(line.span.end(), end));
        if (text.length() <= CONTEXT) {
            return text;
        }
        int cut = text.lastIndexOf(' ', CONTEXT);
        return text.substring(0, cut <= 0 ? CONTEXT : cut) + " …";
    }

    private String words(Line line, Span span) {
        return span.of(archive.facts(line.article).article().text()).strip().replaceAll("\\s+", " ");
    }
}
