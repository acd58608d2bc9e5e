// What the modeler says, in Chinese: of its palette, its menus and its properties. What is missing here stays English.

const WORDS = {
  // tools
  'Activate hand tool': '移动画面', 'Activate lasso tool': '框选', 'Activate create/remove space tool': '拉开或收紧空间', 'Activate global connect tool': '连线',
  'Create start event': '开始事件', 'Create intermediate/boundary event': '中间、边界事件', 'Create end event': '结束事件', 'Create gateway': '网关（分支）',
  'Create task': '任务', 'Create expanded sub-process': '子流程', 'Create data object reference': '数据对象', 'Create data store reference': '数据存储',
  'Create pool/participant': '泳池', 'Create group': '分组框', 'Create element': '新建元素', 'Append element': '接着加元素', 'Append task': '接着加任务',
  'Append user task': '接着加办理任务', 'Append gateway': '接着加网关', 'Append end event': '接着加结束事件', 'Append intermediate/boundary event': '接着加中间、边界事件',
  'Append text annotation': '加注释', 'Add text annotation': '加注释', 'Change element': '更改类型', 'Change type': '更改类型', 'Delete': '删除', 'Remove': '删除', 'Set color': '颜色',
  'Connect to other element': '连到另一元素', 'Connect using sequence/message flow or association': '连线', 'Align elements': '对齐',
  'Search': '查找', 'Search in diagram': '在图中查找', 'Toggle minimap': '缩略图', 'Open minimap': '打开缩略图', 'Close minimap': '收起缩略图',
  // kinds of elements
  'Task': '任务', 'User task': '办理任务（人）', 'Service task': '系统步骤', 'Business rule task': '查决策表', 'Script task': '脚本（不能用）', 'Send task': '发送（不能用）',
  'Receive task': '等待消息', 'Manual task': '线下任务', 'Call activity': '调用另一流程', 'Sub-process': '子流程', 'Sub-process (collapsed)': '子流程（收起）', 'Sub-process (expanded)': '子流程（展开）', 'Event sub-process': '事件子流程',
  'Start event': '开始', 'End event': '结束', 'Terminate end event': '全部结束', 'Error end event': '以错误结束', 'Intermediate throw event': '中间事件',
  'Timer start event': '到时开始', 'Timer intermediate catch event': '等到某时', 'Timer boundary event': '到时（打断）', 'Timer boundary event (non-interrupting)': '到时（不打断）',
  'Message intermediate catch event': '等消息', 'Message start event': '收到消息开始', 'Message boundary event': '收到消息（打断）', 'Error boundary event': '出错时', 'Error start event': '出错时开始',
  'Exclusive gateway': '只走一条（排他）', 'Parallel gateway': '同时走（并行）', 'Inclusive gateway': '走符合的几条（包容）', 'Event-based gateway': '看先来什么', 'Complex gateway': '复杂网关（不能用）',
  'Sequence flow': '流向', 'Default flow': '默认流向', 'Conditional flow': '条件流向', 'Participant': '泳池', 'Process': '流程', 'Text annotation': '注释', 'Group': '分组框',
  'Tasks': '任务', 'Gateways': '网关', 'Events': '事件', 'Sub-processes': '子流程', 'Participants': '泳池', 'Data': '数据', 'Parallel multi-instance': '多人同时办', 'Sequential multi-instance': '多人依次办', 'Loop': '循环', 'Collection': '集合',
  // the head of the properties
  'User Task': '办理任务', 'Service Task': '系统步骤', 'Business Rule Task': '查决策表', 'Call Activity': '调用流程', 'Sequence Flow': '流向', 'Start Event': '开始', 'End Event': '结束',
  'Terminate End Event': '全部结束', 'Error End Event': '以错误结束', 'Exclusive Gateway': '网关：只走一条', 'Parallel Gateway': '网关：同时走', 'Inclusive Gateway': '网关：走符合的几条',
  'Event Based Gateway': '网关：看先来什么', 'Sub Process': '子流程', 'Event Sub Process': '事件子流程', 'Timer Start Event': '到时开始', 'Timer Intermediate Catch Event': '等到某时',
  'Timer Boundary Event': '到时', 'Error Start Event': '出错时开始', 'Message Intermediate Catch Event': '等消息', 'Intermediate Throw Event': '中间事件', 'Text Annotation': '注释', 'Send Task': '发送', 'Receive Task': '等待消息', 'Script Task': '脚本', 'Manual Task': '线下任务',
  // properties
  'General': '一般', 'Name': '名称', 'ID': '编号', 'Id': '编号', 'Version tag': '版本名', 'Executable': '可以运行', 'Documentation': '说明', 'Element documentation': '元素的说明',
  'Process documentation': '流程的说明', 'Process ID': '流程编号', 'Process name': '流程名称', 'Participant ID': '泳池编号', 'Participant name': '泳池名称',
  'User assignment': '谁来办', 'Assignee': '办理人', 'Candidate groups': '谁可以领（组）', 'Candidate users': '谁可以领（人）', 'Due date': '期限', 'Follow up date': '提醒日', 'Priority': '优先级',
  'Forms': '表单', 'Form': '表单', 'Type': '类型', 'Form reference': '表单', 'Binding': '用哪一版', 'Camunda Forms': 'Camunda 表单', 'Version': '版本', 'Form key': '表单键',
  'Condition': '条件', 'Condition Expression': '条件', 'Condition expression': '条件', 'Expression': '表达式', 'Script': '脚本', '<none>': '（无）',
  'Implementation': '怎么做', 'Delegate expression': '系统步骤（${…Delegate}）', 'Java class': 'Java 类（不能用）', 'External': '外部（不能用）', 'Connector': '连接器（不能用）', 'DMN': '决策表',
  'Decision reference': '决策表', 'Result variable': '结果放进变量', 'Map decision result': '结果怎么取', 'Called element': '被调用的流程', 'Business key': '案号',
  'Timer': '时间', 'Date': '到某日', 'Duration': '过多久', 'Cycle': '每隔', 'Value': '值', 'Message': '消息', 'Error': '错误', 'Message reference': '消息', 'Error reference': '错误', 'Global message reference': '消息', 'Global error reference': '错误',
  'Code': '代码', 'Multi-instance': '多人办理', 'Collection variable': '名单', 'Extension properties': '扩展属性', 'Tasklist': '待办', 'Startable': '可在待办里直接开始',
  'History cleanup': '历史保留', 'Time to live': '保留多久', 'Asynchronous continuations': '分步提交', 'Before': '之前', 'After': '之后', 'Exclusive': '不同时', 'Execution listeners': '监听',
  'Task listeners': '任务监听', 'Inputs': '传入', 'Outputs': '传出', 'In mappings': '传给对方', 'Out mappings': '从对方取回', 'In mapping propagation': '全部传给对方', 'Out mapping propagation': '全部取回',
  'Create': '新建', 'Edited': '已填', 'Multiple selected': '选中了多个', 'Select an element to edit its properties.': '选一个元素，就能看它的属性。', 'Select a single element to edit its properties.': '只选一个元素，才能看它的属性。',
  'Create new list item': '加一项', 'Delete item': '删去', 'Toggle section': '展开或收起', 'Toggle list item': '展开或收起', 'Section contains data': '已填', 'Section contains an error': '有错误'
};

const fill = (text, values) => text.replace(/{([^}]+)}/g, (whole, name) => values && name in values ? values[name] : whole);

export const translate = (text, values) => fill(WORDS[text] || text, values);
