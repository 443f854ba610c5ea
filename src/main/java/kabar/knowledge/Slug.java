package kabar.knowledge;

import com.ibm.icu.text.Transliterator;

/** The readable part of an id: lower-case ASCII letters and digits, every other run of characters one hyphen. */
final class Slug {
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private Slug() {}

    static String of(String name) {
        var slug = new StringBuilder();
        for (char c : LATIN.transliterate(name).toCharArray()) {
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                slug.append(c);
            } else if (c != '\'' && c != '`' && slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
    }
}
