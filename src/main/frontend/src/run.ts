// The complete history of an instance, running or closed: the path on the diagram, steps, what people did, variables, jobs; and its case.

import {get} from '../api.js';
import {showCase} from '../case-view.js';
import {minuteOf, secondOf} from '../dates.js';
import {drawProcess, fit, type Viewer} from '../flow-pictures.js';
import {button, make, style, table} from './dom.js';
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
  official: string;
  definition: string;
  process: string;
  name: string;
  nameEnglish: string;
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
  nameEnglish: string;
  began: string;
  ended: string | null;
}

const address = (instance: string): string => `#/fengqiao/instance/${encodeURIComponent(instance)}`;
const kindOf = (step: Step): string => words(step.kind, step.kindEnglish);
const titleOf = (step: Step): string => step.name || kindOf(step);
const lasted = (step: Step): string => step.ended ? span((Date.parse(step.ended) - Date.parse(step.began)) / 1000) : words('进行中', 'running');

const nameOf = (one: {name: string; nameEnglish: string}): string => words(one.name, one.nameEnglish);

const LEGEND = words('绿色粗线：走过的路线；橙色“在这里”：停在的地方；其余没有经过。', 'Green and thick: the path taken; orange, marked here: where it waits; the rest was not passed.');

/** Draws the path taken on a diagram: by colour, by thickness, and where the instance waits by a word. */
function drawPath(viewer: Viewer, run: Run): void {
  const known = viewer.get('elementRegistry');
  const mark = (element: string, marker: string): void => {
    if (known.get(element)) viewer.get('canvas').addMarker(element, marker);
  };
  run.steps.filter((step) => step.ended && !step.cancelled).forEach((step) => mark(step.element, 'fq-taken'));
  run.flows.forEach((flow) => mark(flow, 'fq-taken'));
  for (const element of waiting(run)) {
    mark(element, 'fq-waits');
    if (known.get(element)) viewer.get('overlays').add(element, HERE, {position: {top: -12, left: 0}, html: make('div', {className: 'fq-here-badge'}, words('在这里', 'here'))});
  }
}

const HERE = 'fengqiao-here';

const waiting = (run: Run): string[] => [...new Set(run.steps.filter((step) => !step.ended).map((step) => step.element))];

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
  size(holder, viewer);
  legible(viewer, run);
  drawPath(viewer, run);
  holder.append(zooming(viewer));
}

const AIR = 50;

// The strip below a model in which the library's mark stands (widgets.css).
const MARK = 26;

/** As high as the whole model is at the width of the page, within a screen. */
function size(holder: HTMLElement, viewer: Viewer): void {
  const {inner} = viewer.get('canvas').viewbox();
  const whole = holder.clientWidth * (inner.height + AIR) / (inner.width + AIR) + MARK;
  holder.style.height = `${Math.round(Math.max(300, Math.min(whole, innerHeight * 0.8)))}px`;
  fit(viewer);
}

// Below this the names on a model cannot be read.
const LEGIBLE = 0.62;

/** Where the whole would be too small to be read, as on a telephone, it begins where the case stands, or ended. */
function legible(viewer: Viewer, run: Run): void {
  const canvas = viewer.get('canvas');
  if (canvas.zoom() >= LEGIBLE) return;
  canvas.zoom(LEGIBLE);
  const at = waiting(run)[0] ?? run.steps.at(-1)?.element;
  if (at && viewer.get('elementRegistry').get(at)) canvas.scrollToElement(at);
}

const zooming = (viewer: Viewer): HTMLElement => make('div', {className: 'fq-zoom', role: 'toolbar', ariaLabel: words('缩放', 'Zoom')},
  button(words('放大 +', 'Larger +'), () => viewer.get('zoomScroll').stepZoom(1), 'fq-quiet'),
  button(words('缩小 −', 'Smaller −'), () => viewer.get('zoomScroll').stepZoom(-1), 'fq-quiet'),
  button(words('全图', 'Whole'), () => fit(viewer), 'fq-quiet'));

const steps = (run: Run): HTMLElement => table(words('经过的步骤', 'Steps'), [
  {title: words('开始', 'Began'), cell: (one: Step) => secondOf(one.began)},
  {title: words('步骤', 'Step'), cell: (one: Step) => one.called ? make('a', {href: address(one.called)}, titleOf(one)) : titleOf(one)},
  {title: words('种类', 'Kind'), cell: kindOf},
  {title: words('办理人', 'By'), cell: (one: Step) => one.who},
  {title: words('用时', 'Time'), cell: lasted, number: true},
  {title: '', cell: (one: Step) => one.cancelled ? words('已取消', 'cancelled') : ''}
], run.steps);

const operations = (run: Run): HTMLElement => table(words('人员操作', 'User operations'), [
  {title: words('时间', 'At'), cell: (one: Run['operations'][number]) => secondOf(one.at)},
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
  {title: words('写入时间', 'Since'), cell: (one: Run['variables'][number]) => secondOf(one.since)}
], run.variables);

const jobs = (run: Run): HTMLElement => table(words('作业', 'Jobs'), [
  {title: words('时间', 'At'), cell: (one: Run['jobs'][number]) => secondOf(one.at)},
  {title: words('步骤', 'Element'), cell: (one: Run['jobs'][number]) => named(one.name)},
  {title: words('种类', 'Kind'), cell: (one: Run['jobs'][number]) => words(one.kind, one.kindEnglish)},
  {title: words('状态', 'State'), cell: (one: Run['jobs'][number]) => words(one.state, one.stateEnglish)},
  {title: words('到期', 'Due'), cell: (one: Run['jobs'][number]) => secondOf(one.due)}
], run.jobs);

const part = (title: string, content: HTMLElement, open = false): HTMLElement =>
  make('details', {open}, make('summary', {}, make('strong', {}, title)), content);

function picture(run: Run): HTMLElement {
  const node = make('div', {className: 'fq-run-diagram'});
  node.setAttribute('role', 'group');
  node.setAttribute('aria-label', `${nameOf(run)}: ${LEGEND}`);
  return node;
}

const lists = (run: Run): HTMLElement[] => [
  part(words(`步骤（${run.steps.length}）`, `Steps (${run.steps.length})`), steps(run), true),
  part(words(`人员操作（${run.operations.length}）`, `User operations (${run.operations.length})`), operations(run)),
  part(words(`变量（${run.variables.length}）`, `Variables (${run.variables.length})`), variables(run)),
  part(words(`作业（${run.jobs.length}）`, `Jobs (${run.jobs.length})`), jobs(run))];

const note = (text: string): HTMLElement => make('p', {className: 'fq-note'}, text);

// The diagram above the tab and the tab ask for the same history when a page opens: the second takes the answer of the first.
let asked: {instance: string; answer: Promise<Run>} | null = null;

function read(instance: string): Promise<Run> {
  if (asked?.instance !== instance) {
    asked = {instance, answer: (get(`api/process-instances/${encodeURIComponent(instance)}/history`) as Promise<Run>)
      .finally(() => setTimeout(() => { asked = null; }, 2000))};
  }
  return asked.answer;
}

/** A place of our own in a page, for what is being fetched. */
function place(node: HTMLElement): HTMLElement {
  style();
  const holder = make('div', {className: 'fq-widget fq-dashboard'}, make('p', {}, words('正在载入…', 'Loading…')));
  node.replaceChildren(holder);
  return holder;
}

async function filled(holder: HTMLElement, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (refused) {
    holder.replaceChildren(make('p', {className: 'fq-refusal', role: 'alert'}, (refused as Error).message));
  }
}

/** Below the diagram of Cockpit's own page, on which the path is drawn already. */
function showTab(node: HTMLElement, instance: string): Promise<void> {
  const holder = place(node);
  return filled(holder, async () => {
    const run = await read(instance);
    holder.replaceChildren(note(words(`上面的流程图上：${LEGEND}`, `On the diagram above: ${LEGEND}`)), ...lists(run));
  });
}

/** A page of its own: a closed instance has no other. */
function showPage(node: HTMLElement, instance: string): Promise<void> {
  const holder = place(node);
  return filled(holder, async () => {
    const run = await read(instance);
    const drawing = picture(run);
    holder.replaceChildren(...await head(run), note(LEGEND), drawing, ...lists(run));
    await diagram(drawing, run);
    await theCase(holder, run);
  });
}

/** Only the drawing of the whole life of a case, in a page of ours. */
export function showPath(node: HTMLElement, number: string): Promise<void> {
  const holder = place(node);
  return filled(holder, async () => {
    const run = await read((await lifeOf(number)).instance);
    const drawing = picture(run);
    holder.replaceChildren(note(LEGEND), drawing);
    await diagram(drawing, run);
  });
}

async function flowsOf(number: string): Promise<RunName[]> {
  return await get(`api/disputes/${encodeURIComponent(number)}/process-instances`) as RunName[];
}

async function lifeOf(number: string): Promise<RunName> {
  const [life] = await flowsOf(number);
  if (!life) throw new Error(words('这件案子的流程历史已按期清理。', 'The history of this case is over its time.'));
  return life;
}

/** On a page of its own: which case, which stage of it, and the way to the others. */
async function head(run: Run): Promise<HTMLElement[]> {
  const all = await flowsOf(run.number);
  const other = all.map((one) => make('li', {}, one.instance === run.instance
    ? make('strong', {}, nameOf(one))
    : make('a', {href: address(one.instance)}, nameOf(one)), ` ${minuteOf(one.began)}`));
  return [make('h2', {}, `${run.official} · ${nameOf(run)}`, make('small', {}, words(
    ` 第 ${run.version} 版，${run.state}，${spell(run)}`, ` version ${run.version}, ${run.stateEnglish}, ${spell(run)}`))),
  part(words(`这件案子的全部流程（${all.length}）`, `All flows of this case (${all.length})`), make('ul', {}, ...other))];
}

const spell = (run: Run): string => `${minuteOf(run.began)} – ${minuteOf(run.ended)}`;

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
  render: (node: HTMLElement, {processInstanceId}: {processInstanceId: string}): void => { void showTab(node, processInstanceId); }
};

const route = {
  id: 'fengqiao-instance',
  pluginPoint: 'cockpit.route',
  priority: 0,
  properties: {path: '/fengqiao/instance/:instance', label: words('完整经过', 'History')},
  render: (node: HTMLElement): void => {
    void showPage(node, fromAddress());
  }
};

/** By the number of a case: its whole life, and from there each stage. */
function showCaseHistory(node: HTMLElement, number: string): Promise<void> {
  const holder = place(node);
  return filled(holder, async () => showPage(node, (await lifeOf(number)).instance));
}

/** Cockpit's own diagram of a running instance shows counts only: the path is drawn on it too. */
const overlay = {
  id: 'fengqiao-path',
  pluginPoint: 'cockpit.processInstance.diagram.plugin',
  priority: 10,
  render(viewer: Viewer, {processInstanceId}: {processInstanceId: string}): void {
    style();
    // Whose case it is not sees the diagram without it; the tab says why.
    read(processInstanceId).then((run) => drawPath(viewer, run)).catch(() => {});
  }
};

const ofCase = {
  id: 'fengqiao-case-history',
  pluginPoint: 'cockpit.route',
  priority: 0,
  properties: {path: '/fengqiao/case/:number', label: words('完整经过', 'History')},
  render: (node: HTMLElement): void => { void showCaseHistory(node, fromAddress()); }
};

export default [overlay, tab, route, ofCase];
