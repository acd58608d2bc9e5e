// The page /reminders: what one is reminded of, where it is sent, work for colleagues who are away, and for administrators the outbox.

import {get, post, put} from './api.js';
import {dayOf as day, minuteOf as time} from './dates.js';
import {element as node} from './dom.js';
import {keepOfficial} from './numbers.js';
import {enter, part, trying} from './page.js';

const cell = (content, className = '') => node('td', {className}, content);
const caseLink = (number) => node('a', {href: `cases?${new URLSearchParams({number})}`, textContent: number});
const say = (refusal) => { part('refusal').textContent = refusal; };

// What one is reminded of.

const names = {};

function item(one) {
  const link = node('a', {href: one.standsInFor ? '#stand-in' : one.path, textContent: one.chinese, className: 'what'});
  const notes = [node('small', {textContent: time(one.shownFrom)})];
  if (one.standsInFor) notes.unshift(node('small', {className: 'for', textContent: `代理 ${names[one.standsInFor] || one.standsInFor}`}));
  if (one.settledAt) notes.push(node('small', {textContent: '已办完 Done'}));
  const row = node('li', {className: one.settledAt ? 'done' : one.readAt ? '' : 'unread'}, link, ...notes);
  link.addEventListener('click', () => { if (!one.readAt) post('api/reminders/read', {ids: [one.id]}, {keepalive: true}); });
  return row;
}

let shown = [];

async function showMine() {
  shown = await get(`api/reminders?settled=${part('settled').checked}`);
  part('rows').replaceChildren(...shown.map(item));
  part('none').hidden = shown.length > 0;
  const unread = shown.filter((one) => !one.readAt && !one.settledAt).length;
  part('unread').textContent = unread ? `${unread} 条未读 unread` : '';
  part('all-read').hidden = unread === 0;
  part('mine').hidden = false;
}

part('settled').addEventListener('change', trying(showMine));
part('all-read').addEventListener('click', trying(async () => {
  await post('api/reminders/read', {ids: shown.map((one) => one.id)});
  await showMine();
}));

// Work of colleagues who are away.

function take(task, absent) {
  const button = node('button', {type: 'button', className: 'quiet small', textContent: '代为办理 Take it'});
  button.setAttribute('aria-label', `代${absent}办理 ${task.number} ${task.name}`);
  button.addEventListener('click', trying(async () => {
    button.disabled = true;
    try {
      location.assign((await post(`api/stand-in/tasks/${encodeURIComponent(task.id)}`, {})).path);
    } finally {
      button.disabled = false;
    }
  }));
  return button;
}

function workOf(one) {
  const rows = one.tasks.map((task) => node('tr', {},
    cell(caseLink(task.number)), cell(task.name), cell(task.due ? `最后办理日 Due ${day(task.due)}` : ''), cell(take(task, one.absentName))));
  const table = node('table', {}, node('tbody', {}, ...rows));
  const none = node('p', {className: 'hint', textContent: '目前没有等他办理的任务。Nothing waits there.'});
  return node('div', {},
    node('h3', {textContent: `${one.absentName}（请假到 away until ${one.until}）`}),
    rows.length ? node('div', {className: 'scroll'}, table) : none);
}

async function showWork() {
  const all = await get('api/stand-in');
  all.forEach((one) => { names[one.absent] = one.absentName; });
  part('work').replaceChildren(...all.map(workOf));
  part('stand-in').hidden = all.length === 0;
}

// Where it is sent.

const FIELDS = ['email', 'mobile'];
const WISHES = ['wantsEmail', 'wantsText'];

function channelWords(mine) {
  const off = [mine.emailOpen ? '' : '邮件 e-mail', mine.textOpen ? '' : '短信 text messages'].filter(Boolean);
  const closed = off.length ? `本系统还没有开通：${off.join('、')}，设置先保存，开通后生效。 Not open yet; what you set counts once it is.` : '';
  return (mine.own ? '' : mine.mobile ? '您还没有设置过，手机号取自调解员名册。 The number is the list\'s. ' : '') + closed;
}

function fill(mine) {
  FIELDS.forEach((name) => { part(name).value = mine[name] || ''; });
  WISHES.forEach((name) => { part(name).checked = mine[name]; });
  part('channels').textContent = channelWords(mine);
  part('where').hidden = false;
}

function showWrong(errors) {
  for (const name of FIELDS) {
    const text = errors.filter((one) => one.field === name).map((one) => one.message || `${one.chinese} ${one.english}`).join('\n');
    part(`${name}-wrong`).textContent = text;
    part(name).setAttribute('aria-invalid', String(Boolean(text)));
  }
}

part('contact').addEventListener('submit', async (event) => {
  event.preventDefault();
  showWrong([]);
  part('said').textContent = '';
  const wish = Object.fromEntries([...FIELDS.map((name) => [name, part(name).value]), ...WISHES.map((name) => [name, part(name).checked])]);
  try {
    fill(await put('api/reminders/contact', wish));
    part('said').textContent = '已保存。Saved.';
    say('');
  } catch (refused) {
    showWrong(refused.errors);
    if (!refused.errors.length) say(refused.message);
  }
});

// The outbox.

const STATES = [['WAITING', '待发 Waiting'], ['SENDING', '正在发 Sending'], ['SENT', '已发 Sent'], ['GIVEN_UP', '未能送达 Given up'], ['WITHDRAWN', '不再需要 Withdrawn']];

function countRow(means, counts) {
  const of = (state) => counts.find((one) => one.means === means.means && one.state === state)?.count || 0;
  return node('tr', {}, cell(`${means.name}${means.open ? '' : '（未开通 off）'}`), ...STATES.map(([state]) => cell(String(of(state)), 'number')));
}

function again(message) {
  const button = node('button', {type: 'button', className: 'quiet small', textContent: '再发一次 Send again'});
  button.addEventListener('click', trying(async () => {
    button.disabled = true;
    try {
      await post(`api/reminders/outbox/${message.id}/again`, {});
    } finally {
      await showOutbox();
    }
  }));
  return button;
}

function failedRow({message, name, meansName, stateName}) {
  return node('tr', {}, cell(message.number ? caseLink(message.number) : '—'), cell(name), cell(meansName), cell(stateName),
    cell(String(message.attempts), 'number'), cell(message.reason),
    cell(message.state === 'WAITING' ? `下次 ${time(message.since)}` : time(message.since)), cell(message.state === 'GIVEN_UP' ? again(message) : ''));
}

async function showOutbox() {
  const {means, counts, failed} = await get('api/reminders/outbox');
  part('count-head').replaceChildren(node('th', {textContent: '渠道 Means'}), ...STATES.map(([, words]) => node('th', {textContent: words})));
  part('counts').replaceChildren(...means.map((one) => countRow(one, counts)));
  part('failed').replaceChildren(...failed.map(failedRow));
  part('failed-table').hidden = failed.length === 0;
  part('none-failed').hidden = failed.length > 0;
  part('outbox').hidden = false;
}

const me = await enter();
keepOfficial(document.querySelector('main'));
await trying(showWork)();
await trying(showMine)();
await trying(async () => fill(await get('api/reminders/contact')))();
if (me.roles?.some((role) => ['countySupervisor', 'securityAdmin', 'COUNTY_SUPERVISOR', 'SECURITY_ADMIN'].includes(role.id || role))) await trying(showOutbox)();
if (location.hash === '#stand-in') part('stand-in').scrollIntoView();
