// Where a case stands on its way, and what comes next, in one look.

import {element as make} from './dom.js';
import {dueColour, timeLeft} from './time-left.js';
import {words} from './words.js';

// Where a case may wait besides: at the court its agreement is before is part of the settlement; what the whole life does itself
// is to inform the parties of another way, when the case was not accepted or a party has left, and then it closes.
const AT = {judicialConfirmation: 'settlement', disputeLifecycle: 'caseClosing'};

function step(view, {process, name, english}) {
  const here = view.open ? view.places.some((place) => (AT[place.process] || place.process) === process) : process === 'caseClosing';
  const node = make('li', {className: here ? 'fq-here' : ''}, words(name, english));
  if (here) node.setAttribute('aria-current', 'step');
  return node;
}

/** The stages of a case in a row, those where it stands now marked. */
export function progress(view) {
  const way = make('ol', {className: 'fq-way'}, ...view.way.map((stage) => step(view, stage)));
  way.setAttribute('aria-label', words('办案进程', 'Stages of the case'));
  return way;
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
