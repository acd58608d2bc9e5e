// What follows when a form was sent: after a registration the worker stands at the new case and knows its number, and a refusal
// is read in our words only, at the form.

import {get} from '../../../fengqiao/api.js';
import {ONCE, taken, tokenOf} from '../../../fengqiao/once.js';
import {words} from '../../../fengqiao/words.js';
import {refusedBy} from './tasklist-refused.js';

const FORM = /\/((?:process-definition|task)\/[^/]+)\/submit-form$/;

// The engine puts its own words before ours, and the name of the field behind them.
const ENGINES_OWN = /^Cannot (instantiate process definition|submit task form) [^ ]+: |\s*\[[\w.]+\]$/g;

const link = (href, textContent) => Object.assign(document.createElement('a'), {href, textContent});

function tell(number, view, isEarlier) {
  const said = Object.assign(document.createElement('div'), {className: 'alert alert-info fq-registered'});
  said.setAttribute('role', 'status');
  const close = Object.assign(document.createElement('button'), {type: 'button', className: 'close', textContent: '×'});
  close.setAttribute('aria-label', words('关闭', 'Close'));
  close.addEventListener('click', () => said.remove());
  const where = view.places.map((place) => `${place.stage} · ${place.step}`).join(words('、', ', '));
  const page = new URL(`../../../cases?${new URLSearchParams({number})}`, import.meta.url);
  const repeated = words('上一次发送其实已经登记成功，没有重复登记：', 'The first sending had been registered; it counts once: ');
  said.append(close, isEarlier ? repeated : words('已登记 ', 'Registered: '), link(page, view.official), where && words(`，现在：${where}`, `, now at: ${where}`));
  document.querySelector('.fq-registered')?.remove();
  document.body.append(said);
  setTimeout(() => said.remove(), 20000);
}

// The list is in the order of what is due, so a new task may stand far down: it is opened instead.
function openTask(id) {
  const [path, query] = location.hash.slice(1).split('?');
  const wanted = new URLSearchParams(query);
  wanted.delete('processStart');
  wanted.set('task', id);
  location.hash = `${path}?${wanted}`;
}

async function registered({businessKey}, isEarlier) {
  const [view, me] = await Promise.all([get(`api/disputes/${encodeURIComponent(businessKey)}/case`), get('api/me')]);
  const asked = new URLSearchParams({processInstanceBusinessKey: businessKey, assignee: me.login});
  const [task] = await get(`camunda/api/engine/engine/default/task?${asked}`);
  if (task) openTask(task.id);
  tell(businessKey, view, isEarlier);
}

// What the engine's client says by itself when no answer came.
const NO_ANSWER = /^Request has been terminated[^]*$/;
const AGAIN = words('网络中断，不知道有没有交上。请再点一次：不会重复。', 'The line broke. Please press again: it counts once.');

const inOurWords = (text) => text.trim().replace(ENGINES_OWN, '').replace(NO_ANSWER, AGAIN);

// Tasklist says a refusal once more in a corner of the screen, over other things: what is said at the form is not said twice.
const PATIENCE = 3000;
let saidUntil = 0;

function refused(form, request) {
  if (refusedBy(form, request, (message) => request.status ? inOurWords(message) : AGAIN)) saidUntil = performance.now() + PATIENCE;
}

function answered(form, {target}) {
  if (target.status < 200 || target.status >= 300) {
    refused(form, target);
    return;
  }
  taken(form);
  if (target.responseURL.includes('/process-definition/')) {
    // Told or not, the case is registered: Tasklist says so itself.
    registered(JSON.parse(target.responseText), target.getResponseHeader(ONCE) === 'earlier').catch(() => {});
  }
}

const {open} = XMLHttpRequest.prototype;
XMLHttpRequest.prototype.open = function watched(method, url, ...rest) {
  open.call(this, method, url, ...rest);
  const [, form] = method === 'POST' && FORM.exec(String(url)) || [];
  if (!form) return;
  this.setRequestHeader(ONCE, tokenOf(form));
  // Before the engine's client, which comes later: so the refusal is told before Tasklist tells it.
  this.addEventListener('readystatechange', (event) => this.readyState === XMLHttpRequest.DONE && answered(form, event));
};

function alerted(alert) {
  if (alert.matches('.notifications .alert-danger') && performance.now() < saidUntil) {
    saidUntil = 0;
    alert.hidden = true;
    setTimeout(() => alert.querySelector('.close')?.click());
    return;
  }
  alert.querySelectorAll('.message').forEach((message) => {
    const ours = inOurWords(message.textContent);
    if (ours !== message.textContent.trim()) message.textContent = ours;
  });
}

new MutationObserver((changes) => changes
  .flatMap((change) => [...change.addedNodes])
  .filter((node) => node.matches?.('.alert'))
  .forEach(alerted))
  .observe(document.body, {childList: true, subtree: true});
