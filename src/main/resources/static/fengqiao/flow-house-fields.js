// Fields of the house's own panel.

import {make} from './flow-dom.js';

export const row = (label, ...content) => make('label', {className: 'house-row'}, make('span', {textContent: label}), ...content);

export function choice(options, value, onchange, id = '') {
  const select = make('select', {id, onchange: () => onchange(select.value)});
  const known = options.some(([each]) => each === value);
  select.append(...[...options, ...(known ? [] : [[value, value || '（无 none）']])].map(([each, text]) => make('option', {value: each, textContent: text, selected: each === value})));
  return select;
}
