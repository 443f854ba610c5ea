package kabar.article.formats;

import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;

/**
 * A paragraph, heading, list item or row of a page.
 *
 * @param owner the innermost block element that holds its first word
 * @param linked characters of it that are links
 */
record Block(Element owner, String text, int linked) {
    private static final int PARAGRAPH = 60;
    private static final int SENTENCE = 25;
    private static final double MOSTLY_LINKS = 0.5;
    private static final double MANY_LINKS = 0.34;
    private static final int OWN_WORDS = 40;
    private static final String ENDS = ".!?؟…»”\"'";

    boolean isHeading() {
        return owner.normalName().matches("h[1-6]");
    }

    /** "Read more: …", but not a sentence that is a link for the most part, nor a paragraph whose names are links. */
    boolean isLinks() {
        return linked > MOSTLY_LINKS * text.length() && text.length() - linked < OWN_WORDS && !isProse();
    }

    /** A paragraph that is a whole sentence, however short. */
    boolean isProse() {
        return owner.nameIs("p") && endsSentence() && text.indexOf('©') < 0;
    }

    private boolean endsSentence() {
        return ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    boolean isSentence() {
        return text.length() >= SENTENCE && endsSentence();
    }

    /** Characters that speak for being the text of an article, 0 where the block does not. */
    int weight() {
        boolean running = text.length() >= PARAGRAPH || isSentence();
        // The line on who owns the page is a sentence, too.
        return running && !isHeading() && text.indexOf('©') < 0 && linked < MANY_LINKS * text.length()
                ? text.length() - linked
                : 0;
    }

    /** Whether the block and the one before it are items of one list or rows of one table. */
    boolean continues(Block before) {
        boolean items = owner.nameIs("li") && before.owner.nameIs("li");
        boolean rows = owner.nameIs("tr") && before.owner.nameIs("tr");
        return items && Objects.equals(owner.parent(), before.owner.parent())
                || rows && Objects.equals(owner.closest("table"), before.owner.closest("table"));
    }

    /** The blocks as a text: paragraphs parted by an empty line. */
    static String text(List<Block> blocks) {
        var text = new StringBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0) {
                text.append(blocks.get(i).continues(blocks.get(i - 1)) ? "\n" : "\n\n");
            }
            text.append(blocks.get(i).text);
        }
        return text.toString();
    }
}
