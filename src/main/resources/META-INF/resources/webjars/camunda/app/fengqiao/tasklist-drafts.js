// What is half filled in is kept on the server, sealed, for the person alone; the server draws the form with it again. Tasklist
// itself would keep it in this browser, where the next person at the computer reads it, and never does: see the end.

import {get, put, remove} from '../../../fengqiao/api.js';
import {minuteOf} from '../../../fengqiao/dates.js';
import {words} from '../../../fengqiao/words.js';
import {fieldsOf, settle} from './form-object.js';

const KEPT_IN_BROWSER = /^cam(unda-form|Form):/;
const FORM = /\/(task|process-definition)\/([^/?]+)\/deployed-(?:start-)?form/;
const SENT = /\/(task|process-definition)\/([^/?]+)\/submit-form$/;
const WAIT = 1500;

// By the path of the server, what is known of each form on the screen.
const drafts = new Map();
let lastAsked = null;

const pathOf = ([, kind, id]) => `api/drafts/${kind === 'task' ? 'tasks' : 'starts'}/${id}`;

function tell(draft, words, ...more) {
  if (!draft.line) {
    draft.line = Object.assign(document.createElement('div'), {className: 'fq-draft'});
    draft.line.setAttribute('role', 'status');
    draft.container.before(draft.line);
  }
  draft.line.replaceChildren(words, ...more);
}

function discardButton(draft) {
  const button = Object.assign(document.createElement('button'), {type: 'button', className: 'btn btn-link', textContent: words('清除，重新填写', 'Discard and start afresh')});
  button.addEventListener('click', async () => {
    draft.isOver = true;
    clearTimeout(draft.timer);
    try {
      await draft.running;
      await remove(draft.path);
      location.reload();
    } catch (refused) {
      draft.isOver = false;
      tell(draft, words(`没有清除：${refused.message}`, `Not discarded: ${refused.message}`));
    }
  });
  return button;
}

async function keep(draft, options) {
  clearTimeout(draft.timer);
  readOff(draft);
  const text = JSON.stringify(draft.fields);
  if (draft.isOver || text === draft.kept) return;
  const before = draft.kept;
  draft.kept = text;
  try {
    draft.running = put(draft.path, {fields: draft.fields}, options);
    const {savedAt} = await draft.running;
    tell(draft, words(
      `未交的内容已保存（${minuteOf(savedAt)}），只有您自己能看到。`,
      `What you have not sent is kept (${minuteOf(savedAt)}); nobody else sees it.`), discardButton(draft));
  } catch (refused) {
    if (draft.kept === text) draft.kept = before;
    if (!draft.isOver) tell(draft, words(`未交的内容没有保存：${refused.message}`, `What you have not sent is not kept: ${refused.message}`));
  }
}

// Of a form that is gone from the screen, what it held last.
function readOff(draft) {
  if (!draft.container.isConnected) return;
  const fields = fieldsOf(draft.container);
  if (fields) draft.fields = fields;
}

function draftAt(target) {
  const container = target.closest?.('.fjs-container');
  const draft = container && [...drafts.values()].find((one) => one.container === container);
  // Whoever has not taken a task fills nothing in.
  return draft && !container.closest('.disabled-form') ? draft : null;
}

// As the form stood before somebody filled something in: form-js puts first values and dates in by itself, also late, and looking is not
// filling in.
function touched({target}) {
  const draft = draftAt(target);
  if (draft && !draft.isFilled) draft.kept = JSON.stringify(fieldsOf(draft.container));
}

const TYPING = ['input', 'change'];

// The form hears of a stroke on its way up, so it knows it when it comes by here; of a number a moment later, so it is read again
// before it is kept.
function changed({target, type}) {
  const draft = draftAt(target);
  if (!draft || draft.kept === undefined || draft.isOver) return;
  if (TYPING.includes(type)) draft.isFilled = true;
  setTimeout(() => {
    readOff(draft);
    if (JSON.stringify(draft.fields) !== draft.kept) draft.isFilled = true;
    if (!draft.isFilled || draft.isOver) return;
    clearTimeout(draft.timer);
    draft.timer = setTimeout(keep, WAIT, draft);
  });
}

for (const event of ['focusin', 'pointerdown', 'keydown']) document.addEventListener(event, touched, true);
for (const event of [...TYPING, 'click', 'focusout']) document.addEventListener(event, changed);

function keepAll() {
  drafts.forEach((draft) => {
    if (!draft.isFilled) return;
    settle(draft.container);
    keep(draft, {keepalive: true});
  });
}
addEventListener('pagehide', keepAll);
document.addEventListener('visibilitychange', () => document.hidden && keepAll());

async function drawn(container) {
  const path = lastAsked;
  if (!path || [...drafts.values()].some((draft) => draft.container === container)) return;
  const draft = {path, container};
  drafts.set(path, draft);
  const {savedAt} = await get(path).catch(() => ({}));
  if (savedAt && !draft.line) {
    tell(draft, words(
      `已恢复您 ${minuteOf(savedAt)} 未交的内容。`,
      `What you had not sent on ${minuteOf(savedAt)} is back.`), discardButton(draft));
  }
}

function leftAlone() {
  drafts.forEach((draft, path) => {
    if (draft.container.isConnected) return;
    if (draft.isFilled) keep(draft);
    drafts.delete(path);
  });
}

new MutationObserver(leftAlone).observe(document.body, {childList: true, subtree: true});

new MutationObserver((changes) => changes
  .flatMap((change) => [...change.addedNodes])
  .filter((node) => node.nodeType === Node.ELEMENT_NODE)
  .flatMap((node) => node.matches('.fjs-container') ? [node] : [...node.querySelectorAll('.fjs-container')])
  .forEach(drawn))
  .observe(document.body, {childList: true, subtree: true});

const stockFetch = window.fetch;
window.fetch = function watched(address, ...rest) {
  const form = FORM.exec(String(address?.url ?? address));
  if (form) lastAsked = pathOf(form);
  return stockFetch.call(this, address, ...rest);
};

// The server forgets what was half filled in together with the sending. Only what was still under way then could come after it.
async function sent({path, running}) {
  await running?.catch(() => {});
  if (path.includes('/starts/')) await remove(path).catch(() => {});
}

function sending(path, request) {
  const draft = drafts.get(path);
  if (!draft) return;
  draft.isOver = true;
  clearTimeout(draft.timer);
  request.addEventListener('loadend', () => {
    if (request.status >= 200 && request.status < 300) {
      sent(draft);
    } else {
      draft.isOver = false;
      // Where the line broke, the server may have taken the form and forgotten the draft: then it must not come back.
      if (draft.isFilled && request.status > 0) keep(draft);
    }
  });
}

const {open} = XMLHttpRequest.prototype;
XMLHttpRequest.prototype.open = function watched(method, url, ...rest) {
  const form = method === 'POST' && SENT.exec(String(url));
  if (form) sending(pathOf(form), this);
  return open.call(this, method, url, ...rest);
};

// Tasklist keeps nothing of a form in this browser; what an earlier version has left goes.
const stockSet = Storage.prototype.setItem;
const stockGet = Storage.prototype.getItem;
Object.keys(localStorage).filter((key) => KEPT_IN_BROWSER.test(key)).forEach((key) => localStorage.removeItem(key));
Storage.prototype.setItem = function guarded(key, value) {
  if (KEPT_IN_BROWSER.test(key)) keepAll();
  else stockSet.call(this, key, value);
};
Storage.prototype.getItem = function guarded(key) {
  return KEPT_IN_BROWSER.test(key) ? null : stockGet.call(this, key);
};
