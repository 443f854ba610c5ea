package kabar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kabar.notebook.WrongCall;
import kabar.text.Nearest;

/** A file that was named on the command line. */
final class GivenFile {
    private GivenFile() {}

    /** @throws WrongCall if there is none, with the nearest one beside it */
    static Path existing(String word) {
        Path path = Path.of(word);
        if (Files.isRegularFile(path)) {
            return path;
        } else if (Files.isDirectory(path)) {
            throw new WrongCall(word + " is a folder; give a file");
        }
        Path folder = Optional.ofNullable(path.getParent()).orElse(Path.of(""));
        List<String> beside;
        try (Stream<Path> files = Files.list(folder)) {
            beside = files.map(f -> f.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new WrongCall("there is no file " + word + ", and no folder " + folder);
        }
        String question = Nearest.to(path.getFileName().toString(), beside)
                .map(f -> Nearest.meant(folder.resolve(f).toString()))
                .orElse("");
        throw new WrongCall("there is no file " + word + "." + question);
    }
}
