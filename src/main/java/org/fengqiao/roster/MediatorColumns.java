package org.fengqiao.roster;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.fengqiao.organisation.CommitteeKind;
import org.fengqiao.organisation.TypedLine;
import org.fengqiao.shared.sheet.CellTypes;
import org.fengqiao.shared.sheet.Column;
import org.fengqiao.shared.sheet.Layout;
import org.fengqiao.shared.sheet.ReadableSheet;

/** The columns of the list of mediators. */
final class MediatorColumns {

    static final Column<String> ID = Column.required("调解员编号", "mediator id", PersonColumns.ID);

    static final Column<String> COMMITTEE = Column.required(
            "调委会代码", "committee code", CellTypes.code(CommitteeKind.CODES, "所属调委会的代码", "the code of the committee"));

    static final Column<Boolean> FULL_TIME = Column.optional("专职", "full time", CellTypes.yesOrNo());

    static final Column<Integer> PRESIDING_YEARS =
            Column.optional("主持调解年数", "presiding years", CellTypes.wholeNumber(0, 60));

    static final Column<String> LOGIN = Column.optional(
                    "用户名",
                    "login",
                    CellTypes.exactly(
                            Mediator.LOGIN,
                            "小写字母开头、2 至 32 位的小写字母、数字、点、连字符或下划线",
                            "2 to 32 small letters, digits, dots, hyphens or underscores beginning with a letter"))
            .formerly("登录名");

    static final Layout LAYOUT = new Layout(
            "mediators",
            "调解员",
            "mediators",
            List.of(
                    ID,
                    PersonColumns.NAME,
                    COMMITTEE,
                    PersonColumns.PHONE,
                    PersonColumns.SPECIALITIES,
                    PersonColumns.LANGUAGES,
                    FULL_TIME,
                    PRESIDING_YEARS,
                    LOGIN,
                    PersonColumns.APPOINTED_ON,
                    PersonColumns.LEFT_ON));

    private static final Map<Column<?>, String> OPTIONAL =
            Map.of(FULL_TIME, "full_time", PRESIDING_YEARS, "presiding_years", LOGIN, "login_id");

    private MediatorColumns() {}

    /** A mediator as a line of the list. */
    static TypedLine line(Mediator mediator) {
        var line = new LinkedHashMap<String, String>();
        BiConsumer<Column<?>, String> put = (column, text) -> line.put(column.field(), text);
        put.accept(ID, mediator.id());
        put.accept(COMMITTEE, mediator.committeeCode());
        put.accept(FULL_TIME, mediator.fullTime() ? "是" : "否");
        put.accept(PRESIDING_YEARS, String.valueOf(mediator.presidingYears()));
        put.accept(LOGIN, mediator.loginId().orElse(""));
        PersonColumns.put(mediator, put);
        return new TypedLine(line);
    }

    /** The database's columns about which the file says nothing. */
    static Set<String> kept(ReadableSheet sheet) {
        var kept = new HashSet<>(PersonColumns.kept(sheet));
        OPTIONAL.forEach((column, name) -> {
            if (sheet.lacks(column)) {
                kept.add(name);
            }
        });
        return kept;
    }
}
