// Two versions of a form: both as Tasklist shows them, with the fields coloured, and a list of what changed in each.

import {changeList, legend, side} from './flow-changes.js';
import {drawForm} from './flow-pictures.js';
import {make} from './flow-dom.js';

const NAMES = {
  label: '名称 Label', key: '字段名 Key', type: '类型 Type', description: '提示 Description', text: '文字 Text', values: '选项 Options', defaultValue: '默认值 Default',
  validate: '校验 Validation', conditional: '何时隐藏 Condition', properties: '属性 Properties', disabled: '只看不填 Disabled', readonly: '只读 Read only', layout: '位置 Place', place: '位置 Place'
};

const NOT_SHOWN = ['components', 'id', 'layout'];

/** Fields by id, with those inside groups; a field without an id by its key. */
function fieldsOf(json) {
  const all = new Map();
  const visit = (parent, place) => (parent.components || []).forEach((field, at) => {
    all.set(field.id || field.key || `${place}.${at}`, {field, place: place + (field.layout?.row ?? '')});
    visit(field, `${place}${field.id} `);
  });
  visit(JSON.parse(json), '');
  return all;
}

const title = ({field}) => [field.label || field.text || field.type, field.key && `（${field.key}）`].filter(Boolean).join('');

const written = (value) => value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);

const attributesOf = (old, now) => [...new Set([...Object.keys(old), ...Object.keys(now)])]
  .filter((name) => !NOT_SHOWN.includes(name) && written(old[name]) !== written(now[name]))
  .map((name) => ({name: NAMES[name] || name, before: written(old[name]), after: written(now[name])}));

function changesBetween(old, now) {
  const changes = [];
  now.forEach((each, id) => {
    const before = old.get(id);
    const attributes = before ? attributesOf(before.field, each.field) : [];
    const kind = !before ? 'added' : attributes.length > 0 ? 'changed' : '';
    if (kind) changes.push({kind, id, title: title(each), attributes});
  });
  old.forEach((each, id) => now.has(id) || changes.push({kind: 'removed', id, title: title(each)}));
  const shared = (one, other) => [...one.keys()].filter((id) => other.has(id)).join();
  if (shared(old, now) !== shared(now, old)) changes.push({kind: 'moved', title: '字段的先后顺序变了 The order of the fields'});
  return changes;
}

/** Where a field is drawn: its inputs are named after it, those of a choice with a number behind. A mere text has no name. */
const boxOf = (frame, id) => frame.querySelector(`[id$="-${CSS.escape(id)}"], [id*="-${CSS.escape(id)}-"]`)?.closest('.fjs-form-field');

const facts = (json) => Object.fromEntries(Object.entries(JSON.parse(json)).filter(([name]) => name !== 'components'));

export async function compareForms(holder, before, after, names) {
  const [left, right] = names.map(side);
  const list = make('div', {className: 'change-side'});
  holder.append(make('div', {className: 'compare form'}, make('div', {className: 'sides'}, left.node, right.node), list));
  await drawForm(left.frame, before);
  await drawForm(right.frame, after);
  const changes = changesBetween(fieldsOf(before), fieldsOf(after));
  const whole = attributesOf(facts(before), facts(after));
  if (whole.length > 0) changes.unshift({kind: 'changed', title: '表单本身 The form itself', attributes: whole});
  const counts = Object.fromEntries(['added', 'removed', 'changed'].map((kind) => [kind, changes.filter((change) => change.kind === kind).length]));
  list.append(legend(counts), changes.length === 0
    ? make('p', {textContent: '只是写法不同，表单没有变化。Only the way it is written differs.'})
    : changeList(changes.map((change) => ({...change, choose: change.id && (() => {
      holder.querySelectorAll('.diff-chosen').forEach((node) => node.classList.remove('diff-chosen'));
      [left, right].map(({frame}) => boxOf(frame, change.id)).filter(Boolean).forEach((box) => {
        box.classList.add('diff-chosen');
        box.scrollIntoView({block: 'nearest'});
      });
    })}))));
  // The fields are painted after the form was read.
  requestAnimationFrame(() => requestAnimationFrame(() => changes.filter((change) => change.id).forEach((change) =>
    [left, right].map(({frame}) => boxOf(frame, change.id)).filter(Boolean).forEach((box) => box.classList.add(`field-${change.kind}`)))));
}
