package kabar.facts;

import java.util.List;
import kabar.article.Article;
import kabar.text.Text;

/** What was found in one article, each list in the order of the text. */
public record Facts(
        Article article,
        Text text,
        List<Mention> mentions,
        List<Timex> dates,
        List<Quote> quotes,
        List<Event> events,
        List<Figure> figures,
        List<Candidate> candidates) {}
