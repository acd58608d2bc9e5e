// The page /register: a dispute that was settled where it was found, in six fields. It sends the start form of the dispute's life to
// the engine, as Tasklist does: the rules, the refusals and the record are the same.

import {get, postOnce} from './api.js';
import {keepDraft} from './draft-keeper.js';
import {faultCount} from './fault-count.js';
import {arrange, draw, faultOf, fill, isHidden, tellFault, valueOf} from './quick-form.js';
import {taken, tokenOf} from './once.js';
import {enter, part} from './page.js';
import {words} from './words.js';

const ENGINE = 'camunda/api/engine/engine/default/process-definition';
const GIVEN = {settledOnTheSpot: 'yes'};
// Whoever cannot confirm the sentence goes on in Tasklist, where the dispute is to be mediated.
const ELSEWHERE = {settledOnTheSpot: 'no'};
// The engine puts its own words before ours, and the name of the field behind them.
const REFUSAL = /^(?:Cannot instantiate process definition [^ ]+: )?(.*?)(?:\s*\[([\w.]+)\])?$/s;

let definition = '';
let shown = [];
let form = null;
let draft = null;

const valuesNow = () => ({...form.values, ...Object.fromEntries(shown.map((one) => [one.field.key, valueOf(one)])), ...GIVEN});

/** What is sent: the fields that the form does not hide, and yes for each part of the sentence. */
function answers() {
  const values = valuesNow();
  const visible = shown.filter(({field}) => !isHidden(field, values)).map(({field}) => [field.key, values[field.key] === '' ? null : values[field.key]]);
  return {...Object.fromEntries(visible), ...Object.fromEntries(form.sentence.map((field) => [field.key, part('confirmed').checked])), ...GIVEN};
}

function showProposed() {
  const values = valuesNow();
  const said = shown.filter(({field}) => form.more.includes(field) && !isHidden(field, values) && values[field.key])
    .map(({field, input}) => field.type === 'checkbox' ? field.label : input.selectedOptions?.[0].textContent ?? input.value);
  part('proposed').textContent = `：${[...said, values.appliedOn ? '' : words('今天', 'today')].filter(Boolean).join(' · ')}`;
}

function refresh() {
  const values = valuesNow();
  shown.forEach(({field, node}) => { node.hidden = isHidden(field, values); });
  showProposed();
}

const confirmation = () => ({input: part('confirmed'), error: part('confirmed-error'), field: {key: 'confirmed'}});

const nameOf = ({field}) => field.key === 'confirmed' ? words('确认的一句话', 'the sentence to confirm') : field.label || field.dateLabel || field.key;

/** How many fields are still at fault, and which, beside the button: as long as there are any. */
function count() {
  const wrong = [...shown, confirmation()].filter(({node, error}) => !node?.hidden && error.textContent);
  part('left').textContent = wrong.length === 0 ? '' : faultCount(wrong.map(nameOf));
}

/** What is mended is no fault any more, also one that the server found. */
function mended({target}) {
  const one = [...shown, confirmation()].find(({input}) => input === target);
  if (!one?.error.textContent) return;
  tellFault(one, one.field.key === 'confirmed' ? '' : faultOf(one));
  count();
}

/** Tells each fault at its field and goes to the first. */
function told(faults) {
  [...shown, confirmation()].forEach((one) => tellFault(one, faults.get(one.field.key) || ''));
  count();
  const first = [...shown, confirmation()].find((one) => faults.get(one.field.key));
  if (!first) return false;
  if (part('more').contains(first.input)) part('more').open = true;
  first.input.closest('.field').scrollIntoView({block: 'center'});
  first.input.focus({preventScroll: true});
  return true;
}

function faults() {
  const found = new Map(shown.filter(({node}) => !node.hidden).map((one) => [one.field.key, faultOf(one)]));
  if (!part('confirmed').checked) found.set('confirmed', words('请确认后再登记。', 'Please confirm.'));
  return found;
}

const placeOf = (key) => form.sentence.some((field) => field.key === key) ? 'confirmed' : key;

const isShown = (key) => key === 'confirmed' || shown.some((one) => one.field.key === key);

/** What is wrong with something that the page does not show. */
const elsewhere = (errors) => errors.filter((one) => !isShown(placeOf(one.field))).map((one) => words(one.chinese, one.english)).join('\n');

/** A refusal of the server's, at its fields where the page shows them. */
function refused(problem) {
  const [, text] = REFUSAL.exec(problem.message);
  const places = new Map(problem.errors.map((one) => [placeOf(one.field), words(one.chinese, one.english)]));
  part('refused').textContent = told(places) ? elsewhere(problem.errors) : text;
  if (part('refused').textContent) part('refused').scrollIntoView({block: 'nearest'});
}


const isUncertain = (problem) => !problem.status || problem.status >= 500;

function start() {
  const variables = Object.fromEntries(Object.entries(answers()).map(([key, value]) => [key, {value}]));
  return postOnce(`${ENGINE}/${definition}/submit-form`, {variables}, tokenOf(`start/${definition}`));
}

async function done({businessKey: number, isEarlier}) {
  taken(`start/${definition}`);
  await draft.over();
  part('form').hidden = true;
  part('done').hidden = false;
  part('done-title').textContent = words(`已登记 ${number}`, `Registered: ${number}`);
  part('done-case').href = `cases?${new URLSearchParams({number})}`;
  const repeated = isEarlier ? words('上一次发送其实已经登记成功，没有重复登记。', 'The first sending had been registered; it counts once.') : '';
  part('done-where').textContent = repeated;
  part('done').focus();
  const view = await get(`api/disputes/${encodeURIComponent(number)}/case`);
  part('done-title').textContent = words(`已登记 ${view.official}`, `Registered: ${view.official}`);
  const where = view.places.map((place) => `${place.stage} · ${place.step}`).join(words('、', ', '));
  part('done-where').textContent = [repeated, where && words(`现在：${where}。`, `Now at: ${where}.`)].filter(Boolean).join(' ');
}

async function send(event) {
  event.preventDefault();
  part('refused').textContent = '';
  if (told(faults())) return;
  part('send').disabled = true;
  draft.rest();
  try {
    await done(await start());
  } catch (problem) {
    draft.goOn();
    if (isUncertain(problem)) {
      part('refused').textContent = words('网络中断，不知道有没有登记上。请再点一次“登记”：不会重复登记。',
        'The line broke. Press Register again: it will not be registered twice.');
    } else {
      refused(problem);
    }
  } finally {
    part('send').disabled = false;
  }
}

function show(schema) {
  form = arrange(schema, GIVEN);
  if (form.foreign.length > 0) {
    part('cannot').textContent = words(`登记表新增了本页填不了的项目（${form.foreign.map((field) => field.label).join('、')}），请在待办里登记。`,
      'The form asks for something this page cannot show; please register in Tasklist.');
    return;
  }
  shown = [...form.front, ...form.more].map(draw);
  shown.forEach((one) => {
    fill(one, form.values[one.field.key]);
    part(form.front.includes(one.field) ? 'front' : 'more-fields').append(one.node);
  });
  part('confirmed').checked = form.sentence.every((field) => form.values[field.key] === true);
  part('sentence-text').textContent = `我确认：${form.sentence.map((field) => field.label).join('；')}。`;
  part('sentence').hidden = form.sentence.length === 0;
  if (form.sentence.length === 0) part('confirmed').checked = true;
  refresh();
  part('form').hidden = false;
  draft = keepDraft(`api/drafts/starts/${encodeURIComponent(definition)}`, part('draft'), answers);
  shown[0].input.focus();
}

async function open() {
  await enter();
  const [latest] = await get(`${ENGINE}?key=disputeLifecycle&latestVersion=true&startablePermissionCheck=true`);
  if (!latest) throw new Error(words('您的角色不能登记纠纷。', 'Your role does not register disputes.'));
  definition = latest.id;
  show(await get(`${ENGINE}/${definition}/deployed-start-form`));
}

part('form').addEventListener('submit', send);
part('form').addEventListener('input', (event) => { refresh(); mended(event); draft.noticed(); });
part('elsewhere').addEventListener('click', async (event) => {
  event.preventDefault();
  part('refused').textContent = '';
  try {
    await draft.carry(ELSEWHERE);
    location.assign(event.target.href);
  } catch (problem) {
    draft.goOn();
    part('refused').textContent = words(`已填的没有带过去：${problem.message}`, `What you typed was not carried over: ${problem.message}`);
  }
});
part('another').addEventListener('click', () => location.reload());
open().catch((problem) => { part('cannot').textContent = problem.message; }).finally(() => { part('loading').hidden = true; });
