package kabar.extraction.names;

/**
 * Names in scripts with capital letters. From left to right: bodies and places by their words, then people in what is left.
 */
final class CapitalNames {
    private final CapitalBodies bodies = new CapitalBodies();
    private final CapitalPeople people = new CapitalPeople();
    private final PeopleLists lists = new PeopleLists();

    void find(NameLine line) {
        for (int i = 0; i < line.size(); ) {
            int end = line.capital(i) ? bodies.at(line, i) : i;
            i = Math.max(end, i + 1);
        }
        for (int i = 0; i < line.size(); ) {
            int end = line.capital(i) ? people.at(line, i) : i;
            i = Math.max(end, i + 1);
        }
        lists.find(line);
    }
}
