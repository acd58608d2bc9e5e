package org.fengqiao.audit;

import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/** What somebody did, or looked at. */
public enum AuditAction implements Labelled {
    /** Something new was written down. */
    CREATED(new Label("新增", "Created")),
    /** Something was changed: the entry holds what stood there before and after. */
    CHANGED(new Label("修改", "Changed")),
    /** Something was taken out. */
    REMOVED(new Label("删除", "Removed")),
    /** A case was opened and read. */
    READ(new Label("查看", "Read")),
    /** A covered identity number, telephone or address was opened. */
    UNVEILED(new Label("查看隐藏信息", "Unveiled")),
    /** Parties were looked for. */
    SEARCHED(new Label("查询当事人", "Searched")),
    /** Data left the system as a file. */
    EXPORTED(new Label("导出", "Exported")),
    /** A case went from whoever had it to somebody else. */
    HANDED_OVER(new Label("移交", "Handed over")),
    /** A file was made unreadable for good. */
    ANONYMISED(new Label("匿名化", "Anonymised"));

    private final Label label;

    AuditAction(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
