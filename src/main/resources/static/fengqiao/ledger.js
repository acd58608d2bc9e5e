// The page /ledger: the register of the problem ledger, to look through, print and take along.

import {fetchFile, get, post} from './api.js';
import {choices, element, onSubmit, option, tellAtFields, titled} from './fields.js';
import {enter, part} from './page.js';

const SIZE = 50;
const form = part('which');
let options = null;
let asked = null;
let next = null;
let shown = 0;

const badge = (words, kind) => element('span', {className: `badge ${kind}`, textContent: words});

const RISK = {HIGH: 'bad', MEDIUM: 'warn', LOW: 'good'};

function state(line) {
  if (line.struck) return [badge('已撤回 struck', 'off')];
  return line.automatic ? [badge('超期自动登记 by itself', 'warn')] : [`${line.enteredByName} 登记 entered`];
}

const paragraph = (name, text) => text ? [element('p', {}, element('b', {textContent: `${name}：`}), text)] : [];

function lineRow({line, villageName, townshipName, enteredOn}) {
  const cells = [
    [element('span', {className: 'nobreak', textContent: line.ledgerNumber})], [element('span', {className: 'nobreak', textContent: enteredOn})],
    [`${townshipName} ${villageName}`], [line.categoryName],
    [element('a', {href: `cases?number=${encodeURIComponent(line.number)}`, textContent: line.officialNumber}), line.round > 1 ? `（第 ${line.round} 轮）` : ''],
    [...paragraph('情况', line.problem), ...paragraph('诉求', line.claims), ...paragraph('原因', line.failureReason), ...paragraph('建议', line.suggestion)],
    [line.riskLevel ? badge(line.riskLevelName, RISK[line.riskLevel] || 'warn') : '未评估 not assessed'], state(line)
  ];
  return element('tr', {className: line.struck ? 'struck' : ''}, ...cells.map((cell) => element('td', {}, ...cell)));
}

async function page() {
  const found = await post(`api/ledger/register${next === null ? '' : `?before=${next}`}`, {...asked, size: SIZE});
  part('rows').append(...titled(part('rows'), found.items.map(lineRow)));
  shown += found.items.length;
  next = found.next;
  part('more').hidden = next === null;
  part('table').hidden = shown === 0;
  part('count').textContent = shown === 0 ? '没有符合的台账：换个条件再找。 No line matches; look for something else.'
    : `已显示 ${shown} 条${next === null ? '，到底了' : '，还有更早的'}。 ${shown} lines shown${next === null ? ', these are all' : ''}.`;
}

const named = (name) => form.elements[name].selectedOptions[0].textContent;

/** What stands on top of a printed register. */
function title() {
  const span = [asked.from && `${asked.from} 起`, asked.to && `至 ${asked.to}`].filter(Boolean).join('');
  part('title').textContent = `问题台账　${named('township')}${asked.village ? named('village') : ''}　${span || '全部日期'}`;
}

async function find() {
  asked = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, value.trim() || null]));
  next = null;
  shown = 0;
  part('rows').replaceChildren();
  title();
  await page();
}

function offerVillages() {
  const township = options.townships.find((one) => one.value === form.elements.township.value);
  choices(form.elements.village, township ? township.villages : [], '全部 All');
}

function takeYear() {
  const year = part('year').value;
  form.elements.from.value = year ? `${year}-01-01` : '';
  form.elements.to.value = year ? `${year}-12-31` : '';
}

const trying = (work) => async () => {
  tellAtFields(form);
  try {
    await work();
  } catch (refused) {
    tellAtFields(form, {errors: [], ...refused, message: refused.message});
  }
};

onSubmit(form, find);
form.elements.township.addEventListener('change', offerVillages);
part('year').addEventListener('change', takeYear);
part('more').addEventListener('click', trying(page));
part('print').addEventListener('click', () => window.print());
part('sheet').addEventListener('click', trying(() => fetchFile('api/ledger/register/xlsx', asked, '台账.xlsx')));

await enter();
try {
  options = await get('api/ledger/register/options');
  choices(form.elements.township, options.townships, options.townships.length === 1 ? null : '全部 All');
  choices(form.elements.category, options.categories, '全部 All');
  choices(form.elements.riskLevel, options.riskLevels, '全部 All');
  choices(form.elements.state, options.states, '全部 All');
  part('year').replaceChildren(option('', '全部 All'), ...[0, 1, 2, 3, 4, 5].map((ago) => option(options.year - ago, `${options.year - ago}`)));
  offerVillages();
  part('further').open = innerWidth > 640;
  form.hidden = false;
  await find();
} catch (refused) {
  part('refused').textContent = refused.message;
}
