package kabar.cli;

import java.util.concurrent.Callable;
import kabar.notebook.HeadStart;
import kabar.notebook.Live;
import picocli.CommandLine.Command;

/** {@code kabar lab-run}: one run of the lab, in a process of its own. */
@Command(name = LabRun.NAME, hidden = true, description = "Runs what the lab orders.")
final class LabRun implements Callable<Integer> {
    static final String NAME = "lab-run";

    @Override
    public Integer call() {
        HeadStart.begin();
        return Live.run(System.in, System.out) ? Main.DONE : Main.FAILED;
    }
}
