// The complete history of an instance, running or closed: the path on the diagram, steps, what people did, variables, jobs; and its case.

import {get} from '../api.js';
import {showCase} from '../case-view.js';
import {drawProcess} from '../flow-pictures.js';
import {make, style, table} from './dom.js';
import {named, span, words, type Named} from './words.js';

interface Step {
  element: string;
  name: string;
  kind: string;
  kindEnglish: string;
  began: string;
  ended: string | null;
  cancelled: boolean;
  who: string | null;
  called: string | null;
}

interface Run {
  instance: string;
  number: string;
  definition: string;
  process: string;
  name: string;
  version: number;
  began: string;
  ended: string | null;
  state: string;
  stateEnglish: string;
  steps: Step[];
  flows: string[];
  variables: {name: string; type: string; value: string; since: string}[];
  operations: {at: string; who: string | null; what: Named; element: string | null; property: Named | null; before: Named | null; after: Named | null}[];
  jobs: {at: string; name: Named; kind: string; kindEnglish: string; state: string; stateEnglish: string; due: string | null}[];
}

interface RunName {
  instance: string;
  process: string;
  name: string;
  began: string;
  ended: string | null;
}

const moment = (iso: string | null): string => iso ? iso.slice(0, 19).replace('T', ' ') : '';
const address = (instance: string): string => `#/fengqiao/instance/${encodeURIComponent(instance)}`;
const kindOf = (step: Step): string => words(step.kind, step.kindEnglish);
const titleOf = (step: Step): string => step.name || kindOf(step);
const lasted = (step: Step): string => step.ended ? span((Date.parse(step.ended) - Date.parse(step.began)) / 1000) : words('进行中', 'running');

/** What was read stays where the picture of it cannot be drawn. */
async function diagram(holder: HTMLElement, run: Run): Promise<void> {
  try {
    await draw(holder, run);
  } catch (failed) {
    holder.replaceChildren(make('p', {className: 'fq-refusal', role: 'alert'},
      `${words('流程图没有画出来：', 'The diagram could not be drawn: ')}${(failed as Error).message}`));
  }
}

async function draw(holder: HTMLElement, run: Run): Promise<void> {
  const {bpmn20Xml} = await get(`camunda/api/engine/engine/default/process-definition/${encodeURIComponent(run.definition)}/xml`) as {bpmn20Xml: string};
  const viewer = await drawProcess(holder, bpmn20Xml);
  const known = viewer.get('elementRegistry');
  const mark = (element: string, marker: string): void => {
    if (known.get(element)) viewer.get('canvas').addMarker(element, marker);
  };
  run.steps.filter((step) => step.ended && !step.cancelled).forEach((step) => mark(step.element, 'fq-taken'));
  run.steps.filter((step) => !step.ended).forEach((step) => mark(step.element, 'fq-waits'));
  run.flows.forEach((flow) => mark(flow, 'fq-taken'));
}

const steps = (run: Run): HTMLElement => table(words('经过的步骤', 'Steps'), [
  {title: words('开始', 'Began'), cell: (one: Step) => moment(one.began)},
  {title: words('步骤', 'Step'), cell: (one: Step) => one.called ? make('a', {href: address(one.called)}, titleOf(one)) : titleOf(one)},
  {title: words('种类', 'Kind'), cell: kindOf},
  {title: words('办理人', 'By'), cell: (one: Step) => one.who},
  {title: words('用时', 'Time'), cell: lasted, number: true},
  {title: '', cell: (one: Step) => one.cancelled ? words('已取消', 'cancelled') : ''}
], run.steps);

const operations = (run: Run): HTMLElement => table(words('人员操作', 'User operations'), [
  {title: words('时间', 'At'), cell: (one: Run['operations'][number]) => moment(one.at)},
  {title: words('谁', 'Who'), cell: (one: Run['operations'][number]) => one.who || words('系统', 'System')},
  {title: words('操作', 'What'), cell: (one: Run['operations'][number]) => named(one.what)},
  {title: words('步骤', 'Step'), cell: (one: Run['operations'][number]) => one.element},
  {title: words('属性', 'Property'), cell: (one: Run['operations'][number]) => one.property && named(one.property)},
  {title: words('原值', 'Before'), cell: (one: Run['operations'][number]) => one.before && named(one.before)},
  {title: words('新值', 'After'), cell: (one: Run['operations'][number]) => one.after && named(one.after)}
], run.operations);

const variables = (run: Run): HTMLElement => table(words('变量', 'Variables'), [
  {title: words('名称', 'Name'), cell: (one: Run['variables'][number]) => one.name},
  {title: words('类型', 'Type'), cell: (one: Run['variables'][number]) => one.type},
  {title: words('值', 'Value'), cell: (one: Run['variables'][number]) => one.value},
  {title: words('写入时间', 'Since'), cell: (one: Run['variables'][number]) => moment(one.since)}
], run.variables);

const jobs = (run: Run): HTMLElement => table(words('作业', 'Jobs'), [
  {title: words('时间', 'At'), cell: (one: Run['jobs'][number]) => moment(one.at)},
  {title: words('步骤', 'Element'), cell: (one: Run['jobs'][number]) => named(one.name)},
  {title: words('种类', 'Kind'), cell: (one: Run['jobs'][number]) => words(one.kind, one.kindEnglish)},
  {title: words('状态', 'State'), cell: (one: Run['jobs'][number]) => words(one.state, one.stateEnglish)},
  {title: words('到期', 'Due'), cell: (one: Run['jobs'][number]) => moment(one.due)}
], run.jobs);

const part = (title: string, content: HTMLElement, open = false): HTMLElement =>
  make('details', {open}, make('summary', {}, make('strong', {}, title)), content);

function history(run: Run): [HTMLElement, HTMLElement] {
  const picture = make('div', {className: 'fq-run-diagram'});
  picture.setAttribute('role', 'group');
  picture.setAttribute('aria-label', words('走过的路线，绿色；停在的地方，橙色', 'Path taken in green, where it waits in orange'));
  return [picture, make('div', {},
    make('p', {className: 'fq-note'}, words('绿色：走过的路线。橙色：停在这里。', 'Green: the path taken. Orange: where it waits.')), picture,
    part(words(`步骤（${run.steps.length}）`, `Steps (${run.steps.length})`), steps(run), true),
    part(words(`人员操作（${run.operations.length}）`, `User operations (${run.operations.length})`), operations(run)),
    part(words(`变量（${run.variables.length}）`, `Variables (${run.variables.length})`), variables(run)),
    part(words(`作业（${run.jobs.length}）`, `Jobs (${run.jobs.length})`), jobs(run)))];
}

async function showHistory(node: HTMLElement, instance: string, withCase: boolean): Promise<void> {
  style();
  const holder = make('div', {className: 'fq-widget fq-dashboard'}, make('p', {}, words('正在载入…', 'Loading…')));
  node.replaceChildren(holder);
  try {
    const run = await get(`api/process-instances/${encodeURIComponent(instance)}/history`) as Run;
    const [picture, content] = history(run);
    holder.replaceChildren(...(withCase ? await head(run) : []), content);
    await diagram(picture, run);
    if (withCase) await theCase(holder, run);
  } catch (refused) {
    holder.replaceChildren(make('p', {className: 'fq-refusal', role: 'alert'}, (refused as Error).message));
  }
}

/** On a page of its own: which case, which stage of it, and the way to the others. */
async function head(run: Run): Promise<HTMLElement[]> {
  const all = await get(`api/disputes/${encodeURIComponent(run.number)}/process-instances`) as RunName[];
  const other = all.map((one) => make('li', {}, one.instance === run.instance
    ? make('strong', {}, one.name)
    : make('a', {href: address(one.instance)}, one.name), ` ${moment(one.began)}`));
  return [make('h2', {}, `${run.number} · ${run.name}`, make('small', {}, words(
    ` 第 ${run.version} 版，${run.state}，${moment(run.began)} – ${moment(run.ended)}`, ` version ${run.version}, ${run.stateEnglish}, ${moment(run.began)} – ${moment(run.ended)}`))),
  part(words(`这件案子的全部流程（${all.length}）`, `All flows of this case (${all.length})`), make('ul', {}, ...other))];
}

async function theCase(holder: HTMLElement, run: Run): Promise<void> {
  const node = make('div', {});
  holder.append(part(words('案件', 'Case'), node, true));
  await showCase(node, `api/disputes/${encodeURIComponent(run.number)}/case`);
}

/** What stands behind #/fengqiao/…/ in the address. */
const fromAddress = (): string => decodeURIComponent(location.hash.split('?')[0]?.split('/')[3] ?? '');

const tab = {
  id: 'fengqiao-history',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 90,
  properties: {label: words('完整经过', 'History')},
  render: (node: HTMLElement, {processInstanceId}: {processInstanceId: string}): void => { void showHistory(node, processInstanceId, false); }
};

const route = {
  id: 'fengqiao-instance',
  pluginPoint: 'cockpit.route',
  priority: 0,
  properties: {path: '/fengqiao/instance/:instance', label: words('完整经过', 'History')},
  render: (node: HTMLElement): void => {
    void showHistory(node, fromAddress(), true);
  }
};

/** By the number of a case: its whole life, and from there each stage. */
async function showCaseHistory(node: HTMLElement, number: string): Promise<void> {
  try {
    const [life] = await get(`api/disputes/${encodeURIComponent(number)}/process-instances`) as RunName[];
    if (!life) throw new Error(words('这件案子的流程历史已按期清理。', 'The history of this case is over its time.'));
    await showHistory(node, life.instance, true);
  } catch (refused) {
    style();
    node.replaceChildren(make('div', {className: 'fq-widget fq-dashboard'}, make('p', {className: 'fq-refusal', role: 'alert'}, (refused as Error).message)));
  }
}

const ofCase = {
  id: 'fengqiao-case-history',
  pluginPoint: 'cockpit.route',
  priority: 0,
  properties: {path: '/fengqiao/case/:number', label: words('完整经过', 'History')},
  render: (node: HTMLElement): void => { void showCaseHistory(node, fromAddress()); }
};

export default [tab, route, ofCase];
