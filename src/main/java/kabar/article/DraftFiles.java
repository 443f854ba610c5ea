package kabar.article;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import kabar.article.formats.DocxText;
import kabar.article.formats.Draft;
import kabar.article.formats.FeedItems;
import kabar.article.formats.HtmlPage;
import kabar.article.formats.PdfText;

/** Feeds, one article an item, and documents, one article a file. */
final class DraftFiles {
    /** Documents hold pictures, too. */
    private static final int DOCUMENT = 1 << 27;

    private DraftFiles() {}

    static void feed(InputFile file, Consumer<Article> articles, Consumer<Problem> problems) throws IOException {
        var xml = HtmlPage.decode(file.bytes(4 * InputFile.LONGEST), Optional.empty());
        xml.remark().ifPresent(remark -> problem(file, problems, remark.replace("page", "feed")));
        if (!xml.isText()) {
            return;
        }
        Optional<List<Draft>> items = FeedItems.read(xml.html());
        if (items.isEmpty() || items.get().isEmpty()) {
            problem(
                    file,
                    problems,
                    xml.html().isBlank()
                            ? "the file is empty"
                            : items.isEmpty()
                                    ? "no feed; of XML, feeds are read (RSS, Atom, RDF) and news sitemaps"
                                    : "there is no item in this feed");
            return;
        }
        if (FeedItems.isCut(xml.html())) {
            problem(
                    file,
                    problems,
                    "the feed is cut: its end is missing, and perhaps of item "
                            + items.get().size());
        }
        boolean titles = items.get().stream().allMatch(item -> item.body().isBlank());
        if (titles) {
            problem(file, problems, "none of its items has more than a title");
        }
        int number = 0;
        for (Draft item : items.get()) {
            number++;
            String place = "item " + number + ": ";
            var fields =
                    Fields.of(item, Publication.Rule.METADATA).or(file.given().shared());
            if (item.body().isBlank() && item.title().isEmpty()) {
                problem(file, problems, place + "has no text");
                continue;
            }
            if (item.body().isBlank() && !titles) {
                problem(file, problems, place + "has a title and no text");
            }
            fields.problem().ifPresent(p -> problem(file, problems, place + p));
            articles.accept(fields.article(file.id() + "/" + number, file.name(), item.body()));
        }
    }

    static void word(InputFile file, Consumer<Article> articles, Consumer<Problem> problems) throws IOException {
        document(file, DocxText.read(file.bytes(DOCUMENT)), articles, problems);
    }

    static void pdf(InputFile file, Consumer<Article> articles, Consumer<Problem> problems) throws IOException {
        var pages = PdfText.read(file.bytes(DOCUMENT));
        if (pages.withoutText() == pages.pages()) {
            problem(
                    file,
                    problems,
                    "none of its pages (" + pages.pages()
                            + ") holds text, as in a scan; let a program for text recognition (OCR) add it");
            return;
        }
        if (pages.withoutText() > 0) {
            problem(
                    file,
                    problems,
                    pages.withoutText() + " of its " + pages.pages() + " pages hold no text, as in a scan");
        }
        document(file, pages.draft(), articles, problems);
    }

    private static void document(InputFile file, Draft draft, Consumer<Article> articles, Consumer<Problem> problems) {
        if (draft.body().isBlank()) {
            problem(file, problems, "there is no text in this document");
            return;
        }
        var fields = file.given().or(Fields.of(draft, Publication.Rule.METADATA));
        articles.accept(fields.article(file.id(), file.name(), draft.body()));
    }

    private static void problem(InputFile file, Consumer<Problem> problems, String what) {
        problems.accept(new Problem(file.name(), OptionalLong.empty(), what));
    }
}
