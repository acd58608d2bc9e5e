// The question that a way out of a gateway asks: a variable, how it is compared, and with what. Anything richer stays as it stands.

import {make} from './flow-dom.js';
import {choice, row} from './flow-house-fields.js';

const SPLITS = ['bpmn:ExclusiveGateway', 'bpmn:InclusiveGateway'];

const CONDITION = /^\$\{\s*(\w+)\s*(==|!=|<=|>=|<|>)\s*(?:'([^']*)'|([\w.]+))\s*\}$/;

const COMPARISONS = [['==', '是 is'], ['!=', '不是 is not'], ['>', '大于 >'], ['>=', '不小于 ≥'], ['<', '小于 <'], ['<=', '不大于 ≤']];

function read(flow) {
  const [, variable = '', comparison = '==', text, plain] = (flow.conditionExpression?.body || '').match(CONDITION) || [];
  return {variable, comparison, value: text ?? plain ?? ''};
}

const quoted = (type, value) => ['yesNo', 'number'].includes(type) ? value : `'${value.replace(/'/g, '')}'`;

const valueField = (variable, condition, change) => {
  if (variable?.type === 'yesNo') return choice([['true', '是 yes'], ['false', '否 no']], condition.value || 'true', change, 'house-value');
  if (variable?.options?.length) return choice(variable.options, condition.value, change, 'house-value');
  return make('input', {id: 'house-value', value: condition.value, type: variable?.type === 'number' ? 'number' : 'text', step: 'any', onchange: ({target}) => change(target.value.trim())});
};

const usual = (variable) => variable?.type === 'yesNo' ? 'true' : variable?.options?.[0]?.[0] ?? '';

/** Fields for one way out; none for a flow that no gateway decides about. */
export function conditionFields(element, modeler, context) {
  const [flow, source] = [element.businessObject, element.businessObject.sourceRef];
  if (!source || !SPLITS.includes(source.$type)) return [];
  const modeling = modeler.get('modeling');
  const variables = context.variables(modeler);
  const condition = read(flow);
  const asked = variables.find((each) => each.name === condition.variable);
  const isDefault = source.default === flow;
  const write = (changed) => {
    const now = {...condition, ...changed};
    const variable = variables.find((each) => each.name === now.variable);
    const value = changed.variable ? usual(variable) : now.value;
    const body = now.variable ? `\${${now.variable} ${now.comparison} ${quoted(variable?.type ?? 'choice', value)}}` : '';
    modeling.updateProperties(element, {conditionExpression: body ? modeler.get('bpmnFactory').create('bpmn:FormalExpression', {body}) : undefined});
  };
  const setDefault = (on) => {
    if (on) modeling.updateProperties(element, {conditionExpression: undefined});
    modeling.updateProperties(modeler.get('elementRegistry').get(source.id), {default: on ? flow : undefined});
  };
  const tick = make('input', {type: 'checkbox', id: 'house-default', checked: isDefault, onchange: () => setDefault(tick.checked)});
  const fields = [make('label', {className: 'house-tick'}, tick, ' 其余情况都走这里 Default')];
  if (isDefault) return fields;
  if (flow.conditionExpression?.body && !condition.variable) {
    return [...fields, make('p', {className: 'hint', textContent: `现在的条件 Condition: ${flow.conditionExpression.body}`})];
  }
  return [...fields,
    row('问哪一项 Asks', choice([['', '（请选 choose）'], ...variables.map((each) => [each.name, each.label])], condition.variable, (variable) => write({variable}), 'house-variable')),
    row('比较 Compare', choice(COMPARISONS, condition.comparison, (comparison) => write({comparison}), 'house-comparison')),
    row('值 Value', valueField(asked, condition, (value) => write({value})))];
}
