// The little panel beside the form editor: makes the chosen field one of the county's own.

import {button, make} from './flow-dom.js';
import {KEY, TYPE_WORDS, declaration, isCountys, mayBeCountys, typesOf} from './flow-county-fields.js';
import {choice, row} from './flow-house-fields.js';

function declared(field, edit) {
  const {countyField, personal} = field.properties;
  const set = (changed) => edit('properties', {...field.properties, ...changed});
  const wrong = make('p', {className: 'refusal', textContent: KEY.test(field.key || '') ? '' : '以 county 开头、接一个大写字母，只用字母数字。Begins with county and a capital; letters and digits only.'});
  return [
    make('p', {className: 'hint', textContent: '这是本县自加的字段，填的内容进案件档案。A field of the county\'s own.'}),
    row('字段名 Key', make('input', {id: 'county-key', value: field.key || '', spellcheck: false, onchange: ({target}) => edit('key', target.value.trim())})), wrong,
    row('内容 Holds', choice(typesOf(field).map((type) => [type, TYPE_WORDS[type]]), countyField, (type) => set({countyField: type}), 'county-type')),
    row('个人信息 Personal', choice([['yes', '是，遮住显示 Yes, covered'], ['no', '不是 No']], personal, (value) => set({personal: value}), 'county-personal')),
    make('p', {className: 'hint', textContent: '网关要问的，不能是文字，也不能是个人信息；再到流程里勾选。A gateway may ask it when it is neither text nor personal: tick it in the process.'})
  ];
}

const undeclared = (field, known, all) => known.has(field.key)
  ? [make('p', {className: 'hint', textContent: '这是系统本来就有的字段，可以改标签、提示和是否必填，字段名不要改。One of the product\'s own: label and hints may change, the key may not.'})]
  : [make('p', {className: 'refusal', textContent: '系统不认识这个字段。The product knows no such field.'}), button('设为本县自加的字段 Make it the county\'s own', () => all(declaration(field)), 'small')];

const label = (field, edit) => row('标签 Label', make('input', {id: 'county-label', value: field.label || field.dateLabel || '', maxLength: 60,
  onchange: ({target}) => edit(field.type === 'datetime' ? 'dateLabel' : 'label', target.value.trim())}));

function show(holder, editor, known) {
  const field = editor.get('selection').get();
  const modeling = editor.get('modeling');
  const all = (properties) => modeling.editFormField(field, properties);
  const edit = (name, value) => all({[name]: value});
  if (!field || !field.key && !mayBeCountys(field)) {
    holder.replaceChildren(make('h3', {textContent: '字段 Field'}),
      make('p', {className: 'hint', textContent: '从左边拖控件到表单里，就是本县自加的字段。Drag a control into the form: it becomes a field of the county\'s own.'}));
    return;
  }
  holder.replaceChildren(make('h3', {textContent: '字段 Field'}), label(field, edit), ...(isCountys(field) ? declared(field, edit) : undeclared(field, known, all)));
}

/** Declares what comes fresh from the palette. */
function declareNew(editor, field, known) {
  if (mayBeCountys(field) && !isCountys(field) && !known.has(field.key)) editor.get('modeling').editFormField(field, declaration(field));
}

/** Keeps the panel in step with what is chosen, and declares new fields at once. */
export function countyPanel(holder, editor, known) {
  const again = () => show(holder, editor, known);
  editor.on('commandStack.formField.add.postExecuted', ({context}) => declareNew(editor, context.formField, known));
  editor.on('selection.changed', again);
  editor.on('changed', again);
  again();
}
