// The page /codes: closed tables to read, and the county's own list of places.

import {get, post} from './api.js';
import {both, button, element, onSubmit, option, row} from './fields.js';
import {enter, part, trying} from './page.js';

const PAGE = 200;
const form = part('placeForm');
let tables = [];

const holds = (table, text) => [table.name.chinese, table.name.english, ...table.rows.flatMap((one) => [one.code, one.chinese, one.english])]
  .some((words) => words.toLowerCase().includes(text));

function tableOf(one, open) {
  const body = element('tbody', {}, ...one.rows.map((each) => row([element('code', {textContent: each.code})], each.chinese, [element('span', {lang: 'en', textContent: each.english})])));
  const head = element('thead', {}, element('tr', {}, ...['代码 Code', '名称 Name', '英文 English'].map((text) => element('th', {scope: 'col', textContent: text}))));
  const place = element('div', {className: 'scroll', tabIndex: 0, role: 'region', ariaLabel: one.name.chinese}, element('table', {}, head, body));
  return element('details', {open}, element('summary', {}, ...both(one.name.chinese, one.name.english), `（${one.rows.length}）`),
    element('p', {className: 'hint'}, ...both(`来源：${one.source.chinese}。${one.keeper.chinese}`, `${one.source.english}. ${one.keeper.english}`)), place);
}

function show() {
  const text = part('text').value.trim().toLowerCase();
  const found = tables.filter((one) => holds(one, text));
  part('tables').replaceChildren(...found.map((one, at) => tableOf(one, text ? true : at === 0)));
  part('count').textContent = found.length ? `${found.length} 个代码表` : '没有符合的代码。 No code matches.';
}

async function showPlaces() {
  const places = await get('api/mediation-places');
  part('places').replaceChildren(...places.map((one) => row(one.committeeName, one.name, one.mine
    ? [button('停用 Give up', trying(async () => {
      if (!confirm(`停用“${one.name}”？ Give it up?`)) return;
      await post(`api/mediation-places/${one.id}/close`, {});
      await showPlaces();
      part('said').textContent = '已停用。 Given up.';
    }), {ariaLabel: `停用 ${one.name}`})] : '')));
  part('placeTable').hidden = places.length === 0;
  part('placeCount').textContent = places.length ? `${places.length} 个地点。` : '还没有登记调解地点。 No places yet.';
}

/** Only whoever keeps the lists of committees may add places, and chooses among them. */
async function offerCommittees() {
  const all = [];
  for (let page = 0, total = 1; page * PAGE < total; page += 1) {
    const found = await get(`api/organisation/committees?page=${page}&size=${PAGE}`);
    all.push(...found.items);
    total = found.total;
  }
  part('committees').replaceChildren(...all.filter((one) => one.code && !one.endedOn).map((one) => option(one.code, one.name)));
  form.hidden = false;
}

onSubmit(form, async () => {
  await post('api/mediation-places', Object.fromEntries(new FormData(form)));
  form.elements.name.value = '';
  await showPlaces();
  part('said').textContent = '已增加。 Added.';
});
part('text').addEventListener('input', show);

const me = await enter();
await trying(async () => {
  tables = await get('api/codes');
  show();
  if (me.roles.some((role) => ['townshipClerk', 'dispatcher', 'countySupervisor'].includes(role.id))) await offerCommittees();
  await showPlaces();
})();
