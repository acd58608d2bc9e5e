package org.fengqiao.caseflow;

import org.fengqiao.casefile.SubmittedElement;

/** The names under which actions on a case's time stand in its timeline. */
final class ClockActions {

    static final SubmittedElement STOP = new SubmittedElement("case", "stopClock", "暂停计时", null);
    static final SubmittedElement RESUME = new SubmittedElement("case", "resumeClock", "恢复计时", null);
    static final SubmittedElement EXTEND = new SubmittedElement("case", "extendTime", "延长调解期限", null);
    static final SubmittedElement CONFIRM = new SubmittedElement("case", "confirmForCourt", "登记接收法院委托", null);

    private ClockActions() {}
}
