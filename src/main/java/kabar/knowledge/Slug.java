package kabar.knowledge;

import com.ibm.icu.text.Transliterator;
import it.unimi.dsi.fastutil.HashCommon;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The readable part of an id: lower-case ASCII letters and digits, every other run of characters one hyphen. */
final class Slug {
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    /**
     * The names met lately, each at the place its hash gives: transliteration is slow, and the same people come again and again. Threads may
     * overwrite each other's; what they read is always whole.
     */
    private static final @Nullable Met[] MET = new Met[1 << 12];

    private record Met(String name, String slug) {}

    private Slug() {}

    static String of(String name) {
        int place = HashCommon.mix(name.hashCode()) & MET.length - 1;
        Met met = MET[place];
        if (met == null || !met.name.equals(name)) {
            met = new Met(name, made(name));
            MET[place] = met;
        }
        return met.slug;
    }

    /** In lower-case ASCII letters; most names are written with no other letters, and need no transliteration. */
    private static String latin(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return LATIN.transliterate(name);
            }
        }
        return name.toLowerCase(Locale.ROOT);
    }

    private static String made(String name) {
        var slug = new StringBuilder();
        for (char c : latin(name).toCharArray()) {
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
