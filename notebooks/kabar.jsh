// Kabar's names for JShell. Stock jshell loads a notebook with
//   jshell --class-path "target/lib/*" --startup DEFAULT --startup notebooks/kabar.jsh NOTEBOOK
// ./kabar run, check and shell begin with the same lines.
import java.time.LocalDate;
import kabar.*;
import kabar.analysis.*;
import kabar.export.*;
import kabar.tables.*;
import tech.tablesaw.api.*;
import static kabar.analysis.By.*;
import static kabar.analysis.Measure.*;
import static kabar.analysis.Unit.*;
import static kabar.notebook.Workbench.*;
