// The page /hand-over: all that somebody has in hand goes to others in one step. Whose it is stands behind ?of=, nothing there is the own work.

import {get, post} from './api.js';
import {dayOf as day} from './dates.js';
import {cell, option} from './dom.js';
import {keepOfficial} from './numbers.js';
import {enter, part} from './page.js';

const COMMITTEE = 'COMMITTEE';

const lines = (all) => all.map((text) => Object.assign(document.createElement('div'), {textContent: text}));

let login = '';
let cases = [];

const path = (what) => `api/accounts/${encodeURIComponent(login)}/${what}`;

const say = (words, refusal = '') => {
  part('said').textContent = words;
  part('refused').textContent = refusal;
  part('not-moved').replaceChildren();
};

const toCommittee = () => option(COMMITTEE, '调委会成员认领 The committee');

const nameOf = (each) => each.name + (each.fit ? '' : '（不推荐 not proposed）');

function choices(one) {
  const select = document.createElement('select');
  select.setAttribute('aria-label', `${one.number} 交给`);
  select.append(...one.candidates.map((each) => Object.assign(
    option(each.choice, nameOf(each)), {title: each.why})), toCommittee());
  select.value = one.proposed;
  select.disabled = one.candidates.length === 0;
  return select;
}

const task = (each) => `${each.name}${each.due ? `（${day(each.due)} 前）` : ''}${each.mediators ? '' : '，交回调委会'}`;

function held(one) {
  const words = [...one.tasks.map(task), ...one.commitments];
  return words.length ? words : [`承办，目前没有任务（${one.standingName}）`];
}

function row(one) {
  const node = document.createElement('tr');
  one.select = choices(one);
  one.row = node;
  node.append(cell(one.number), cell(one.categoryName), cell(one.tierName), cell(...lines(held(one))), cell(one.select));
  return node;
}

/** Everybody who can take at least one case, each with how many. */
function everybody() {
  const people = new Map();
  cases.forEach((one) => one.candidates.forEach((each) => people.set(each.choice, each.name)));
  part('all').replaceChildren(option('', '按每件的建议 As proposed'), ...[...people].map(([choice, name]) => option(choice, name)), toCommittee());
}

/** Whoever cannot log in would have the case, and nobody would see its tasks. */
function leftOut() {
  const names = [...new Set(cases.flatMap((one) => one.withoutAccount))];
  part('without-account').textContent = names.length ? `没有账号或者账号已停用、不能登录办理的人不列出：${names.join('、')}。Not listed, as they cannot log in.` : '';
}

function giveAll() {
  const choice = part('all').value;
  const cannot = cases.filter((one) => choice && ![...one.select.options].some((each) => each.value === choice));
  cases.forEach((one) => {
    one.select.value = !choice ? one.proposed : cannot.includes(one) ? one.proposed : choice;
    one.row.classList.toggle('differs', cannot.includes(one));
  });
  part('all-said').textContent = cannot.length ? `其中 ${cannot.length} 件不能交给此人，仍按建议：${cannot.map((one) => one.number).join('、')} These stay as proposed.` : '';
}

async function show() {
  const work = await get(path('work'));
  cases = work.cases;
  part('whose').textContent = `${work.displayName}（${work.login}）手上的工作，共 ${cases.length} 件`;
  part('rows').replaceChildren(...cases.map(row));
  everybody();
  leftOut();
  part('all-said').textContent = '';
  part('none').hidden = cases.length > 0;
  part('hand-over').hidden = cases.length === 0;
  part('work').hidden = false;
}

function refuse(refused) {
  say('', refused.errors?.length ? '没有移交：下面这些案件不能这样移交。改交别人，或者交给调委会，再确认。Nothing was handed over.' : refused.message);
  part('not-moved').replaceChildren(...(refused.errors || []).map((one) => Object.assign(
    document.createElement('li'), {textContent: [one.number, one.person && `交给${one.person}`, one.chinese].filter(Boolean).join(' · ')})));
  const wrong = new Set((refused.errors || []).map((one) => one.number));
  cases.forEach((one) => one.row.classList.toggle('differs', wrong.has(one.number)));
  part('refused').scrollIntoView({block: 'center'});
}

part('all').addEventListener('change', giveAll);

part('hand-over').addEventListener('submit', async (event) => {
  event.preventDefault();
  const button = event.target.querySelector('button');
  button.disabled = true;
  say('');
  try {
    const done = await post(path('hand-over'), {
      reason: part('reason').value, cases: cases.map((one) => ({number: one.number, to: one.select.value}))
    });
    part('reason').value = '';
    await show();
    say(`已移交 ${done.cases} 件，每件都记入案件档案。Handed over: ${done.cases}.`);
  } catch (refused) {
    refuse(refused);
  } finally {
    button.disabled = false;
  }
});

const me = await enter();
keepOfficial(document.querySelector('main'));
login = new URLSearchParams(location.search).get('of') || me.login;
await show().catch(refuse);
