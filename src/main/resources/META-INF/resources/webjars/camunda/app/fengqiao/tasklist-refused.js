// What keeps a form from being sent, told in one place beside the button and at the fields: how many fields, which, and the way to the
// first. Tasklist itself greys its button without a word for what form-js finds, and puts what the server finds into a corner.

import {faultCount} from '../../../fengqiao/fault-count.js';
import {words} from '../../../fengqiao/words.js';
import {controlOf, faultsOf, fieldsShown, formIn, labelOf, settle, tellFaults, valueIn} from './form-object.js';

const SEND = '.task-card .form-actions .btn-primary, .modal-footer .btn-primary[type="submit"]';
const BEFORE_TASKLIST = 2000;

// By container, what is known of the form in it.
const states = new WeakMap();

const make = (tag, properties) => Object.assign(document.createElement(tag), properties);

const around = (node) => node.closest('.modal-content, .task-card');

// A start form has a bar of its own too, which is never shown.
const barOf = (container) => {
  const place = around(container);
  return place?.querySelector('.modal-footer') || place?.querySelector('.form-actions');
};

// These open over what is below them as soon as they are entered.
const OPENS = '.fjs-form-field-select, .fjs-form-field-taglist, .fjs-form-field-datetime';

/** The fields at fault that are on the screen, in their order. */
const wrongIn = ({form}) => {
  const faults = faultsOf(form);
  return fieldsShown(form).filter(({field}) => faults[field.id]?.length);
};

function goTo({control}) {
  const whole = control.closest('.fjs-form-field') || control;
  whole.scrollIntoView({block: 'center'});
  if (whole.matches(OPENS)) whole.tabIndex = -1;
  (whole.matches(OPENS) ? whole : control).focus({preventScroll: true});
}

const inWords = (state, wrong) => faultCount(wrong.map(({field}) => labelOf(state.form, field)));

function drop(state) {
  state.line?.remove();
  state.line = null;
  state.said = '';
}

function line(state) {
  if (state.line?.isConnected) return state.line;
  document.querySelectorAll('.fq-refused').forEach((old) => old.remove());
  const close = make('button', {type: 'button', className: 'close', textContent: '×', onclick: () => drop(state)});
  close.setAttribute('aria-label', words('关闭', 'Close'));
  const text = make('button', {type: 'button', className: 'fq-refused-text', onclick: () => { const [first] = wrongIn(state); if (first) goTo(first); }});
  state.line = make('div', {className: 'fq-refused'});
  state.line.setAttribute('role', 'alert');
  state.line.append(close, text);
  barOf(state.container)?.prepend(state.line);
  return state.line;
}

// Only what is different is written: a screen reader reads an alert whenever it is.
function tell(state) {
  const wrong = wrongIn(state);
  if (!wrong.length && !state.said) return drop(state);
  const said = [wrong.length && inWords(state, wrong), state.said].filter(Boolean).join('\n');
  const text = line(state).querySelector('.fq-refused-text');
  if (text.textContent !== said) text.textContent = said;
  return wrong;
}

function refuse(state) {
  const [first] = tell(state) || [];
  // The faults push the fields down once they are drawn.
  if (first) requestAnimationFrame(() => setTimeout(() => goTo(first)));
}

// What the server said of a field holds as long as the field stands as it was sent.
function keepServers(state) {
  const faults = faultsOf(state.form);
  for (const [id, {field, value, reason}] of state.servers) {
    if (JSON.stringify(valueIn(state.form, field)) === value) faults[id] = [reason];
    else state.servers.delete(id);
  }
}

function changed(state, event) {
  keepServers(state);
  // Tasklist would grey the button, which then could not say why.
  event.errors = {};
  if (state.line) setTimeout(() => state.line && tell(state));
}

// Enter in a field sends, too.
function sent(state, event) {
  if (!Object.values(event.errors || {}).some((one) => one?.length)) return;
  event.stopPropagation();
  refuse(state);
}

function stateOf(container) {
  const form = states.has(container) ? null : formIn(container);
  if (form) {
    const state = {container, form, servers: new Map(), line: null, said: ''};
    form.on('changed', BEFORE_TASKLIST, (event) => changed(state, event));
    form.on('submit', BEFORE_TASKLIST, (event) => sent(state, event));
    states.set(container, state);
    // What was kept half filled may be at fault from the start, and the button grey already.
    tellFaults(form, {});
  }
  return states.get(container);
}

// A form is drawn a moment after its place.
const FRAMES = 120;

function whenDrawn(container, frames = FRAMES) {
  if (frames > 0 && container.isConnected && !stateOf(container)) requestAnimationFrame(() => whenDrawn(container, frames - 1));
}

new MutationObserver((changes) => changes
  .flatMap((change) => [...change.addedNodes])
  .filter((node) => node.nodeType === Node.ELEMENT_NODE)
  .flatMap((node) => node.matches('.fjs-container') ? [node] : [...node.querySelectorAll('.fjs-container')])
  .forEach((container) => whenDrawn(container)))
  .observe(document.body, {childList: true, subtree: true});

document.addEventListener('input', ({target}) => {
  const container = target.closest?.('.fjs-container');
  if (container) stateOf(container);
}, true);

/** The button asks the form before Tasklist does: a form at fault is not sent, and says what is wrong. */
function pressed(event) {
  const button = event.target.closest?.(SEND);
  const container = button && around(button)?.querySelector('.fjs-container');
  const state = container && stateOf(container);
  if (!state) return;
  settle(container);
  state.servers.clear();
  drop(state);
  const faults = state.form.validate();
  if (!Object.values(faults).some((one) => one?.length)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  refuse(state);
}

document.addEventListener('click', pressed, true);

const read = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
};

const atField = (shown, {field}) => shown.find((one) => one.field.key === field);

/**
 * What the server refused: at the fields that it names, the rest beside the button.
 *
 * @param path of the form on the server
 * @param request that was answered
 * @param inOurWords makes of the answer's message what is shown
 * @returns whether it could be told here
 */
export function refusedBy(path, request, inOurWords) {
  const place = path.startsWith('task/') ? '.task-card' : '.modal-content';
  const container = document.querySelector(`${place} .fjs-container`);
  const state = container && stateOf(container);
  if (!state || request.status === 401) return false;
  const problem = read(request.responseText);
  const shown = fieldsShown(state.form);
  const errors = problem.errors || [];
  const [here, elsewhere] = [errors.filter((one) => atField(shown, one)), errors.filter((one) => !atField(shown, one))];
  const faults = {};
  for (const one of here) {
    const {field} = atField(shown, one);
    const reason = words(one.chinese, one.english);
    state.servers.set(field.id, {field, value: JSON.stringify(valueIn(state.form, field)), reason});
    faults[field.id] = [reason];
  }
  state.said = here.length ? elsewhere.map((one) => words(one.chinese, one.english)).join('\n') : inOurWords(problem.message || '');
  tellFaults(state.form, faults);
  refuse(state);
  return true;
}
