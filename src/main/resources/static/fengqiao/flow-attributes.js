// What stands in an element of a BPMN model, flat: names of attributes with their values, nested parts by their path, so that a change
// deep inside one (a timer, a condition, a listener) is told like any other.

const ELEMENTS = ['bpmn:FlowElement', 'bpmn:Artifact', 'bpmn:Participant', 'bpmn:Lane', 'bpmn:LaneSet', 'bpmn:RootElement', 'bpmn:MessageFlow'];

/** Said by the sequence flows already. */
const DERIVED = ['incoming', 'outgoing', 'di', 'flowNodeRef'];

const NAMES = {
  name: '名称 Name', documentation: '说明 Documentation', conditionExpression: '条件 Condition', sourceRef: '从 From', targetRef: '到 To',
  default: '默认流向 Default flow', dueDate: '期限 Due date', followUpDate: '提醒 Reminder', candidateGroups: '谁可以领 Candidate groups',
  candidateUsers: '谁可以领 Candidate users', assignee: '办理人 Assignee', formRef: '表单 Form', formRefBinding: '表单的版本 Form binding',
  delegateExpression: '系统步骤 Delegate', versionTag: '版本名 Version tag', historyTimeToLive: '历史保留 Time to live', timeDate: '到期日 Timer',
  timeDuration: '时长 Duration', timeCycle: '周期 Cycle', properties: '扩展属性 Properties', calledElement: '调用的流程 Called process',
  decisionRef: '决策表 Decision', priority: '优先级 Priority', isInterrupting: '打断 Interrupting', executionListener: '监听 Listener', '$type': '类型 Type'
};

const isElement = (value) => Boolean(value && value.$instanceOf);

const ownEntry = (value) => isElement(value) && ELEMENTS.some((type) => value.$instanceOf(type)) && !value.$instanceOf('bpmn:EventDefinition');

/** What a value is, and what it is called: another element is told by its name, and stays the same when only that changes. */
const plain = (value) => ({is: String(value), says: String(value)});

function collect(value, path, into) {
  if (value === undefined || value === null || value === '' || ownEntry(value)) return;
  if (isElement(value) && value.$type === 'camunda:Property') {
    into.set(joined(path, value.name), plain(value.value));
  } else if (Array.isArray(value)) {
    const alone = value.length === 1 || value.every((each) => each?.$type === 'camunda:Property');
    value.forEach((each, at) => collect(each, alone ? path : `${path} ${at + 1}`, into));
  } else if (isElement(value)) {
    inside(value, path, into);
  } else {
    into.set(path, plain(value));
  }
}

function inside(element, path, into) {
  const declared = element.$descriptor.isGeneric ? [] : element.$descriptor.properties;
  for (const {name, isReference, isVirtual} of declared) {
    const short = name.replace(/^[a-z]+:/, '');
    if (isVirtual || DERIVED.includes(short) || (path && short === 'id')) continue;
    const value = element[short] ?? element[name];
    if (isReference) {
      [value].flat().filter(Boolean).forEach((each) => into.set(joined(path, short), {is: each.id || String(each), says: each.name || each.id}));
    } else if (typeof value !== 'function') {
      collect(value, joined(path, short), into);
    }
  }
  Object.entries(element.$attrs || {}).filter(([name]) => !name.startsWith('xmlns')).forEach(([name, value]) => into.set(joined(path, name), plain(value)));
  if (element.$children) collect(element.$children, joined(path, element.$type), into);
  if (element.$body) into.set(joined(path, element.$type), plain(element.$body));
}

const QUIET = ['extensionElements', 'values', 'body', 'text', '$body', 'eventDefinitions', 'value'];

const joined = (path, name) => QUIET.includes(name) ? path : path ? `${path} › ${name}` : name;

function attributes(element) {
  const all = new Map([['$type', plain(element.$type)]]);
  inside(element, '', all);
  all.delete('id');
  return all;
}

/** The words for an attribute: those of its part that says most, and the path where there is more. */
const named = (path) => path.split(' › ').map((part) => {
  const [, name, number = ''] = part.match(/^(.*?)( \d+)?$/);
  return (NAMES[name] || name.replace(/^camunda:/, '')) + number;
}).join(' › ');

/** What differs in one element: name, old and new value, for each attribute. */
export function changedAttributes(old, now) {
  const [before, after] = [attributes(old), attributes(now)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path)?.is !== after.get(path)?.is)
    .map((path) => ({name: named(path), before: before.get(path)?.says ?? '', after: after.get(path)?.says ?? ''}));
}

/** All elements of a model that people would point at, by id. */
export function elementsOf(definitions) {
  const all = new Map();
  const visit = (element) => {
    if (element.id) all.set(element.id, element);
    for (const {name, isReference} of element.$descriptor.isGeneric ? [] : element.$descriptor.properties) {
      const value = element[name.replace(/^[a-z]+:/, '')];
      if (!isReference && name !== 'di') [value].flat().filter(ownEntry).forEach(visit);
    }
  };
  definitions.rootElements.filter((root) => !root.$instanceOf('bpmn:EventDefinition')).forEach(visit);
  return all;
}
