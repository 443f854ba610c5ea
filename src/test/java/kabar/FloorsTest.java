package kabar;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The house: each floor uses only the floors below it. */
class FloorsTest {
    private static final List<String> FROM_THE_TOP = List.of(
            "kabar.cli",
            "kabar.notebook.lab",
            "kabar.notebook",
            "kabar",
            "kabar.engine",
            "kabar.export",
            "kabar.analysis",
            "kabar.tables",
            "kabar.extraction",
            "kabar.extraction.events",
            "kabar.extraction.events.sides",
            "kabar.extraction.events.subjects",
            "kabar.extraction.events.sentence",
            "kabar.extraction.events.memory",
            "kabar.extraction.events.words",
            "kabar.extraction.speech",
            "kabar.extraction.figures",
            "kabar.extraction.clauses",
            "kabar.extraction.dates",
            "kabar.extraction.names",
            "kabar.extraction.numbers",
            "kabar.facts",
            "kabar.knowledge",
            "kabar.article",
            "kabar.article.formats",
            "kabar.text");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kabar");

    @Test
    void useOnlyTheFloorsBelow() {
        for (int floor = 1; floor < FROM_THE_TOP.size(); floor++) {
            noClasses()
                    .that()
                    .resideInAPackage(FROM_THE_TOP.get(floor))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(FROM_THE_TOP.subList(0, floor).toArray(String[]::new))
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }

    @Test
    void makeNoCircles() {
        slices().matching("kabar.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void areAllTheFloorsThereAre() {
        Set<String> packages =
                CLASSES.stream().map(c -> c.getPackageName()).collect(Collectors.toCollection(TreeSet::new));
        packages.removeAll(FROM_THE_TOP);
        assertEquals(Set.of(), packages);
    }
}
