// The two dates in a task's head say what they are, and count like everything else here, in working days: Tasklist counts whole days
// from this minute on, so "in a day" stood beside "due today". They are shown only: limits are the system's (see TaskByHand).

import {dueLine} from '../../../fengqiao/time-left.js';
import {words} from '../../../fengqiao/words.js';
import {asked} from './place.js';
import {caseOf} from './task-cases.js';

const DATES = [
  ['.due-date', (one) => one.due && dueLine(one)],
  ['.followup-date', (one) => one.remind && words(`${one.remind} 提醒`, `Reminder ${one.remind}`)]
];

const HEAD = '.task-card .meta.dates';

function write(place, said) {
  const stock = place?.querySelector('[am-time-ago]');
  if (!stock || !said) return;
  const own = stock.previousElementSibling?.matches('.fq-date') ? stock.previousElementSibling : null;
  if (own?.textContent === said) return;
  if (own) own.textContent = said;
  else stock.before(Object.assign(document.createElement('span'), {className: 'fq-date', textContent: said}));
}

function equip() {
  const id = asked().get('task');
  const head = document.querySelector(HEAD);
  if (!id || !head || !head.querySelector('[am-time-ago]')) return;
  caseOf(id, (one) => one && asked().get('task') === id && DATES.forEach(([place, said]) => write(head.querySelector(place), said(one))));
  head.querySelectorAll('[tabindex]').forEach((each) => each.removeAttribute('tabindex'));
}

let due = 0;

new MutationObserver(() => {
  due ||= requestAnimationFrame(() => {
    due = 0;
    equip();
  });
}).observe(document.body, {childList: true, subtree: true});

// A touch would open the date for changing, which nobody may.
for (const event of ['click', 'keydown']) {
  document.addEventListener(event, (one) => one.key !== 'Tab' && one.target.closest?.(HEAD) && one.stopPropagation(), true);
}
