// What a supervisor does about cases: urge whoever has them, give them to somebody else, order them up. One case after the other, each with its own answer.

import {get, post} from '../api.js';
import {dialog, make} from './dom.js';
import {words} from './words.js';

export interface Acted {
  number: string;
  official: string;
  holder?: string;
}

interface Person {
  choice: string;
  name: string;
  hasLogin: boolean;
  why: string;
  whyEnglish: string;
}

interface Options {
  holder: string;
  holderName: string;
  holderEnglish: string;
  fit: Person[];
  unfit: Person[];
}

interface Upward {
  stage: string;
  stageEnglish: string;
  to: string;
  toEnglish: string;
}

const COMMITTEE = 'COMMITTEE';

const of = (one: Acted, act: string): string => `api/disputes/${encodeURIComponent(one.number)}/${act}`;

/** In the language of the page, where the server says it in both. */
function refusal(refused: unknown): HTMLElement {
  const {chinese, english, message} = refused as Error & {chinese?: string; english?: string};
  return make('span', {className: 'fq-refusal', role: 'alert'}, chinese && english ? words(chinese, english) : message);
}

/** A dialog with a line for each case; it closes by Escape, and what was done is shown where it was asked. */
function open(title: string, hint: string, done: () => void): {body: HTMLElement; changed: () => void} {
  const body = make('div', {});
  let moved = false;
  dialog(title, make('p', {className: 'fq-note'}, hint), body).addEventListener('close', () => {
    if (moved) done();
  });
  return {body, changed: () => { moved = true; }};
}

const line = (one: Acted, ...content: (Node | string)[]): HTMLElement =>
  make('li', {className: 'fq-act'}, make('strong', {}, one.official), make('div', {}, ...content));

/** Does it for one case and writes the answer in place of what was asked, or the refusal into said; whether it was done. */
async function act(place: HTMLElement, said: HTMLElement, path: string, body: object, changed: () => void): Promise<boolean> {
  try {
    const answer = await post(path, body) as {message: string; messageEnglish: string};
    place.replaceChildren(make('span', {role: 'status'}, `✓ ${words(answer.message, answer.messageEnglish)}`));
    changed();
    return true;
  } catch (refused) {
    said.replaceChildren(refusal(refused));
    return false;
  }
}

/** Tells whoever has the cases, once the supervisor has seen whom and confirmed. */
export async function urge(all: Acted[], done: () => void): Promise<void> {
  const {body, changed} = open(words('催办', 'Urge'),
    words('提醒每件案件待办任务的办理人，同一办理人一案一天一次。', 'Tells whoever has an open task of the case, each once a day for each case.'), done);
  const list = make('ul', {className: 'fq-acts'});
  const go = make('button', {type: 'submit'}, words('确定催办', 'Urge'));
  const node = make('form', {noValidate: true}, list, go);
  const places = all.map((one) => {
    const place = make('span', {}, one.holder ? words(`办理人：${one.holder}`, `With ${one.holder}`) : '');
    list.append(line(one, place));
    return {one, place};
  });
  node.addEventListener('submit', (event) => {
    event.preventDefault();
    go.remove();
    void (async () => {
      for (const {one, place} of places) await act(place, place, of(one, 'urging'), {}, changed);
    })();
  });
  body.append(node);
  go.focus();
}

const why = (people: Person[]): HTMLElement | string => people.length === 0 ? '' : make('details', {},
  make('summary', {}, words(`不能改派的 ${people.length} 人`, `${people.length} who cannot take it`)),
  make('ul', {}, ...people.map((person) => make('li', {}, words(`${person.name}：${person.why}`, `${person.name}: ${person.whyEnglish}`)))));

function choice(one: Acted, options: Options): HTMLSelectElement {
  const named = make('select', {ariaRequired: 'true', ariaLabel: words(`${one.official} 改派给谁`, `Who takes ${one.official}`)},
    make('option', {value: ''}, words('请选择', 'Please choose')),
    ...options.fit.map((person) => make('option', {value: person.choice}, words(`${person.name}（${person.why}）`, `${person.name} (${person.whyEnglish})`))));
  if (options.holder !== COMMITTEE) named.append(make('option', {value: COMMITTEE}, words('交回调委会，由成员认领', 'Back to the committee')));
  named.append(...options.unfit.filter((person) => !person.hasLogin)
    .map((person) => make('option', {value: person.choice, disabled: true}, words(`${person.name}（无账号）`, `${person.name} (no account)`))));
  return named;
}

const LEAST = 4;

type Field = HTMLSelectElement | HTMLTextAreaElement;

/** A field and what is wrong with it, which is nothing where it is empty. */
interface Asked {
  field: Field;
  fault: () => string;
}

let faults = 0;

/** Says at the field what is wrong with it, in the page's language: the browser would say it in its own. */
function tell({field, fault}: Asked): boolean {
  const wrong = fault();
  document.getElementById(field.getAttribute('aria-describedby') || '')?.remove();
  field.removeAttribute('aria-describedby');
  field.removeAttribute('aria-invalid');
  if (!wrong) return false;
  const id = `fq-fault-${faults += 1}`;
  field.after(make('span', {id, className: 'fq-refusal fq-fault', role: 'alert'}, wrong));
  field.setAttribute('aria-invalid', 'true');
  field.setAttribute('aria-describedby', id);
  return true;
}

/** What is mended is no fault any more. */
function watched(asked: Asked): Asked {
  const {field} = asked;
  const mended = (): void => { if (field.hasAttribute('aria-invalid') && !asked.fault()) tell(asked); };
  field.addEventListener('input', mended);
  return asked;
}

const chosen = (field: HTMLSelectElement): Asked => watched({
  field, fault: () => field.value === '' && field.isConnected ? words('请选择改派给谁。', 'Please choose who takes it.') : ''
});

/** Blanks are no reason: the server counts without them, and would refuse every case of the list. */
function reasonAsked(label: string): Asked {
  const field = make('textarea', {name: 'reason', ariaRequired: 'true', maxLength: 500, rows: 2, ariaLabel: label});
  return watched({
    field,
    fault: () => field.value.trim().length < LEAST ? words(`请写明理由，至少 ${LEAST} 个字。`, `Please give a reason of at least ${LEAST} letters.`) : ''
  });
}

interface Ready {
  place: HTMLElement;
  path: string;
  body: () => object;
  asked?: Asked;
}

/** Does one after the other; a refusal stands beside what was asked, and that case can be tried again. */
async function actOnAll(ready: Ready[], reason: string, changed: () => void): Promise<Ready[]> {
  const refused: Ready[] = [];
  for (const each of ready) {
    each.place.querySelector('.fq-said')?.remove();
    const said = make('span', {className: 'fq-said'});
    each.place.append(said);
    if (!await act(each.place, said, each.path, {...each.body(), reason}, changed)) refused.push(each);
  }
  return refused;
}

/** The lines, one reason for all of them, and a button that does one after the other. */
function form(body: HTMLElement, label: string, confirm: string, list: HTMLElement, ready: Ready[], changed: () => void): void {
  const asked = reasonAsked(label);
  const reason = asked.field;
  const go = make('button', {type: 'submit'}, confirm);
  let left = ready;
  const node = make('form', {noValidate: true}, list);
  if (ready.length > 0) node.append(make('label', {className: 'fq-reason'}, `${label} *`, reason), go);
  node.addEventListener('submit', (event) => {
    event.preventDefault();
    const wrong = [...left.map((each) => each.asked), asked].filter((each): each is Asked => each !== undefined && tell(each));
    wrong[0]?.field.focus();
    if (wrong.length > 0) return;
    go.disabled = true;
    void (async () => {
      left = await actOnAll(left, reason.value.trim(), changed);
      reason.disabled = left.length === 0;
      go.disabled = left.length === 0;
    })();
  });
  body.replaceChildren(node);
}

const loading = (): HTMLElement => make('p', {}, words('正在载入…', 'Loading…'));

/** Gives each case to somebody else of the committee that has it, for one reason. */
export async function reassign(all: Acted[], done: () => void): Promise<void> {
  const {body, changed} = open(words('改派', 'Reassign'),
    words('改派给承办调委会的其他人员：手上的和以后的任务一并过去。有回避情形、请假、手头案件过多、无账号的不能改派。',
      'To somebody else of the committee: the open tasks and those to come go along.'), done);
  body.append(loading());
  const list = make('ul', {className: 'fq-acts'});
  const ready: Ready[] = [];
  for (const one of all) {
    try {
      const options = await get(of(one, 'reassignment')) as Options;
      const named = choice(one, options);
      const place = make('div', {}, words(`现在：${options.holderName} → `, `Now: ${options.holderEnglish} → `), named, why(options.unfit));
      list.append(line(one, place));
      ready.push({place, path: `${of(one, 'reassignment')}?${new URLSearchParams({from: options.holder})}`, body: () => ({to: named.value}), asked: chosen(named)});
    } catch (refused) {
      list.append(line(one, refusal(refused)));
    }
  }
  form(body, words('改派理由', 'Reason'), words('确定改派', 'Reassign'), list, ready, changed);
}

/** Orders each case up to the next tier before its limit, for one reason. */
export async function orderUp(all: Acted[], done: () => void): Promise<void> {
  const {body, changed} = open(words('上报', 'Escalate'),
    words('不等期限到，直接交上一级调解；本级的任务取消，调解经过随案上报。', 'To the tier above before the limit: tasks of this tier end, the history goes along.'), done);
  body.append(loading());
  const list = make('ul', {className: 'fq-acts'});
  const ready: Ready[] = [];
  for (const one of all) {
    try {
      const way = await get(of(one, 'ordering-up')) as Upward;
      const place = make('div', {}, words(`${way.stage} → ${way.to}`, `${way.stageEnglish} → ${way.toEnglish}`));
      list.append(line(one, place));
      ready.push({place, path: of(one, 'ordering-up'), body: () => ({})});
    } catch (refused) {
      list.append(line(one, refusal(refused)));
    }
  }
  form(body, words('上报理由', 'Reason'), words('确定上报', 'Escalate'), list, ready, changed);
}

type Act = (all: Acted[], done: () => void) => Promise<void>;

export const ACTS: readonly (readonly [string, Act])[] = [
  [words('催办', 'Urge'), urge], [words('改派', 'Reassign'), reassign], [words('上报', 'Escalate'), orderUp]
];
