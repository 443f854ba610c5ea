package kabar.tables;

import tech.tablesaw.api.Table;

/** Something that articles were read into. A run notes what it read in its record. */
public interface Source {
    /** The articles, with the columns {@code article} and {@code sha256} among others. */
    Table articles();
}
