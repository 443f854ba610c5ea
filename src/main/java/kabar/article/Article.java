package kabar.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * An article as loaded.
 *
 * @param id unique in its corpus
 * @param file the path below the corpus, with {@code /}; several articles may come from one file
 * @param text title, blank line, body where a title is given apart; else the body: exactly as loaded, all offsets count over it
 * @param bodyStart where the body begins in {@code text}; 0 without a title
 * @param language the code the input gives, not checked
 */
public record Article(
        String id,
        String file,
        Optional<String> url,
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> language,
        Publication published,
        String text,
        int bodyStart) {

    /** Characters that an article has at most; what is longer is not news. */
    static final int LONGEST = 4 << 20;

    /** An article of a title (may be absent) and a body. */
    public static Article of(
            String id,
            String file,
            Optional<String> url,
            Optional<String> title,
            Optional<String> publisher,
            Optional<String> language,
            Publication published,
            String body) {
        Optional<String> headline = title.map(String::strip).filter(t -> !t.isEmpty());
        String head = headline.map(t -> t + "\n\n").orElse("");
        return new Article(id, file, url, headline, publisher, language, published, head + body, head.length());
    }

    /** The same article under another id. */
    Article withId(String other) {
        return new Article(other, file, url, title, publisher, language, published, text, bodyStart);
    }

    /** The same with another time of publication. */
    public Article published(Publication when) {
        return new Article(id, file, url, title, publisher, language, when, text, bodyStart);
    }

    /** SHA-256 of the text in UTF-8, in hexadecimal. */
    public String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
