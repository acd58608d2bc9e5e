// Tasklist at a telephone's width: one thing at a time. The list fills the screen; a task that is touched takes its place, and a
// button, like the telephone's own, leads back. The lists to choose from fold into a button. The rest is tasklist-phone.css.

import {words} from '../../../fengqiao/words.js';
import {asked, go, onPlace} from './place.js';

const body = document.body;

const button = (className, text, act) => {
  const node = Object.assign(document.createElement('button'), {type: 'button', className, textContent: text});
  node.addEventListener('click', act);
  return node;
};

function openLists(isOpen) {
  body.classList.toggle('fq-lists-open', isOpen);
  document.querySelector('.fq-lists')?.setAttribute('aria-expanded', String(isOpen));
}

let scrolled = 0;
let touched = null;

function place() {
  const task = asked().get('task');
  const isOpen = task !== null;
  if (isOpen === body.classList.contains('fq-task-open')) return;
  const page = document.querySelector('.page-wrap');
  if (isOpen) {
    scrolled = page?.scrollTop ?? 0;
    touched = task;
  }
  body.classList.toggle('fq-task-open', isOpen);
  if (page) page.scrollTop = isOpen ? 0 : scrolled;
  if (!isOpen && touched) document.querySelector(`.tasks-list a[href*="${CSS.escape(touched)}"]`)?.focus({preventScroll: true});
}

const back = () => go({task: null, detailsTab: null});

function equip() {
  const lists = document.querySelector('.task-filters > header');
  if (lists && !lists.querySelector('.fq-lists')) {
    const open = button('fq-lists', '', () => openLists(!body.classList.contains('fq-lists-open')));
    open.setAttribute('aria-expanded', 'false');
    lists.prepend(open);
  }
  const task = document.querySelector('.task-details > header');
  if (task && !task.querySelector('.fq-back')) task.prepend(button('fq-back', words('‹ 返回列表', '‹ Back to the list'), back));
  name();
}

// The button is named after the list that is shown.
function name() {
  const open = document.querySelector('.fq-lists');
  const chosen = document.querySelector('.task-filters .active .name');
  const count = chosen?.querySelector('.counter')?.textContent.trim();
  const whole = chosen?.textContent.replace(/\s+/g, ' ').trim() || words('任务列表', 'Lists');
  const text = `${count ? `${whole.replace(new RegExp(`\\s*${count}$`), '')} (${count})` : whole} ▾`;
  // Drawn by the style sheet: on a wide screen the same words stand in the list of lists, and nowhere else.
  if (open && open.dataset.name !== text) {
    open.dataset.name = text;
    open.setAttribute('aria-label', text);
  }
}

document.addEventListener('click', ({target}) => {
  if (target.closest?.('.task-filters .item')) setTimeout(openLists, 0, false);
  // Once somebody has chosen from the menu it is in the way.
  if (target.closest?.('.sections-menu a')) document.querySelector('.navbar-toggle.open')?.click();
});

new MutationObserver(equip).observe(body, {childList: true, subtree: true});
onPlace(place);
equip();
place();
