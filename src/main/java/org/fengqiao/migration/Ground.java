package org.fengqiao.migration;

import org.fengqiao.shared.Label;

/** Why a case was left as it was. */
public enum Ground {
    /** Its flow came to its end meanwhile: there is nothing to move. */
    ENDED(new Label("案件的这个流程已经办完，不用迁移。", "This flow of the case has ended meanwhile; there is nothing to move.")),
    /** It runs on the version that was asked for already. */
    ALREADY(new Label("案件已经在目标版本上。", "The case runs on that version already.")),
    /** Another order has moved it to some other version. */
    ELSEWHERE(new Label("案件已经不在原来的版本上，请重新查看。", "The case is no longer on the version that was left; look again.")),
    /** The mapping or the engine has something against it. */
    REFUSED(new Label("不能迁移。", "It cannot move.")),
    /** Somebody was at work on it each time. */
    BUSY(new Label(
            "几次都有人正在办理这件案件，没有打扰；请稍后再迁移一次。",
            "Somebody was at work on the case each time and was not disturbed; move it again later.")),
    /** What nobody foresaw; the log of the application knows more. */
    FAULT(new Label("出现意外错误，案件没有改动；详情见系统日志。", "An unexpected error; the case is as it was. The log knows more.")),
    /** The order was called off before its turn. */
    CANCELLED(new Label("迁移已取消，案件没有改动。", "The order was called off; the case is as it was."));

    private final Label words;

    Ground(Label words) {
        this.words = words;
    }

    Label words() {
        return words;
    }
}
