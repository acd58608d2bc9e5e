// Where a case stands on its way, and what comes next, in one look.

import {dueColour, timeLeft} from './time-left.js';
import {words} from './words.js';

// The stages in the order of a case that goes the whole way; the last three follow an agreement.
const WAY = [
  ['onSiteMediation', words('村级调解', 'Village')],
  ['ledgerEntry', words('登记台账', 'Ledger')],
  ['townshipMediation', words('乡镇调解', 'Township')],
  ['countyReferral', words('县级调解', 'County')],
  ['settlement', words('签署履行', 'Settlement')],
  ['followUpCheck', words('回访', 'Follow-up')],
  ['caseClosing', words('结案', 'Closing')]
];

// Where a case may wait besides: at the court its agreement is before is part of the settlement; what the whole life does itself
// is to inform the parties of another way, when the case was not accepted or a party has left, and then it closes.
const AT = {judicialConfirmation: 'settlement', disputeLifecycle: 'caseClosing'};

function make(tag, props = {}, ...children) {
  const node = Object.assign(document.createElement(tag), props);
  node.append(...children.filter(Boolean));
  return node;
}

function step(view, [stage, name]) {
  const here = view.open ? view.places.some((place) => (AT[place.process] || place.process) === stage) : stage === 'caseClosing';
  const node = make('li', {className: here ? 'fq-here' : ''}, name);
  if (here) node.setAttribute('aria-current', 'step');
  return node;
}

/** The stages of a case in a row, those where it stands now marked. */
export function progress(view) {
  const way = make('ol', {className: 'fq-way'}, ...WAY.map((stage) => step(view, stage)));
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
  const said = first ? [sentence(first), first.due && countdown(first)] : [words('已办结，没有要办的事。', 'Nothing is left to do.')];
  return make('p', {className: 'fq-next'}, ...said);
}
