package kabar;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens articles. */
public final class Kabar {
    private static final Opening USUAL = new Opening(Optional.empty(), Optional.empty(), List.of());

    private Kabar() {}

    /**
     * Reads all articles of a file or folder, finds what is in them and prints a line that sums up.
     *
     * @throws java.io.UncheckedIOException if the path does not exist, naming it
     */
    public static Corpus open(String path) {
        return open(Path.of(path));
    }

    /** Reads several files and folders into one corpus. */
    public static Corpus open(String first, String... more) {
        return open(Stream.concat(Stream.of(first), Arrays.stream(more))
                .map(Path::of)
                .toList());
    }

    public static Corpus open(Path path) {
        return open(List.of(path));
    }

    /** Opens with a file of own actors laid over the dictionary: {@code Kabar.actors("my-actors.csv").open("seeds")}. */
    public static Opening actors(String file) {
        return USUAL.actors(file);
    }

    /** Opens with a file of corrections applied last: {@code Kabar.corrections("corrections.csv").open("seeds")}. */
    public static Opening corrections(String file) {
        return USUAL.corrections(file);
    }

    /** Opens with rules switched off: {@code Kabar.without("ar.particle").open("seeds")}. */
    public static Opening without(String... rules) {
        return USUAL.without(rules);
    }

    private static Corpus open(List<Path> paths) {
        return USUAL.open(paths);
    }
}
