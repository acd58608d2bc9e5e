// The page /retention: how long closed files are kept, and the two steps that anonymise what is expired.

import {get, post} from './api.js';
import {enter, part} from './page.js';

const cells = (...contents) => {
  const row = document.createElement('tr');
  row.append(...contents.map((content) => {
    const cell = document.createElement('td');
    cell.append(content ?? '');
    return cell;
  }));
  return row;
};

const classRow = (one) => cells(one.keptName, one.files, one.withinYear, one.expired, one.anonymised);

function fileRow(one) {
  const tick = Object.assign(document.createElement('input'), {type: 'checkbox', value: one.number, disabled: Boolean(one.keptBecause)});
  tick.setAttribute('aria-label', one.number);
  return cells(tick, one.official, one.keptName, one.closedOn, one.until, one.proposedBy, one.keptBecause);
}

const ticks = () => [...part('rows').querySelectorAll('input:not(:disabled)')];

const chosen = () => ticks().filter((tick) => tick.checked).map((tick) => tick.value);

async function show() {
  const [classes, files] = await Promise.all([get('api/retention'), get('api/retention/expired?size=200')]);
  part('classes').replaceChildren(...classes.map(classRow));
  part('rows').replaceChildren(...files.map(fileRow));
  part('empty').hidden = classes.length > 0;
  part('list').hidden = files.length === 0;
  part('none').hidden = files.length > 0;
  part('all').checked = false;
  part('kept').hidden = false;
}

/** Does something that may be refused, says in words what became of it, and reads anew. */
async function tell(work) {
  part('said').textContent = '';
  part('refusal').textContent = '';
  try {
    const words = await work();
    await show();
    part('said').textContent = words || '';
  } catch (refused) {
    part('refusal').textContent = refused.message;
  }
}

const held = () => Object.fromEntries(new FormData(part('hold')));

const holdPath = (end) => `api/disputes/${encodeURIComponent(held().number.trim())}/retention-hold${end}`;

part('all').addEventListener('change', () => ticks().forEach((tick) => { tick.checked = part('all').checked; }));
part('propose').addEventListener('click', () => tell(async () => {
  const numbers = chosen();
  await post('api/retention/proposals', {numbers});
  return `已提出匿名：${numbers.length} 件，等安全管理员确认。 Proposed; the security administrator confirms.`;
}));
part('confirm').addEventListener('click', () => tell(async () => {
  const numbers = chosen();
  if (!window.confirm(`确定匿名 ${numbers.length} 件案卷？匿名后不可恢复。 Anonymise? There is no way back.`)) return '';
  await post('api/retention/anonymisations', {numbers});
  return `已匿名：${numbers.length} 件。 Anonymised.`;
}));
part('recount').addEventListener('click', () => tell(async () => {
  const {files} = await post('api/retention/recount', {});
  return `${files} 件案卷将在一天内重新计算。 Counted anew within a day.`;
}));
part('hold').addEventListener('submit', (event) => {
  event.preventDefault();
  tell(async () => {
    await post(holdPath(''), {reason: held().reason});
    return `${held().number}：已暂缓匿名。 Held.`;
  });
});
part('lift').addEventListener('click', () => part('hold').reportValidity() && tell(async () => {
  await post(holdPath('/lift'), {reason: held().reason});
  return `${held().number}：已解除暂缓。 Not held any more.`;
}));

const me = await enter();
const has = (role) => me.roles.some((one) => one.id === role);
const supervises = has('countySupervisor');
const secures = has('securityAdmin');
part('propose').hidden = !supervises;
part('recount').hidden = !supervises;
part('confirm').hidden = !secures;
part('hold').hidden = !supervises && !secures;
tell(() => '');
