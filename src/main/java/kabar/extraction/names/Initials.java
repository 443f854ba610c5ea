package kabar.extraction.names;

import kabar.text.Fold;

/** How a short name is made of a long one. */
final class Initials {
    private Initials() {}

    /** "Perusahaan Minyak Nepal (NOC)" is the Nepal Oil Corporation. */
    static String of(String label) {
        var initials = new StringBuilder();
        for (String word : label.split("[ -]")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return Fold.of(initials.toString());
    }

    /** Whether the letters of an acronym stand in a name in their order, the first of them at the beginning of a word. */
    static boolean shorten(String acronym, String name) {
        String letters = " " + Fold.of(name);
        int at = letters.indexOf(" " + acronym.charAt(0)) + 1;
        for (int i = 0; i < acronym.length() && at > 0; i++) {
            at = letters.indexOf(acronym.charAt(i), at) + 1;
        }
        return at > 0;
    }
}
