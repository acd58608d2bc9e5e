// The page /flow-rehearsal?draft=7: begins a rehearsal, shows how far it is, and opens the cases that come out otherwise.

import {get, post} from './api.js';
import {cell, row} from './dom.js';
import {enter, part} from './page.js';
import {DIFFERENCES, KINDS, inWords, stateInWords} from './flow-rehearsal-words.js';
import {showCase} from './flow-rehearsal-case.js';
import {moment} from './flow-words.js';

const PAUSE = 1500;
const AT_A_TIME = 100;

const query = new URLSearchParams(location.search);
const draft = query.get('draft');

let run = null;
let shown = {kind: null, page: 0};

const button = (words, act) => {
  const made = Object.assign(document.createElement('button'), {type: 'button', className: 'small quiet', textContent: words});
  made.addEventListener('click', act);
  return made;
};

async function tell(work) {
  part('refusal').textContent = '';
  try {
    await work();
  } catch (refused) {
    part('refusal').textContent = refused.message;
  }
}

const seconds = (many) => many < 90 ? `${many} 秒` : `${Math.round(many / 60)} 分钟`;

function showTime() {
  const parts = [`用时 ${seconds(run.usedSeconds)}`];
  if (run.expectedSeconds) parts.push(`预计 ${seconds(run.expectedSeconds)}`);
  if (run.leftSeconds !== null) parts.push(`还要大约 ${seconds(run.leftSeconds)}`);
  part('time').textContent = `${parts.join('，')}。 Used ${run.usedSeconds} s, expected ${run.expectedSeconds} s.`;
}

function showRun() {
  const atWork = ['RECORDING', 'RUNNING'].includes(run.state);
  part('run').hidden = false;
  part('title').textContent = `第 ${run.id} 次演练：${run.title}`;
  part('state').textContent = `${stateInWords(run)}${run.problem ? `：${run.problem}` : ''}`;
  part('progress').max = run.total || 1;
  part('progress').value = run.done;
  part('progress').hidden = !atWork;
  part('cancel').hidden = !atWork;
  showTime();
  part('counts').replaceChildren(...KINDS.map((kind) => {
    const many = run.counts[kind];
    return row(cell(inWords(kind)), cell(String(many)), many && kind !== 'SAME' ? cell(button('看案件 Show', () => tell(() => list(kind)))) : cell());
  }));
  return atWork;
}

async function follow() {
  while (showRun()) {
    await new Promise((done) => { setTimeout(done, PAUSE); });
    run = await get(`api/flow-rehearsals/${run.id}`);
  }
  await showEarlier();
}

const pathOf = ({kind, page}) => {
  const which = kind === 'INCOMPARABLE' ? 'incomparable=true' : `difference=${kind}`;
  return `api/flow-rehearsals/${run.id}/cases?${which}&page=${page}&size=${AT_A_TIME}`;
};

async function more() {
  const found = await get(pathOf(shown));
  part('rows').append(...found.map((one) => row(
    cell(one.number),
    cell(one.differences.map((each) => DIFFERENCES[each]).join('；')),
    cell(button('打开 Open', () => showCase(run.id, one.number))))));
  part('more').hidden = found.length < AT_A_TIME;
}

async function list(kind) {
  shown = {kind, page: 0};
  part('list').hidden = false;
  part('case').hidden = true;
  part('listTitle').textContent = inWords(kind);
  part('rows').replaceChildren();
  await more();
  part('list').scrollIntoView({behavior: 'smooth'});
}

async function showEarlier() {
  const runs = await get(`api/flow-rehearsals${draft ? `?draft=${encodeURIComponent(draft)}` : ''}`);
  part('earlier').hidden = runs.length === 0;
  part('runs').replaceChildren(...runs.map((one) => row(
    cell(String(one.id)), cell(one.title), cell(moment(one.askedAt)), cell(stateInWords(one)), cell(String(one.done)),
    cell(button('看结果 Show', () => tell(async () => {
      run = await get(`api/flow-rehearsals/${one.id}`);
      part('list').hidden = true;
      part('case').hidden = true;
      await follow();
    }))))));
  return runs;
}

part('ask').addEventListener('submit', (event) => {
  event.preventDefault();
  tell(async () => {
    part('list').hidden = true;
    part('case').hidden = true;
    run = await post('api/flow-rehearsals', {
      draft: Number(draft), cases: Number(part('cases').value), from: part('from').value || null, until: part('until').value || null
    });
    await follow();
  });
});
part('cancel').addEventListener('click', () => tell(() => post(`api/flow-rehearsals/${run.id}/cancel`, {})));
part('more').addEventListener('click', () => tell(() => {
  shown.page += 1;
  return more();
}));

await enter();
part('ask').hidden = !draft;
if (draft) part('back').href = `flow-draft?id=${encodeURIComponent(draft)}`;
await tell(async () => {
  const runs = await showEarlier();
  const atWork = runs.find((one) => ['RECORDING', 'RUNNING'].includes(one.state));
  if (atWork || runs.length) {
    run = atWork || runs[0];
    await follow();
  }
});
