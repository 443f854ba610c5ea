package kabar.article;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import kabar.article.formats.HtmlPage;
import kabar.article.formats.WarcPages;

/** Archives of the web: of the answers kept in them, each page of status 200 is an article. */
final class WarcFiles {
    private WarcFiles() {}

    static void read(InputFile file, Consumer<Article> articles, Consumer<Problem> problems) throws IOException {
        int[] number = {0};
        try (var in = file.open()) {
            WarcPages.read(in, InputFile.LONGEST, page -> {
                number[0]++;
                article(file, number[0], page, articles, problems);
            });
        } catch (WarcPages.Broken e) {
            problems.accept(new Problem(
                    file.name(), OptionalLong.of(e.offset()), "from here on it is no WARC file: " + e.getMessage()));
            return;
        }
        if (number[0] == 0) {
            problems.accept(new Problem(
                    file.name(),
                    OptionalLong.empty(),
                    "there is no page in it (an answer of status 200 and type text/html)"));
        }
    }

    private static void article(
            InputFile file, int number, WarcPages.Page page, Consumer<Article> articles, Consumer<Problem> problems) {
        Consumer<String> problem = what ->
                problems.accept(new Problem(file.name(), OptionalLong.of(page.offset()), page.url() + ": " + what));
        if (page.isCut()) {
            problem.accept("is longer than an article may be: " + InputFile.LONGEST + " bytes");
            return;
        }
        page.page().remark().ifPresent(problem);
        if (!page.page().isText()) {
            return;
        }
        var draft = HtmlPage.read(page.page().html());
        if (draft.body().isBlank()) {
            problem.accept(HtmlFiles.NO_TEXT);
            return;
        }
        var own = Fields.of(draft, Publication.Rule.HTML_META);
        own.problem().ifPresent(problem);
        var fields = own.or(file.given().shared()).or(Fields.address(Optional.of(page.url())));
        articles.accept(fields.article(file.id() + "/" + number, file.name(), draft.body()));
    }
}
