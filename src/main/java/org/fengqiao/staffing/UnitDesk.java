package org.fengqiao.staffing;

import java.util.Map;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.organisation.ListBook;
import org.fengqiao.organisation.TypedLine;
import org.fengqiao.organisation.Unit;
import org.fengqiao.organisation.UnitBook;
import org.fengqiao.organisation.Units;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.staffing.StaffRecord.Done;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Villages and townships that are set up or get another name: villages by the clerk of their township and the county,
 * townships by the county. Each line is checked by the code that checks an import's.
 */
@Service
@Transactional
public class UnitDesk implements LineDesk {

    static final String CODE = "unitCode";

    private static final String LIST = "units";
    private static final String LEVEL = "level";
    private static final String PARENT = "parentCode";
    private static final String NAME = "unitName";
    private static final String SHORT_NAME = "shortName";

    private final Units units;
    private final UnitBook book;
    private final ListBook lists;
    private final StaffLog log;

    UnitDesk(Units units, UnitBook book, ListBook lists, StaffLog log) {
        this.units = units;
        this.book = book;
        this.lists = lists;
        this.log = log;
    }

    @Override
    public StaffFile read(CurrentUser by, String code) {
        var line = book.line(code).orElseThrow(UnknownStaff::new);
        var scope = StaffScope.of(by);
        scope.demandReading(code);
        return new StaffFile(
                line,
                !line.get(PARENT).isEmpty() && scope.edits(line.get(PARENT)),
                unit(code).endedOn().orElse(null),
                log.of(code));
    }

    /** A village or a township is set up; answers its code. */
    @Override
    public String add(CurrentUser by, Map<String, String> fields) {
        lists.begin();
        StaffScope.of(by).demandEditing();
        var line = new TypedLine(fields);
        lists.key(LIST, line).filter(code -> units.findByCode(code).isPresent()).ifPresent(code -> {
            throw new FieldsRefused(CODE, "已有代码为 " + code + " 的单位。", "There is a place with this code already.");
        });
        lists.write(LIST, line, by.login());
        var code = lists.key(LIST, line).orElseThrow();
        var written = book.line(code).orElseThrow();
        demandEditing(by, written);
        log.write(code, Done.of(StaffAct.UNIT_ADDED), null, written, by.login());
        return code;
    }

    /** It gets another name, short name or note; what it is and where it lies are its code's, which stays. */
    @Override
    public void change(CurrentUser by, String code, Given given) {
        var before = opened(by, code, given);
        var line = new TypedLine(given.fields())
                .with(CODE, code)
                .with(LEVEL, before.get(LEVEL))
                .with(PARENT, before.get(PARENT));
        line = shortNameFollows(before, line);
        lists.write(LIST, line, by.login());
        log.write(code, Done.of(StaffAct.UNIT_CHANGED), before, book.line(code).orElseThrow(), by.login());
    }

    /** A short name that was left alone beside a new name is made of the new one, as an import makes it. */
    private static TypedLine shortNameFollows(TypedLine before, TypedLine line) {
        var renamed = !line.get(NAME).equals(before.get(NAME));
        return renamed && line.get(SHORT_NAME).equals(before.get(SHORT_NAME)) ? line.with(SHORT_NAME, "") : line;
    }

    /** The line, if it is the person's to change and still what he saw. */
    TypedLine opened(CurrentUser by, String code, Given given) {
        lists.begin();
        var line = book.line(code).orElseThrow(UnknownStaff::new);
        StaffScope.of(by).demandReading(code);
        demandEditing(by, line);
        given.demandStill(line);
        return line;
    }

    Unit unit(String code) {
        return units.findByCode(code).orElseThrow(UnknownStaff::new);
    }

    /** A place is kept by whoever keeps the one above it; the county, by nobody here. */
    private static void demandEditing(CurrentUser by, TypedLine line) {
        if (line.get(PARENT).isEmpty()) {
            throw new NotYourStaff("县由导入名单设立，不在本页修改。 The county is set up by an import and is not changed here.");
        }
        StaffScope.of(by).demandEditing(line.get(PARENT));
    }
}
