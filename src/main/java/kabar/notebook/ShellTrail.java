package kabar.notebook;

import java.nio.file.Path;
import java.util.List;
import kabar.tables.Result;
import kabar.tables.Source;
import kabar.tables.Trail;

/** In the shell every file that is written is named where it is. */
final class ShellTrail implements Trail.Follower {
    @Override
    public void opened(Source articles, List<Path> laid, List<String> off) {}

    @Override
    public void wrote(Result result, Path file) {}

    @Override
    public void wrote(Path file) {
        System.out.println("wrote " + file.toAbsolutePath().normalize());
    }
}
