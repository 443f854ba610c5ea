package kabar.export;

import java.util.Random;

/** Cells that CSV files and spreadsheets are known to stumble over; the same ones for the same seed. */
final class CellsAtRandom {
    private static final String[] PIECES = {
        "\"",
        "\"\"",
        ",",
        ";",
        "\r\n",
        "\n",
        "\r",
        "=",
        "+",
        "-",
        "@",
        "\t",
        "＝",
        "＋",
        "－",
        "＠",
        "'",
        "''",
        " ",
        "  ",
        "NA",
        "null",
        "0",
        "007",
        "1,5",
        "2024-10-11",
        "=SUM(A1:A9)",
        "+62 21",
        "-nya",
        "@idf",
        "'=1+1",
        "غزة",
        "لِنتنياهو",
        "«هدنة»",
        "gencatan senjata",
        "cease-fire",
        "😀",
        "👩‍👩‍👧",
        "\u200f",
        "\u00a0",
        "\uFEFF",
        "…[+12]",
        "\\",
        "#"
    };

    private final Random random;

    CellsAtRandom(long seed) {
        this.random = new Random(seed);
    }

    String cell() {
        var cell = new StringBuilder();
        int pieces = random.nextInt(6);
        for (int i = 0; i < pieces; i++) {
            cell.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return cell.toString();
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }
}
