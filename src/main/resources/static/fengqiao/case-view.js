// One case on one screen: where it stands, who is in it, what was submitted so far, and what can be done at any moment.
// Used by the Case tab of Tasklist and Cockpit and by the page /cases; expects the view that GET …/case answers.

import {fetchFile, get, post} from './api.js';
import {casePapers} from './case-papers.js';
import {countdown, nextStep, progress} from './case-progress.js';
import {element} from './dom.js';
import {language, words} from './words.js';

// A day that was given without an hour is kept as its midnight.
const moment = (iso) => iso.slice(11, 16) === '00:00' ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 16)}`;

const fact = (term, ...values) => {
  const said = values.filter((value) => value !== null && value !== undefined && value !== '');
  return said.length ? [element('dt', {}, term), element('dd', {}, ...said)] : [];
};

const pill = (text, kind = '') => element('span', {className: `fq-pill ${kind}`}, text);

const round = (count) => words(`第 ${count} 轮`, `Round ${count}`);

const heading = (view) => element('header', {className: 'fq-head'},
  element('h3', {}, view.official),
  ...view.places.map((place) => pill(`${words(place.stage, place.stageEnglish)} · ${place.step}`)),
  pill(words(view.standing, view.standingEnglish), view.open ? '' : 'fq-closed'),
  view.round > 1 ? pill(round(view.round)) : null);

// A county's own field has a name in Chinese only.
const inWords = (one) => words(one.label, one.labelEnglish || one.label);

// A covered value opens for a reason that is kept; until the page is read again it stays open.
function covered(path, asked, one) {
  const value = element('span', {}, one.value);
  const open = element('button', {type: 'button', className: 'fq-link', title: words(`查看${one.label}`, `Show ${inWords(one)}`)}, words('查看', 'Show'));
  const reason = element('input', {type: 'text', required: true, minLength: 2, maxLength: 200, placeholder: words('查看理由（会记录）', 'Why you look (is recorded)')});
  const refusal = element('span', {className: 'fq-refusal', role: 'alert'});
  const form = element('form', {className: 'fq-unveil', hidden: true}, reason, element('button', {type: 'submit'}, words('确定', 'OK')), refusal);
  open.addEventListener('click', () => {
    form.hidden = !form.hidden;
    if (!form.hidden) reason.focus();
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    try {
      const whole = await post(path, {...asked, field: one.field, reason: reason.value});
      value.textContent = whole.value;
      open.remove();
      form.remove();
    } catch (refused) {
      refusal.textContent = refused.message;
    }
  });
  return element('span', {className: 'fq-covered'}, ` ${inWords(one)} `, value, ' ', open, form);
}

// For a party that asks for it: a file with what is kept of that party and of nobody else.
function copy(number, position) {
  const save = element('button', {type: 'button', className: 'fq-link', title: words('导出该当事人的个人信息副本', 'Save a copy for this party')}, words('副本', 'Copy'));
  save.addEventListener('click', async () => {
    try {
      await fetchFile(`api/disputes/${encodeURIComponent(number)}/party-copy`, {party: position}, '个人信息副本.csv');
    } catch (refused) {
      save.replaceWith(element('span', {className: 'fq-refusal', role: 'alert'}, refused.message));
    }
  });
  return element('span', {}, ' ', save);
}

const party = (number, mayCopy, one) => element('li', {}, pill(words(one.side, one.sideEnglish)), ` ${one.name} `, element('small', {}, words(one.note, one.noteEnglish)),
  ...one.covered.map((each) => covered(`api/disputes/${encodeURIComponent(number)}/unveil`, {party: one.position}, each)), mayCopy ? copy(number, one.position) : null);

const stated = (what, value) => words(`${what}：${value}`, `${what}: ${value}`);

const until = (day) => words(`，${day} 截止`, `, due ${day}`);

const place = (one) => element('li', {},
  stated(one.step, one.who || (one.due ? words('待认领', 'to be claimed') : words('等待中', 'waiting'))),
  one.due ? element('span', {className: one.late ? 'fq-late' : ''}, until(one.due.slice(0, 10)), ' ', countdown(one)) : null);

const limit = (one) => element('li', {className: one.passed ? 'fq-late' : ''},
  stated(inWords(one), one.last), ' ', countdown({late: one.passed, daysLeft: one.daysLeft}),
  one.uncertain ? element('small', {}, words(' 该年度节假日安排尚未导入，可能变动', ' The holidays of that year are not known yet; this may change')) : null);

const notice = (one) => element('li', {className: 'fq-late'}, stated(inWords(one), one.step), until(one.due));

// A sentence of the server, which it says in both languages.
const line = (said) => element('li', {}, words(said.chinese, said.english));

const agreement = (one) => element('li', {}, stated(round(one.round), words(one.standing, one.standingEnglish)));

const particular = (number, one) => element('li', {}, one.covered
  ? covered(`api/disputes/${encodeURIComponent(number)}/particulars/unveil`, {}, one)
  : stated(one.label, one.value));

// As it was on that day: the load it names is of then.
const chosenBecause = ({reason, reasonEnglish}) => element('small', {}, words(' 选定时：', ' When chosen: '),
  element('span', {lang: reason === reasonEnglish ? 'zh' : language}, words(reason, reasonEnglish)));

const facts = (view) => element('dl', {className: 'fq-facts'},
  ...fact(words('现在环节', 'Stands at'), view.places.length ? element('ul', {}, ...view.places.map(place)) : words('流程已结束', 'The flow has ended')),
  ...fact(words('期限', 'Limits'), view.limits.length + view.clock.length
    ? element('ul', {}, ...view.limits.map(limit), ...view.clock.map(line))
    : null),
  ...fact(words('提醒', 'Reminders'), view.notices.length ? element('ul', {}, ...view.notices.map(notice)) : null),
  ...fact(words('协议', 'Agreement'), view.agreements.length ? element('ul', {}, ...view.agreements.map(agreement)) : null),
  ...fact(words('群体', 'Group'), view.crowd.length ? element('ul', {}, ...view.crowd.map(line)) : null),
  ...fact(words('保管', 'Retention'), view.retention.length ? element('ul', {}, ...view.retention.map(line)) : null),
  ...fact(words('纠纷类型', 'Category'), words(view.category, view.categoryEnglish)),
  ...fact(words('当事人', 'Parties'), element('ul', {}, ...view.parties.map((one) => party(view.number, view.mayCopy, one)))),
  ...fact(words('纠纷简况', 'What it is about'), view.facts),
  ...fact(words('补充信息', 'More particulars'), view.particulars.length ? element('ul', {}, ...view.particulars.map((one) => particular(view.number, one))) : null),
  ...fact(words('地点', 'Place'), view.place),
  ...fact(words('案件来源', 'Source'), words(view.source, view.sourceEnglish)),
  ...fact(words('得知途径', 'How it came to notice'), words(view.channel, view.channelEnglish)),
  ...fact(words('金额', 'Amount'), view.amount && words(`${view.amount} 元`, `CNY ${view.amount}`)),
  ...fact(words('申请时间', 'Applied'), moment(view.applied)),
  ...fact(words('调解员', 'Mediator'), view.mediator && view.mediator.name, view.mediator && chosenBecause(view.mediator)));

const submission = (one) => element('li', {},
  element('strong', {}, one.step), ` ${one.who} `, element('time', {dateTime: one.at}, moment(one.at)),
  element('dl', {className: 'fq-fields'}, ...one.fields.flatMap((field) => fact(inWords(field), words(field.value, field.valueEnglish)))));

const timeline = (view) => view.timeline.length
  ? element('ol', {className: 'fq-timeline'}, ...view.timeline.map(submission))
  : element('p', {className: 'fq-none'}, words('尚无提交记录。', 'Nothing was submitted yet.'));

const choice = (field) => element('select', {name: field.name, required: field.required},
  element('option', {value: ''}, words('请选择', 'Please choose')), ...field.options.map((option) => element('option', {value: option.value}, inWords(option))));

const text = (field) => element('textarea', {name: field.name, required: field.required, maxLength: field.maxLength, rows: 2});

const day = (field) => element('input', {type: 'date', name: field.name, required: field.required});

const number = (field) => element('input', {type: 'number', name: field.name, required: field.required, min: 1, max: field.maxLength, step: 1});

const INPUTS = {TEXT: text, NUMBER: number, DATE: day, CHOICE: choice};

const why = (field) => field.why ? element('small', {className: 'fq-why'}, words(field.why, field.whyEnglish)) : null;

const ticks = (field) => element('fieldset', {}, element('legend', {}, inWords(field)), why(field),
  ...field.options.map((option) => element('label', {className: 'fq-tick'},
    element('input', {type: 'checkbox', name: field.name, value: option.value}), ` ${inWords(option)}`)));

const input = (field) => field.kind === 'TICKS' ? ticks(field) : element('label', {},
  inWords(field) + (field.required ? ' *' : ''), why(field), INPUTS[field.kind](field));

// What a form says: a list for what may be ticked several times, nothing for what was left empty.
function said(form, fields) {
  const data = new FormData(form);
  return Object.fromEntries(fields
    .map((field) => [field.name, field.kind === 'TICKS' ? data.getAll(field.name) : data.get(field.name)])
    .filter(([, value]) => value !== ''));
}

function actionForm(action, reload) {
  const refusal = element('p', {className: 'fq-refusal', role: 'alert', hidden: true});
  const confirm = element('button', {type: 'submit'}, words(`确定${action.label}`, `Confirm: ${action.labelEnglish}`));
  const form = element('form', {className: 'fq-action-form', hidden: true}, element('p', {}, words(action.hint, action.hintEnglish)),
    ...action.fields.map(input), refusal, confirm);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    confirm.disabled = true;
    refusal.hidden = true;
    try {
      const answer = await post(action.href, said(form, action.fields));
      await reload(answer?.message ? words(answer.message, answer.messageEnglish || answer.message) : stated(inWords(action), words('已完成。', 'done.')));
    } catch (refused) {
      refusal.textContent = refused.message;
      refusal.hidden = false;
      confirm.disabled = false;
    }
  });
  return form;
}

// One form is open at a time, below the buttons, and in view as a whole.
function openOnly(form, forms) {
  forms.forEach((one) => { one.hidden = one !== form || !form.hidden; });
  if (form.hidden) return;
  form.querySelector('select, textarea, input')?.focus({preventScroll: true});
  form.scrollIntoView({block: 'nearest'});
}

const button = (action, form, forms) => {
  const open = element('button', {type: 'button', className: 'quiet'}, inWords(action));
  open.addEventListener('click', () => openOnly(form, forms));
  return open;
};

function actions(view, reload) {
  const all = [...view.actions, ...view.rareActions];
  if (!all.length) return null;
  const forms = all.map((action) => actionForm(action, reload));
  const buttons = all.map((action, at) => button(action, forms[at], forms));
  const rare = buttons.splice(view.actions.length);
  return element('section', {}, element('h4', {}, words('随时可办', 'At any time')),
    element('div', {className: 'fq-actions'}, ...buttons),
    rare.length ? element('details', {className: 'fq-more', open: buttons.length === 0}, element('summary', {}, words('更多 More', 'More')),
      element('div', {className: 'fq-actions'}, ...rare)) : null,
    ...forms);
}

function style() {
  const href = new URL('case-view.css', import.meta.url).href;
  if (![...document.styleSheets].some((sheet) => sheet.href === href)) {
    document.head.append(element('link', {rel: 'stylesheet', href}));
  }
}

/** Fills the node with the case found at a path of the API and tells whether there is one; after an action it is read again. */
export async function showCase(node, path, said = '') {
  style();
  node.classList.add('fq-case');
  try {
    const view = await get(path);
    node.replaceChildren(...[
      said && element('p', {className: 'fq-said', role: 'status'}, said),
      heading(view), progress(view), nextStep(view), facts(view), casePapers(view.number),
      actions(view, (words) => showCase(node, path, words)),
      element('h4', {}, words('办理经过', 'What happened so far')), timeline(view)
    ].filter(Boolean));
    if (said) node.firstElementChild.scrollIntoView({block: 'center'});
    return true;
  } catch (refused) {
    node.replaceChildren(element('p', {className: 'fq-refusal', role: 'alert'}, refused.message));
    return false;
  }
}
