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

/** The data files that this Kabar works with, each with its CRC-32, as the jar keeps it. */
final class DataFiles {
    private static final String ROOT = "kabar/data/";

    private DataFiles() {}

    /** By path below {@code data/}. */
    static SortedMap<String, String> checksums() {
        try {
            Path home = Path.of(Data.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isDirectory(home) ? ofFolder(home.resolve(ROOT)) : ofJar(home);
        } catch (IOException e) {
            throw new UncheckedIOException("Kabar's own data cannot be read", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The place of Kabar's jar is no URI", e);
        }
    }

    private static SortedMap<String, String> ofJar(Path jar) throws IOException {
        var sums = new TreeMap<String, String>();
        try (var zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                if (entry.getName().startsWith(ROOT) && !entry.isDirectory()) {
                    sums.put(entry.getName().substring(ROOT.length()), Long.toHexString(entry.getCrc()));
                }
            }
        }
        return sums;
    }

    private static SortedMap<String, String> ofFolder(Path folder) throws IOException {
        var sums = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var crc = new CRC32();
                crc.update(Files.readAllBytes(file));
                sums.put(folder.relativize(file).toString().replace('\\', '/'), Long.toHexString(crc.getValue()));
            }
        }
        return sums;
    }
}
