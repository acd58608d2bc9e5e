// What an administrator decides about a step, in words of the house instead of expressions: which form, who, until when; which way a
// gateway takes; which fields of the county the flow may ask.

import {button, make} from './flow-dom.js';
import {choice, row} from './flow-house-fields.js';
import {conditionFields} from './flow-house-condition.js';
import {countyVariables} from './flow-house-variables.js';

const COMMITTEE = '${committee}';
const MEDIATOR = '${mediator}';

const WHO = [
  ['committee', '本调委会的人认领 Committee'], ['mediator', '承办的调解员 Mediator'], ['other', '另行规定 Other']
];

const whoDoes = (task) => task.get('camunda:assignee') === MEDIATOR ? 'mediator'
  : task.get('camunda:candidateGroups') === COMMITTEE && !task.get('camunda:assignee') ? 'committee' : 'other';

function userTask(element, set, context) {
  const task = element.businessObject;
  const limit = (task.get('camunda:dueDate') || '').replace(/^limit:/, '');
  const setWho = (who) => who !== 'other' && set({'camunda:candidateGroups': COMMITTEE, 'camunda:assignee': who === 'mediator' ? MEDIATOR : undefined});
  const setLimit = (name) => set({'camunda:dueDate': `limit:${name}`, 'camunda:followUpDate': `warning:${name}`});
  const setForm = (key) => set({'camunda:formRef': key, 'camunda:formRefBinding': 'deployment'});
  const addForm = async () => {
    const key = await context.addForm(task.name || '');
    if (key) setForm(key);
  };
  return [
    row('表单 Form', choice(context.forms().map((form) => [form.key, form.label]), task.get('camunda:formRef') || '', setForm, 'house-form')),
    make('p', {className: 'house-buttons'}, button('新表单 New form', addForm, 'quiet small')),
    row('谁来办 Who', choice(WHO, whoDoes(task), setWho, 'house-who')),
    row('期限 Limit', choice(context.limits(), limit, setLimit, 'house-limit'))
  ];
}

const TITLES = {
  'bpmn:UserTask': '办理任务 User task', 'bpmn:SequenceFlow': '流向 Flow', 'bpmn:Process': '流程 Process', 'bpmn:ExclusiveGateway': '网关 Gateway', 'bpmn:InclusiveGateway': '网关 Gateway'
};

function content(element, modeler, context) {
  const set = (properties) => modeler.get('modeling').updateProperties(element, properties);
  const type = element.type;
  if (type === 'bpmn:UserTask') return userTask(element, set, context);
  if (type === 'bpmn:SequenceFlow') return conditionFields(element, modeler, context);
  if (type === 'bpmn:Process') return countyVariables(element, modeler, context);
  return [];
}

/** The name of what is chosen, at hand whatever it is. */
const nameRow = (element, modeler) => row('名称 Name', make('input', {id: 'house-name', value: element.businessObject.name || '',
  onchange: ({target}) => modeler.get('modeling').updateProperties(element, {name: target.value.trim()})}));

function show(holder, modeler, context) {
  const chosen = modeler.get('selection').get();
  const element = chosen.length === 1 ? chosen[0].labelTarget || chosen[0] : chosen.length === 0 ? modeler.get('canvas').getRootElement() : null;
  if (!element) return holder.replaceChildren();
  holder.replaceChildren(make('h3', {textContent: TITLES[element.type] || '元素 Element'}), nameRow(element, modeler), ...content(element, modeler, context));
}

/** Keeps the panel in step with what is chosen, and with what changes about it. */
export function housePanel(holder, modeler, context) {
  const again = () => show(holder, modeler, context);
  modeler.on(['selection.changed', 'commandStack.changed', 'import.done'], again);
  again();
}
