package kabar.cli;

import kabar.extraction.Extractor;
import kabar.knowledge.ActorDictionary;

/** Reads what nearly every notebook needs while JShell is still starting. */
final class WarmUp {
    private WarmUp() {}

    static void start() {
        var thread = new Thread(() -> Extractor.with(ActorDictionary.load()), "warm-up");
        thread.setDaemon(true);
        thread.start();
    }
}
