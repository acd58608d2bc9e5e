// The page /my-cases: what I have done, what came of it, and for whom it waits. A party's name goes in the body of the question,
// never into an address.

import {post} from './api.js';
import {dayOf as day} from './dates.js';
import {make} from './flow-dom.js';
import {enter, part} from './page.js';
import {dueColour, timeLeft} from './time-left.js';
import {words} from './words.js';

const FIRST_YEAR = 2024;

const TONES = {'fq-due-late': 'late', 'fq-due-soon': 'soon', 'fq-due-fine': 'fine'};

function wait(one) {
  const who = one.mine ? make('strong', {textContent: words('等我办', 'Waits for me')})
    : one.who ? words(`等${one.who}`, `Waits for ${one.who}`) : words('等待中', 'Waiting');
  const since = one.since && words(`（${day(one.since)} 起）`, ` (since ${day(one.since)})`);
  const left = one.daysLeft !== null && make('span', {className: TONES[dueColour(one)], textContent: `${words('，', ', ')}${timeLeft(one)}`});
  return make('p', {className: 'wait'}, who, `${words('：', ': ')}${one.stage} · ${one.step}`, since, left);
}

const FORMS = {ORAL: words('口头协议', 'Oral agreement'), WRITTEN: words('书面协议', 'Written agreement')};

function performance(one) {
  if (one.performedAtOnce) return words('当场履行', 'performed at once');
  if (one.performance === 'PERFORMED') return words('已履行', 'performed');
  if (one.performance === 'REFUSED') return words('拒不履行', 'performance refused');
  return one.performBy ? words(`待履行（${one.performBy} 前）`, `to be performed by ${one.performBy}`) : words('待履行', 'to be performed');
}

function visit(one) {
  if (one.visitedOn) {
    return words(`回访 ${one.visitedOn}：${one.relapse ? '纠纷复发' : '未复发'}${one.satisfaction ? `，满意度 ${one.satisfaction} / 5` : ''}`,
      `visit ${one.visitedOn}: ${one.relapse ? 'the dispute came back' : 'peace has held'}${one.satisfaction ? `, satisfaction ${one.satisfaction} / 5` : ''}`);
  }
  return one.visitPlannedFor ? words(`回访定于 ${one.visitPlannedFor}`, `visit planned for ${one.visitPlannedFor}`) : '';
}

function outcome(one) {
  if (!one) return null;
  const said = [one.form && `${FORMS[one.form] || one.form}${words('，', ', ')}${performance(one)}`, visit(one)].filter(Boolean);
  return said.length > 0 && make('p', {textContent: words(`结果：${said.join('；')}`, `Outcome: ${said.join('; ')}`)});
}

function steps({steps, furtherSteps}) {
  if (steps.length === 0) return null;
  const [last] = steps;
  const list = steps.map((step) => make('li', {textContent: `${day(step.at)} ${step.name}`}));
  if (furtherSteps > 0) list.push(make('li', {textContent: words(`更早的 ${furtherSteps} 步，见案件`, `${furtherSteps} earlier steps: see the case`)}));
  return make('details', {}, make('summary', {textContent: words(`我办过 ${steps.length + furtherSteps} 步，最近：${day(last.at)} ${last.name}`, `${steps.length + furtherSteps} steps of mine, the last: ${day(last.at)} ${last.name}`)}), make('ul', {}, ...list));
}

function row(one) {
  const link = make('a', {href: `cases?${new URLSearchParams({number: one.number})}`, textContent: one.official});
  const agreed = one.standing === 'CLOSED' && one.outcome?.form ? 'AGREED' : one.standing;
  const state = make('span', {className: `state ${agreed}`, textContent: one.endingName
    ? words(`${one.standingName}（${one.endingName}）`, `${one.standingEnglish} (${one.endingEnglish})`) : words(one.standingName, one.standingEnglish)});
  const about = [words(one.category, one.categoryEnglish), one.village, one.parties, words(`${one.registeredOn} 登记`, `registered ${one.registeredOn}`)].filter(Boolean).join(' · ');
  return make('li', {className: one.waits.some((each) => each.mine) ? 'case mine' : 'case'},
    make('h2', {}, link, state), make('p', {className: 'about', textContent: about}), ...one.waits.map(wait), outcome(one.outcome), steps(one));
}

const figure = (name, value, className = '') => make('div', {}, make('dt', {textContent: name}), make('dd', {textContent: value, className}));

function showFigures({year, registered, agreed, toClose, open, overdue}) {
  part('figures').replaceChildren(
    figure(words(`${year} 年登记`, `Registered in ${year}`), registered), figure(words(`${year} 年调解成功（以协议结案）`, `Agreed and closed in ${year}`), agreed),
    figure(words('已达成协议，待结案', 'Agreed, not closed yet'), toClose),
    figure(words('未结案', 'Not closed'), open), figure(words('已超期', 'Overdue'), overdue, overdue > 0 ? 'bad' : ''));
  part('figures').hidden = false;
}

let after = null;
let asked = 0;

const question = () => ({text: part('text').value.trim() || null, state: part('state').value || null, year: Number(part('year').value) || null, after});

async function show(isFirst) {
  const turn = ++asked;
  if (isFirst) after = null;
  part('refused').textContent = '';
  part('further').disabled = true;
  try {
    const page = await post('api/my-cases', question());
    // A slow answer to an earlier question must not take the place of this one's.
    if (turn !== asked) return;
    showFigures(page.figures);
    if (isFirst) part('rows').replaceChildren();
    part('rows').append(...page.rows.map(row));
    after = page.after;
    part('further').hidden = !after;
    part('said').textContent = part('rows').children.length === 0 ? '没有符合条件的案件。 No such case.' : '';
  } catch (refused) {
    if (turn === asked) part('refused').textContent = refused.message;
  } finally {
    part('further').disabled = false;
  }
}

part('wanted').addEventListener('submit', (event) => { event.preventDefault(); show(true); });
['state', 'year'].forEach((id) => part(id).addEventListener('change', () => show(true)));
part('further').addEventListener('click', () => show(false));

await enter();
const now = new Date().getFullYear();
for (let year = now; year >= FIRST_YEAR; year--) part('year').append(make('option', {value: year, textContent: year}));
part('wanted').hidden = false;
await show(true);
