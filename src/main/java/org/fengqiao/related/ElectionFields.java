package org.fengqiao.related;

import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.casefile.CaseAction.Field;
import org.fengqiao.casefile.CaseAction.Option;
import org.fengqiao.casefile.Side;

/** What is asked of an election, in both actions alike. */
final class ElectionFields {

    private static final int MOST_VOTERS = 99_999;

    private ElectionFields() {}

    static Stream<Field> all() {
        return Stream.of(
                new Field("name", "代表姓名", true, 60).because("从本方的人中推举，不能是对方的人（R30）。"),
                new Field("phone", "代表电话", true, 20),
                new Field("electedBy", "由谁推举", true, 200).because("例如：三号楼全体业主会议。"),
                Field.day("electedOn", "推举日期").because("不填即今天。"),
                Field.number("voters", "多少人参加推举", MOST_VOTERS).because("不超过纠纷涉及的人数。"));
    }

    static List<Option> sides() {
        return Side.OPPOSED.stream()
                .map(side -> new Option(side.name(), side.chinese()))
                .toList();
    }
}
