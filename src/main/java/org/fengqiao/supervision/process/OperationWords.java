package org.fengqiao.supervision.process;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.fengqiao.casefile.CaseFile;
import org.fengqiao.shared.Label;
import org.jspecify.annotations.Nullable;

/** What the engine's log of operations says, in words: what was done, to which property, and what it was before and after. */
final class OperationWords {

    static final Terms OPERATIONS = Terms.of("""
            Assign|指派|Assign
            Claim|认领|Claim
            Complete|提交|Complete
            Create|新建|Create
            Delegate|委托办理|Delegate
            Delete|删除|Delete
            Resolve|委托办完|Resolve
            SetOwner|设任务所有人|Set owner
            SetPriority|设优先级|Set priority
            SetName|改名称|Set name
            SetDescription|改说明|Set description
            SetFollowUpDate|设跟进日期|Set follow-up date
            Update|修改|Update
            Activate|激活|Activate
            Suspend|挂起|Suspend
            Migrate|迁移到新版本|Migrate
            AddUserLink|增加可办人员|Add user
            DeleteUserLink|移除可办人员|Remove user
            AddGroupLink|增加可办调委会|Add group
            DeleteGroupLink|移除可办调委会|Remove group
            SetDueDate|设到期日|Set due date
            RecalculateDueDate|重新计算到期日|Recalculate due date
            Unlock|解锁|Unlock
            Execute|执行|Execute
            Evaluate|计算决策表|Evaluate
            AddAttachment|增加附件|Add attachment
            DeleteAttachment|删除附件|Delete attachment
            SuspendJobDefinition|挂起作业定义|Suspend job definition
            ActivateJobDefinition|激活作业定义|Activate job definition
            SuspendProcessDefinition|挂起流程定义|Suspend process definition
            ActivateProcessDefinition|激活流程定义|Activate process definition
            CreateHistoryCleanupJobs|安排历史清理|Create history clean-up
            UpdateHistoryTimeToLive|改历史保留天数|Update history time to live
            DeleteHistory|清理历史|Delete history
            ModifyProcessInstance|调整位置|Modify instance
            RestartProcessInstance|重新启动流程|Restart instance
            SuspendJob|挂起作业|Suspend job
            ActivateJob|激活作业|Activate job
            SetJobRetries|重试|Set job retries
            SetExternalTaskRetries|外部任务重试|Set external task retries
            SetVariable|写入变量|Set variable
            SetVariables|写入变量|Set variables
            UpdateComment|修改备注|Update comment
            DeleteComment|删除备注|Delete comment
            RemoveVariable|删除变量|Remove variable
            ModifyVariable|修改变量|Modify variable
            SuspendBatch|挂起批处理|Suspend batch
            ActivateBatch|激活批处理|Activate batch
            CreateIncident|登记故障|Create incident
            SetRemovalTime|设清理时间|Set removal time
            SetAnnotation|加注|Set annotation
            ClearAnnotation|去掉加注|Clear annotation
            CorrelateMessage|送达消息|Correlate message""");

    /** The properties that the engine names in operations on tasks, instances and jobs. */
    static final Terms PROPERTIES = Terms.of("""
            assignee|办理人|Assignee
            owner|任务所有人|Owner
            userId|人员|Person
            groupId|调委会|Group
            delegation|委托|Delegation
            dueDate|到期日|Due date
            duedate|到期时间|Due date
            followUpDate|跟进日期|Follow-up date
            priority|优先级|Priority
            name|名称|Name
            description|说明|Description
            parentTask|上级任务|Parent task
            caseInstanceId|案例实例|Case instance
            type|种类|Type
            delete|删除|Deleted
            deleteReason|删除原因|Reason
            suspensionState|挂起、激活|State
            retries|剩余重试次数|Retries
            removalTime|清理时间|Removal time
            nrOfInstances|实例数|Instances
            nrOfVariables|变量数|Variables
            nrOfSetVariables|写入变量数|Variables set
            async|后台执行|In the background
            mode|方式|Mode
            comment|备注|Comment
            messageName|消息|Message
            processInstanceId|流程实例|Instance
            processDefinitionId|流程定义|Process definition
            processDefinitionVersion|流程版本|Version
            incidentType|故障种类|Incident type
            incidentId|故障|Incident
            timestamp|时间|Time
            tenantId|县|Tenant
            creationDateBased|按建立日期|By date of creation
            variables|变量|Variables
            annotation|加注|Annotation""");

    private static final Terms VALUES = Terms.of("""
            true|是|yes
            false|否|no
            active|激活|active
            suspended|挂起|suspended
            PENDING|委托中|pending
            RESOLVED|已办完|resolved""");

    private static final Set<String> PEOPLE = Set.of("assignee", "owner", "userId");
    private static final Set<String> MOMENTS = Set.of("dueDate", "duedate", "followUpDate", "removalTime", "timestamp");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(CaseFile.ZONE);

    private OperationWords() {}

    static @Nullable Label property(@Nullable String property) {
        return property == null ? null : PROPERTIES.get(property);
    }

    /** Whether the values of a property are login ids. */
    static boolean isAboutPeople(@Nullable String property) {
        return property != null && PEOPLE.contains(property);
    }

    /** A value of a property; the engine keeps moments in milliseconds. */
    static @Nullable Label value(@Nullable String property, @Nullable String value) {
        if (property == null || value == null) {
            return value == null ? null : VALUES.get(value);
        }
        if (MOMENTS.contains(property) && value.matches("\\d{9,15}")) {
            var moment = MINUTE.format(Instant.ofEpochMilli(Long.parseLong(value)));
            return new Label(moment, moment);
        }
        return VALUES.get(value);
    }
}
