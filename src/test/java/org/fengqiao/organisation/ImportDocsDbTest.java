package org.fengqiao.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.shared.sheet.Column;
import org.fengqiao.shared.sheet.Layout;
import org.fengqiao.shared.sheet.SheetFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The description and the templates of the lists say what the program reads. */
@CountyDbTest
class ImportDocsDbTest {

    private static final Path DOCS = Path.of("docs");

    @Autowired
    private List<ImportedList> lists;

    @Autowired
    private CountyImport county;

    @Autowired
    private JdbcClient database;

    @Test
    void everyColumnIsDescribed() throws IOException {
        var text = Files.readString(DOCS.resolve("import.md"));

        for (var list : lists) {
            assertThat(section(text, list.layout().file())).isEqualTo(table(list.layout()));
        }
        assertThat(section(text, "categories")).isEqualTo(categories());
    }

    @Test
    void everyTemplateHasTheColumnsInTheirOrder() throws IOException {
        for (var list : lists) {
            var template = Files.readString(template(list));

            assertThat(template)
                    .as("begins with the mark by which Excel knows UTF-8")
                    .startsWith("\uFEFF");
            assertThat(template.substring(1).lines().findFirst())
                    .contains(list.layout().columns().stream()
                            .map(Column::chinese)
                            .collect(Collectors.joining(",")));
        }
    }

    @Test
    void theTemplatesCanBeImported() {
        List.of("absence", "mediator", "expert", "committee", "organisation_unit")
                .forEach(table -> database.sql("delete from " + table).update());

        var report = county.take(
                lists.stream()
                        .map(list -> new SheetFile(list.layout().file() + ".csv", template(list)))
                        .toList(),
                "tester");

        assertThat(report.files())
                .allSatisfy(file -> assertThat(file.tally().added()).isPositive());
    }

    private static Path template(ImportedList list) {
        return DOCS.resolve("import").resolve(list.layout().file() + ".csv");
    }

    private static String section(String text, String name) {
        var begin = "<!-- " + name + " -->\n";
        return text.substring(text.indexOf(begin) + begin.length(), text.indexOf("<!-- /" + name + " -->"));
    }

    private static String table(Layout layout) {
        return "| 表头 | header | 必填 required | 内容 content |\n| --- | --- | --- | --- |\n"
                + layout.columns().stream().map(ImportDocsDbTest::row).collect(Collectors.joining());
    }

    private static String row(Column<?> column) {
        var expected = column.type().expected();
        return "| %s | %s | %s | %s。%s |\n"
                .formatted(
                        column.chinese(),
                        column.english(),
                        column.required() ? "是 yes" : "",
                        expected.chinese(),
                        expected.english());
    }

    private static String categories() {
        return Arrays.stream(DisputeCategory.values())
                        .map(category -> category.code() + " " + category.chinese())
                        .collect(Collectors.joining("、"))
                + "\n";
    }
}
