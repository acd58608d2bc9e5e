package org.fengqiao.shared;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Whatever leaves as a file for a spreadsheet program has its cells made safe: a new export cannot forget it. */
@AnalyzeClasses(packages = "org.fengqiao", importOptions = ImportOption.DoNotIncludeTests.class)
class EveryExportTest {

    private static final DescribedPredicate<JavaClass> WRITES_SHEETS = DescribedPredicate.describe(
            "write files for spreadsheet programs", type -> type.getDirectDependenciesFromSelf().stream()
                    .map(each -> each.getTargetClass().getName())
                    .anyMatch(name -> name.endsWith(".CSVPrinter")
                            || name.endsWith("SXSSFWorkbook")
                            || name.startsWith("org.dhatim.fastexcel.Work")));

    @ArchTest
    static final ArchRule every_export_goes_through_safe_cells = classes()
            .that(WRITES_SHEETS)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(SafeCell.class)
            .because("a cell that begins with = runs on somebody's computer");
}
