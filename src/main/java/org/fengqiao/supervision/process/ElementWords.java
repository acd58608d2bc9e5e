package org.fengqiao.supervision.process;

/** What kinds of elements of a diagram are called. */
final class ElementWords {

    static final Terms KINDS = Terms.of("""
            multiInstanceBody|逐一办理|Multi-instance body
            exclusiveGateway|判断|Exclusive gateway
            inclusiveGateway|多选|Inclusive gateway
            parallelGateway|并行|Parallel gateway
            complexGateway|复杂判断|Complex gateway
            eventBasedGateway|等待事件|Event-based gateway
            task|任务|Task
            scriptTask|脚本任务|Script task
            serviceTask|系统任务|Service task
            businessRuleTask|查决策表|Business rule task
            manualTask|手工事项|Manual task
            userTask|人工任务|User task
            sendTask|发送任务|Send task
            receiveTask|接收任务|Receive task
            subProcess|子流程|Sub-process
            eventSubprocess|事件子流程|Event sub-process
            adHocSubProcess|自由子流程|Ad-hoc sub-process
            callActivity|子流程调用|Call activity
            transaction|事务|Transaction
            boundaryTimer|到期|Boundary timer
            boundaryMessage|收到消息|Boundary message
            boundarySignal|收到信号|Boundary signal
            compensationBoundaryCatch|补偿|Boundary compensation
            boundaryError|出错处理|Boundary error
            boundaryEscalation|升级处理|Boundary escalation
            cancelBoundaryCatch|取消|Boundary cancel
            boundaryConditional|条件成立|Boundary condition
            startEvent|开始|Start
            startTimerEvent|定时开始|Timer start
            messageStartEvent|消息开始|Message start
            signalStartEvent|信号开始|Signal start
            escalationStartEvent|升级开始|Escalation start
            compensationStartEvent|补偿开始|Compensation start
            errorStartEvent|出错开始|Error start
            conditionalStartEvent|条件开始|Conditional start
            intermediateCatchEvent|等待|Intermediate catch
            intermediateMessageCatch|等待消息|Message catch
            intermediateTimer|等待到期|Timer catch
            intermediateLinkCatch|接续|Link catch
            intermediateSignalCatch|等待信号|Signal catch
            intermediateConditional|等待条件成立|Conditional catch
            intermediateThrowEvent|中间事件|Intermediate throw
            intermediateSignalThrow|发出信号|Signal throw
            intermediateCompensationThrowEvent|发起补偿|Compensation throw
            intermediateMessageThrowEvent|发出消息|Message throw
            intermediateNoneThrowEvent|标记|Intermediate event
            intermediateEscalationThrowEvent|发起升级|Escalation throw
            endEvent|结束|End
            noneEndEvent|结束|End
            errorEndEvent|出错结束|Error end
            cancelEndEvent|取消结束|Cancel end
            terminateEndEvent|终止结束|Terminate end
            messageEndEvent|发出消息后结束|Message end
            signalEndEvent|发出信号后结束|Signal end
            compensationEndEvent|补偿后结束|Compensation end
            escalationEndEvent|升级后结束|Escalation end""");

    private ElementWords() {}
}
