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
    /** A supervisor urged whoever has a case. */
    URGED(new Label("督导催办", "Urged")),
    /** A supervisor ordered a case up to the tier above, before its limit. */
    ORDERED_UP(new Label("督导上报", "Ordered up")),
    /** Somebody took, gave back or did the work of a colleague who is away. */
    STOOD_IN(new Label("代理", "Stood in")),
    /** A running case went to another version of its flow. */
    MIGRATED(new Label("迁移到另一版流程", "Moved to another version of its flow")),
    /** A file was made unreadable for good. */
    ANONYMISED(new Label("匿名化", "Anonymised")),
    /** Somebody opened a session. */
    LOGGED_IN(new Label("登录", "Logged in")),
    /** A password or a code was wrong; under the account that was named, or under {@code unknown}. */
    LOGIN_FAILED(new Label("登录失败", "Login failed")),
    /** Too many wrong passwords: the account is locked until somebody helps. */
    LOCKED_OUT(new Label("账号锁定", "Locked out")),
    /** Somebody asked for what is not his to do. */
    REFUSED(new Label("被拒绝", "Refused"));

    private final Label label;

    AuditAction(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
