// Where a case stands on its way, and what comes next, in one look.

import {element as make} from './dom.js';
import {dueColour, timeLeft} from './time-left.js';
import {words} from './words.js';

// Where a case may wait besides: at the court its agreement is before is part of the settlement; what the whole life does itself
// is to inform the parties of another way, when the case was not accepted or a party has left, and then it closes.
const AT = {judicialConfirmation: 'settlement', disputeLifecycle: 'caseClosing'};

// What a stage is to the case, told by a sign and by words as well as by its colour.
const STATES = {
  PASSED: {className: 'fq-passed', sign: '✓', words: words('已经过', 'passed')},
  HERE: {className: 'fq-here', sign: '●', words: words('现在', 'now')},
  CLOSED: {className: 'fq-ended', sign: '■', words: words('已结案', 'closed')},
  SKIPPED: {className: 'fq-skipped', sign: '–', words: words('未经过', 'skipped')},
  AHEAD: {className: 'fq-ahead', sign: '○', words: words('未到', 'to come')}
};

/** Where the case stands; a closed one, where it came to its end. */
const isHere = (view, {process}) => view.open
  ? view.places.some((place) => (AT[place.process] || place.process) === process)
  : process === 'caseClosing';

/** The state of each stage: what lies before the last one that the case came to, and was never come to itself, was skipped. */
function states(view) {
  const here = view.way.map((stage) => isHere(view, stage));
  const last = view.way.reduce((found, {reached}, at) => reached || here[at] ? at : found, -1);
  return view.way.map(({reached}, at) => here[at] ? view.open ? 'HERE' : 'CLOSED' : reached ? 'PASSED' : at < last || !view.open ? 'SKIPPED' : 'AHEAD');
}

function step({name, english}, state) {
  const sign = make('span', {className: 'fq-sign'}, STATES[state].sign);
  sign.setAttribute('aria-hidden', 'true');
  const node = make('li', {className: STATES[state].className, title: STATES[state].words}, sign, words(name, english),
    make('span', {className: 'fq-unseen'}, words(`（${STATES[state].words}）`, ` (${STATES[state].words})`)));
  if (state === 'HERE') node.setAttribute('aria-current', 'step');
  return node;
}

/** What the signs mean, of those that are shown. */
function key(shown) {
  const node = make('p', {className: 'fq-way-key'}, Object.entries(STATES).filter(([state]) => shown.includes(state))
    .map(([, {sign, words}]) => `${sign} ${words}`).join('　'));
  node.setAttribute('aria-hidden', 'true');
  return node;
}

/** The stages of a case in a row: which it passed, where it stands now, which it skipped and which are to come. */
export function progress(view) {
  const all = states(view);
  const way = make('ol', {className: 'fq-way'}, ...view.way.map((stage, at) => step(stage, all[at])));
  way.setAttribute('aria-label', words('办案进程', 'Stages of the case'));
  return make('div', {}, way, key(all));
}

/** How long there is still, coloured. */
export const countdown = (one) => one.daysLeft === null || one.daysLeft === undefined ? null
  : make('span', {className: `fq-countdown ${dueColour(one)}`}, timeLeft(one));

function sentence(place) {
  const day = place.due && place.due.slice(0, 10);
  if (!place.due) return words(`等待：${place.step}，不用办理。`, `Waiting for: ${place.step}; nothing to do.`);
  return place.who
    ? words(`下一步：${place.who}在 ${day} 前办理“${place.step}”，`, `Next: ${place.who} does “${place.step}” by ${day}, `)
    : words(`下一步：在“待领”列表里认领“${place.step}”，${day} 前办完，`, `Next: somebody claims “${place.step}” and does it by ${day}, `);
}

/** What comes next: the task that is due first, in one sentence; of a closed case, that nothing is to be done. */
export function nextStep(view) {
  const [first] = [...view.places].sort((one, other) => (one.due || '9').localeCompare(other.due || '9'));
  const said = first ? [sentence(first), first.due && countdown(first)] : [words('已结案，没有要办的事。', 'Nothing is left to do.')];
  return make('p', {className: 'fq-next'}, ...said);
}
