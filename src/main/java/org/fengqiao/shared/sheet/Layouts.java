package org.fengqiao.shared.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fengqiao.shared.Label;

/** The kinds of lists that can be brought, among which a sheet is recognised by its headers. */
public final class Layouts {

    private final List<Layout> known;

    /** Of these lists. */
    public Layouts(List<Layout> known) {
        this.known = List.copyOf(known);
    }

    /** The sheet with its columns found; what is wrong with its headers becomes problems. */
    public Optional<ReadableSheet> recognise(Sheet sheet, Problems problems) {
        if (sheet.rows().isEmpty()) {
            problems.add(problem(sheet, new Label("文件是空的。", "The file is empty.")));
            return Optional.empty();
        }
        var likest = known.stream()
                .max(Comparator.<Layout>comparingInt(layout -> layout.likeness(sheet))
                        .thenComparing(layout -> sheet.name().contains(layout.file())))
                .filter(layout -> layout.likeness(sheet) > 0);
        if (likest.isEmpty()) {
            problems.add(problem(sheet, unknown()));
        }
        return likest.map(layout -> ReadableSheet.of(sheet, layout, problems));
    }

    private Label unknown() {
        return new Label(
                "首行应是表头，现在无法识别。可导入："
                        + known.stream()
                                .map(layout -> layout.chinese() + "（"
                                        + layout.columns().get(0).chinese() + "……）")
                                .collect(Collectors.joining("、"))
                        + "。",
                "The first line should hold headers and is not recognised. These lists are known: "
                        + known.stream().map(Layout::english).collect(Collectors.joining(", ")) + ".");
    }

    private static SheetProblem problem(Sheet sheet, Label expected) {
        var line = sheet.rows().isEmpty() ? 1 : sheet.rows().get(0).line();
        return new SheetProblem(sheet.name(), line, "", null, expected);
    }
}
