package kabar.notebook;

import java.lang.reflect.Field;
import java.util.Optional;
import java.util.stream.Stream;
import kabar.Corpus;
import org.jspecify.annotations.Nullable;

/**
 * What the shell's variable {@code corpus} held last. JShell forgets a variable whose new declaration fails; this one is then found
 * here, by a static import, so that a slip does not cost the corpus.
 */
public final class Opened {
    /** Public and of this name, for the lines of the shell refer to it. */
    public static volatile @Nullable Corpus corpus;

    private static volatile Optional<Field> declared = Optional.empty();
    private static volatile @Nullable Corpus seen;

    private Opened() {}

    /** Remembers the class that JShell made for a snippet, if it declares the variable; one whose making failed keeps what was held. */
    static void declaredBy(Class<?> snippet) throws IllegalAccessException {
        // The class around the field is not public.
        Optional<Field> field = Stream.of(snippet.getDeclaredFields())
                .filter(f -> f.getName().equals("corpus") && f.getType() == Corpus.class)
                .filter(Field::trySetAccessible)
                .findFirst();
        if (field.isPresent()) {
            declared = field;
            if (field.get().get(null) == null) {
                field.get().set(null, corpus);
            }
        }
    }

    /** Takes over what was assigned to the variable since; while it is lost, assignments go to the one here. */
    static void refresh() throws IllegalAccessException {
        Optional<Field> field = declared;
        if (field.isPresent() && field.get().get(null) instanceof Corpus held && held != seen) {
            seen = held;
            corpus = held;
        }
    }
}
