// The page /flows: every flow, decision and form in force, and the drafts of what is to change.

import {get, post} from './api.js';
import {findingList} from './flow-findings.js';
import {ask, badge, button, link, make} from './flow-dom.js';
import {enterFlows, tell} from './flow-page.js';
import {KINDS, door, draftLink, flowLink, moment, nameOf, state} from './flow-words.js';
import {part} from './page.js';

const ENDED = ['RELEASED', 'WITHDRAWN'];

let flows = [];
let drafts = [];

const chosenKind = () => document.querySelector('input[name=kind]:checked').value;

const matches = (flow, words) => [flow.name, flow.key, flow.file, flow.by, flow.reason].join(' ').toLowerCase().includes(words);

const small = (...content) => make('span', {className: 'under'}, ...content);

const people = (flow) => [flow.by, flow.reason || '未写理由 No reason given'].filter(Boolean).join('：');

function marks(flow) {
  return make('td', {className: 'marks'},
    flow.withdrawn && badge('已停用 Withdrawn', 'plain'),
    flow.planned && badge(`${flow.planned.on} 起改 Planned`, 'warn'),
    flow.drift.length > 0 && badge('与文件夹不同 Drift', 'warn'),
    flow.refused.length > 0 && badge(`文件被拒 Refused: ${flow.refused.length}`, 'bad'));
}

const cases = (flow) => flow.kind !== 'PROCESS' ? make('td')
  : make('td', {className: 'count'}, String(flow.running), flow.olderRunning > 0 && small(`旧版 older ${flow.olderRunning}`));

const processOf = (form) => flows.find((flow) => flow.kind === 'PROCESS' && flow.stage === form.stage);

/** Many forms are called alike: the process that shows them tells them apart. */
const about = (flow) => flow.kind === 'FORM' && processOf(flow) ? `${nameOf(processOf(flow))} · ${flow.key}` : flow.key;

const row = (flow) => make('tr', {},
  make('td', {}, link(nameOf(flow), flowLink(flow.kind, flow.key)), small(about(flow))),
  make('td', {}, `v${flow.version}`, flow.versionTag && small(flow.versionTag)),
  make('td', {className: 'when'}, moment(flow.since), small(door(flow.door))),
  make('td', {className: 'why'}, people(flow)),
  cases(flow), marks(flow));

async function writeToFolder(flow) {
  const {written} = await post(`api/flows/${encodeURIComponent(flow.stage)}/write-to-folder`, {});
  await show();
  return `已写入文件夹 Written into the folder: ${written.join('、')}`;
}

/** What stands beside a flow that needs somebody: its folder says something else, or holds a file that was refused. */
function notes(flow) {
  const lines = flow.drift.map((drift) => make('p', {}, drift.text, ' ',
    button('把现行版本写入文件夹 Write into the folder', () => tell(() => writeToFolder(flow)), 'quiet small')));
  if (flow.planned) {
    lines.push(make('p', {}, `${flow.planned.on} 起由草稿 ${flow.planned.draft} 的内容代替。`, link('看草稿 Open the draft', draftLink(flow.planned.draft))));
  }
  if (flow.refused.length > 0) {
    lines.push(make('p', {}, '文件夹里的文件没有通过检查，仍用现行版本：', make('span', {lang: 'en', textContent: ' The file in the folder was refused; the version in force stays:'})),
      findingList(flow.refused));
  }
  return lines.length === 0 ? [] : [make('tr', {className: 'notes'}, make('td', {colSpan: 6}, ...lines))];
}

function kindRows(kind, list) {
  const head = make('tr', {className: 'kind'}, make('th', {colSpan: 6, scope: 'rowgroup'}, KINDS[kind], ` · ${list.length}`));
  return list.length === 0 ? [] : [head, ...list.flatMap((flow) => [row(flow), ...notes(flow)])];
}

function showFlows() {
  const words = part('words').value.trim().toLowerCase();
  const wanted = flows.filter((flow) => matches(flow, words));
  const kinds = chosenKind() ? [chosenKind()] : Object.keys(KINDS);
  part('rows').replaceChildren(...kinds.flatMap((kind) => kindRows(kind, wanted.filter((flow) => flow.kind === kind))));
  part('none').hidden = part('rows').children.length > 0;
}

const draftRow = (draft) => make('tr', {},
  make('td', {}, link(draft.title, draftLink(draft.id)), draft.problem && make('p', {className: 'refusal', textContent: draft.problem})),
  make('td', {}, badge(state(draft.state), ENDED.includes(draft.state) ? 'plain' : 'warn'), draft.on && small(draft.on)),
  make('td', {}, draft.author, small(door(draft.door))),
  make('td', {className: 'when'}, moment(draft.changedAt)),
  make('td', {className: 'why'}, draft.files.join('、') || '还没有改动 Nothing changed yet'));

function showDrafts() {
  const wanted = drafts.filter((draft) => part('ended').checked || !ENDED.includes(draft.state));
  part('drafts').replaceChildren(...wanted.map(draftRow));
  part('draft-table').hidden = wanted.length === 0;
  part('no-drafts').hidden = wanted.length > 0;
}

/** What the folder holds that belongs to no flow in force, and whether it can be read at all. */
function showFolder({folderProblem, folderRefused = []}) {
  const known = new Set(flows.map((flow) => flow.file));
  const loose = [...(folderProblem ? [folderProblem] : []), ...folderRefused.filter((finding) => !known.has(finding.file))];
  part('folder').hidden = loose.length === 0;
  part('folder-findings').replaceChildren(findingList(loose));
}

/** Only the class of an error is known here, and of a class only its name tells something. */
const failure = (classes) => (classes ?? '').split(/[\s:]/)[0].split('.').pop();

async function tryAgain(step) {
  await post(`api/stopped-steps/${encodeURIComponent(step.id)}/retry`, {});
  await show();
  return `已重新安排“${step.elementName}” Will be tried again`;
}

const stoppedRow = (step) => make('tr', {},
  make('td', {}, step.elementName, small(step.element)),
  make('td', {}, link(step.processName, flowLink('PROCESS', step.process)), small(`v${step.version}`)),
  make('td', {}, step.number ?? '—'),
  make('td', {className: 'when'}, step.since ? moment(step.since) : '—'),
  make('td', {}, failure(step.failure)),
  make('td', {}, button('再试一次 Try again', () => tell(() => tryAgain(step)), 'quiet small')));

function showStopped(steps) {
  part('stopped').hidden = steps.length === 0;
  part('stopped-rows').replaceChildren(...steps.map(stoppedRow));
}

async function show() {
  const [inForce, all, stopped] = await Promise.all([get('api/flows'), get('api/flow-drafts'), get('api/stopped-steps')]);
  showStopped(stopped);
  flows = inForce.flows;
  drafts = [...all].sort((one, other) => other.id - one.id);
  part('four-eyes').hidden = !inForce.fourEyes;
  showFolder(inForce);
  showDrafts();
  showFlows();
}

const stages = () => flows.filter((flow) => flow.kind !== 'FORM').map((flow) => [flow.stage, `${nameOf(flow)} · ${KINDS[flow.kind]}`]);

async function newDraft() {
  let made;
  const given = await ask({
    title: '新草稿 New draft',
    words: ['草稿没有人在用，改完、检查过再生效。A draft is used by nobody until it is put in force.'],
    fields: [
      {name: 'stage', label: '改哪个流程或决策表 What is to change', options: [['', '新的流程 A new flow'], ...stages()]},
      {name: 'title', label: '叫什么 Title', required: true, maxLength: 200},
      {name: 'reason', label: '为什么改 Why', lines: 2, maxLength: 500}],
    sure: '开始修改 Begin'
  }, async (values) => { made = await post('api/flow-drafts', {...values, stage: values.stage || null}); });
  if (given) location.assign(draftLink(made.id, given.stage));
}

await enterFlows();
part('new').addEventListener('click', newDraft);
part('ended').addEventListener('change', showDrafts);
part('words').addEventListener('input', showFlows);
document.querySelectorAll('input[name=kind]').forEach((radio) => radio.addEventListener('change', showFlows));
await tell(async () => { await show(); });
part('content').hidden = false;
