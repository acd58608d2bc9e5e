// How long each element of a process takes, and what is overdue there, drawn on the diagram of the process; the period stands in a tab below.

import {get} from '../api.js';
import type {Overlays, Viewer} from '../flow-pictures.js';
import {make, style, table} from './dom.js';
import {span, words} from './words.js';

interface ElementTime {
  element: string;
  name: string;
  finished: number;
  median: number;
  ninetieth: number;
  waiting: number;
  overdue: number;
}

interface Times {
  process: string;
  from: string;
  to: string;
  elements: ElementTime[];
}

const TYPE = 'fengqiao-times';

// Diagram and tab are two plug-ins of one page; what the tab asked for is drawn on the diagram that is there.
let overlays: Overlays | null = null;
let known: {get(element: string): unknown} | null = null;
let picture: HTMLElement | null = null;
let shown: Times | null = null;

const iso = (date: Date): string => new Intl.DateTimeFormat('sv-SE', {timeZone: 'Asia/Shanghai'}).format(date);
const daysAgo = (days: number): string => iso(new Date(Date.now() - days * 86_400_000));

const PERIOD = {from: daysAgo(365), to: iso(new Date())};

// The version on the page is one of many: the figures are of the process, over all its versions.
async function keyOf(definition: string): Promise<string> {
  const found = await get(`camunda/api/engine/engine/default/process-definition/${encodeURIComponent(definition)}`) as {key: string};
  return found.key;
}

// Diagram and tab ask the same when a page opens: the second takes the answer of the first.
let asked: {question: string; answer: Promise<Times>} | null = null;

function read(definition: string, from: string, to: string): Promise<Times> {
  const question = [definition, from, to].join();
  if (asked?.question !== question) asked = {question, answer: ask(definition, from, to).finally(() => setTimeout(() => { asked = null; }, 1000))};
  return asked.answer;
}

const ask = async (definition: string, from: string, to: string): Promise<Times> =>
  await get(`api/process-definitions/${encodeURIComponent(await keyOf(definition))}/times?${new URLSearchParams({from, to})}`) as Times;

function badge(one: ElementTime): HTMLElement {
  const late = one.overdue > 0 ? words(` 超期 ${one.overdue}`, ` ${one.overdue} overdue`) : '';
  const node = make('div', {className: `fq-times${late ? ' fq-overdue' : ''}`}, `${one.finished ? span(one.median) : '—'}${late}`);
  node.title = words(
    `${one.name}：办完 ${one.finished} 次，用时中位数 ${span(one.median)}，90% 在 ${span(one.ninetieth)} 以内；现有 ${one.waiting} 步，超期 ${one.overdue} 步`,
    `${one.name}: ${one.finished} finished, median ${span(one.median)}, 90% within ${span(one.ninetieth)}; ${one.waiting} waiting, ${one.overdue} overdue`);
  return node;
}

/** What the badges say; the rest of it stands in each one's title. */
const legend = ({from, to}: Times): HTMLElement => make('div', {className: 'fq-legend'},
  make('span', {className: 'fq-times'}, words('用时', 'time')), words(` 中位数，${from} 至 ${to} 办完的；`, ` median of what was finished from ${from} to ${to}; `),
  make('span', {className: 'fq-times fq-overdue'}, words('超期', 'overdue')), words(' 有任务过了最后一天', ' a task is past its last day'));

function draw(): void {
  if (!overlays || !shown) return;
  picture?.querySelector('.fq-legend')?.remove();
  picture?.append(legend(shown));
  const on = overlays;
  on.remove({type: TYPE});
  shown.elements
    .filter((one) => known?.get(one.element) && (one.finished > 0 || one.overdue > 0))
    .forEach((one) => on.add(one.element, TYPE, {position: {top: -12, left: 0}, html: badge(one)}));
}

/** What waits now is told also of a period in which nothing was finished. */
const figures = (times: Times): HTMLElement => make('div', {},
  times.elements.every((one) => one.finished === 0)
    && make('p', {className: 'fq-none'}, words('这段时间没有办理记录。', 'Nothing was done in this period.')),
  times.elements.length > 0 && table(words('各步骤用时', 'Time by element'), [
    {title: words('步骤', 'Element'), cell: (one: ElementTime) => one.name},
    {title: words('办完（次）', 'Finished'), cell: (one: ElementTime) => String(one.finished), number: true},
    {title: words('用时中位数', 'Median'), cell: (one: ElementTime) => one.finished ? span(one.median) : '—', number: true},
    {title: words('90% 以内', '90th percentile'), cell: (one: ElementTime) => one.finished ? span(one.ninetieth) : '—', number: true},
    {title: words('现有', 'Waiting'), cell: (one: ElementTime) => String(one.waiting), number: true},
    {title: words('超期', 'Overdue'), cell: (one: ElementTime) => String(one.overdue), number: true}
  ], times.elements));

async function show(definition: string, from: string, to: string, holder: HTMLElement): Promise<void> {
  try {
    const times = await read(definition, from, to);
    Object.assign(PERIOD, {from, to});
    shown = times;
    draw();
    holder.replaceChildren(figures(times));
  } catch (refused) {
    holder.replaceChildren(make('p', {className: 'fq-refusal', role: 'alert'}, (refused as Error).message));
  }
}

function tab(node: HTMLElement, definition: string): void {
  style();
  const holder = make('div', {});
  const day = (name: 'from' | 'to', label: string) => make('label', {}, `${label} `, make('input', {type: 'date', name, value: PERIOD[name], required: true}));
  const form = make('form', {className: 'fq-controls'}, day('from', words('从', 'From')), day('to', words('到', 'To')),
    make('button', {type: 'submit'}, words('查看', 'Show')));
  const ask = (): void => {
    const data = new FormData(form);
    void show(definition, String(data.get('from')), String(data.get('to')), holder);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  node.replaceChildren(make('div', {className: 'fq-widget'}, make('p', {className: 'fq-note'}, words(
    '用时按日历时间计，含全部版本。“现有”“超期”计步骤，一件案件可以有几步同时在办；图上的圆点是 Cockpit 的，只计这一版本。',
    'Calendar time, over all versions. Waiting and overdue count steps, of which a case may have several; the round numbers on the diagram are Cockpit’s, of this version only.')),
  form, holder));
  ask();
}

const overlay = {
  id: 'fengqiao-times-diagram',
  pluginPoint: 'cockpit.processDefinition.diagram.plugin',
  priority: 10,
  render(viewer: Viewer, {processDefinitionId}: {processDefinitionId: string}): void {
    style();
    overlays = viewer.get('overlays');
    known = viewer.get('elementRegistry');
    picture = viewer.get('canvas').getContainer();
    shown = null;
    // Who may see no figures sees the diagram without them; the tab says why.
    read(processDefinitionId, PERIOD.from, PERIOD.to).then((times) => {
      shown = times;
      draw();
    }).catch(() => {});
  },
  unmount(): void {
    overlays = null;
    known = null;
    picture = null;
  }
};

const period = {
  id: 'fengqiao-times',
  pluginPoint: 'cockpit.processDefinition.runtime.tab',
  priority: 5,
  properties: {label: words('用时', 'Times')},
  render: (node: HTMLElement, {processDefinitionId}: {processDefinitionId: string}): void => tab(node, processDefinitionId)
};

export default [overlay, period];
