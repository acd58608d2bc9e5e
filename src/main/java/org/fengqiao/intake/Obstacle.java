package org.fengqiao.intake;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** What may keep a committee from accepting a dispute (Rules 2002 art. 22, R02). The decision {@code acceptance} says which do. */
public enum Obstacle implements Labelled {
    NONE(new Label("没有", "None")),
    RESERVED_ORGAN(new Label("法律规定由专门机关管辖", "Reserved to a special organ")),
    MEDIATION_FORBIDDEN(new Label("法律禁止用调解处理", "Mediation is forbidden")),
    ALREADY_ELSEWHERE(new Label("法院、公安或者其他机关已经受理或者解决", "Accepted or settled by another organ")),
    NOT_CIVIL(new Label("不是民间纠纷", "No dispute over civil rights")),
    OTHER_COUNTY(new Label("当事人和发生地都不在本县", "Neither parties nor place belong to this county")),
    OTHER_SIDE_REFUSES(new Label("对方明确表示不愿调解", "The other side refuses"));

    private final Label label;

    Obstacle(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
