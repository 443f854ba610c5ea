package kabar.article;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import kabar.article.formats.HtmlPage;

/** Web pages: one article a page. What an {@code articles.csv} says of it counts before what the page says. */
final class HtmlFiles {
    static final String NO_TEXT =
            "no running text of an article in this page; if a browser shows one, save what it shows as text";

    private HtmlFiles() {}

    static void read(InputFile file, Consumer<Article> articles, Consumer<Problem> problems) throws IOException {
        byte[] bytes = file.bytes(InputFile.LONGEST);
        var page = HtmlPage.decode(bytes, Optional.empty());
        page.remark().ifPresent(remark -> problem(file, problems, remark));
        if (!page.isText()) {
            return;
        }
        var draft = HtmlPage.read(page.html());
        if (draft.body().isBlank()) {
            problem(file, problems, bytes.length == 0 ? "the file is empty" : NO_TEXT);
            return;
        }
        var own = Fields.of(draft, Publication.Rule.HTML_META);
        own.problem().ifPresent(p -> problem(file, problems, p));
        articles.accept(file.given().or(own).article(file.id(), file.name(), draft.body()));
    }

    private static void problem(InputFile file, Consumer<Problem> problems, String what) {
        problems.accept(new Problem(file.name(), OptionalLong.empty(), what));
    }
}
