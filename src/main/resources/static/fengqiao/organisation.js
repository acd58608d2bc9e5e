// The page /organisation: villages, townships, committees and mediators of one's own township, or of the county.

import {get, post, put} from './api.js';
import {button, choices, element, onSubmit, pager, row, tellAtFields, time, titled, today} from './fields.js';
import {fill, read, reasons} from './organisation-form.js';
import {places} from './organisation-places.js';
import {enter, part, trying, turns} from './page.js';

const SIZE = 20;
let options = null;
let committee = null;
let sending = null;

// One place or one committee is shown at a time: whatever was asked for last.
const listing = turns();
const choosing = turns();
const finding = turns();
const asking = turns();

const say = (words) => { part('said').textContent = words; };

const fillTable = (id, lines) => part(id).replaceChildren(...titled(part(id), lines));

const badge = (words, kind = 'warn') => element('span', {className: `badge ${kind}`, textContent: words});

function termOf(one) {
  if (one.endedOn) return [badge(`${one.endedOn} 撤销 dissolved`, 'off')];
  if (!one.code) return ['—'];
  if (one.daysLeft === null) return [badge('未登记任期 no term on record')];
  const until = element('span', {className: 'nobreak', textContent: `${one.termBegins} 至 ${one.termEnds}`});
  if (one.daysLeft <= 0) return [until, ' ', badge(`届满已 ${-one.daysLeft} 天 over`, 'bad')];
  return one.daysLeft <= 90 ? [until, ' ', badge(`还有 ${one.daysLeft} 天届满 days left`)] : [until];
}

const membersOf = (one) => one.usualSize || !one.code || one.endedOn
  ? [String(one.members)] : [`${one.members} `, badge('应为 3 至 9 名 (art. 8)')];

const placeOf = (one) => one.unitName && one.unitName !== one.townshipName ? `${one.townshipName} ${one.unitName}` : one.townshipName;

function committeeRow(one) {
  const open = one.code
    ? button('打开 Open', trying(() => show(one.code)), {ariaLabel: `打开 ${one.name}`})
    : options.edits && !one.unitEndedOn ? button('新设 Set up', () => askForCommittee(one), {ariaLabel: `新设 ${placeOf(one)} 调委会`}) : '';
  const place = one.unitName
    ? button('单位 Place', trying(() => unitPart.show(one.unit)), {ariaLabel: `${placeOf(one)} 单位登记`}) : '';
  return row([placeOf(one), ...(one.unitEndedOn ? [' ', badge(`${one.unitEndedOn} 撤销 dissolved`, 'off')] : [])], one.name || (one.unitEndedOn ? '—' : [badge('没有调委会 no committee', 'bad')]), termOf(one), membersOf(one), element('span', {className: 'nobreak'}, open, ' ', place));
}

async function list(page = 0) {
  const asked = new URLSearchParams({township: part('township').value, text: part('text').value.trim(), show: part('show').value, page, size: SIZE});
  const isLast = listing();
  const found = await get(`api/organisation/committees?${asked}`);
  if (!isLast()) return;
  fillTable('rows', found.items.map(committeeRow));
  part('count').textContent = found.total ? `共 ${found.total} 个。 ${found.total} in all.`
    : '没有符合的单位或调委会：换个条件再找。 Nothing matches; look for something else.';
  part('table').hidden = found.total === 0;
  pager(part('pages'), found, trying(list));
}

/** Today's, as the list counts it: who has not left may have yet to take office. */
function stateOf({appointedOn, leftOn}) {
  if (leftOn && leftOn <= today()) return [badge(`${leftOn} 离任 left`, 'off')];
  if (leftOn) return ['在任 in office ', badge(`${leftOn} 离任 leaves`, 'off')];
  return appointedOn > today() ? [badge(`${appointedOn} 到任 to come`)] : '在任 in office';
}

const mediatorRow = (one, more) => row(one.name, one.id, ...more, one.phone, one.fullTime ? '专职 full' : '兼职 part',
  one.login || '', [element('span', {className: 'nobreak', textContent: one.appointedOn || ''})],
  stateOf(one),
  options.edits ? [button('修改 Change', trying(() => askForMediator(one.id)), {ariaLabel: `修改 ${one.name}`}), ' ', one.leftOn
    ? button('复任 Back', trying(() => comeBack(one)), {ariaLabel: `${one.name} 复任`})
    : button('离任 Leaves', trying(() => askToLeave(one)), {ariaLabel: `${one.name} 离任`})] : '');

const readMembers = (code, page) =>
  post('api/organisation/mediators/search', {committee: code, gone: part('gone').checked, page, size: SIZE});

function drawMembers(found) {
  fillTable('members', found.items.map((one) => mediatorRow(one, [])));
  part('memberTable').hidden = found.total === 0;
  part('memberCount').textContent = part('gone').checked
    ? `共 ${found.total} 名，包括离任的。 ${found.total} in all, with those who left.`
    : `没有离任的 ${found.total} 名。 ${found.total} who have not left.`;
  pager(part('memberPages'), found, trying(showMembers));
}

async function showMembers(page = 0) {
  const isLast = choosing();
  const found = await readMembers(committee.fields.committeeCode, page);
  if (isLast()) drawMembers(found);
}

const showRecords = (id, records) => fillTable(id, records.map((one) => row(
  time(one.doneAt), one.doneByName, one.act, one.reason || '', one.effectiveOn || '')));

/** Shows one part of the page, the place's or the committee's, in the other's stead. */
function bring(id) {
  ['place', 'committee'].forEach((each) => { part(each).hidden = each !== id; });
  part(id).querySelector('h2').focus();
  part(id).scrollIntoView({block: 'start'});
}

/** Opens the part of the page in which one committee is looked after. */
async function show(code) {
  const isLast = choosing();
  const [opened, found] = await Promise.all([get(`api/organisation/committees/${encodeURIComponent(code)}`), readMembers(code, 0)]);
  if (!isLast()) return;
  committee = opened;
  const {fields, editable, endedOn, records} = committee;
  part('name').textContent = fields.committeeName;
  part('facts').textContent = [code, fields.kind, fields.categories, fields.termBegins ? `本届自 ${fields.termBegins} 起，任期三年 three years` : '未登记任期 no term on record', endedOn && `${endedOn} 撤销`].filter(Boolean).join(' · ');
  ['change', 'renew', 'join', 'end', 'resume'].forEach((id) => { part(id).hidden = !editable; });
  part('resume').hidden ||= !endedOn;
  ['renew', 'join', 'end'].forEach((id) => { part(id).hidden ||= Boolean(endedOn); });
  showRecords('records', records);
  part('recordTable').hidden = records.length === 0;
  drawMembers(found);
  bring('committee');
}

function open(dialog, title, send) {
  sending = send;
  const form = dialog.querySelector('form');
  tellAtFields(form);
  dialog.querySelector('h2').textContent = title;
  dialog.showModal();
}

const askForLine = (title, columns, values, how, send) => {
  fill(part('lineFields'), columns, options.categories, values, how);
  open(part('lineDialog'), title, () => send(read(part('lineFields'))));
};

const setUp = async (fields) => {
  const {code} = await post('api/organisation/committees', {fields});
  await list();
  await show(code);
  say('调委会已新设。 The committee is set up.');
};

/** The committee of a village or a township: there is one, and its code is the unit's. */
const askForCommittee = (unit) => askForLine(`新设调委会 New committee ${placeOf(unit)}`, options.committee, {
  unitCode: unit.unit, kind: unit.unit.length === 12 ? '村' : '乡镇', committeeCode: `C${unit.unit}`,
  committeeName: `${unit.townshipName}${unit.unitName === unit.townshipName ? '' : unit.unitName}人民调解委员会`, termBegins: today()
}, {locked: ['unitCode', 'kind', 'committeeCode'], left: ['categories']}, setUp);

const LETTERS = {企事业单位: 'Q', 社会团体: 'S', 行业: 'H'};

/** Fields of a committee of which a unit may have several; another kind has another letter, and other units. */
function offer(kind, values) {
  const units = options.units.filter((one) => (one.value.length === 6) === (kind === '行业'));
  const kinds = Object.keys(LETTERS).filter((each) => each !== '行业' || options.units.some((one) => one.value.length === 6));
  fill(part('lineFields'), options.committee, options.categories, {...values, kind, committeeCode: LETTERS[kind], unitCode: units[0].value}, {
    offered: {kind: kinds.map((each) => ({value: each, chinese: each})), unitCode: units.map((one) => ({...one, chinese: `${one.chinese} ${one.value}`}))},
    left: kind === '行业' ? [] : ['categories']
  });
  const choice = part('lineFields').querySelector('[name=kind]');
  choice.addEventListener('change', () => {
    offer(choice.value, read(part('lineFields')));
    part('lineFields').querySelector('[name=kind]').focus();
  });
}

function askForOther() {
  offer('企事业单位', {committeeName: '', termBegins: today()});
  open(part('lineDialog'), '新设调委会 New committee', () => setUp(read(part('lineFields'))));
}

// A form is about the committee that was shown when it was opened.
const saving = ({fields: {committeeCode: code, ...rest}, was}) => async (fields) => {
  await put(`api/organisation/committees/${code}`, {fields: {...rest, committeeCode: code, ...fields}, was});
  await list();
  await show(code);
  say('已保存。 Saved.');
};

const locked = ['committeeCode', 'unitCode', 'kind'];

const changeCommittee = () => askForLine(`修改 ${committee.fields.committeeName} Change`, options.committee, committee.fields,
  {locked, left: ['termBegins', ...(committee.fields.categories ? [] : ['categories'])]}, saving(committee));

const renew = () => askForLine('换届：新一届任期三年（《人民调解法》第九条） New term of three years', options.committee, {...committee.fields, termBegins: today()},
  {locked: [...locked, 'committeeName'], left: ['categories', 'kind', 'unitCode']}, saving(committee));

async function join() {
  const {committeeCode, committeeName} = committee.fields;
  const isLast = asking();
  const {id} = await get('api/organisation/mediators/free-id');
  if (!isLast()) return;
  askForLine(`增加调解员 New mediator ${committeeName}`, options.mediator,
    {mediatorId: id || '', committeeCode, fullTime: '否', appointedOn: today()}, {locked: ['committeeCode'], left: ['leftOn']}, async (fields) => {
      await post('api/organisation/mediators', {fields});
      await list();
      await show(committeeCode);
      say(fields.login ? '调解员已增加。请到“账号”页开户。 The mediator joined; open the account on the page Accounts.' : '调解员已增加。 The mediator joined.');
    });
  if (id) {
    part('lineFields').querySelector('[name=mediatorId]').closest('label').append(element('small', {}, '已填上还没有用过的下一个编号，可以改。',
      element('span', {lang: 'en'}, ' The next free one; it may be changed.')));
  }
}

async function refresh(words) {
  await list();
  if (committee && !part('committee').hidden) await show(committee.fields.committeeCode);
  if (!part('found').hidden) await find();
  say(words);
}

const pathOf = (id) => `api/organisation/mediators/${encodeURIComponent(id)}`;

/** A mediator's file for a form: of two that were asked for at once the last one's, and nobody's while a form is open. */
async function fileFor(id) {
  const isLast = asking();
  const file = await get(pathOf(id));
  return isLast() && !document.querySelector('dialog[open]') ? file : null;
}

async function askForMediator(id) {
  const file = await fileFor(id);
  if (file) askForLine(`修改 ${file.fields.name}（换调委会的，改调委会代码） Change`, options.mediator, file.fields, {locked: ['mediatorId'], left: ['leftOn']}, async (fields) => {
    await put(pathOf(id), {fields, was: file.was});
    await refresh('已保存。 Saved.');
  });
}

async function askToLeave(one) {
  const file = await fileFor(one.id);
  if (!file) return;
  part('leaveForm').reset();
  part('leaveForm').elements.leftOn.value = today();
  part('handOver').href = `hand-over?${new URLSearchParams(one.login ? {of: one.login} : {})}`;
  open(part('leaveDialog'), `${one.name}（${one.id}，${one.committeeName}）离任 Leaves`, async () => {
    const form = part('leaveForm').elements;
    const {todo} = await post(`${pathOf(one.id)}/leave`, {leftOn: form.leftOn.value, reason: form.reason.value || null, was: file.was});
    await refresh(['离任已登记。 Recorded.', ...todo].join(' '));
  });
}

async function comeBack(one) {
  if (!confirm(`${one.name}（${one.id}）在${one.committeeName}复任？复任后又可以派给案件；账号另行启用。 In office again, and named for cases again? The account is reopened apart.`)) return;
  const {was} = await get(pathOf(one.id));
  await post(`${pathOf(one.id)}/return`, {was});
  await refresh('已复任。 In office again.');
}

const act = (what, question, done) => trying(async () => {
  const {fields: {committeeCode: code, committeeName: name}, was} = committee;
  if (!confirm(question(`${name}（${code}）`))) return;
  await post(`api/organisation/committees/${code}/${what}`, {was});
  await refresh(done);
});

// Villages and townships themselves; only what is dissolved or named anew changes the lists beside.
const unitPart = places({options: () => options, askForLine, lineForm: {open, fill, read}, showRecords, bring, choosing, done: refresh});

async function find(page = 0) {
  const isLast = finding();
  const found = await post('api/organisation/mediators/search', {text: part('who').value.trim(), gone: part('whoGone').checked, page, size: SIZE});
  if (!isLast()) return;
  fillTable('people', found.items.map((one) => mediatorRow(one, [one.committeeName])));
  part('found').hidden = false;
  part('peopleTable').hidden = found.total === 0;
  part('peopleCount').textContent = found.total ? `共 ${found.total} 名。 ${found.total} in all.` : '没有这样的调解员。 No such mediator.';
  pager(part('peoplePages'), found, trying(find));
}

for (const id of ['lineDialog', 'leaveDialog']) {
  onSubmit(part(id).querySelector('form'), async () => {
    await sending();
    part(id).close();
  });
  part(id).querySelector('.cancel').addEventListener('click', () => part(id).close());
}
part('change').addEventListener('click', changeCommittee);
part('renew').addEventListener('click', renew);
part('join').addEventListener('click', trying(join));
part('end').addEventListener('click', act('end',
  (name) => `撤销${name}？撤销后不能再登记、派给它案件；已有的案件和统计不变，以后可以恢复。 Dissolve it? No case goes there any more; cases and figures stay, and it can be restored.`,
  '已撤销。 Dissolved.'));
part('resume').addEventListener('click', act('resume',
  (name) => `恢复${name}？恢复后又可以登记、派给它案件。 Restore it? Cases go there again.`, '已恢复。 Restored.'));
part('gone').addEventListener('change', trying(() => showMembers()));
part('setUp').addEventListener('click', askForOther);
part('setUpPlace').addEventListener('click', unitPart.setUp);
['search', 'peopleSearch'].forEach((id) => part(id).addEventListener('submit', (event) => event.preventDefault()));
part('search').addEventListener('submit', trying(() => list()));
part('peopleSearch').addEventListener('submit', trying(() => find()));

await enter();
await trying(async () => {
  options = await get('api/organisation/options');
  const county = options.units.length > 1;
  choices(part('township'), options.units.map((one) => one.value.length === 6 ? {...one, chinese: `${one.chinese}（行业调委会）`} : one), county ? '全部 All' : null);
  part('setUp').hidden = !options.edits;
  part('setUpPlace').hidden = !options.edits;
  reasons(part('leaveForm').elements.reason, options.reasons);
  await list();
  part('all').hidden = false;
})();
