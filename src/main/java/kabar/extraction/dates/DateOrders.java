package kabar.extraction.dates;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kabar.article.Article;
import kabar.knowledge.ActorDictionary;
import kabar.knowledge.ActorType;
import kabar.knowledge.Name;
import kabar.text.Data;
import kabar.text.Fold;

/**
 * Whether an article writes 10/1/2018 for January or October: as its other dates show, else as those of its publisher do, else as is
 * done in the publisher's country ({@code data/date-order.csv}).
 */
public final class DateOrders {
    private final Map<String, DateOrder> byPublisher;
    private final Map<String, DateOrder> byName;

    private DateOrders(Map<String, DateOrder> byPublisher, Map<String, DateOrder> byName) {
        this.byPublisher = byPublisher;
        this.byName = byName;
    }

    public static DateOrders of(ActorDictionary actors) {
        var countries = new HashMap<String, DateOrder>();
        for (var row : Data.rows("date-order.csv")) {
            countries.put(
                    row.get("country"), row.get("first").equals("month") ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST);
        }
        var names = new HashMap<String, DateOrder>();
        for (Name name : actors.names()) {
            if (name.actor().type() == ActorType.MEDIA) {
                name.actor()
                        .country()
                        .map(country -> countries.getOrDefault(country, DateOrder.DAY_FIRST))
                        .ifPresent(order -> names.put(Fold.of(name.text()), order));
            }
        }
        return new DateOrders(Map.of(), names);
    }

    /** The same, having seen the dates of other articles: what a publisher shows nowhere else than in one order is its order. */
    public DateOrders observing(Iterable<Article> articles) {
        var seen = new HashMap<String, Set<DateOrder>>();
        for (Article article : articles) {
            if (article.publisher().isPresent()) {
                DateOrder order = DateOrder.seenIn(article.text());
                if (order != DateOrder.OPEN) {
                    seen.computeIfAbsent(article.publisher().get(), p -> new HashSet<>())
                            .add(order);
                }
            }
        }
        var observed = new HashMap<String, DateOrder>();
        seen.forEach((publisher, orders) -> {
            if (orders.size() == 1) {
                observed.put(publisher, orders.iterator().next());
            }
        });
        return new DateOrders(Map.copyOf(observed), byName);
    }

    public DateOrder of(Article article) {
        DateOrder own = DateOrder.seenIn(article.text());
        if (own != DateOrder.OPEN || article.publisher().isEmpty()) {
            return own;
        }
        String publisher = article.publisher().get();
        DateOrder observed = byPublisher.getOrDefault(publisher, DateOrder.OPEN);
        return observed != DateOrder.OPEN ? observed : byName.getOrDefault(Fold.of(publisher), DateOrder.OPEN);
    }
}
