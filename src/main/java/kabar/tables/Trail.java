package kabar.tables;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Tells whoever runs a notebook what that notebook opens and writes, so that the run can say later why a number is what it is. Where
 * nobody follows, as in the shell or a program, nothing is kept.
 */
public final class Trail {
    private static volatile Optional<Follower> follower = Optional.empty();

    private Trail() {}

    /** Who follows a notebook. */
    public interface Follower {
        /**
         * Articles were opened.
         *
         * @param laid files of the analyst that were laid over what Kabar knows: own actors, corrections
         * @param off rules that were switched off
         */
        void opened(Source articles, List<Path> laid, List<String> off);

        /** A result was written to a file, row by row. */
        void wrote(Result result, Path file);

        /** Anything was written to a file. */
        default void wrote(Path file) {}
    }

    /** From now on {@code who} is told, and nobody else. */
    public static void follow(Follower who) {
        follower = Optional.of(who);
    }

    /** From now on nobody is told. */
    public static void leave() {
        follower = Optional.empty();
    }

    public static void opened(Source articles, List<Path> laid, List<String> off) {
        follower.ifPresent(who -> who.opened(articles, laid, off));
    }

    public static void wrote(Path file) {
        follower.ifPresent(who -> who.wrote(file));
    }

    public static void wrote(Result result, Path file) {
        follower.ifPresent(who -> who.wrote(result, file));
    }
}
