// Where the county stands, each figure with the cases behind it.

import {get} from '../api.js';
import {minuteOf} from '../dates.js';
import {missingHolidays} from '../holidays-missing.js';
import {bars, COLOURS, heat, lines, type Series} from './charts.js';
import {openCases, opens} from './case-list.js';
import {button, make, page, table, type Column} from './dom.js';
import {categoryOf, type Figures, type Group, type Heat, type OnTime, type StageDays, type StageOpen, type Week} from './figures.js';
import {find} from './find.js';
import {overdue} from './overdue.js';
import {named, percent, words} from './words.js';

const section = (title: string, ...content: (Node | string | false)[]): HTMLElement =>
  make('section', {className: 'fq-panel'}, make('h3', {}, title), ...content);

const nothing = (): HTMLElement => make('p', {className: 'fq-none'}, words('这段时间没有案件。', 'No case in this period.'));

const numbers = (content: HTMLElement): HTMLElement =>
  make('details', {}, make('summary', {}, words('数据表', 'Table')), content);

const note = (text: string): HTMLElement => make('p', {className: 'fq-note'}, text);

/** A chart and the table of its numbers, or one clear sentence where there are none; and what is counted, where that is not plain. */
const figure = (title: string, some: boolean, drawn: () => HTMLElement, rows: () => HTMLElement, counted = ''): HTMLElement =>
  some ? section(title, counted && note(counted), drawn(), numbers(rows())) : section(title, nothing());

const PASSAGES = words('按环节计次，不是案件数：一件案件办完几个环节，计几次。', 'Stages are counted, not cases: a case counts once for each stage it has finished.');

const tile = (title: string, value: string, address: string | null, ...below: (Node | string)[]): HTMLElement =>
  make('div', {className: 'fq-tile'}, make('div', {className: 'fq-tile-title'}, title),
    address ? opens(value, address, title) : make('span', {className: 'fq-tile-value'}, value),
    make('div', {className: 'fq-tile-below'}, ...below));

function tiles(all: Figures): HTMLElement {
  const total = (name: string) => all.totals.find((one) => one.figure === name);
  const plain = ['ACCEPTED', 'OPEN', 'CLOSED', 'OVERDUE'].map(total)
    .map((one) => one && tile(named(one), String(one.value), one.cases));
  const excluded = ([
    [words('当事人退出', 'left by a party'), all.success.withdrawn, all.success.withdrawnCases],
    [words('不予受理', 'not accepted'), all.success.notAccepted, all.success.notAcceptedCases],
    [words('登记作废', 'voided'), all.success.voided, all.success.voidedCases],
    [words('并入另一案', 'merged'), all.success.merged, all.success.mergedCases]
  ] as const).filter(([, value]) => value > 0).flatMap(([title, value, address]) => [`${title} `, opens(value, address, title), ' ']);
  const {success, performance, satisfaction} = all;
  return make('div', {className: 'fq-tiles'}, ...plain,
    tile(words('调解成功率', 'Success rate'), percent(success.rate), success.agreedCases,
      words('调解成功 ', 'agreed '), opens(success.agreed, success.agreedCases, words('调解成功', 'Agreed')), words('，调解不成 ', ', failed '), opens(success.failed, success.failedCases, words('调解不成', 'Failed')),
      ...(excluded.length ? [words('；不计入：', '; not counted: '), ...excluded] : []),
      words(`；含退出 ${percent(success.rateOfAll)}`, `; with those who left ${percent(success.rateOfAll)}`)),
    tile(words('协议履行率', 'Performance rate'), percent(performance.rate), performance.performedCases,
      words(`已履行 ${performance.performed}，应履行 `, `performed ${performance.performed} of `),
      opens(performance.due, performance.dueCases, words('应履行', 'To be performed'))),
    tile(words('满意率', 'Satisfaction'), percent(satisfaction.rate), satisfaction.satisfiedCases,
      words(`平均 ${satisfaction.average ?? '—'} 分，评价 `, `mean ${satisfaction.average ?? '—'}, rated `),
      opens(satisfaction.rated, satisfaction.ratedCases, words('有评价', 'Rated')), words(' 件', '')));
}

function byStage(stages: StageOpen[]): HTMLElement {
  const title = words('在办案件，按环节', 'Open cases by stage');
  return figure(title, stages.some((one) => one.open > 0),
    () => bars(title, stages.map(named), [{name: title, values: stages.map((one) => one.open), colour: COLOURS.first}],
      (place) => go(stages[place]?.openCases, named(stages[place]!))),
    () => table(title, [
      {title: words('环节', 'Stage'), cell: (one: StageOpen) => named(one)},
      {title: words('在办', 'Open'), cell: (one: StageOpen) => opens(one.open, one.openCases, named(one)), number: true}
    ], stages),
    words('同时在两个环节的案件（如协议与履行、回访核查）两处都计；含流程的全部版本。',
      'A case at two stages at once, as settlement and follow-up, counts at both; over all versions of the flows.'));
}

const go = (address: string | undefined, title: string): void => {
  if (address) void openCases(address, title);
};

function groups(title: string, of: string, rows: Group[]): HTMLElement {
  // Where nothing was, the table says nought and the chart leaves it out.
  const drawn = rows.filter((one) => one.accepted + one.closed > 0);
  const series: Series[] = [
    {name: words('受理', 'Accepted'), values: drawn.map((one) => one.accepted), colour: COLOURS.first},
    {name: words('结案', 'Closed'), values: drawn.map((one) => one.closed), colour: COLOURS.third}];
  const column = (name: string, value: (one: Group) => number, address: (one: Group) => string): Column<Group> =>
    ({title: name, cell: (one) => opens(value(one), address(one), `${named(one)} ${name}`), number: true});
  return figure(title, rows.some((one) => one.open + one.accepted + one.closed > 0),
    () => bars(title, drawn.map(named), series, (place, which) => {
      const one = drawn[place];
      if (one) go(which === 0 ? one.acceptedCases : one.closedCases, `${named(one)} ${series[which]?.name}`);
    }),
    () => table(title, [
      {title: of, cell: named},
      column(words('受理', 'Accepted'), (one) => one.accepted, (one) => one.acceptedCases),
      column(words('结案', 'Closed'), (one) => one.closed, (one) => one.closedCases),
      column(words('在办', 'Open'), (one) => one.open, (one) => one.openCases)
    ], rows));
}

function weeks(all: Week[]): HTMLElement {
  const title = words('每周受理、结案、在办', 'New, closed and open by week');
  const address = (one: Week, which: number): string => [one.acceptedCases, one.closedCases, one.openCases][which] ?? one.openCases;
  const series: Series[] = [
    {name: words('受理', 'Accepted'), values: all.map((one) => one.accepted), colour: COLOURS.first},
    {name: words('结案', 'Closed'), values: all.map((one) => one.closed), colour: COLOURS.third},
    {name: words('周末在办', 'Open at the end'), values: all.map((one) => one.open), colour: COLOURS.second}];
  return figure(title, all.some((one) => one.accepted + one.closed + one.open > 0),
    () => lines(title, all.map((one) => one.from.slice(5)), series, (place, which) => {
      const one = all[place];
      if (one) go(address(one, which), `${one.from} ${series[which]?.name}`);
    }),
    () => table(title, [
      {title: words('周', 'Week'), cell: (one: Week) => `${one.from} – ${one.to}`},
      ...series.map((each, which): Column<Week> => ({
        title: each.name, cell: (one) => opens([one.accepted, one.closed, one.open][which] ?? 0, address(one, which), `${one.from} ${each.name}`), number: true}))
    ], all));
}

function stageDays(all: StageDays[]): HTMLElement {
  const title = words('各环节用时（工作日）', 'Working days by stage');
  return figure(title, all.some((one) => one.left > 0),
    () => bars(title, all.map(named), [
      {name: words('中位数', 'Median'), values: all.map((one) => one.median), colour: COLOURS.first},
      {name: words('90% 以内', '90th percentile'), values: all.map((one) => one.p90), colour: COLOURS.second}
    ], (place) => go(all[place]?.cases, named(all[place]!))),
    () => table(title, [
      {title: words('环节', 'Stage'), cell: (one: StageDays) => named(one)},
      {title: words('办完', 'Finished'), cell: (one: StageDays) => opens(one.left, one.cases, named(one)), number: true},
      {title: words('中位数', 'Median'), cell: (one: StageDays) => String(one.median), number: true},
      {title: words('90% 以内', '90th percentile'), cell: (one: StageDays) => String(one.p90), number: true}
    ], all), PASSAGES);
}

function onTime(all: OnTime[]): HTMLElement {
  const title = words('按期办理', 'On time by limit');
  return figure(title, all.some((one) => one.onTime + one.late + one.overdue > 0),
    () => bars(title, all.map(named), [
      {name: words('按期', 'On time'), values: all.map((one) => one.onTime), colour: COLOURS.first, stack: true},
      {name: words('超期办完', 'Late'), values: all.map((one) => one.late), colour: COLOURS.second, stack: true},
      {name: words('超期未办', 'Past the limit'), values: all.map((one) => one.overdue), colour: COLOURS.late, stack: true}
    ], (place, which) => {
      const one = all[place];
      if (one) go([one.onTimeCases, one.lateCases, one.overdueCases][which], named(one));
    }),
    () => table(title, [
      {title: words('环节', 'Stage'), cell: (one: OnTime) => named(one)},
      {title: words('按期', 'On time'), cell: (one: OnTime) => opens(one.onTime, one.onTimeCases, named(one)), number: true},
      {title: words('超期办完', 'Late'), cell: (one: OnTime) => opens(one.late, one.lateCases, named(one)), number: true},
      {title: words('按期率', 'Rate'), cell: (one: OnTime) => percent(one.rate), number: true},
      {title: words('超期未办', 'Overdue'), cell: (one: OnTime) => opens(one.overdue, one.overdueCases, named(one)), number: true}
    ], all), PASSAGES);
}

function heatMap(all: Figures['heat'], level: string): HTMLElement {
  // The county looks at its townships, a township at its villages.
  const unit = level === 'COUNTY' ? words('乡镇', 'Township') : words('村（社区）', 'Village');
  const title = words(`近 30 天受理：${unit} × 纠纷类型`, `Accepted in 30 days: ${unit.toLowerCase()} × category`);
  const rows = [...new Map(all.cells.map((cell) => [cell.township, cell.townshipName])).entries()];
  const columns = [...new Map([...all.cells].sort((one, other) => one.category.localeCompare(other.category))
    .map((cell) => [cell.category, categoryOf(cell)])).entries()];
  const place = (of: [string, string][], key: string) => of.findIndex(([each]) => each === key);
  const said = note(words(
    `▲ 明显多于前 ${all.months} 个同样长的时段的平均数。`, `▲ clearly more than the mean of the ${all.months} spans before.`));
  const ordered = [...all.cells].sort((one, other) => Number(other.standsOut) - Number(one.standsOut) || other.value - one.value);
  const panel = all.cells.length === 0 ? section(title, nothing()) : section(title,
    heat(title, columns.map(([, name]) => name), rows.map(([, name]) => name), all.cells.map((cell) => ({
      column: place(columns, cell.category), row: place(rows, cell.township), value: cell.value, standsOut: cell.standsOut
    })), (at) => go(all.cells[at]?.cases, `${all.cells[at]?.townshipName} ${categoryOf(all.cells[at]!)}`)),
    said,
    numbers(table(title, [
      {title: unit, cell: (cell: Heat) => cell.townshipName},
      {title: words('纠纷类型', 'Category'), cell: categoryOf},
      {title: words('受理', 'Accepted'), cell: (cell: Heat) => opens(cell.value, cell.cases, `${cell.townshipName} ${categoryOf(cell)}`), number: true},
      {title: words('平时', 'Usual'), cell: (cell: Heat) => cell.usual.toFixed(1), number: true},
      {title: words('突出', 'Stands out'), cell: (cell: Heat) => cell.standsOut ? '▲' : ''}
    ], ordered)));
  // So many columns need the width of the page.
  panel.classList.add('fq-wide');
  return panel;
}

const KEPT = 'fengqiao-dashboard';

interface Asked {
  from: string;
  to: string;
  unit: string;
}

/** The period and the unit go on as they were when one comes back to the dashboard. */
const kept = (): Partial<Asked> => JSON.parse(sessionStorage.getItem(KEPT) ?? '{}') as Partial<Asked>;

const day = (name: string, label: string, value: string): HTMLElement =>
  make('label', {}, `${label} `, make('input', {type: 'date', name, value, required: true}));

function controls(all: Figures, units: [string, string][], ask: (asked: Asked) => void): HTMLElement {
  const unit = make('select', {name: 'unit'}, ...units.map(([code, name]) => make('option', {value: code, selected: code === all.unit.code}, name)));
  const form = make('form', {className: 'fq-controls'}, day('from', words('从', 'From'), all.from), day('to', words('到', 'To'), all.to),
    units.length > 1 && make('label', {}, words('范围 ', 'Unit '), unit), make('button', {type: 'submit'}, words('查看', 'Show')),
    make('a', {href: page('statistics')}, words('统计报表', 'Statistics')));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const data = new FormData(form);
    ask({from: String(data.get('from')), to: String(data.get('to')), unit: String(data.get('unit') ?? '')});
  });
  return form;
}

const asOf = (all: Figures): string => {
  const at = minuteOf(all.asOf);
  const behind = all.waiting > 0 ? words(`，另有 ${all.waiting} 件的变动尚未计入`, `, ${all.waiting} changed cases are not counted in yet`) : '';
  return words(`${all.unit.name}，截至 ${at}${behind}`, `${all.unit.name}, as of ${at}${behind}`);
};

/** That a year's holidays are missing, for whoever may bring them in; nothing where all is known. */
function missing(): HTMLElement {
  const node = make('div', {});
  missingHolidays().then((found) => {
    if (!found?.mayImport) return;
    const said = make('p', {className: 'fq-warning', role: 'alert'}, words(found.chinese, found.english), ' ',
      make('a', {href: page('holidays')}, words('去导入 ›', 'Import ›')));
    node.append(said);
  }).catch(() => {});
  return node;
}

class Dashboard {
  private units: [string, string][] = [];
  private readonly search = find();
  private readonly warning = missing();

  constructor(private readonly node: HTMLElement) {}

  async show(asked: Partial<Asked>): Promise<void> {
    const wanted = Object.entries(asked).filter(([, value]) => value);
    try {
      const all = await get(`api/figures?${new URLSearchParams(wanted)}`) as Figures;
      sessionStorage.setItem(KEPT, JSON.stringify(asked));
      this.draw(all, asked.unit ?? '');
    } catch (refused) {
      await this.refuse(refused as Error & {status?: number}, wanted.length > 0);
    }
  }

  /** The units to choose from: one's own and those below. A unit that was kept is not yet known to be one's own. */
  private offer(all: Figures, asked: string): void {
    const own: [string, string] = [all.unit.code, all.unit.name];
    if (all.unit.level === 'COUNTY') this.units = [own, ...all.byTownship.map((one): [string, string] => [one.key, named(one)])];
    else if (!asked) this.units = [own];
    else if (this.units.length === 0) this.units = [['', words('全部范围', 'All of mine')], own];
  }

  private draw(all: Figures, asked: string): void {
    this.offer(all, asked);
    const again = (asked: Asked) => { void this.show(asked); };
    this.node.replaceChildren(
      make('h2', {}, words('纠纷', 'Disputes'), make('small', {}, ` ${asOf(all)}`)), controls(all, this.units, again), this.warning, tiles(all),
      note(words('受理、结案和各项比率按上面选的日期计；在办、超期是现在的。', 'Accepted, closed and the rates are of the days chosen above; open and overdue are of now.')),
      overdue(all.overdue, () => { void this.show(kept()); }), this.search,
      make('div', {className: 'fq-panels'},
        byStage(all.byStage), groups(words('按层级', 'By tier'), words('层级', 'Tier'), all.byTier),
        groups(words('按纠纷类型', 'By category'), words('纠纷类型', 'Category'), all.byCategory),
        groups(words('按地方', 'By place'), words('地方', 'Place'), all.byTownship),
        weeks(all.weeks), stageDays(all.stageDays), onTime(all.onTime), heatMap(all.heat, all.unit.level)));
  }

  /**
   * Who may see no figures, as a flow administrator, sees no empty frame either. What was kept may be the unit of whoever sat here
   * before: it is forgotten, and only a question of no unit tells that there is nothing to see.
   */
  private async refuse(refused: Error & {status?: number}, again: boolean): Promise<void> {
    if (refused.status === 403 && again) {
      sessionStorage.removeItem(KEPT);
      return this.show({});
    }
    if (refused.status === 403) return this.node.remove();
    this.node.replaceChildren(make('h2', {}, words('纠纷', 'Disputes')), make('p', {className: 'fq-refusal', role: 'alert'}, refused.message),
      again ? button(words('按默认范围查看', 'Show the usual period'), () => { void this.show({}); }) : '');
  }
}

/** Shows the figures in a node, of the period and unit that were looked at last. */
export const showDashboard = (node: HTMLElement): Promise<void> => new Dashboard(node).show(kept());
