package kabar.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** RFC 4180 read letter by letter: slow, plain, and independent of the library that writes. A cell without quotes and letters is missing. */
final class PlainCsv {
    private PlainCsv() {}

    static List<List<Optional<String>>> read(String file, char separator) {
        var rows = new ArrayList<List<Optional<String>>>();
        var row = new ArrayList<Optional<String>>();
        var cell = new StringBuilder();
        boolean quoted = false;
        int i = 0;
        while (i < file.length()) {
            char c = file.charAt(i);
            if (c == '"') {
                quoted = true;
                for (i++; file.charAt(i) != '"' || i + 1 < file.length() && file.charAt(i + 1) == '"'; i++) {
                    cell.append(file.charAt(i));
                    i += file.charAt(i) == '"' ? 1 : 0;
                }
                i++;
            } else if (c == separator || file.startsWith("\r\n", i)) {
                row.add(quoted || cell.length() > 0 ? Optional.of(cell.toString()) : Optional.empty());
                cell.setLength(0);
                quoted = false;
                if (c != separator) {
                    rows.add(List.copyOf(row));
                    row.clear();
                    i++;
                }
                i++;
            } else {
                cell.append(c);
                i++;
            }
        }
        return rows;
    }
}
