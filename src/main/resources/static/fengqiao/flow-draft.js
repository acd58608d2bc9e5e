// The page /flow-draft?id=…: the files of a draft, an editor for each, and what becomes of it.

import {get, getText} from './api.js';
import {compare} from './flow-compare.js';
import {badge, make, saveAsFile} from './flow-dom.js';
import {check, release, submit, withdraw, withdrawal} from './flow-draft-acts.js';
import {DraftContext} from './flow-draft-context.js';
import {DraftFiles} from './flow-draft-files.js';
import {datesLink, showLinks} from './flow-draft-links.js';
import {fileItems, stageOptions} from './flow-draft-list.js';
import {showConflict} from './flow-draft-conflict.js';
import {edit} from './flow-editor.js';
import {findingList} from './flow-findings.js';
import {asked, enterFlows, say, tell} from './flow-page.js';
import {draw} from './flow-pictures.js';
import {newProcessIn} from './flow-draft-process.js';
import {door, moment, nameOf, state} from './flow-words.js';
import {part} from './page.js';

const files = new DraftFiles(asked('id'), asked('stage'));
const context = new DraftContext(files, () => { showFiles(); showTools(); });

let inForce = {fourEyes: false, flows: []};
let current = null;
let editor = null;
let edited = false;
let findings = [];

const isOpen = () => files.draft.state === 'OPEN';

const flowOf = (file) => inForce.flows.find((flow) => flow.kind === file.kind && flow.key === file.key);

async function inForceText(file) {
  const flow = flowOf(file);
  return flow ? getText(`api/flows/${flow.kind}/${encodeURIComponent(flow.key)}/versions/${flow.version}/content`) : null;
}

/** Takes over what the editor holds, so that it is saved with the rest and survives the change to another file. */
async function keep() {
  if (!editor || !edited) return;
  const text = await editor.text();
  edited = false;
  files.change(current.name, text);
  context.note(current.name, text);
}

const unsaved = () => edited || files.unsaved.length > 0;

function onChange() {
  edited = true;
  showTools();
}

const fileTitle = (file) => context.title(file) || nameOf(flowOf(file) || {file: file.name});

function showFiles() {
  const list = files.list();
  const changed = (file) => files.isChanged(file.name) || edited && file.name === current?.name;
  part('files').replaceChildren(...fileItems(list, {title: fileTitle, changed, current, open: (name) => tell(() => open(name))}));
  part('add-form').hidden = !isOpen() || !list.some((file) => file.kind === 'PROCESS');
  part('add-process').hidden = !isOpen() || list.length > 0;
  part('add-stage').hidden = !isOpen();
  part('add-stage').replaceChildren(...stageOptions(list, inForce.flows));
}

function showTools() {
  const {draft} = files;
  const [open, submitted] = [isOpen(), draft.state === 'SUBMITTED'];
  const two = inForce.fourEyes;
  part('save').hidden = !open;
  part('save').disabled = !unsaved() && files.changed.length === 0;
  part('check').hidden = !open && !submitted;
  part('submit').hidden = !(open && two);
  part('release').hidden = !(open && !two || submitted && !(two && draft.mine));
  part('withdraw').textContent = withdrawal(draft);
  part('withdraw').hidden = !open && !submitted && draft.state !== 'PLANNED';
  part('take-back').hidden = !open || !current || !(files.isChanged(current.name) || current.change !== 'SAME');
  part('download').hidden = !current;
}

function showHead() {
  showLinks(part('links'), files);
  const {draft} = files;
  part('name').textContent = draft.title;
  document.title = `${draft.title} · 枫桥`;
  part('about').replaceChildren(badge(state(draft.state), draft.state === 'RELEASED' ? 'good' : 'warn'),
    [draft.on && `${draft.on} 起生效`, `起草 ${draft.author}`, door(draft.door), `最后修改 ${moment(draft.changedAt)}`, draft.reason].filter(Boolean).join(' · '));
  if (draft.problem) say('', draft.problem);
}

function closeEditor() {
  editor?.close();
  editor = null;
  edited = false;
  part('work').replaceChildren();
}

const ofCurrent = () => findings.filter((finding) => finding.file === current?.name);

/** Shows a file: an editor while the draft is open, else a picture. */
async function open(name, element = null) {
  await keep();
  closeEditor();
  current = files.list().find((file) => file.name === name) || null;
  comparing(false);
  showFiles();
  showTools();
  if (!current) return;
  part('file-name').textContent = `${fileTitle(current)} · ${current.name}`;
  const text = await files.text(name);
  if (isOpen()) {
    editor = await edit(part('work'), current.kind, text, {context, inForce: await inForceText(current)}, onChange);
    editor.mark(ofCurrent());
    if (element) editor.select(element);
  } else {
    await draw(part('work'), current.kind, text);
  }
}

function comparing(on) {
  part('compare').hidden = on;
  part('edit').hidden = !on;
}

async function showComparison() {
  if (!current) return;
  await keep();
  closeEditor();
  const [before, after] = [await inForceText(current), await files.text(current.name)];
  comparing(true);
  showFiles();
  if (before === null) {
    part('work').replaceChildren(make('p', {className: 'same', textContent: '这是新的，还没有现行的版本可比。It is new: there is nothing in force to compare with.'}));
    return;
  }
  await compare(part('work'), current.kind, before, after, ['现行 In force', '草稿 Draft']);
}

function choose(finding) {
  return tell(async () => {
    const file = files.list().find((each) => each.name === finding.file);
    if (!file) return;
    if (current?.name !== file.name || !editor) await open(file.name);
    if (finding.element) editor?.select(finding.element);
  });
}

function showFindings(found) {
  findings = found;
  part('findings-part').hidden = false;
  const errors = found.filter((finding) => finding.severity !== 'WARNING').length;
  part('findings-name').textContent = found.length === 0 ? '检查通过 No findings' : `检查结果 ${errors} 处错误，${found.length - errors} 处提醒 Findings`;
  part('findings').replaceChildren(found.length === 0
    ? make('p', {textContent: '没有发现问题。'}) : findingList(found, choose));
  editor?.mark(ofCurrent());
}

function refreshed() {
  current = files.list().find((file) => file.name === current?.name) || null;
  showHead();
  showFiles();
  showTools();
}

/** Saves; when somebody else saved meanwhile it says so and gives the ways on. */
async function save() {
  await keep();
  if (files.unsaved.length === 0) return true;
  try {
    await files.save();
    part('conflict').hidden = true;
    refreshed();
    return true;
  } catch (refused) {
    refreshed();
    if (refused.status !== 409) throw refused;
    showConflict(part('conflict'), refused.message, {files, current, again: () => tell(saveAndSay), reopen: () => tell(() => open(current?.name ?? ''))});
    return false;
  }
}

/** What was compared with a newer version in force is saved once more as it is: that says that it is meant. */
async function saveAndSay() {
  await keep();
  if (files.unsaved.length === 0) await files.meanAgain();
  return await save() ? '已保存。Saved.' : '';
}

/** Does something to the draft as the server has it: saves first. */
const acting = (work) => () => tell(async () => await save() ? work() : '');

async function afterwards(words) {
  if (!words) return '';
  await load();
  return words;
}

async function load() {
  [, inForce] = await Promise.all([files.load(), get('api/flows')]);
  await context.read();
  // The pictures measure the room that they have.
  part('draft').hidden = false;
  refreshed();
  await open(current?.name ?? files.list()[0]?.name ?? '');
}

const touched = () => inForce.flows.filter((flow) => flow.kind === 'PROCESS' && files.list().some((file) => file.change !== 'SAME' && flowStage(file) === flow.stage));

const flowStage = (file) => flowOf(file)?.stage ?? inForce.flows.find((flow) => flow.file?.startsWith(file.name.replace(/^forms\/([^/]+)\/.*$/, 'processes/$1.')))?.stage;

await enterFlows();
part('save').addEventListener('click', () => tell(saveAndSay));
part('compare').addEventListener('click', () => tell(showComparison));
part('edit').addEventListener('click', () => tell(() => open(current.name)));
part('check').addEventListener('click', acting(async () => {
  const checked = await check(files.draft);
  showFindings(checked.findings);
  part('findings-part').scrollIntoView({block: 'nearest'});
  return checked.clean ? '检查通过，可以生效。It can be put in force.' : '';
}));
part('release').addEventListener('click', acting(async () => afterwards(await release(files.draft, touched(), datesLink(files), showFindings))));
part('submit').addEventListener('click', acting(async () => afterwards(await submit(files.draft))));
part('withdraw').addEventListener('click', () => tell(async () => afterwards(await withdraw(files.draft))));
part('add-form').addEventListener('click', () => tell(async () => {
  await keep();
  const key = await context.addForm();
  if (key) await open(files.list().find((file) => file.key === key).name);
}));
part('add-process').addEventListener('click', () => tell(async () => {
  const name = await newProcessIn(files, context);
  if (name) await open(name);
}));
part('add-stage').addEventListener('change', ({target: {value: stage}}) => tell(async () => {
  await keep();
  files.stages.push(stage);
  await load();
  const model = inForce.flows.find((flow) => flow.kind !== 'FORM' && flow.stage === stage);
  await open(model.file);
}));
part('take-back').addEventListener('click', () => tell(async () => {
  edited = false;
  await files.takeBack(current.name);
  await context.read();
  refreshed();
  await open(current?.name ?? files.list()[0]?.name ?? '');
  return '这份已改回现行的。This file is as in force again.';
}));
part('download').addEventListener('click', () => tell(async () => {
  saveAsFile(current.name, edited ? await editor.text() : await files.text(current.name));
}));
window.addEventListener('beforeunload', (event) => {
  if (unsaved()) event.preventDefault();
});
await tell(load);
