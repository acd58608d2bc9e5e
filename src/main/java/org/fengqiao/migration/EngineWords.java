package org.fengqiao.migration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fengqiao.shared.Label;

/**
 * The engine's reasons against a mapping or a move, in Chinese; its English stays as it is. They are the messages of its
 * validators ({@code org.camunda.bpm.engine.impl.migration.validation}, 7.24). One that is not known is passed on as it
 * is: better words of the engine than none.
 */
final class EngineWords {

    /** The engine's text, and ours with the names of the elements in place of {@code $1}, {@code $2}. */
    private static final Map<Pattern, String> KNOWN = new LinkedHashMap<>();

    static final String NOT_MAPPED = "There is no migration instruction for this instance's activity";

    static {
        know(NOT_MAPPED, "案件停在这个步骤，而对应表里没有它的去处。");
        know(
                "The closest mapped ancestor '(.+?)' is mapped to scope '(.+?)' which is not an ancestor of target scope '.+'",
                "它的上一层$1对应到了$2，目标步骤却不在$2里面。");
        know(
                "Target activity '(.+?)' is a descendant of multi-instance body '(.+?)' that is not mapped.*",
                "目标步骤$1在多实例$2里面，原来的步骤却不是多实例。");
        know("Must map the inner activity of a multi-instance body.*", "多实例对应了，里面的步骤也要对应。");
        know("Cannot remove the inner activity of a multi-instance body.*", "多实例对应了，里面的步骤不能去掉。");
        know("Conditional event has to migrate with update event trigger.*", "条件事件要按新流程重新等待。");
        know("The target gateway must have at least the same number.*", "目标网关的入口不能比原来的少。");
        know("The gateway's flow scope '(.+?)' must be mapped", "网关所在的$1也要对应。");
        know("Only one gateway can be mapped to gateway '(.+?)'", "只能有一个网关对应到网关$1。");
        know("There are multiple mappings for source activity id '(.+?)'.*", "步骤$1对应了多个去处。");
        know("Activities have incompatible types.*", "两个步骤的类型不同，不能互相对应。");
        know(
                "The source activity's event scope \\((.+?)\\) must be mapped but the target activity has no event scope",
                "原事件所属的$1要对应，目标事件却不属于任何步骤。");
        know(
                "The source activity's event scope \\((.+?)\\) must be mapped to the target activity's event scope \\((.+?)\\)",
                "原事件所属的$1要对应到目标事件所属的$2。");
        know("Events are not of the same type.*", "两个事件的类型不同，不能互相对应。");
        know("Cannot update event trigger because.*", "这个步骤不等任何事件。");
        know("Transition instance is assigned to no sequence flow.*", "案件正在离开这个步骤，新流程里从它出去的路不止一条。");
        know("Transition instance is assigned to a sequence flow that.*", "案件正在离开这个步骤，所走的路在新流程里没有。");
        know("Target activity is not asyncAfter", "案件在这个步骤之后等待系统继续，新流程的步骤不这样等。");
        know("Target activity is not asyncBefore", "案件在这个步骤之前等待系统继续，新流程的步骤不这样等。");
        know("A transition instance that instantiates the process.*", "案件刚要开始，只能对应到流程最外层的步骤。");
        know("Cannot migrate subscription for compensation handler '(.+?)'.*", "补偿步骤$1没有对应。");
        know("The type of the source activity is not supported.*", "这种类型的步骤不能迁移。");
        know("The variable '(\\w+)' exists in both, this scope and.*", "变量“$1”在里外两层都有，合并会丢掉一个。");
        know("Process instance contains not migrated.*", "案件还有没有对应的任务、作业或者等待。");
        know("A process-level .*|.*source activity.*does not exist.*|.*sourceActivityId.*", "原流程里没有这个步骤。");
        know(".*target activity.*does not exist.*|.*targetActivityId.*", "目标流程里没有这个步骤。");
    }

    private EngineWords() {}

    private static void know(String engine, String ours) {
        KNOWN.put(Pattern.compile(engine, Pattern.DOTALL), ours);
    }

    /** @param name what to write for an element's id */
    static Label of(String engine, UnaryOperator<String> name) {
        return KNOWN.entrySet().stream()
                .map(each -> Map.entry(each.getKey().matcher(engine.strip()), each.getValue()))
                .filter(each -> each.getKey().matches())
                .map(each -> new Label(filled(each.getValue(), each.getKey(), name), sentence(engine)))
                .findFirst()
                .orElseGet(() -> new Label("引擎不接受：" + engine, sentence(engine)));
    }

    private static String filled(String ours, Matcher found, UnaryOperator<String> name) {
        var text = ours;
        for (var group = found.groupCount(); group > 0; group--) {
            var id = String.valueOf(found.group(group));
            text = text.replace("“$" + group + "”", "“" + id + "”").replace("$" + group, "“" + name.apply(id) + "”");
        }
        return text;
    }

    private static String sentence(String engine) {
        var text = engine.strip();
        return text.endsWith(".") ? text : text + ".";
    }
}
