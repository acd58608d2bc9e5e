package org.fengqiao.staffing;

import java.util.Map;
import org.fengqiao.identity.CurrentUser;
import org.fengqiao.organisation.Committee;
import org.fengqiao.organisation.CommitteeBook;
import org.fengqiao.organisation.Committees;
import org.fengqiao.organisation.ListBook;
import org.fengqiao.organisation.TypedLine;
import org.fengqiao.shared.FieldsRefused;
import org.fengqiao.staffing.StaffRecord.Done;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Committees that are set up, get another name or begin a new term. Each line is checked by the code that checks an import's. */
@Service
@Transactional
public class CommitteeDesk implements LineDesk {

    static final String LIST = "committees";
    static final String CODE = "committeeCode";

    private static final String TERM = "termBegins";
    private static final String UNIT = "unitCode";

    private final Committees committees;
    private final CommitteeBook book;
    private final ListBook lists;
    private final StaffLog log;

    CommitteeDesk(Committees committees, CommitteeBook book, ListBook lists, StaffLog log) {
        this.committees = committees;
        this.book = book;
        this.lists = lists;
        this.log = log;
    }

    /** The committee's line, if the person may read it. */
    @Override
    public StaffFile read(CurrentUser by, String code) {
        var line = book.line(code).orElseThrow(UnknownStaff::new);
        var scope = StaffScope.of(by);
        scope.demandReading(line.get(UNIT));
        return new StaffFile(
                line, scope.edits(line.get(UNIT)), committee(code).endedOn().orElse(null), log.of(code));
    }

    /** A committee is set up; answers its code. */
    @Override
    public String add(CurrentUser by, Map<String, String> fields) {
        lists.begin();
        StaffScope.of(by).demandEditing();
        var line = new TypedLine(fields);
        lists.key(LIST, line)
                .filter(code -> committees.findByCode(code).isPresent())
                .ifPresent(code -> {
                    throw new FieldsRefused(
                            CODE, "已有代码为 " + code + " 的调委会。", "There is a committee with this code already.");
                });
        lists.write(LIST, line, by.login());
        var code = lists.key(LIST, line).orElseThrow();
        var written = book.line(code).orElseThrow();
        StaffScope.of(by).demandEditing(written.get(UNIT));
        log.write(code, Done.of(StaffAct.ADDED), null, written, by.login());
        return code;
    }

    /** What is on record of it is written anew; with another first day of the term, a new term begins. */
    @Override
    public void change(CurrentUser by, String code, Given given) {
        var before = opened(by, code, given);
        var line = new TypedLine(given.fields())
                .with(CODE, code)
                .with("kind", before.get("kind"))
                .with(UNIT, before.get(UNIT));
        lists.write(LIST, line, by.login());
        var after = book.line(code).orElseThrow();
        var act = before.get(TERM).equals(after.get(TERM)) ? StaffAct.CHANGED : StaffAct.NEW_TERM;
        log.write(code, Done.of(act), before, after, by.login());
    }

    /** The line, if it is the person's to change and still what he saw. */
    TypedLine opened(CurrentUser by, String code, Given given) {
        lists.begin();
        var line = book.line(code).orElseThrow(UnknownStaff::new);
        var scope = StaffScope.of(by);
        scope.demandReading(line.get(UNIT));
        scope.demandEditing(line.get(UNIT));
        given.demandStill(line);
        return line;
    }

    Committee committee(String code) {
        return committees.findByCode(code).orElseThrow(UnknownStaff::new);
    }
}
