package kabar.notebook.lab;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Who may come in. What comes through it runs code, so it opens only to a browser on this machine that was shown the key, and only
 * for the lab's own pages: a page from elsewhere can make a browser ask, but neither with this host, this origin nor this cookie.
 */
final class Gate {
    private final int port;
    private final String key = secret();
    private final Set<String> tickets = ConcurrentHashMap.newKeySet();

    Gate(int port) {
        this.port = port;
    }

    /** The address to open, with the key. */
    String url() {
        return "http://127.0.0.1:" + port + "/?key=" + key;
    }

    /** An address that opens once, for places that others may look into, such as the arguments of a program. */
    String urlForOnce() {
        String ticket = secret();
        tickets.add(ticket);
        return "http://127.0.0.1:" + port + "/?key=" + ticket;
    }

    /** Whether a key from an address is right. */
    boolean opens(String given) {
        return same(given) || tickets.remove(given);
    }

    /** What a browser is given for the key; labs on other ports have cookies of their own. */
    String cookie() {
        return name() + "=" + key + "; Path=/; HttpOnly; SameSite=Strict";
    }

    /** Whether the browser has been given the cookie. */
    boolean knows(List<String> cookies) {
        return cookies.stream()
                .flatMap(c -> Stream.of(c.split(";")))
                .map(String::strip)
                .filter(c -> c.startsWith(name() + "="))
                .anyMatch(c -> same(c.substring(name().length() + 1)));
    }

    /**
     * Refuses what was asked under another name (an outside name that was led here), by a page from elsewhere, or for one.
     *
     * @param origin as the browser tells it, empty if it does not
     * @param site what the browser tells of who asks, empty if it does not
     */
    void check(String method, String host, String origin, String site) {
        if (!host.equals("127.0.0.1:" + port) && !host.equals("localhost:" + port)) {
            throw new Refusal(403, "The lab answers at 127.0.0.1:" + port + " only.");
        }
        boolean own = origin.equals("http://" + host);
        boolean elsewhere = site.equals("cross-site") || site.equals("same-site");
        if (method.equals("POST") ? !own : !origin.isEmpty() && !own || elsewhere) {
            throw new Refusal(403, "The lab answers its own pages only.");
        }
    }

    private String name() {
        return "kabar-lab-" + port;
    }

    private boolean same(String given) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
    }

    private static String secret() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
