package kabar.notebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kabar.text.Data;

/** What this Kabar is made of: its data files and its classes, as they stand in its jar. */
final class OwnParts {
    private static final String DATA = "kabar/data/";
    private static final String CLASSES = "kabar/";

    private final boolean isFolder;
    private final Path home;

    private OwnParts() {
        try {
            this.home = Path.of(Data.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toRealPath();
            this.isFolder = Files.isDirectory(home);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The place of Kabar's jar is no URI", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Kabar's own data cannot be read", e);
        }
    }

    /** The jar, or the folder of classes, that Kabar runs from. */
    static Path home() {
        return new OwnParts().home;
    }

    /** The CRC-32 of each data file, by path below {@code data/}. */
    static SortedMap<String, String> checksums() {
        return new OwnParts().sums(DATA, "");
    }

    /** The CRC-32 of each class, by path: what tells one build from another. */
    static SortedMap<String, String> classes() {
        return new OwnParts().sums(CLASSES, ".class");
    }

    /** The content of each data file, by path below {@code data/}. */
    static SortedMap<String, byte[]> contents() {
        return new OwnParts().bytes();
    }

    private SortedMap<String, String> sums(String root, String end) {
        var sums = new TreeMap<String, String>();
        try {
            if (isFolder) {
                files(root, end).forEach((name, file) -> sums.put(name, crc(file)));
                return sums;
            }
            try (var jar = new ZipFile(home.toFile())) {
                for (ZipEntry entry : jar.stream().map(ZipEntry.class::cast).toList()) {
                    if (isWanted(entry, root, end)) {
                        sums.put(entry.getName().substring(root.length()), Long.toHexString(entry.getCrc()));
                    }
                }
            }
            return sums;
        } catch (IOException e) {
            throw new UncheckedIOException("Kabar's own files cannot be read", e);
        }
    }

    private SortedMap<String, byte[]> bytes() {
        var contents = new TreeMap<String, byte[]>();
        try {
            if (isFolder) {
                for (var file : files(DATA, "").entrySet()) {
                    contents.put(file.getKey(), Files.readAllBytes(file.getValue()));
                }
                return contents;
            }
            try (var jar = new ZipFile(home.toFile())) {
                for (ZipEntry entry : jar.stream().map(ZipEntry.class::cast).toList()) {
                    if (isWanted(entry, DATA, "")) {
                        try (var in = jar.getInputStream(entry)) {
                            contents.put(entry.getName().substring(DATA.length()), in.readAllBytes());
                        }
                    }
                }
            }
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException("Kabar's own data cannot be read", e);
        }
    }

    private static boolean isWanted(ZipEntry entry, String root, String end) {
        return !entry.isDirectory()
                && entry.getName().startsWith(root)
                && entry.getName().endsWith(end);
    }

    private SortedMap<String, Path> files(String root, String end) throws IOException {
        var found = new TreeMap<String, Path>();
        Path start = home.resolve(root).toRealPath();
        try (var files = Files.walk(start)) {
            files.filter(file -> file.toString().endsWith(end) && Files.isRegularFile(file))
                    .forEach(file -> found.put(start.relativize(file).toString().replace('\\', '/'), file));
        }
        return found;
    }

    private static String crc(Path file) {
        try {
            var crc = new CRC32();
            crc.update(Files.readAllBytes(file));
            return Long.toHexString(crc.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
