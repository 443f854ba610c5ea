package kabar.extraction.names;

import java.util.ArrayList;
import java.util.List;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;

/**
 * People known by the company they stand in: "Matt Stokoe, Nina Toussaint, Ash Tandon and Anjli Mohindra", "Marcus/Chris". Where two of a
 * list are people, its other names are too; a slash, a hyphen or "and" needs one.
 */
final class PeopleLists {
    private static final int LONGEST = 4;

    /** Words between two separators, {@code last} is behind them; {@code close} if "and", a slash or a hyphen stands before it. */
    private record Item(int first, int last, boolean close, boolean person) {}

    void find(NameLine line) {
        if (line.headline) {
            return;
        }
        for (int i = 0; i < line.size(); ) {
            List<Item> items = items(line, i);
            if (items.size() > 1) {
                enter(line, items);
            }
            i = items.isEmpty() ? i + 1 : items.get(items.size() - 1).last();
        }
    }

    private static List<Item> items(NameLine line, int first) {
        var items = new ArrayList<Item>();
        boolean close = false;
        int i = first;
        while (i < line.size()) {
            int end = end(line, i);
            if (end == i) {
                break;
            }
            items.add(new Item(i, end, close, person(line, i, end)));
            int next = behind(line, end);
            if (next == end) {
                break;
            }
            close = !line.mark(next - 1, ",");
            i = next;
        }
        return items;
    }

    private static int end(NameLine line, int first) {
        if (!line.capital(first)) {
            return first;
        }
        if (line.found(first).isPresent()) {
            return line.found(first).map(Found::last).orElse(first);
        }
        return CapitalPeople.run(line, first);
    }

    /** The index behind a comma, an "and", both, a slash or a hyphen; {@code i} where none stands. */
    private static int behind(NameLine line, int i) {
        int next = line.mark(i, ",") ? i + 1 : i;
        if (line.is(next, NameWords.AND)
                && line.token(next).spaced()
                && !line.token(next).capital()) {
            return next + 1;
        }
        return next > i || line.mark(i, "/") || line.mark(i, "-") || line.mark(i, "&") ? i + 1 : i;
    }

    private static boolean person(NameLine line, int first, int last) {
        return line.found(first)
                .filter(f -> f.actor().type() == ActorType.PERSON && f.form() == Mention.Form.NAME && f.last() == last)
                .isPresent();
    }

    private static void enter(NameLine line, List<Item> items) {
        long people = items.stream().filter(Item::person).count();
        for (int k = 0; k < items.size(); k++) {
            Item item = items.get(k);
            if (item.person() || !name(line, item)) {
                continue;
            }
            boolean before = k > 0 && items.get(k - 1).person();
            boolean after = k + 1 < items.size() && items.get(k + 1).person();
            boolean bound = before && item.close() || after && items.get(k + 1).close();
            boolean several = people > 1 && (before || after);
            if (bound || several && line.capitals(item.first(), item.last()) > 1 || before && after) {
                line.add(item.first(), item.last(), ActorType.PERSON, "list");
                items.set(k, new Item(item.first(), item.last(), item.close(), true));
                people++;
            }
        }
    }

    /** Free words that can be a person's name and nothing else. */
    private static boolean name(NameLine line, Item item) {
        int words = line.capitals(item.first(), item.last());
        for (int i = item.first(); i < item.last(); i++) {
            if (!line.free(i)
                    || line.is(i, NameWords.NOT | NameWords.BODY_LAST | NameWords.PLACE_LAST)
                    || line.token(i).isNumber()) {
                return false;
            }
        }
        boolean alone = words == 1 && (line.is(item.first(), NameWords.COMMON) || line.alsoLower(item.first()));
        return words <= LONGEST && !alone && !line.inTitle(item.first()) && whole(line, item);
    }

    /** No further word with a capital letter belongs to it. */
    private static boolean whole(NameLine line, Item item) {
        boolean more = line.capital(item.last()) && line.token(item.last()).spaced();
        boolean before = item.first() > 0
                && line.capital(item.first() - 1)
                && line.token(item.first()).spaced();
        return !more && !before;
    }
}
