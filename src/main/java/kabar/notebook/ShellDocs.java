package kabar.notebook;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis;

/**
 * What the tab key tells of a method: JShell reads it from source, but looks for source in the JDK alone. Where Java lets us, ours is laid
 * beside it; elsewhere the tab key goes without, and {@code help("counts")} tells the same.
 */
final class ShellDocs {
    private ShellDocs() {}

    static void lay(JShell shell) {
        try {
            SourceCodeAnalysis analysis = shell.sourceCodeAnalysis();
            Method find = analysis.getClass().getDeclaredMethod("findSources");
            Field known = analysis.getClass().getDeclaredField("availableSources");
            if (find.trySetAccessible() && known.trySetAccessible() && find.invoke(analysis) instanceof List<?> found) {
                var all = new ArrayList<Object>(found);
                all.add(ours());
                known.set(analysis, all);
            }
        } catch (ReflectiveOperationException | IOException e) {
            // another Java, which keeps its sources elsewhere
        }
    }

    private static Path ours() throws IOException {
        Path home = OwnParts.home();
        Path root =
                Files.isDirectory(home) ? home : FileSystems.newFileSystem(home).getPath("/");
        return root.resolve(Manual.SOURCES);
    }
}
