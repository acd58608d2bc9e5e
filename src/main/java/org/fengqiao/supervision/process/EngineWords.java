package org.fengqiao.supervision.process;

import java.time.OffsetDateTime;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.history.HistoricJobLog;
import org.fengqiao.casefile.CaseFile;
import org.jspecify.annotations.Nullable;

/** What the engine's own terms are called by a supervisor. A term that is not here is shown as it is. */
final class EngineWords {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("userTask", "人工任务"),
            Map.entry("serviceTask", "系统任务"),
            Map.entry("businessRuleTask", "规则表"),
            Map.entry("callActivity", "子流程调用"),
            Map.entry("subProcess", "子流程"),
            Map.entry("eventSubprocess", "事件子流程"),
            Map.entry("startEvent", "开始"),
            Map.entry("noneEndEvent", "结束"),
            Map.entry("endEvent", "结束"),
            Map.entry("terminateEndEvent", "终止结束"),
            Map.entry("errorEndEvent", "出错结束"),
            Map.entry("exclusiveGateway", "判断"),
            Map.entry("parallelGateway", "并行"),
            Map.entry("inclusiveGateway", "多选"),
            Map.entry("eventBasedGateway", "等待事件"),
            Map.entry("boundaryTimer", "到期"),
            Map.entry("boundaryMessage", "收到消息"),
            Map.entry("intermediateTimer", "等待到期"),
            Map.entry("intermediateMessageCatch", "等待消息"),
            Map.entry("startTimerEvent", "定时开始"),
            Map.entry("messageStartEvent", "消息开始"));

    private static final Map<String, String> OPERATIONS = Map.ofEntries(
            Map.entry("Create", "新建"),
            Map.entry("Claim", "认领"),
            Map.entry("Complete", "提交"),
            Map.entry("Assign", "指派"),
            Map.entry("Delete", "删除"),
            Map.entry("Update", "修改"),
            Map.entry("SetVariable", "写入变量"),
            Map.entry("RemoveVariable", "删除变量"),
            Map.entry("SetJobRetries", "重试"),
            Map.entry("Suspend", "挂起"),
            Map.entry("Activate", "激活"),
            Map.entry("Migrate", "迁移到新版本"),
            Map.entry("ModifyProcessInstance", "调整位置"),
            Map.entry("DeleteHistory", "清理历史"));

    private static final Map<String, String> STATES = Map.of(
            "ACTIVE", "进行中",
            "SUSPENDED", "已挂起",
            "COMPLETED", "已完成",
            "EXTERNALLY_TERMINATED", "已终止",
            "INTERNALLY_TERMINATED", "已由流程终止");

    private static final Map<String, String> JOBS = Map.of(
            "async-continuation", "后台续办",
            "timer-transition", "定时",
            "timer", "定时",
            "timer-intermediate-transition", "定时",
            "timer-start-event-subprocess", "定时");

    private EngineWords() {}

    static OffsetDateTime moment(Date date) {
        return date.toInstant().atZone(CaseFile.ZONE).toOffsetDateTime();
    }

    static @Nullable OffsetDateTime at(@Nullable Date date) {
        return date == null ? null : moment(date);
    }

    static String kind(String activityType) {
        return KINDS.getOrDefault(activityType, activityType);
    }

    static String operation(String operation) {
        return OPERATIONS.getOrDefault(operation, operation);
    }

    static String state(String state) {
        return STATES.getOrDefault(state, state);
    }

    static String job(String type) {
        return JOBS.getOrDefault(type, type);
    }

    static String jobState(HistoricJobLog line) {
        return line.isFailureLog() ? "失败" : line.isSuccessLog() ? "完成" : line.isDeletionLog() ? "取消" : "排定";
    }
}
