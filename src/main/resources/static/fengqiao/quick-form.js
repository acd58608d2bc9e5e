// The start form of a dispute's life, as short as it gets: of the form that is deployed, what nobody but the mediator can know
// stands in front, what is proposed stands behind "more", and the boxes that the law wants ticked are one sentence. It takes the
// form as it is, so whatever the county changes in it is changed here; where it holds something this page cannot show, it says so.

import {make} from './flow-dom.js';
import {words} from './words.js';

const TEXTS = ['text', 'html', 'separator', 'spacer', 'image'];
const SHOWN = ['textfield', 'textarea', 'number', 'select', 'radio', 'checkbox', 'datetime'];

const leaves = (components) => components.flatMap((each) => each.components ? leaves(each.components) : [each])
  .filter((each) => !TEXTS.includes(each.type));

const LITERAL = '("[^"]*"|true|false|null|-?[\\d.]+)';
const COMPARED = new RegExp(`^(\\w+)\\s*(!?=)\\s*(?:${LITERAL}|(\\w+))$`);

function compare(text, values) {
  const [, name, sign, literal, other] = COMPARED.exec(text.trim()) || [];
  if (!name) return false;
  return ((values[name] ?? null) === (literal ? JSON.parse(literal) : values[other] ?? null)) === (sign === '=');
}

const alternatives = (field) => (field.conditional?.hide || '=false').slice(1).split(/\bor\b/).map((part) => part.split(/\band\b/));

/** Whether the form hides a field now. A condition that is more than comparisons hides nothing: what is asked too much, the server leaves. */
export const isHidden = (field, values) => alternatives(field).some((part) => part.every((each) => compare(each, values)));

/** The fields that a condition asks. */
const askedBy = (field) => alternatives(field).flat().map((each) => COMPARED.exec(each.trim()) || [])
  .flatMap(([, name, , , other]) => [name, other]).filter(Boolean);

const optionsOf = (field) => field.values || [];

const isOffered = (field, value) => value !== undefined && value !== null && value !== ''
  && (!field.values || optionsOf(field).some((option) => option.value === value));

/** What the form proposes by itself, whatever somebody has half filled in since. */
const proposalOf = ({properties = {}, defaultValue}) => properties.restored ? properties.proposed : defaultValue;

const emptyOf = (field) => field.type === 'checkbox' ? false : '';

const firstOf = (field) => isOffered(field, field.defaultValue) ? field.defaultValue : emptyOf(field);

/** The fields of a form in the places where the page shows them; given holds the answers that the page itself gives. */
export function arrange(schema, given) {
  const all = leaves(schema.components).filter((field) => field.key && !(field.key in given));
  const values = {...Object.fromEntries(all.map((field) => [field.key, firstOf(field)])), ...given};
  const asked = all.filter((field) => !isHidden(field, values));
  const isNeeded = (field) => Boolean(field.validate?.required);
  const sentence = asked.filter((field) => field.type === 'checkbox' && isNeeded(field));
  const isProposed = (field) => isOffered(field, proposalOf(field));
  const standing = asked.filter((field) => isNeeded(field) && !sentence.includes(field) && !isProposed(field));
  const inFront = standing.map((field) => field.key);
  // What is needed only because of what is typed in front appears there.
  const follows = (field) => isNeeded(field) && !asked.includes(field) && askedBy(field).every((name) => inFront.includes(name));
  const front = all.filter((field) => standing.includes(field) || follows(field));
  const more = all.filter((field) => !front.includes(field) && !sentence.includes(field));
  const foreign = asked.filter((field) => isNeeded(field) && !SHOWN.includes(field.type));
  return {front, more: more.filter((field) => SHOWN.includes(field.type)), sentence, foreign, values};
}

function control(field, id) {
  const {validate = {}} = field;
  if (optionsOf(field).length > 0) {
    return make('select', {id},
      make('option', {value: '', textContent: words('请选择', 'Please choose')}),
      ...optionsOf(field).map((option) => make('option', {value: option.value, textContent: option.label})));
  }
  if (field.type === 'textarea') return make('textarea', {id, rows: 3, maxLength: validate.maxLength ?? 5000});
  if (field.type === 'checkbox') return make('input', {id, type: 'checkbox'});
  const type = field.type === 'number' ? 'number' : field.type === 'datetime' ? (field.subtype === 'time' ? 'time' : 'date') : 'text';
  return make('input', {id, type, ...(type === 'text' && {maxLength: validate.maxLength ?? 200, autocomplete: 'off'})});
}

/** A field as it stands on the page, with the place for what is wrong with it. */
export function draw(field) {
  const id = `field-${field.key}`;
  const input = control(field, id);
  const hint = make('span', {id: `${id}-hint`, className: 'hint', textContent: field.description || ''});
  const error = make('span', {id: `${id}-error`, className: 'refusal'});
  error.setAttribute('role', 'alert');
  input.setAttribute('aria-describedby', `${id}-hint ${id}-error`);
  if (field.validate?.required) input.setAttribute('aria-required', 'true');
  const label = make('label', {htmlFor: id, textContent: field.label || field.dateLabel || field.key});
  const node = make('div', {className: `field ${field.type}`}, label, input, hint, error);
  return {field, input, node, error};
}

export const valueOf = ({field, input}) => field.type === 'checkbox' ? input.checked
  : field.type === 'number' && input.value !== '' ? Number(input.value) : input.value.trim();

export function fill({field, input}, value) {
  if (field.type === 'checkbox') input.checked = value === true;
  else input.value = value ?? '';
}

/** What is wrong with a field's value, or nothing. */
export function faultOf({field, input}) {
  const {required, minLength, maxLength, min, max, pattern} = field.validate || {};
  const value = valueOf({field, input});
  if (value === '' || value === false) return required ? words('此项必填。', 'This is needed.') : '';
  if (minLength && value.length < minLength) return words(`至少填 ${minLength} 个字。`, `At least ${minLength} characters.`);
  if (maxLength && value.length > maxLength) return words(`最多填 ${maxLength} 个字。`, `At most ${maxLength} characters.`);
  if (min !== undefined && value < min) return words(`不能小于 ${min}。`, `Not less than ${min}.`);
  if (max !== undefined && value > max) return words(`不能大于 ${max}。`, `Not more than ${max}.`);
  if (pattern && !new RegExp(`^(?:${pattern})$`).test(value)) return words('格式不对。', 'Not in the right form.');
  return '';
}

export function tellFault(one, fault) {
  one.error.textContent = fault;
  if (fault) one.input.setAttribute('aria-invalid', 'true');
  else one.input.removeAttribute('aria-invalid');
}
