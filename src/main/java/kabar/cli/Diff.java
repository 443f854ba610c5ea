package kabar.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kabar.notebook.DiffLimits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kabar diff}: what changed between two runs, and why. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description =
                "What changed between two runs of a notebook: what went in (articles, parameters, rules, your own files,"
                        + " data, code), and what came out: every changed cell, with the evidence that came and went and why.",
        footerHeading = "%nExample:%n",
        footer = "  kabar diff out/june out/july")
final class Diff implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "RUN1", description = "The folder of the earlier run.")
    private @Nullable Path before;

    @Parameters(index = "1", paramLabel = "RUN2", description = "The folder of the later run.")
    private @Nullable Path after;

    @Option(names = "--all", description = "Show every changed row with all its evidence, not only the first ones.")
    private boolean all;

    @Override
    public Integer call() {
        if (before == null || after == null) {
            throw new IllegalStateException("picocli gives both");
        }
        var diff = kabar.notebook.Diff.of(before, after);
        List<String> causes = diff.causes();
        List<String> effects = diff.effects(all ? DiffLimits.ALL : DiffLimits.SHORT);
        if (causes.isEmpty() && effects.isEmpty()) {
            System.out.println("nothing has changed");
            return Main.DONE;
        }
        System.out.println(causes.isEmpty() ? "What went in is the same" : "What went in:");
        causes.forEach(c -> System.out.println("  " + c));
        System.out.println(effects.isEmpty() ? "What came out is the same" : "What came out:");
        effects.forEach(c -> System.out.println("  " + c));
        return Main.FAILED;
    }
}
