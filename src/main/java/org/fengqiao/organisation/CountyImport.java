package org.fengqiao.organisation;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.organisation.ImportReport.FileTally;
import org.fengqiao.organisation.ImportedList.Reading;
import org.fengqiao.shared.Label;
import org.fengqiao.shared.sheet.Layouts;
import org.fengqiao.shared.sheet.Problems;
import org.fengqiao.shared.sheet.ReadableSheet;
import org.fengqiao.shared.sheet.SheetFile;
import org.fengqiao.shared.sheet.SheetProblem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in a county's own lists of units, committees and people: all files together or nothing, and the same files twice
 * change nothing the second time.
 */
@Service
public class CountyImport {

    private static final long ONE_AT_A_TIME = 0x464E_4751;

    private final List<ImportedList> lists;
    private final JdbcClient database;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;

    CountyImport(
            List<ImportedList> lists, JdbcClient database, EntityManager entities, ApplicationEventPublisher events) {
        this.lists = lists;
        this.database = database;
        this.entities = entities;
        this.events = events;
    }

    /**
     * Writes what the files hold.
     *
     * @param by login id of whoever brought them
     * @throws ImportRefused with every error of every file
     */
    @Transactional
    public ImportReport take(List<SheetFile> files, String by) {
        oneAtATime();
        var problems = new Problems();
        return take(sheets(files, problems), problems, by);
    }

    /** Whoever changes the county's lists waits here until the one before is done. */
    void oneAtATime() {
        database.sql("select pg_advisory_xact_lock(:key)")
                .param("key", ONE_AT_A_TIME)
                .query((row, number) -> true)
                .list();
    }

    ImportReport take(List<ReadableSheet> sheets, Problems problems, String by) {
        var waiting = read(sheets);
        if (!problems.none()) {
            throw new ImportRefused(problems.all());
        }
        var report = write(waiting);
        // What was read for the checks is no longer what is recorded; whoever listens reads anew.
        entities.clear();
        events.publishEvent(new CountyImported(by, report));
        return report;
    }

    private List<Waiting> read(List<ReadableSheet> sheets) {
        var scope = new ImportScope();
        var waiting = new ArrayList<Waiting>();
        for (var list : lists) {
            var ofThisList = sheets.stream()
                    .filter(sheet -> sheet.layout().equals(list.layout()))
                    .toList();
            list.read(ofThisList, scope).forEach(reading -> waiting.add(new Waiting(list, reading)));
        }
        return waiting;
    }

    private List<ReadableSheet> sheets(List<SheetFile> files, Problems problems) {
        var layouts = new Layouts(lists.stream().map(ImportedList::layout).toList());
        if (files.isEmpty()) {
            problems.add(new SheetProblem("", 1, "", null, new Label("没有文件。", "There is no file.")));
        }
        return files.stream()
                .flatMap(file -> file.read(problems).stream())
                .flatMap(sheet -> layouts.recognise(sheet, problems).stream())
                .toList();
    }

    private ImportReport write(List<Waiting> waiting) {
        try {
            var files = waiting.stream().map(Waiting::write).toList();
            database.sql("set constraints all immediate").update();
            return new ImportReport(
                    files,
                    lists.stream().flatMap(list -> list.doubts().stream()).toList());
        } catch (DataIntegrityViolationException refused) {
            throw new ImportRefused(List.of(new SheetProblem(
                    "",
                    1,
                    "",
                    null,
                    new Label("与已有数据不一致，数据库拒绝写入。", "The lists contradict what is recorded already."))));
        }
    }

    private record Waiting(ImportedList list, Reading reading) {

        FileTally write() {
            return new FileTally(reading.file(), list.layout().file(), reading.write());
        }
    }
}
