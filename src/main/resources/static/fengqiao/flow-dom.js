// Elements without markup in strings, and the dialogs of the pages of the flows.

import {element as make} from './dom.js';

export {make};

export const button = (text, onclick, className = '') => make('button', {type: 'button', className, textContent: text, onclick});

export const link = (text, href, className = '') => make('a', {href, className, textContent: text});

/** A small coloured word. */
export const badge = (text, tone, title = '') => make('span', {className: `badge ${tone}`, textContent: text, title});

const field = (one) => {
  const input = make(one.lines ? 'textarea' : one.options ? 'select' : 'input',
    {name: one.name, required: Boolean(one.required), value: one.value || ''});
  if (one.lines) input.rows = one.lines;
  if (one.type) input.type = one.type;
  if (one.min) input.min = one.min;
  if (one.maxLength) input.maxLength = one.maxLength;
  if (one.options) input.append(...one.options.map(([value, text]) => make('option', {value, textContent: text, selected: value === one.value})));
  return make('label', {}, one.label, input);
};

/**
 * Asks in a dialog. What is to be sent may be refused: then the refusal is said in the dialog, which stays open with all
 * that was typed.
 *
 * @param question title, words (list of nodes or texts), fields, sure (the text of the button), danger
 * @param act what to do with the values; a dialog that only asks needs none
 * @returns the values, or null when it was left
 */
export function ask(question, act = () => {}) {
  const refusal = make('p', {className: 'refusal', role: 'alert'});
  const sure = make('button', {className: question.danger ? 'danger' : '', textContent: question.sure});
  const form = make('form', {method: 'dialog', className: 'column'},
    make('h2', {textContent: question.title}),
    ...(question.words || []).map((words) => typeof words === 'string' ? make('p', {textContent: words}) : words),
    ...(question.fields || []).map(field), refusal,
    make('p', {className: 'buttons'}, sure, button('取消 Cancel', () => dialog.close(), 'quiet')));
  const dialog = make('dialog', {className: 'ask'}, form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((answer) => {
    let values = null;
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      refusal.textContent = '';
      sure.disabled = true;
      try {
        const given = Object.fromEntries(new FormData(form));
        await act(given);
        values = given;
        dialog.close();
      } catch (refused) {
        refusal.textContent = refused.message;
      } finally {
        sure.disabled = false;
      }
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      answer(values);
    });
  });
}

/** Offers a text as a file, so that nothing typed is ever lost. */
export function saveAsFile(name, text) {
  const href = URL.createObjectURL(new Blob([text], {type: 'text/plain;charset=utf-8'}));
  make('a', {href, download: name.split('/').pop()}).click();
  URL.revokeObjectURL(href);
}
