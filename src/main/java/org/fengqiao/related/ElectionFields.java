package org.fengqiao.related;

import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.casefile.CaseAction.Field;
import org.fengqiao.casefile.CaseAction.Option;
import org.fengqiao.casefile.Side;
import org.fengqiao.shared.Label;

/** What is asked of an election, in both actions alike. */
final class ElectionFields {

    private static final int MOST_VOTERS = 99_999;

    private ElectionFields() {}

    static Stream<Field> all() {
        return Stream.of(
                new Field("name", new Label("代表姓名", "Representative's name"), true, 60)
                        .because("从本方的人中推举，不能是对方的人（R30）。", "One of that side's own people, never of the other (R30)."),
                new Field("phone", new Label("代表电话", "Representative's telephone"), true, 20),
                new Field("electedBy", new Label("由谁推举", "Elected by"), true, 200)
                        .because("例如：三号楼全体业主会议。", "For example: the meeting of all owners of building 3."),
                Field.day("electedOn", new Label("推举日期", "Elected on")).because("不填即今天。", "Empty means today."),
                Field.number("voters", new Label("多少人参加推举", "How many took part"), MOST_VOTERS)
                        .because("不超过纠纷涉及的人数。", "Not more than the people in the dispute."));
    }

    static List<Option> sides() {
        return Side.OPPOSED.stream()
                .map(side -> new Option(side.name(), side.label()))
                .toList();
    }
}
