package kabar.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lines that belong to the page: "Read more", المصدر, "Baca juga: …". A {@code *} at the end of an item stands for any words. */
final class Boilerplate {
    private static final int LONGEST = 8;
    private final Set<String> whole = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();

    Boilerplate(Set<String> items) {
        for (String item : items) {
            if (item.endsWith("*")) {
                beginnings.add(item.substring(0, item.length() - 1).strip());
            } else {
                whole.add(item);
            }
        }
    }

    boolean matches(List<Token> line) {
        var words = new StringBuilder();
        int count = 0;
        for (Token token : line) {
            if (token.isMark()) {
                continue;
            }
            if (++count > LONGEST) {
                return false;
            }
            words.append(words.length() == 0 ? "" : " ").append(token.form());
            if (beginnings.contains(words.toString())) {
                return true;
            }
        }
        return count > 0 && whole.contains(words.toString());
    }
}
