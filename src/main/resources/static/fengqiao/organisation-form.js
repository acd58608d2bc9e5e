// The forms of the page /organisation: their fields are the columns of the lists that a county imports, and are checked by the same code.

import {both, choices, element} from './fields.js';

const DATES = ['appointedOn', 'termBegins', 'leftOn'];
const CATEGORIES = ['specialities', 'categories'];
const KINDS = {phone: 'tel', presidingYears: 'number'};

// A page offers what the list reads.
const choicesOf = (one) => one.choices.length ? {[one.field]: one.choices.map((each) => ({value: each, chinese: each}))} : {};

function input(field, offered) {
  if (offered[field]) {
    const select = element('select', {name: field});
    choices(select, offered[field]);
    return select;
  }
  return element('input', {
    name: field, autocomplete: 'off', spellcheck: false, type: DATES.includes(field) ? 'date' : KINDS[field] || 'text'
  });
}

/** One of several categories each, instead of a cell with commas. */
function boxes(one, categories) {
  return element('fieldset', {}, element('legend', {}, ...both(one.chinese, one.english)), element('div', {className: 'boxes'},
    ...categories.map(({value, chinese, english}) => element('label', {title: english},
      element('input', {type: 'checkbox', name: one.field, value: chinese, id: `${one.field}-${value}`}), ` ${chinese}`))));
}

function labelled(one, offered) {
  const label = element('label', {}, ...both(one.chinese, one.english), ...(one.required ? [element('b', {textContent: ' *', title: '必填 required'})] : []), input(one.field, offered));
  if (!DATES.includes(one.field) && !offered[one.field]) label.append(element('small', {textContent: one.expectedChinese, title: one.expectedEnglish}));
  return label;
}

/** Makes the form's fields and fills them in; those in locked can be read only, those in offered take one of some values. */
export function fill(place, columns, categories, values, {locked = [], left = [], offered = {}} = {}) {
  place.replaceChildren(...columns.filter((one) => !left.includes(one.field))
    .map((one) => (CATEGORIES.includes(one.field) ? boxes(one, categories) : labelled(one, {...choicesOf(one), ...offered}))));
  for (const one of columns) {
    const several = (values[one.field] || '').split('、');
    place.querySelectorAll(`[name="${one.field}"]`).forEach((field) => {
      if (field.type === 'checkbox') field.checked = several.includes(field.value);
      else if (values[one.field] !== undefined) field.value = values[one.field];
      if (locked.includes(one.field)) field.tagName === 'SELECT' ? field.disabled = true : field.readOnly = true;
    });
  }
}

/** What the form holds, as a line of the list: every field that it shows. */
export function read(place) {
  const line = {};
  place.querySelectorAll('[name]').forEach((field) => {
    if (field.type !== 'checkbox') line[field.name] = field.value;
    else line[field.name] = [line[field.name], field.checked ? field.value : ''].filter(Boolean).join('、');
  });
  return line;
}

export const reasons = (select, all) => choices(select, all, '请选择 Choose');
