// Where the keyboard is. Tasklist draws its list anew whenever it asks for it, and the card that was reached with the keyboard is gone
// with the old one: the same card is gone to again. Enter on a card opens its task, and whoever works without a mouse is taken there.

import {taskOf} from './task-cases.js';

const CARDS = 'ol.tasks-list > li.task';
const HEAD = '.task-card h2.task';
const PATIENCE = 3000;
const STEP = 100;

const cardLink = (card) => card.querySelector('.names a');

// The link of the card where the keyboard was last, its task and its place in the list.
let last = null;

const nowhere = () => document.activeElement === null || document.activeElement === document.body;

function remember(target) {
  const card = target?.closest?.(CARDS);
  last = card ? {link: target, task: taskOf(cardLink(card)), place: [...document.querySelectorAll(CARDS)].indexOf(card)} : null;
}

/** Of a task that is done meanwhile the next card takes the place. */
function restore() {
  if (!last || last.link.isConnected || !nowhere()) return;
  const cards = [...document.querySelectorAll(CARDS)];
  const card = cards.find((one) => taskOf(cardLink(one)) === last.task) || cards[Math.min(last.place, cards.length - 1)];
  if (card) cardLink(card).focus({preventScroll: true});
}

// A card that goes with its list loses the keyboard to nobody; whoever goes on by himself goes to something, or points elsewhere.
let isPointing = false;

document.addEventListener('focus', ({target}) => remember(target), true);
document.addEventListener('focusout', ({target, relatedTarget}) => remember(relatedTarget ?? (isPointing ? null : target)), true);
document.addEventListener('pointerdown', ({target}) => {
  isPointing = !target.closest?.(CARDS);
  if (isPointing) last = null;
  setTimeout(() => { isPointing = false; }, STEP);
}, true);

let due = 0;

new MutationObserver(() => {
  due ||= requestAnimationFrame(() => {
    due = 0;
    restore();
  });
}).observe(document.body, {childList: true, subtree: true});

let opening = 0;

function stop() {
  clearInterval(opening);
  opening = 0;
}

/** The task is fetched first, and its place is hidden meanwhile: the head is gone to until it keeps the keyboard. */
function goToHead() {
  stop();
  const began = performance.now();
  opening = setInterval(() => {
    const head = document.querySelector(HEAD);
    const isFree = nowhere() || document.activeElement.closest(CARDS);
    if (head?.offsetParent && isFree) {
      head.tabIndex = -1;
      head.focus();
    }
    if (performance.now() - began > PATIENCE) stop();
  }, STEP);
}

document.addEventListener('keydown', ({key, target}) => {
  stop();
  if (key === 'Enter' && target.closest?.(CARDS)) setTimeout(goToHead);
}, true);
document.addEventListener('pointerdown', stop, true);
