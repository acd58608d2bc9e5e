// The page /flow?kind=…&key=…: one flow, decision or form with its versions, their pictures and what differs between them.

import {get, getText, post} from './api.js';
import {compare} from './flow-compare.js';
import {ask, badge, button, link, make} from './flow-dom.js';
import {asked, enterFlows, tell} from './flow-page.js';
import {draw} from './flow-pictures.js';
import {showCounts} from './flow-counts.js';
import {taskNames} from './flow-tasks.js';
import {KINDS, door, draftLink, flowLink, moment, nameOf} from './flow-words.js';
import {part} from './page.js';

const kind = asked('kind') || 'PROCESS';
const key = asked('key');

let flow = null;
let versions = [];

const path = (version) => `api/flows/${kind}/${encodeURIComponent(key)}/versions${version ? `/${version}/content` : ''}`;

const contentOf = (version) => getText(path(version));

const called = (version) => {
  const one = versions.find((each) => each.version === version);
  return `第 ${version} 版${one?.versionTag ? `（${one.versionTag}）` : ''}${one?.inForce ? ' · 现行 in force' : ''}`;
};

async function rollBack(version) {
  const running = versions.filter((each) => each.version !== version.version).reduce((sum, each) => sum + (each.running || 0), 0);
  const words = kind === 'PROCESS'
    ? [`第 ${version.version} 版的流程和它的表单重新生效，成为新的一版。`,
      `正在办的 ${running} 件案件留在各自的版本，按原来的走完；以后到这一环节的案件走恢复的版本。`,
      make('p', {lang: 'en', textContent: `Version ${version.version} comes into force again, with its forms. The ${running} running cases stay on their version and end as they began; new cases take this one.`})]
    : [`第 ${version.version} 版的内容重新生效，成为新的一版；此后每次查表都用它。`,
      make('p', {lang: 'en', textContent: `Version ${version.version} comes into force again; every look-up from now on uses it.`})];
  let answer;
  const done = await ask({
    title: `恢复到第 ${version.version} 版 Roll back`, words, sure: '恢复这一版 Roll back', danger: true,
    fields: [{name: 'reason', label: '为什么恢复 Why', required: true, lines: 2, maxLength: 500}]
  }, async ({reason}) => { answer = await post(`api/flows/${encodeURIComponent(flow.stage)}/roll-back`, {version: version.version, reason}); });
  if (done) await tell(async () => {
    await show();
    if (answer.waitsForSecond) return '已交第二人，由另一位流程管理员在草稿里使其生效。It waits among the drafts for the second person.';
    return `已恢复到第 ${version.version} 版，现为第 ${versions[0].version} 版。Rolled back; it is now version ${versions[0].version}.`;
  });
}

const radio = (name, version, checked) => {
  const node = make('input', {type: 'radio', name, value: version, checked});
  node.setAttribute('aria-label', `${name} ${version}`);
  node.addEventListener('change', () => tell(showComparison));
  return node;
};

const versionRow = (one, at) => make('tr', {className: one.inForce ? 'in-force' : ''},
  make('td', {}, radio('before', one.version, at === 1 || versions.length === 1)),
  make('td', {}, radio('after', one.version, at === 0)),
  make('td', {}, `第 ${one.version} 版 `, one.inForce && badge('现行 In force', 'good'), one.versionTag && make('span', {className: 'under', textContent: one.versionTag})),
  make('td', {className: 'when'}, moment(one.since), make('span', {className: 'under', textContent: door(one.door)})),
  make('td', {className: 'why'}, [one.by, one.reason || '未写理由 No reason given'].filter(Boolean).join('：')),
  make('td', {className: 'count', hidden: kind !== 'PROCESS'}, String(one.running ?? '')),
  make('td', {}, button('看图 Open', () => tell(() => showPicture(one.version)), 'quiet small'),
    !one.inForce && kind !== 'FORM' && button('恢复 Roll back', () => rollBack(one), 'quiet small')));

async function showPicture(version) {
  part('comparison').hidden = true;
  part('picture-part').hidden = false;
  part('picture-name').textContent = called(version);
  const content = await contentOf(version);
  const viewer = await draw(part('picture'), kind, content);
  if (kind === 'PROCESS') nameForms(content);
  if (kind === 'PROCESS') await showCounts(viewer, key, version);
}

const chosen = (name) => Number(document.querySelector(`input[name=${name}]:checked`).value);

async function showComparison() {
  const [before, after] = [chosen('before'), chosen('after')];
  part('picture-part').hidden = true;
  part('comparison').hidden = false;
  part('comparison-name').textContent = `${called(before)} → ${called(after)}`;
  const [old, now] = await Promise.all([contentOf(before), contentOf(after)]);
  await compare(part('compared'), kind, old, now, [called(before), called(after)]);
}

async function newDraft() {
  let made;
  const given = await ask({
    title: '新草稿 New draft', sure: '开始修改 Begin',
    words: [`从现行的第 ${versions[0].version} 版改起；生效以前没有人在用。The draft begins as version ${versions[0].version} and is used by nobody until it is put in force.`],
    fields: [{name: 'title', label: '叫什么 Title', required: true, maxLength: 200, value: `修改${nameOf(flow)}`},
      {name: 'reason', label: '为什么改 Why', lines: 2, maxLength: 500}]
  }, async (values) => { made = await post('api/flow-drafts', {...values, stage: flow.stage}); });
  if (given) location.assign(draftLink(made.id, flow.stage));
}

/** A form is called after the task that shows it. */
function nameForms(model) {
  const names = taskNames(new Map([['.bpmn', model]]));
  part('forms').querySelectorAll('a').forEach((form) => { form.textContent = names.get(form.dataset.key) || form.textContent; });
}

const formLink = (form) => {
  const node = link(nameOf(form), flowLink('FORM', form.key));
  node.dataset.key = form.key;
  return node;
};

async function withdrawFlow() {
  const done = await ask({
    title: '停用 Withdraw', sure: '停用 Withdraw', danger: true,
    words: ['县里自己的流程不再用了，可以停用：不能再开始，正在办的照样走完；再次生效就恢复使用。案件必经的流程不能停用。',
      make('p', {lang: 'en', textContent: 'A flow of the county\'s own is started no more; what runs comes to its end. Its next release brings it back. A flow that every case needs cannot be withdrawn.'})],
    fields: [{name: 'reason', label: '为什么停用 Why', required: true, lines: 2, maxLength: 500}]
  }, ({reason}) => post(`api/flows/${encodeURIComponent(flow.stage)}/withdraw`, {reason}));
  if (done) await tell(async () => {
    await show();
    return '已停用。Withdrawn.';
  });
}

function showHead(all) {
  part('name').textContent = nameOf(flow);
  document.title = `${nameOf(flow)} · 枫桥`;
  part('about').textContent = [KINDS[kind], key, flow.file].join(' · ');
  part('planned').replaceChildren(...flow.planned ? [`${flow.planned.on} 起改用 `, link(`草稿 ${flow.planned.draft}`, draftLink(flow.planned.draft)), ' 的内容。'] : []);
  part('withdraw').hidden = kind !== 'PROCESS' || flow.withdrawn;
  part('withdrawn').hidden = !flow.withdrawn;
  part('migrate').hidden = kind !== 'PROCESS';
  part('migrate').href = `flow-migration?${new URLSearchParams({process: key})}`;
  const forms = all.filter((each) => each.kind === 'FORM' && each.stage === flow.stage && kind === 'PROCESS');
  part('forms').replaceChildren(...forms.flatMap((form) => [formLink(form), ' ']));
  part('forms-part').hidden = forms.length === 0;
  const process = kind === 'FORM' && all.find((each) => each.kind === 'PROCESS' && each.stage === flow.stage);
  part('of-process').replaceChildren(...process ? ['这张表单随流程 ', link(nameOf(process), flowLink('PROCESS', process.key)), ' 一起生效，要恢复请到那里。',
    make('span', {lang: 'en', textContent: 'It comes into force, and goes back, together with its process.'})] : []);
}

async function show() {
  const [{flows}, list] = await Promise.all([get('api/flows'), get(path())]);
  flow = flows.find((each) => each.kind === kind && each.key === key);
  if (!flow) throw new Error('没有这个流程、决策表或表单。There is no such flow.');
  versions = list;
  showHead(flows);
  part('rows').replaceChildren(...versions.map(versionRow));
  document.querySelectorAll('.cases-head').forEach((head) => { head.hidden = kind !== 'PROCESS'; });
  part('compare').hidden = versions.length < 2;
  await showPicture(versions[0].version);
}

await enterFlows();
part('edit').addEventListener('click', newDraft);
part('withdraw').addEventListener('click', withdrawFlow);
part('compare').addEventListener('click', () => tell(showComparison));
await tell(show);
