// How many tasks wait in each list, not only in the open one; and where to look when one's own list is empty. Each list is counted once
// when the page has been drawn, and again after something was done: never at Tasklist's own refreshing.

import {get} from '../../../fengqiao/api.js';
import {language, words} from '../../../fengqiao/words.js';
import {asked, go} from './place.js';

const ENGINE = 'camunda/api/engine/engine/default/filter';
const DONE = /\/task\/[^/]+\/(submit-form|claim|unclaim|assignee)$|\/process-definition\/[^/]+\/submit-form$/;
const AFTER = 1500;

// The names that the application gives its lists, Chinese and English in one.
const MINE = /\bMine$/;
const TO_CLAIM = /\bMy committee's$/;

let lists = [];
let counting = null;

const plain = (text) => text.replace(/\s+/g, ' ').trim();

const itemOf = ({place}) => document.querySelectorAll('.task-filters .task-filter')[place];

const nameIn = (item) => item?.querySelector('.name a');

const textIn = (link) => [...link.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());

/** A list's name stands in both languages where its maker wrote it so; a browser set to English shows the second. */
function inOneLanguage(name) {
  const [, , english] = /^(\p{Script=Han}+) ([A-Za-z][\w' -]*)$/u.exec(name) || [];
  return language === 'en' && english || name;
}

function showName(link) {
  const node = textIn(link);
  const shown = node && inOneLanguage(plain(node.data));
  if (node && shown !== plain(node.data)) node.data = ` ${shown} `;
}

function showCount(list) {
  const item = itemOf(list);
  const link = nameIn(item);
  if (!link) return;
  const known = link.querySelector('.fq-count');
  // Of the open one Tasklist tells it.
  const text = item.classList.contains('active') || list.count === undefined ? '' : ` (${list.count})`;
  if (!text) known?.remove();
  else if (!known) link.append(Object.assign(document.createElement('span'), {className: 'fq-count', textContent: text}));
  else if (known.textContent !== text) known.textContent = text;
}

function sentenceFor(count) {
  const link = Object.assign(document.createElement('button'), {type: 'button', className: 'btn btn-link fq-elsewhere-go', textContent: words('去认领', 'Go there')});
  link.addEventListener('click', () => go({filter: toClaim().id, page: null, task: null}));
  return [words(`您所在的委员会还有 ${count} 件待认领。`, `${count === 1 ? '1 task of your committee waits' : `${count} tasks of your committee wait`} to be claimed.`), ' ', link];
}

const toClaim = () => lists.find(({name}) => TO_CLAIM.test(name));

const isSearching = () => !['', '[]', null].includes(asked().get('searchQuery'));

function showElsewhere() {
  const empty = document.querySelector('.tasks-list .well');
  const open = lists.find((list) => itemOf(list)?.classList.contains('active'));
  const count = toClaim()?.count;
  const known = document.querySelector('.fq-elsewhere');
  if (!empty || !open || !MINE.test(open.name) || !count || isSearching()) {
    known?.remove();
  } else if (known?.dataset.count !== String(count)) {
    known?.remove();
    const said = Object.assign(document.createElement('div'), {className: 'fq-elsewhere'});
    said.dataset.count = String(count);
    said.setAttribute('role', 'status');
    said.append(...sentenceFor(count));
    empty.after(said);
  }
}

function show() {
  document.querySelectorAll('.task-filters .task-filter .name a').forEach(showName);
  lists.forEach(showCount);
  showElsewhere();
}

const isOpen = (list) => itemOf(list)?.classList.contains('active');

/** One after the other, so that the open list never waits for them. */
async function count() {
  for (const list of lists) {
    if (isOpen(list)) continue;
    const answer = await get(`${ENGINE}/${encodeURIComponent(list.id)}/count`).catch(() => null);
    if (answer) list.count = answer.count;
    show();
  }
}

// What Tasklist shows beside the open list holds when another one is opened.
function learnOpen() {
  const open = lists.find(isOpen);
  const told = open && nameIn(itemOf(open))?.querySelector('.counter')?.textContent.trim();
  if (told) open.count = Number(told);
}

async function begin() {
  const known = await get(`${ENGINE}?resourceType=Task&itemCount=false`).catch(() => []);
  lists = known.sort((one, other) => (one.properties.priority || 0) - (other.properties.priority || 0)).map(({id, name}, place) => ({id, name, place}));
  await count();
}

const isDrawn = () => document.querySelector('.tasks-list .well, ol.tasks-list > li.task');

let due = 0;

new MutationObserver(() => {
  due ||= requestAnimationFrame(() => {
    due = 0;
    if (!counting && isDrawn()) counting = setTimeout(begin, AFTER / 3);
    learnOpen();
    show();
  });
}).observe(document.body, {childList: true, subtree: true, characterData: true, attributeFilter: ['class']});

let again = 0;

const {open} = XMLHttpRequest.prototype;
XMLHttpRequest.prototype.open = function watched(method, url, ...rest) {
  if (method === 'POST' && DONE.test(String(url))) {
    this.addEventListener('load', () => {
      clearTimeout(again);
      again = setTimeout(count, AFTER);
    });
  }
  return open.call(this, method, url, ...rest);
};
