// The page /flow-migration?process=KEY: which cases run on which version, the mapping, a trial, the move with its progress and results.

import {get, post} from './api.js';
import {row} from './dom.js';
import {make as node} from './flow-dom.js';
import {moment} from './flow-words.js';
import {enter, part} from './page.js';

const PAGE = 100;
const process = new URLSearchParams(location.search).get('process');
const base = 'api/flow-migrations';
const flow = `${base}/flows/${encodeURIComponent(process || '')}`;

let versions = [];
let proposal = {elements: [], targets: []};
let problems = [];
let run = null;
let casePage = 0;
let resultPage = 0;

const both = (label) => `${label.chinese} ${label.english}`;

/** Does something that may be refused, and says in words what became of it. */
async function tell(work) {
  part('said').textContent = '';
  part('refusal').textContent = '';
  try {
    part('said').textContent = await work() || '';
  } catch (refused) {
    part('refusal').textContent = refused.message;
  }
}

const choice = (type, name, version, checked) => {
  const input = node('input', {type, name, value: version.version, checked});
  input.setAttribute('aria-label', `${name === 'from' ? '从 From' : '到 To'} ${version.version}`);
  return input;
};

function showVersions() {
  part('name').textContent = versions[0].name || process;
  part('versions').replaceChildren(...versions.map((one) => row(
    choice('checkbox', 'from', one, !one.inForce && one.running > 0),
    choice('radio', 'to', one, one.inForce),
    `${one.version}${one.versionTag ? `（${one.versionTag}）` : ''}${one.inForce ? ' · 现行 in force' : ''}`,
    moment(one.since),
    String(one.running))));
  part('only-one').hidden = versions.length > 1;
  part('look').hidden = versions.length === 1;
  part('flow').hidden = false;
}

const from = () => [...document.querySelectorAll('input[name=from]:checked')].map((one) => Number(one.value)).filter((one) => one !== to());
const to = () => Number(document.querySelector('input[name=to]:checked').value);
const fromQuery = () => from().map((one) => `from=${one}`).join('&');

function targetChoice(element) {
  const fitting = proposal.targets.filter((one) => one.type === element.type);
  const select = node('select', {},
    node('option', {value: '', textContent: '留在原版本 stays'}),
    ...fitting.map((one) => node('option', {value: one.id, textContent: one.name === one.id ? one.id : `${one.name}（${one.id}）`})));
  select.value = element.to || '';
  select.setAttribute('aria-label', `${element.name} 去处 Goes to`);
  select.addEventListener('change', () => {
    Object.assign(element, {to: select.value || null, guess: false});
    tell(check);
  });
  return select;
}

const notes = (element) => [
  element.guess ? '猜测，请核对 A guess.' : '',
  !element.to && element.cases ? `${element.cases} 件留在原版本 ${element.cases} stay.` : '',
  ...problems.filter((one) => one.element === element.from).map((one) => `${one.chinese} ${one.english}`)
].filter(Boolean).join(' ');

/** Not mapped although the other version has it as well: no case waits at such an element. */
const isGone = (element) => !element.to && !proposal.targets.some((one) => one.id === element.from);

const isWorthALook = (element) => part('every').checked || element.cases > 0 || element.guess || isGone(element)
  || problems.some((one) => one.element === element.from);

function showElements() {
  part('elements').replaceChildren(...proposal.elements.filter(isWorthALook).map((one) => {
    const line = row(`${one.name}${one.name === one.from ? '' : `（${one.from}）`}`, String(one.cases), targetChoice(one), notes(one));
    line.dataset.element = one.from;
    line.className = problems.some((each) => each.element === one.from) || (!one.to && one.cases) ? 'differs' : '';
    return line;
  }));
  const stay = proposal.elements.filter((one) => !one.to).reduce((sum, one) => sum + one.cases, 0);
  const whole = problems.filter((one) => !one.element).map((one) => `${one.chinese} ${one.english}`).join(' ');
  part('outlook').textContent = `${stay ? `有 ${stay} 处停着的案件没有去处，会留在原版本。${stay} waiting places have nowhere to go; those cases stay.`
    : '案件所停的步骤都有去处。Every element at which a case stands has a place to go to.'} ${whole}`;
  part('try').disabled = problems.length > 0;
  part('move').disabled = problems.length > 0;
}

const mapping = () => proposal.elements.map(({from: element, to: target}) => ({from: element, to: target}));

async function check() {
  problems = (await post(`${base}/check`, {process, from: from(), to: to(), mapping: mapping()})).problems;
  showElements();
}

async function showCases() {
  const found = await get(`${flow}/cases?${fromQuery()}&page=${casePage}&size=${PAGE}`);
  part('cases').append(...found.map((one) => row(
    one.number || '—', String(one.version), one.places.map((place) => place.name).join('、'), moment(one.places[0]?.since))));
  part('more-cases').hidden = found.length < PAGE;
}

async function look() {
  if (!from().length) throw new Error('请选择要移出的版本。Choose the versions to leave.');
  proposal = await get(`${flow}/proposal?${fromQuery()}&to=${to()}`);
  await check();
  casePage = 0;
  part('cases').replaceChildren();
  await showCases();
  part('mapping').hidden = false;
}

const only = () => part('only').value.split(/[\s,，、;；]+/).filter(Boolean);

async function order(kind) {
  const count = versions.filter((one) => from().includes(one.version)).reduce((sum, one) => sum + one.running, 0);
  if (kind === 'MOVE' && !window.confirm(`确定迁移${only().length || count} 件案件到版本 ${to()}？ Move them?`)) return '';
  const begun = await post(base, {process, from: from(), to: to(), mapping: mapping(), only: only(), kind, reason: part('reason').value});
  await showRun(begun);
  part('run').scrollIntoView({behavior: 'smooth'});
  return '';
}

function showProgress() {
  part('run-title').textContent = `${both(run.kindName)} → ${run.to} · ${both(run.stateName)}`;
  part('bar').max = Math.max(run.total, 1);
  part('bar').value = run.total - run.pending;
  part('counts').textContent = `${run.total - run.pending} / ${run.total}`
    + (run.kind === 'TRY' ? ` · 可以迁移 can move ${run.canMove}` : ` · 已迁移 moved ${run.moved}`)
    + ` · 未迁移 left ${run.left}${run.pending ? ` · 待处理 waiting ${run.pending}` : ''}`;
  part('pause').hidden = run.state !== 'RUNNING';
  part('resume').hidden = run.state !== 'PAUSED';
  part('cancel').hidden = run.state !== 'RUNNING' && run.state !== 'PAUSED';
  part('run').hidden = false;
}

const resultRow = (one) => row(
  one.number || '—',
  String(one.version),
  one.placesThen ? `${one.places} → ${one.placesThen}（已办到 meanwhile）` : one.places,
  both(one.stateName),
  one.chinese ? `${one.chinese} ${one.english}` : '');

async function showResults() {
  const state = part('state').value;
  const found = await get(`${base}/${run.id}/cases?page=${resultPage}&size=${PAGE}${state ? `&state=${state}` : ''}`);
  if (resultPage === 0) part('results').replaceChildren();
  part('results').append(...found.map(resultRow));
  part('more-results').hidden = found.length < PAGE;
}

const resultsAnew = () => {
  resultPage = 0;
  return showResults();
};

async function showRun(begun) {
  run = begun;
  showProgress();
  await resultsAnew();
  if (run.state === 'RUNNING') follow(run.id);
}

/** Asks every second until the order has its end; a lost connection is asked again. */
async function follow(id) {
  while (run.id === id && run.state === 'RUNNING') {
    await new Promise((wake) => setTimeout(wake, 1000));
    const now = await get(`${base}/${id}`).catch(() => run);
    if (run.id !== id) return;
    run = now;
    showProgress();
  }
  if (run.id === id) {
    await resultsAnew();
    await showEarlier();
    versions = await get(flow);
    showVersions();
  }
}

async function showEarlier() {
  const runs = await get(`${base}?process=${encodeURIComponent(process)}`);
  part('runs').replaceChildren(...runs.map((one) => row(
    node('button', {type: 'button', className: 'quiet small', textContent: moment(one.orderedAt), onclick: () => tell(() => showRun(one))}),
    both(one.kindName),
    String(one.to),
    `${both(one.stateName)} · ${one.kind === 'TRY' ? one.canMove : one.moved} / ${one.total}`,
    one.by,
    one.reason)));
  part('earlier').hidden = runs.length === 0;
  return runs;
}

const turn = (how) => tell(async () => {
  await showRun(await post(`${base}/${run.id}/${how}`, {}));
  return '';
});

part('look').addEventListener('click', () => tell(look));
part('every').addEventListener('change', showElements);
part('more-cases').addEventListener('click', () => tell(() => {
  casePage += 1;
  return showCases();
}));
part('more-results').addEventListener('click', () => tell(() => {
  resultPage += 1;
  return showResults();
}));
part('state').addEventListener('change', () => tell(resultsAnew));
part('order').addEventListener('submit', (event) => {
  event.preventDefault();
  tell(() => order(event.submitter?.id === 'move' ? 'MOVE' : 'TRY'));
});
['pause', 'resume', 'cancel'].forEach((how) => part(how).addEventListener('click', () => turn(how)));

await enter();
if (process) {
  await tell(async () => {
    versions = await get(flow);
    showVersions();
    const runs = await showEarlier();
    const open = runs.find((one) => one.state === 'RUNNING' || one.state === 'PAUSED');
    if (open) await showRun(open);
  });
} else {
  part('which').hidden = false;
}
