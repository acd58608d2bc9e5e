package org.fengqiao.organisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.shared.FieldError;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.shared.Tally;
import org.fengqiao.shared.sheet.Column;
import org.fengqiao.shared.sheet.Layout;
import org.fengqiao.shared.sheet.Layouts;
import org.fengqiao.shared.sheet.Problems;
import org.fengqiao.shared.sheet.Sheet;
import org.fengqiao.shared.sheet.SheetProblem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes single lines of the county's lists. A line that somebody types is read as a file of one line, so that a page
 * refuses what an import refuses, in the same words.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ListBook {

    private final List<ImportedList> lists;
    private final CountyImport county;

    ListBook(List<ImportedList> lists, CountyImport county) {
        this.lists = lists;
        this.county = county;
    }

    /** The columns of a list, the key first. @param list file name of its template, such as {@code mediators} */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Column<?>> columns(String list) {
        return layout(list).columns();
    }

    /** Waits until nobody else writes the county's lists; to be called before anything of them is read to be changed. */
    public void begin() {
        county.oneAtATime();
    }

    /** The line's key as it is kept; nothing where it is none. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<String> key(String list, TypedLine line) {
        var column = columns(list).get(0);
        return column.type().read(line.get(column.field())).map(String::valueOf);
    }

    /**
     * Checks and writes a line: a new one or, where its key is known, in the place of the one before. A field that it lacks
     * stays as it is.
     *
     * @param by login id
     * @throws FieldsRefused with all that an import would find wrong
     */
    public Tally write(String list, TypedLine line, String by) {
        county.oneAtATime();
        var problems = new Problems();
        var sheet = new Layouts(List.of(layout(list))).recognise(Sheet.typed(cells(list, line)), problems);
        try {
            return county.take(sheet.stream().toList(), problems, by).total();
        } catch (ImportRefused refused) {
            throw new FieldsRefused(
                    refused.problems().stream().map(each -> error(list, each)).toList());
        }
    }

    private Map<String, String> cells(String list, TypedLine line) {
        var cells = new LinkedHashMap<String, String>();
        for (var column : columns(list)) {
            if (column.required() || line.fields().containsKey(column.field())) {
                cells.put(column.chinese(), line.get(column.field()));
            }
        }
        return cells;
    }

    private FieldError error(String list, SheetProblem problem) {
        var field = columns(list).stream()
                .filter(column -> column.chinese().equals(problem.column()))
                .map(Column::field)
                .findFirst()
                .orElse("");
        return new FieldError(
                field, problem.expected().chinese(), problem.expected().english());
    }

    private Layout layout(String list) {
        return lists.stream()
                .map(ImportedList::layout)
                .filter(layout -> layout.file().equals(list))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such list: " + list));
    }
}
