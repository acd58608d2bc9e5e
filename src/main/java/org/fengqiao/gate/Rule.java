package org.fengqiao.gate;

import java.util.Arrays;
import java.util.Locale;

/**
 * What the gate asks of a file, each with what is wrong and what to do. The names are stable: a finding carries its own. One
 * table on purpose, longer than a class should be: whoever mends a wording finds all of them here.
 */
enum Rule {
    // the file itself
    FILE_NAME(
            Severity.ERROR,
            "文件名不能用：不超过 200 个字，只用文字、数字、点、横线和下划线，不含“..”。",
            "This file name cannot be used: at most 200 letters, digits, dots, hyphens and underscores, without \"..\"."),
    FILE_TYPE(
            Severity.ERROR,
            "不是流程文件：只收 .bpmn（流程）、.dmn（决策表）、.form（表单），扩展名用小写。",
            "Not a file of a flow: .bpmn, .dmn and .form are taken, in lower case."),
    TOO_LARGE(Severity.ERROR, "文件过大：%s 千字节，最多 %s 千字节。", "The file is too large: %s kB, at most %s kB."),
    EMPTY(Severity.ERROR, "文件是空的。", "The file is empty."),
    ARCHIVE(Severity.ERROR, "这是压缩包：请解开，上传里面的文件。", "This is an archive: unpack it and bring the files."),
    ENCODING(Severity.ERROR, "编码不是 UTF-8（%s）：请另存为 UTF-8。", "The encoding is not UTF-8 (%s): save it as UTF-8."),
    CUT_OFF(
            Severity.ERROR,
            "文件不完整：最后一个字只有一半。请重新保存或重新上传。",
            "The file is cut off within its last character: save or send it again."),
    NUL(Severity.ERROR, "文件里有 NUL 字符，不是文本文件。", "There is a NUL character: this is no text file."),
    TOO_MANY_FILES(Severity.ERROR, "一次部署文件过多：%s 个，最多 %s 个。", "Too many files at once: %s, at most %s."),
    GATE_FAILED(
            Severity.ERROR, "无法检查这个文件，请把它交给管理员查看日志。", "The gate could not judge this file: ask whoever reads the log."),
    // what is not XML as it should be
    NOT_XML(
            Severity.ERROR,
            "无法读取，文件可能不完整：%s 请用建模工具打开并重新保存。",
            "It cannot be read and may be cut off: %s Open it in a modeler and save it again."),
    DOCTYPE(
            Severity.ERROR,
            "不允许 DOCTYPE 声明和自定义实体，请删去。",
            "A DOCTYPE and entities of its own are not allowed: delete them."),
    TOO_DEEP(Severity.ERROR, "元素嵌套过深（最多 60 层）。", "Elements nest too deep (at most 60)."),
    TOO_MANY_ELEMENTS(
            Severity.ERROR,
            "元素过多（最多四万个，其中流程元素一千五百个）。",
            "There are too many elements (at most 40,000, of them 1,500 in the flow)."),
    TOO_MANY_ATTRIBUTES(Severity.ERROR, "一个元素的属性过多（最多 60 个）。", "An element has too many attributes (at most 60)."),
    XINCLUDE(Severity.ERROR, "不允许引入其他文件（XInclude），请删去。", "Including other files is not allowed: delete it."),
    SCHEMA_LOCATION(Severity.ERROR, "属性 xsi:%s 指向外部地址，请删去。", "The attribute xsi:%s points elsewhere: delete it."),
    FOREIGN_ELEMENT(Severity.ERROR, "这里不能有元素 %s：它不是 BPMN 的元素，请删去。", "The element %s is none of BPMN: delete it."),
    FOREIGN_EXTENSION(Severity.WARNING, "其他工具写的内容，运行时不起作用：%s", "What another tool has written has no effect here: %s"),
    OTHER_ENGINE(
            Severity.ERROR,
            "这是为 %s 建的模型，其设置在这里不起作用：请在 Camunda Modeler 中新建 Camunda 7 流程，重新设置。",
            "This model was made for %s; its settings mean nothing here: set them again in a model for Camunda 7."),
    SCHEMA(Severity.ERROR, "不符合 BPMN 规范：%s", "It does not keep to the schema of BPMN: %s"),
    ENGINE(Severity.ERROR, "引擎无法读取：%s", "The engine cannot read it: %s"),
    // what would run code
    SCRIPT(
            Severity.ERROR,
            "不允许脚本：请改用系统提供的服务任务或决策表。",
            "Scripts are not allowed: use a delegate of the product or a decision table."),
    CLASS(
            Severity.ERROR,
            "不允许写 Java 类名（camunda:%s）：请用 delegateExpression 和系统提供的名称。",
            "Class names (camunda:%s) are not allowed: use a delegateExpression with a delegate of the product."),
    EXPRESSION_CALLED(
            Severity.ERROR,
            "不允许用 camunda:%s 调用代码：请用 delegateExpression。",
            "camunda:%s, which calls code, is not allowed: use a delegateExpression."),
    TASK_TYPE(
            Severity.ERROR,
            "不允许命令行、邮件和外部任务（camunda:%s）：没有程序会来处理。",
            "Shell, mail and external tasks (camunda:%s) are not allowed: nothing would do them."),
    CONNECTOR(Severity.ERROR, "不允许连接器：流程不能向外发送请求。", "Connectors are not allowed: a flow sends no request."),
    FIELD(Severity.ERROR, "%s", "%s"),
    INJECTION(
            Severity.ERROR,
            "不允许注入字段（camunda:field）：系统提供的服务不需要设置。",
            "Field injections are not allowed: the delegates of the product need none."),
    RESOURCE(Severity.ERROR, "不允许引用外部脚本（camunda:%s）。", "A script from elsewhere (camunda:%s) is not allowed."),
    CASE_REF(Severity.ERROR, "不支持 CMMN 案例（camunda:%s）。", "Cases of CMMN (camunda:%s) are not supported."),
    FORM_KEY(
            Severity.ERROR,
            "不能用内嵌表单和生成的表单：请用 formRef 引用 .form 文件。",
            "Embedded and generated forms are not allowed: refer to a .form file by formRef."),
    LIST(Severity.ERROR, "变量只能是单个的值，不能是列表或脚本。", "A variable is a single value, no list, map or script."),
    NOT_ALLOWED(Severity.ERROR, "这里不允许 %s，请删去。", "%s is not allowed here: delete it."),
    TWICE(Severity.ERROR, "%s 出现了两次。", "%s is there twice."),
    LANGUAGE(
            Severity.ERROR,
            "不允许其他表达式语言（%s），请删去语言属性。",
            "Other expression languages (%s) are not allowed: delete the attribute."),
    FOREIGN_TYPE(
            Severity.ERROR,
            "表达式的类型 %s 不能用，应为 tFormalExpression。",
            "The type %s cannot be used here: it is tFormalExpression."),
    IMPORT(Severity.ERROR, "不允许引入其他文件（import），请删去。", "Importing other files is not allowed: delete it."),
    UNSUPPORTED(Severity.ERROR, "引擎不支持 %s：请换成其他元素。", "The engine does not run %s: draw it otherwise."),
    POTENTIAL_OWNER(Severity.ERROR, "不支持 %s：请用候选组（candidateGroups）。", "%s is not supported: use candidate groups."),
    // expressions
    EXPRESSION_BROKEN(
            Severity.ERROR,
            "表达式“%s”不能用，读到“%s”为止：只允许一个表达式，由变量、比较（== != < >）、and、or、not 和常量组成，两边不能有其他文字。",
            "The expression %s cannot be used, it ends at %s: one expression of variables, comparisons, and, or, not and constants, with nothing beside it."),
    EXPRESSION_HERE(Severity.ERROR, "这里只能写固定的文字，不能写表达式：%s", "A fixed text is expected here, no expression: %s"),
    METHOD_CALL(Severity.ERROR, "表达式里不能调用方法或函数：%s", "An expression calls no method and no function: %s"),
    PROPERTY(Severity.ERROR, "表达式里不能取属性：%s", "An expression reads no property: %s"),
    UNKNOWN_VARIABLE(
            Severity.ERROR,
            "没有变量 %s：用系统的变量，或者在流程上声明县里自加的变量（countyVariable:）。",
            "There is no variable %s: use one of the product, or declare one of the county (countyVariable:)."),
    CONDITION_WITHOUT_QUESTION(Severity.ERROR, "条件应当得出是或否：%s", "A condition is true or false: %s"),
    COMPARED_TYPES(Severity.ERROR, "比较的两边类型不同：%s", "Two kinds of values are compared: %s"),
    NOT_A_BEAN(Severity.ERROR, "只能写 ${名称}，不能写别的：%s", "Only the name of a delegate may stand here, as ${name}: %s"),
    DELEGATE_UNKNOWN(Severity.ERROR, "系统没有服务 %s。", "The product has no delegate %s."),
    LISTENER_UNKNOWN(Severity.ERROR, "系统没有监听器 %s。", "The product has no listener %s."),
    NOT_A_NUMBER(Severity.ERROR, "应为非负整数：%s", "A whole number is expected: %s"),
    CASE_NUMBER(
            Severity.ERROR,
            "业务键只能写 #{execution.processBusinessKey}，现为 %s",
            "The business key is #{execution.processBusinessKey}, not %s"),
    COUNTY_VARIABLE_NAME(
            Severity.ERROR,
            "流程变量 %s：变量名以 county 开头、接一个大写字母。",
            "A county's variable, here %s, begins with county and a capital."),
    COUNTY_VARIABLE_TYPE(
            Severity.ERROR,
            "流程变量 %s：类型应为 number、date、yesNo 或 choice；文字可能写进个人信息，不能作变量。",
            "The type of the variable %s is number, date, yesNo or choice; a text may name people and is no variable."),
    // the model as a whole
    NOT_BPMN(Severity.ERROR, "不是 BPMN 2.0 流程文件，根元素是 %s。", "This is no file of BPMN 2.0, its root is %s."),
    NOT_EXECUTABLE(
            Severity.ERROR,
            "没有可执行的流程：请在流程属性中勾选“可执行”。",
            "No process is executable: tick \"executable\" in its properties."),
    TWO_PROCESSES(
            Severity.ERROR,
            "一个文件只放一个可执行的流程，现有 %s 个：请分成几个文件。",
            "One file has one executable process, there are %s: make a file of each."),
    TIME_TO_LIVE(
            Severity.ERROR,
            "没有写历史保留时间，或者写法不对：例如 P3650D。",
            "There is no time to live, or it cannot be read: P3650D, for one."),
    VERSION_TAG(Severity.WARNING, "没有写版本标签（versionTag）。", "There is no version tag."),
    ID_OF_ANOTHER_FILE(
            Severity.ERROR,
            "标识 %s 已经属于文件 %s：请改标识，或者用原来的文件名。",
            "The id %s belongs to the file %s: choose another id, or use that file's name."),
    FILE_OF_ID(Severity.WARNING, "文件应当按标识取名：%s。", "The file is named after the id: %s."),
    NO_START(Severity.ERROR, "没有开始事件。", "There is no start event."),
    STARTS_BY_ITSELF(
            Severity.ERROR,
            "流程不能由定时、消息或信号启动：流程总是为一件案件开始的。",
            "A process is not started by a timer, message or signal: it begins for a case."),
    DUPLICATE_ID(Severity.ERROR, "标识 %s 出现了两次。", "The id %s is there twice."),
    ID_OF_HOUSE(
            Severity.WARNING,
            "标识 %s 不合规则：应以 %s 开头，后接英文。",
            "The id %s does not keep to the rule: it begins with %s, then a word."),
    NO_DIAGRAM(Severity.ERROR, "流程没有图：请在建模工具中画好再保存。", "The process is not drawn: draw it in a modeler."),
    NOT_DRAWN(Severity.ERROR, "%s 没有画在图上：请在建模工具中补画。", "%s is not drawn: draw it in a modeler."),
    DIAGRAM_OF_NOTHING(
            Severity.ERROR,
            "图上的 %s 在流程里不存在：请用建模工具重新保存。",
            "The diagram shows %s, which is not there: save it anew in a modeler."),
    // what is named and has to be there
    NO_FORM(Severity.ERROR, "人工任务没有表单：请用 formRef 引用表单。", "The user task has no form: refer to one by formRef."),
    NO_CANDIDATES(
            Severity.ERROR,
            "人工任务没有候选组：请写 ${committee} 或角色。",
            "The user task has no candidates: ${committee}, or a role."),
    NO_DUE_DATE(
            Severity.ERROR,
            "人工任务没有期限：请写 limit: 和期限表中的名称。",
            "The user task has no due date: limit: and a name of the limits table."),
    FORM_BINDING(
            Severity.ERROR,
            "formRef 要写明绑定方式（formRefBinding）：deployment、latest 或 version。",
            "A formRef needs its binding: deployment, latest or version."),
    FORM_NOT_BESIDE(
            Severity.ERROR,
            "同一次部署里没有表单 %s：请把表单一起放进来，或者改绑定方式。",
            "The form %s is not in this deployment: bring it along, or bind it otherwise."),
    FORM_UNKNOWN(Severity.ERROR, "没有表单 %s。", "There is no form %s."),
    NO_DECISION(Severity.ERROR, "规则任务没有写决策表（decisionRef）。", "The rule task names no decision."),
    DECISION_UNKNOWN(Severity.ERROR, "没有决策表 %s。", "There is no decision %s."),
    DECISION_RESULT(
            Severity.ERROR,
            "规则任务要写结果变量（resultVariable），取值方式为 singleEntry。",
            "A rule task has a result variable, mapped as singleEntry."),
    NO_CALLED_PROCESS(Severity.ERROR, "调用活动没有写被调用的流程。", "The call activity calls no process."),
    PROCESS_UNKNOWN(Severity.ERROR, "没有流程 %s。", "There is no process %s."),
    NO_CASE_NUMBER(
            Severity.ERROR,
            "调用流程时没有传案号：请加 businessKey=\"#{execution.processBusinessKey}\"。",
            "The called process is given no case number: add businessKey=\"#{execution.processBusinessKey}\"."),
    NO_DELEGATE(Severity.ERROR, "服务任务没有写由谁处理（delegateExpression）。", "The service task has no delegate."),
    COLLECTION(
            Severity.ERROR,
            "多实例不能按列表重复：变量里没有列表，请用循环次数（loopCardinality）。",
            "Nothing can be repeated over a collection: no variable is a list. Use a loop cardinality."),
    NO_CARDINALITY(Severity.ERROR, "多实例没有写循环次数（loopCardinality）。", "The multi-instance has no loop cardinality."),
    ASSIGNEE_UNKNOWN(
            Severity.ERROR, "没有这个人或这条指派规则：%s，请写 ${mediator}。", "There is no such person or rule: %s. Use ${mediator}."),
    PERSON_BY_NAME(
            Severity.WARNING,
            "指定了某个人（%s）：人员变动后任务无人办理，请改用候选组。",
            "A person is named (%s): when he leaves, nobody does the task. Use candidate groups."),
    CANDIDATES_UNKNOWN(Severity.ERROR, "没有这个角色或调委会：%s。", "There is no such role or committee: %s."),
    LIMIT_UNKNOWN(Severity.ERROR, "期限表中没有“%s”：请先在期限表里加上。", "The limits table has no limit %s: add it there first."),
    TIMER(
            Severity.ERROR,
            "时间写法不对或者太短：%s。日期、P 开头的时长、limit: 加期限名称，循环不短于一分钟。",
            "This time cannot be read or is too short: %s. A date, a period, limit: and a name; a cycle is a minute at least."),
    // messages and errors
    EVENT_WITHOUT_REFERENCE(Severity.ERROR, "事件没有指明是哪个（%s）。", "The event does not say which %s it is about."),
    EVENT_UNKNOWN(Severity.ERROR, "文件里没有声明这个 %s：%s。", "The %s %s is not declared in the file."),
    EVENT_WITHOUT_NAME(Severity.ERROR, "声明的 %s 没有名称或代码。", "The declared %s has no name or code."),
    NOBODY_SENDS(Severity.ERROR, "没有人会发出消息 %s：流程会一直等下去。", "Nobody sends the message %s: the flow would wait for ever."),
    NOBODY_CATCHES(Severity.ERROR, "抛出的 %s 没有地方接住：案件会停在这里。", "Nobody catches %s: the case would stop here."),
    // the ways through
    DEFAULT_UNKNOWN(Severity.ERROR, "默认流向 %s 不从这里出发。", "The default flow %s does not begin here."),
    DEFAULT_WITH_CONDITION(Severity.ERROR, "默认流向不能有条件。", "A default flow has no condition."),
    CONDITION_ON_ONLY_WAY(Severity.ERROR, "只有一条流向时不能有条件。", "The only way out has no condition."),
    NO_CONDITION(
            Severity.ERROR,
            "从“%s”出来的这条流向既没有条件，也不是默认流向。",
            "This way out of %s has no condition and is not the default."),
    NO_DEFAULT(
            Severity.WARNING,
            "没有默认流向：所有条件都不成立时，案件会停在这里。",
            "There is no default flow: where no condition holds, the case stops here."),
    CONDITION_NOT_ASKED(Severity.WARNING, "这里的条件不起作用。", "The condition has no effect here."),
    EVENT_GATEWAY(
            Severity.ERROR,
            "事件网关后面要有两个以上等待的事件（消息、定时、信号或条件）。",
            "After an event-based gateway stand two or more events that wait."),
    FLOW_FROM_NOWHERE(Severity.ERROR, "流向的一头（%s）不在同一层。", "An end of the flow (%s) is not at the same level."),
    LINK_UNKNOWN(Severity.ERROR, "链接 %s 没有接收的一头。", "The link %s leads nowhere."),
    LINK_TWICE(Severity.ERROR, "同一层有两个同名的链接。", "Two links of one name are caught at the same level."),
    UNREACHABLE(Severity.ERROR, "没有路径能走到 %s。", "No way leads to %s."),
    NO_END(Severity.ERROR, "从 %s 走不到结束事件。", "From %s no way leads to an end."),
    // forms
    NOT_JSON(Severity.ERROR, "表单无法读取：%s", "The form cannot be read: %s"),
    NOT_A_FORM(
            Severity.ERROR,
            "不是表单：应当是带 components 列表的 JSON 对象。",
            "This is no form: a JSON object with a list of components is expected."),
    FORM_ID(Severity.ERROR, "表单没有 id，或者 id 不合规则。", "The form has no id, or one that cannot be used."),
    FORM_ID_TWICE(
            Severity.ERROR, "表单 %s 已经在文件 %s 里：请改 id。", "The form %s is in the file %s already: choose another id."),
    SCHEMA_VERSION(
            Severity.ERROR,
            "表单版本 %s 不能用：Tasklist 最多显示到 16。",
            "The schema version %s cannot be used: Tasklist shows up to 16."),
    TOO_MANY_FIELDS(Severity.ERROR, "表单内容过多：%s 项，最多 300 项。", "The form has too many parts: %s, at most 300."),
    COMPONENT_NOT_SHOWN(
            Severity.ERROR,
            "Tasklist 不能显示控件“%s”：请换成别的控件；文件请在案件页上传。",
            "Tasklist cannot show the component \"%s\": use another one; files are attached on the case's page."),
    COMPONENT_JAMS(
            Severity.ERROR,
            "控件“%s”会让 Tasklist 的提交按钮失灵：请逐项写出。",
            "The component \"%s\" jams Tasklist's button: write out its items."),
    FIELD_WITHOUT_KEY(Severity.ERROR, "填写的控件（%s）没有 key。", "A field (%s) has no key."),
    FIELD_KEY(
            Severity.ERROR,
            "字段名 %s 不合规则：英文字母开头，只用字母、数字和下划线。",
            "The key %s cannot be used: a letter, then letters, digits and underscores."),
    FIELD_TWICE(Severity.ERROR, "字段 %s 出现了两次。", "The field %s is there twice."),
    NO_OPTIONS(Severity.ERROR, "没有可选的选项。", "There is nothing to choose."),
    HTML(Severity.ERROR, "文字里有不允许的网页内容：%s。", "The text holds HTML that is not allowed: %s."),
    IMAGE(
            Severity.ERROR,
            "图片要放在表单里（data:image/…），不能来自其他网站：%s",
            "An image stands in the form itself (data:image/...), not on another site: %s"),
    // decisions
    NOT_DMN(Severity.ERROR, "不是 DMN 决策文件，根元素是 %s。", "This is no file of DMN, its root is %s."),
    NO_DECISION_HERE(Severity.ERROR, "文件里没有决策。", "There is no decision in the file."),
    TWO_DECISIONS(
            Severity.ERROR,
            "一个文件只放一个决策，现有 %s 个：请分成几个文件。",
            "One file has one decision, there are %s: make a file of each."),
    KNOWLEDGE_MODEL(
            Severity.ERROR, "不支持业务知识模型（businessKnowledgeModel）。", "Business knowledge models are not supported."),
    NOT_FEEL(Severity.ERROR, "决策表只用 FEEL，不能用 %s。", "A decision is written in FEEL, not in %s."),
    REQUIRED_MISSING(Severity.ERROR, "决策需要的 %s 不在文件里。", "%s, which the decision needs, is not in the file."),
    NO_TABLE(Severity.ERROR, "决策应当恰好有一张表，或者一个 FEEL 表达式。", "A decision has one table, or one expression."),
    COLUMN_ASKS_NOTHING(Severity.ERROR, "这一列没有写输入。", "This column asks nothing."),
    HIT_POLICY(
            Severity.ERROR,
            "不支持命中策略 %s：请用 UNIQUE、FIRST、ANY、COLLECT 或 RULE ORDER。",
            "The hit policy %s is not supported: UNIQUE, FIRST, ANY, COLLECT or RULE ORDER."),
    AGGREGATION(Severity.ERROR, "汇总方式 %s 不能用在这里。", "The aggregation %s cannot be used here."),
    NO_OUTPUT(Severity.ERROR, "表里没有输出列。", "The table has no output."),
    OUTPUT_NAME(Severity.ERROR, "输出列的名称空缺或重复：%s", "An output has no name, or one that is there twice: %s"),
    COLUMN_TYPE(
            Severity.ERROR,
            "没有类型 %s：请用 string、boolean、integer、long、double 或 date。",
            "There is no type %s: string, boolean, integer, long, double or date."),
    ROW_WIDTH(Severity.ERROR, "这一行有 %s 格，应有 %s 格。", "This row has %s cells, not %s."),
    FEEL_BROKEN(Severity.ERROR, "不是有效的 FEEL：%s", "This is no FEEL: %s"),
    FEEL_REFUSED(Severity.ERROR, "这里不能用 FEEL 的 %s。", "%s of FEEL cannot be used here."),
    NOBODY_GIVES(Severity.ERROR, "没有人提供输入 %s。", "Nobody gives the input %s."),
    OUTPUT_MISSING(
            Severity.ERROR, "系统要读的输出列 %s 不见了，请加回。", "The output %s, which the product reads, is gone: put it back."),
    OUTPUT_TYPE(Severity.ERROR, "输出列 %s 的类型应为 %s。", "The type of the output %s is %s."),
    LIMIT_COLUMN(Severity.ERROR, "期限表的第一列应为 limit。", "The first column of the limits table is limit."),
    LIMIT_IN_USE(Severity.ERROR, "流程或系统还在用这些期限，不能删去：%s", "These limits are in use and cannot go: %s"),
    LIMIT_ROW(Severity.ERROR, "这一行期限无法读取：%s", "This row of the limits cannot be read: %s");

    private final Severity severity;
    private final String chinese;
    private final String english;

    Rule(Severity severity, String chinese, String english) {
        this.severity = severity;
        this.chinese = chinese;
        this.english = english;
    }

    Severity severity() {
        return severity;
    }

    /** @param words what is quoted */
    String chinese(Object... words) {
        return String.format(Locale.ROOT, chinese, words);
    }

    String english(Object... words) {
        return String.format(Locale.ROOT, english, this == FIELD ? Arrays.copyOfRange(words, 1, words.length) : words);
    }
}
