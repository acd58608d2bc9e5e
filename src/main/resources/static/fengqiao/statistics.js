// The page /statistics: the ministry's columns of a period by unit, their comparison, and the cases behind each number. The address keeps what was asked.

import {get} from './api.js';
import {minuteOf, today} from './dates.js';
import {element, row} from './dom.js';
import {both} from './fields.js';
import {showActivities} from './activities.js';
import {enter, part, refuse, trying} from './page.js';

const SIZE = 20;

const ASKED = ['period', 'at', 'unit'];

let shown = null;

// The number whose cases are shown: the list stands at the end of a long page, and one comes back from it.
let opened = null;

// Ten thousands of yuan go down to the fen.
const number = (value) => Number(value).toLocaleString('zh-CN', {maximumFractionDigits: 6});

const percent = (rate) => rate === null ? '—' : `${(Number(rate) * 100).toFixed(2)}%`;

/** What stands in a number's cell: it opens its cases; nought opens none, and behind people and committees there are no cases. */
function opening(value, address, title) {
  if (Number(value) === 0 || !address) return number(value);
  const link = element('a', {href: '#cases', title}, number(value));
  link.addEventListener('click', (click) => {
    click.preventDefault();
    opened = link;
    trying(showCases)(address, title, 0);
  });
  return link;
}

async function showCases(address, title, page) {
  const found = await get(`${address}&page=${page}&size=${SIZE}`);
  part('casesTitle').textContent = `${title}：${found.total} 件 cases`;
  part('caseRows').replaceChildren(...found.rows.map((one) => row(
    element('a', {href: `cases?number=${encodeURIComponent(one.number)}`}, one.official),
    one.categoryName, one.townshipName, one.villageName, one.endingName || one.stageName || one.standingName, one.acceptedOn, one.closedOn)));
  const last = Math.max(0, Math.ceil(found.total / SIZE) - 1);
  part('page').textContent = `${page + 1} / ${last + 1}`;
  part('earlier').disabled = page === 0;
  part('later').disabled = page >= last;
  shown = {address, title, page};
  part('cases').hidden = false;
  part('casesTitle').focus({preventScroll: true});
  part('cases').scrollIntoView({block: 'start'});
}

const fresh = (report) => `数据截至 ${minuteOf(report.asOf)} As of`
  + (report.waiting ? `；还有 ${report.waiting} 件案件的变动正在计入。 ${report.waiting} changed cases are still to be counted in.` : '');

const startsGroup = (columns, column) => columns.find(({group}) => group === column.group) === column;

/** The heads of the ministry's form over the columns that belong together. */
const groups = (columns) => columns.filter((column) => startsGroup(columns, column)).map(({group, groupEnglish}) => element('th',
  {scope: 'colgroup', className: 'first', colSpan: columns.filter((one) => one.group === group).length},
  element('span', {}, `${group} `, element('span', {lang: 'en'}, groupEnglish))));

const cellOf = (columns, column, content) => element('td', {className: startsGroup(columns, column) ? 'first' : ''}, content);

/** A line of the comparison, under the head of its group where it is the first of it. */
function compared(columns, column, one) {
  const line = row(element('th', {scope: 'row', title: one.english}, one.chinese),
    number(one.value), number(one.before), percent(one.onBefore), number(one.yearAgo), percent(one.onYear));
  return startsGroup(columns, column)
    ? [element('tr', {className: 'group'}, element('th', {scope: 'rowgroup', colSpan: 6}, `${column.group} `, element('span', {lang: 'en'}, column.groupEnglish))), line]
    : [line];
}

const overBoth = (name, title = '') => element('th', {scope: 'col', rowSpan: 2, title}, name);

function showTable(report) {
  part('counted').replaceChildren(...both(report.counted.chinese, report.counted.english));
  part('title').textContent = `${report.unitName}案件情况统计表（${report.chinese}） ${report.from} 至 ${report.to}`;
  const all = report.columns.map((column, at) => ({...column, at}));
  const ofCases = all.filter(({register}) => !register);
  const ofRegisters = all.filter(({register}) => register);
  const titles = (columns) => columns.map((column) => element('th', {scope: 'col', title: column.english, className: startsGroup(columns, column) ? 'first' : ''}, column.chinese));
  const values = (unit, columns) => columns.map((column) => cellOf(columns, column, opening(unit.values[column.at], unit.cases[column.at], `${unit.name} ${column.chinese}`)));
  part('head').replaceChildren(
    row(overBoth('单位 Unit'), ...groups(ofCases), overBoth('调解成功率 Success', 'agreed ÷ (agreed + not settled)')), row(...titles(ofCases)));
  part('rows').replaceChildren(...report.rows.map((unit) => row(element('th', {scope: 'row'}, unit.name), ...values(unit, ofCases),
    percent(unit.successRate))));
  part('registersHead').replaceChildren(row(overBoth('单位 Unit'), ...groups(ofRegisters)), row(...titles(ofRegisters)));
  part('registersRows').replaceChildren(...report.rows.map((unit) => row(element('th', {scope: 'row'}, unit.name), ...values(unit, ofRegisters))));
  part('registersPart').hidden = false;
  part('compared').replaceChildren(...report.totals.flatMap((one, at) => compared(report.columns, report.columns[at], one)));
  part('comparison').hidden = false;
  part('sheet').href = `api/statistics.xlsx?${new URLSearchParams({period: report.period, at: report.from, unit: report.unit})}`;
  part('sheet').hidden = false;
}

function showCountyReport(report) {
  part('counted').replaceChildren();
  part('title').textContent = `县年度报告表 ${report.year} 年 County report`;
  part('head').replaceChildren(row(element('th', {}, '项目 Figure'), element('th', {}, '数量 Number'), element('th', {}, '成功率、满意率 Rate'), element('th', {}, '说明 Note')));
  part('rows').replaceChildren(...report.lines.map((line) => row(element('th', {scope: 'row', title: line.english}, line.chinese),
    line.value === null ? '—' : number(line.value), percent(line.rate), line.note)));
  part('comparison').hidden = true;
  part('registersPart').hidden = true;
  part('sheet').href = `api/statistics/county-report.xlsx?year=${report.year}`;
  part('sheet').hidden = false;
}

async function count() {
  part('refused').textContent = '';
  part('cases').hidden = true;
  const asked = new URLSearchParams(ASKED.map((name) => [name, part(name).value]));
  try {
    const county = asked.get('period') === 'COUNTY';
    const report = county
      ? await get(`api/statistics/county-report?year=${asked.get('at').slice(0, 4)}`)
      : await get(`api/statistics?${asked}`);
    (county ? showCountyReport : showTable)(report);
    part('asOf').textContent = fresh(report);
    part('report').hidden = false;
    part('print').hidden = false;
    history.replaceState(null, '', `?${asked}`);
    await showActivities(county ? null : report, [...part('unit').options].map((one) => ({code: one.value, name: one.textContent.trim()})), count);
  } catch (refused) {
    ['report', 'comparison', 'sheet', 'print'].forEach((id) => { part(id).hidden = true; });
    refuse(refused);
  }
}

/** The reader's own unit and those directly below it. */
async function offerUnits(wanted) {
  const {unit, townships} = await get('api/figures/search/terms');
  const below = townships.some((one) => one.code === unit.code) ? townships.flatMap((one) => one.villages) : townships;
  part('unit').replaceChildren(element('option', {value: unit.code}, unit.name),
    ...below.map((one) => element('option', {value: one.code}, `　${one.name}`)));
  if (wanted && ![...part('unit').options].some((one) => one.value === wanted)) {
    part('unit').append(element('option', {value: wanted}, wanted));
  }
  if (wanted) part('unit').value = wanted;
}

await enter();
const before = new URLSearchParams(location.search);
part('period').value = before.get('period') || 'MONTH';
part('at').value = before.get('at') || today();
part('which').addEventListener('submit', (submit) => {
  submit.preventDefault();
  count();
});
part('print').addEventListener('click', () => window.print());
part('earlier').addEventListener('click', trying(() => showCases(shown.address, shown.title, shown.page - 1)));
part('later').addEventListener('click', trying(() => showCases(shown.address, shown.title, shown.page + 1)));
part('back').addEventListener('click', () => {
  opened.focus({preventScroll: true});
  opened.scrollIntoView({block: 'center', inline: 'center'});
});
try {
  await offerUnits(before.get('unit'));
  await count();
} catch (refused) {
  part('which').querySelectorAll('select, input, button').forEach((one) => { one.disabled = true; });
  refuse(refused);
}
