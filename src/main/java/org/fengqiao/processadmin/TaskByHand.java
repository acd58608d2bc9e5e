package org.fengqiao.processadmin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Why a task is not changed by hand: Tasklist sends it whole when somebody sets or clears one of its two dates. */
final class TaskByHand {

    private static final Pattern TASK = Pattern.compile("(?:.*/)?task/[^/]+/?");

    private static final String REASON = "此操作已关闭：期限由系统按工作日计算，提醒日期随期限走，不能手改或清除，没有改变任何内容。"
            + "确需延长或暂停计时的，在“案件”页“随时可办”里办理。"
            + " This is closed: the limit is counted by the system in working days and the reminder goes by it; neither is set by hand, and nothing"
            + " was changed. Extend the time or stop the clock under “At any time” on the Case tab.";

    private TaskByHand() {}

    /** The reason, where a request is of that kind. */
    static @Nullable String refusal(String method, String path) {
        return "PUT".equals(method) && TASK.matcher(path).matches() ? REASON : null;
    }
}
