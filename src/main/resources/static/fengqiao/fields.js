// Forms whose fields the server describes, and refusals told at the field in words: for the clerks' pages.

import {element, option, row} from './dom.js';

export {element, option, row};

const english = (text) => element('span', {lang: 'en', textContent: text});

export const both = (chinese, words) => [`${chinese} `, english(words)];

export const button = (label, work, more = {}) => {
  const node = element('button', {type: 'button', className: 'quiet small', textContent: label, ...more});
  node.addEventListener('click', work);
  return node;
};

/** Lines for the body of a table, where each cell knows the title of its column: a telephone sets a line out as a card. */
export function titled(body, lines) {
  const titles = [...body.closest('table').tHead.rows[0].cells].map((head) => head.textContent);
  lines.forEach((line) => [...line.cells].forEach((cell, at) => { cell.dataset.title = titles[at]; }));
  return lines;
}

const option2 = ({value, chinese}) => option(value, chinese);

export const choices = (select, all, first = null) => select.replaceChildren(
  ...(first === null ? [] : [option('', first)]), ...all.map(option2));

export {minuteOf as time, today} from './dates.js';

/**
 * Takes all refusals off a form, or puts each at its field: the field is marked, and the first one is gone to. What belongs to no field
 * stands on top.
 */
export function tellAtFields(form, refused = null) {
  form.querySelectorAll('.wrong').forEach((each) => each.remove());
  form.querySelectorAll('[aria-invalid]').forEach((each) => {
    each.removeAttribute('aria-invalid');
    each.removeAttribute('aria-describedby');
  });
  const top = form.querySelector('.refusal');
  top.textContent = '';
  if (!refused) return;
  const rest = [];
  for (const one of refused.errors) {
    const field = one.field && form.elements[one.field];
    const at = field && (field.length && !field.options ? field[0] : field);
    if (!at || at.type === 'hidden') {
      rest.push(`${one.chinese} ${one.english}`);
      continue;
    }
    const id = `wrong-${form.id}-${one.field}`;
    (at.closest('fieldset') || at.closest('label')).append(element('span', {id, className: 'wrong', textContent: `${one.chinese} ${one.english}`}));
    at.setAttribute('aria-invalid', 'true');
    at.setAttribute('aria-describedby', id);
  }
  const here = refused.errors.length - rest.length;
  if (here > 1) rest.unshift(`还有 ${here} 项没填或填错。 ${here} fields to fill in or correct.`);
  top.textContent = refused.errors.length ? rest.join('\n') : refused.message;
  (form.querySelector('[aria-invalid]') || top).focus();
}

/** Sends a form's content; its button rests meanwhile, and what is refused is told at the fields. */
export const onSubmit = (form, work) => form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const send = form.querySelector('button:not([type=button])');
  tellAtFields(form);
  if (send) send.disabled = true;
  try {
    await work();
  } catch (refused) {
    tellAtFields(form, {errors: [], ...refused, message: refused.message});
  } finally {
    if (send) send.disabled = false;
  }
});

/** Earlier and later pages of a list. */
export function pager(place, found, show) {
  const pages = Math.max(1, Math.ceil(found.total / found.size));
  place.hidden = pages === 1;
  place.replaceChildren(
    button('上一页 Back', () => show(found.page - 1), {disabled: found.page === 0}),
    element('span', {textContent: ` ${found.page + 1} / ${pages} `}),
    button('下一页 Next', () => show(found.page + 1), {disabled: found.page + 1 >= pages}));
}
