// The page /audit: what the auditor reads, exports and verifies.

import {fetchFile, post} from './api.js';
import {secondOf} from './dates.js';
import {enter, part} from './page.js';

const SIZE = 50;
const FIELDS = {party: '当事人', field: '信息', reason: '理由', by: '按', found: '找到', lines: '行数', times: '次数', approvedBy: '批准人', proposedBy: '提出人', class: '保管类别', until: '保管至', basis: '依据'};
let page = 0;

const asked = () => Object.fromEntries([...new FormData(part('search'))].filter(([, value]) => value !== ''));


// An entry names its fields in the program's words.
const told = (line) => line.told.map((each) => each.replace(/^\w+/, (name) => FIELDS[name] || name)).join('；');

const cells = (...texts) => {
  const row = document.createElement('tr');
  row.append(...texts.map((text) => Object.assign(document.createElement('td'), {textContent: text || ''})));
  return row;
};

async function tell(work) {
  part('refusal').textContent = '';
  try {
    await work();
  } catch (refused) {
    part('refusal').textContent = refused.message;
  }
}

async function show(which) {
  const lines = await post('api/audit/search', {...asked(), page: which, size: SIZE});
  page = which;
  const rows = lines.map((line) => cells(secondOf(line.at), line.by, line.actionName, line.subject, line.thing, told(line)));
  if (which === 0) part('rows').replaceChildren();
  part('rows').append(...rows);
  part('found').hidden = part('rows').children.length === 0;
  part('more').hidden = lines.length < SIZE;
}

part('search').addEventListener('submit', (event) => {
  event.preventDefault();
  tell(() => show(0));
});
part('more').addEventListener('click', () => tell(() => show(page + 1)));
part('export').addEventListener('click', () => tell(() => fetchFile('api/audit/export', asked(), '审计记录.csv')));
part('verify').addEventListener('click', () => tell(async () => {
  part('verdict').textContent = (await post('api/audit/verification', {})).text;
}));
await enter();
part('search').hidden = false;
tell(() => show(0));
