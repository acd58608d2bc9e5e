// Which fields that the county has added the flow may ask at a gateway: properties of the process, written without knowing their words.

import {make} from './flow-dom.js';

const PREFIX = 'countyVariable:';

const propertiesOf = (process) => (process.extensionElements?.values || []).find((each) => each.$type === 'camunda:Properties');

/** Names and types that a process declares. */
export const declaredVariables = (process) => (propertiesOf(process)?.values || [])
  .filter((each) => (each.name || '').startsWith(PREFIX))
  .map((each) => ({name: each.name.slice(PREFIX.length), type: each.value}));

function declare(element, modeler, field, on) {
  const [factory, modeling, process] = [modeler.get('bpmnFactory'), modeler.get('modeling'), element.businessObject];
  const extensions = process.extensionElements || factory.create('bpmn:ExtensionElements', {values: []});
  const old = propertiesOf(process);
  const others = (old?.values || []).filter((each) => each.name !== PREFIX + field.key);
  const all = on ? [...others, factory.create('camunda:Property', {name: PREFIX + field.key, value: field.type})] : others;
  const properties = factory.create('camunda:Properties', {values: all});
  const values = [...(extensions.values || []).filter((each) => each !== old), ...(all.length > 0 ? [properties] : [])];
  const renewed = factory.create('bpmn:ExtensionElements', {values});
  [...all].forEach((each) => { each.$parent = properties; });
  values.forEach((each) => { each.$parent = renewed; });
  renewed.$parent = process;
  modeling.updateProperties(element, {extensionElements: values.length > 0 ? renewed : undefined});
}

const why = (field) => field.type === 'text' ? '文字不能问 a text' : field.personal ? '个人信息不能问 personal' : '';

/** A box for each field of the county in the forms of this stage. */
export function countyVariables(element, modeler, context) {
  const declared = declaredVariables(element.businessObject);
  const fields = context.countyFields();
  const missing = declared.filter((each) => !fields.some((field) => field.key === each.name)).map((each) => ({key: each.name, label: each.name, type: each.type}));
  const boxes = [...fields, ...missing].map((field) => {
    const tick = make('input', {type: 'checkbox', value: field.key, checked: declared.some((each) => each.name === field.key), disabled: Boolean(why(field)),
      onchange: () => declare(element, modeler, field, tick.checked)});
    return make('label', {className: 'house-tick'}, tick, ` ${field.label}（${field.key}）`, why(field) && make('span', {className: 'under', textContent: why(field)}));
  });
  return [make('p', {className: 'hint', textContent: '网关可以问哪些自加字段 Own fields that a gateway may ask'}),
    ...(boxes.length > 0 ? boxes : [make('p', {className: 'hint', textContent: '这一环节的表单里还没有自加字段。None in the forms of this stage yet.'})])];
}
