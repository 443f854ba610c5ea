package kabar.notebook;

import java.util.List;
import kabar.Kabar;
import kabar.extraction.Extractor;
import kabar.knowledge.ActorDictionary;
import kabar.tables.TablePrinter;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * What nearly every notebook needs and what takes long to load, loaded beside the compiler's own start: on two cores a run is done
 * a second earlier. Nothing waits for it.
 */
public final class HeadStart {
    /** With less memory than this, nothing is loaded that a notebook may do without. */
    private static final long LEAST_MEMORY = 200_000_000;

    private HeadStart() {}

    public static void begin() {
        if (Runtime.getRuntime().maxMemory() < LEAST_MEMORY) {
            return;
        }
        beside(Extractor::prepare);
        beside(() -> Kabar.without().extractor(ActorDictionary.load(), List.of()));
        beside(() -> TablePrinter.print(Table.create(StringColumn.create("name", "Gaza"))));
    }

    private static void beside(Runnable work) {
        var thread = new Thread(work, "head start");
        thread.setDaemon(true);
        // What fails here fails again, and is told, where it is needed.
        thread.setUncaughtExceptionHandler((t, e) -> {});
        thread.start();
    }
}
