// The page /sessions: the appointed sessions of a week, and another time for one of them.

import {get, post} from './api.js';
import {button, choices, element, onSubmit, option, row, tellAtFields, time} from './fields.js';
import {enter, part, trying} from './page.js';

const DAYS = ['星期一 Mon', '星期二 Tue', '星期三 Wed', '星期四 Thu', '星期五 Fri', '星期六 Sat', '星期日 Sun'];
const form = part('moveForm');
let monday = null;
let today = null;
let places = [];
let moving = null;

const dayAfter = (day, days) => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const clash = (words) => element('span', {className: 'badge bad', textContent: words});

function card(one) {
  const {appointment} = one;
  const acts = element('p', {className: 'acts'}, button('约定记录 History', trying(() => showPast(one)), {ariaLabel: `${one.officialNumber} 约定记录`}));
  if (one.movable) acts.prepend(button('改期 Move', trying(() => askToMove(one)), {ariaLabel: `${one.officialNumber} 改期`}));
  return element('li', {}, element('b', {textContent: appointment.time}), ' ',
    element('a', {href: `cases?number=${encodeURIComponent(one.number)}`, textContent: one.officialNumber}), ` ${one.categoryName}，${one.tierName}`,
    element('p', {textContent: `${one.mediator || '还没有指定调解员'}　${appointment.venue}`}), ...one.clashes.map(clash), acts);
}

function dayBox(day, at, sessions) {
  const box = element('section', {className: day === today ? 'day today' : 'day'},
    element('h3', {textContent: `${day.slice(5)} ${DAYS[at]}${day === today ? '（今天 today）' : ''}`}));
  box.append(sessions.length ? element('ul', {}, ...sessions.map(card)) : element('p', {className: 'hint', textContent: '没有约定 none'}));
  return box;
}

async function show(day) {
  const week = await get(`api/sessions${day ? `?day=${day}` : ''}`);
  ({monday, today} = week);
  part('title').textContent = `${monday} 至 ${dayAfter(monday, 6)}`;
  part('count').textContent = week.sessions.length ? `约好 ${week.sessions.length} 场调解。 ${week.sessions.length} sessions.`
    : '这一周没有约好的调解：在待办里办“约定时间地点”以后出现在这里。 No session this week; they appear here once their task is done.';
  part('week').replaceChildren(...DAYS.map((name, at) => {
    const date = dayAfter(monday, at);
    return dayBox(date, at, week.sessions.filter((one) => one.appointment.day === date));
  }));
  part('day').value = day || today;
}

/** The places of the committee that has the case first: the others' rooms are for a day on which its own are taken. */
const placesFor = ({committee}) => [...places].sort((one, other) => (other.committee === committee) - (one.committee === committee));

function askToMove(one) {
  moving = one;
  tellAtFields(form);
  form.reset();
  const {appointment} = one;
  form.elements.sessionOn.value = appointment.day;
  form.elements.sessionAt.value = appointment.time;
  form.elements.mode.value = appointment.mode;
  form.elements.mobilePlace.value = appointment.mobilePlace || '';
  form.elements.place.value = appointment.place;
  part('places').replaceChildren(...placesFor(one).map((place) => option(place.name, `${place.name}（${place.committeeName}）`)));
  part('allTheSameLabel').hidden = true;
  showMobile();
  part('moveTitle').textContent = `${one.officialNumber} 改期 Another time`;
  part('moveDialog').showModal();
}

const showMobile = () => { form.elements.mobilePlace.closest('label').hidden = form.elements.mode.value !== 'MOBILE'; };

async function move() {
  const given = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, value || null]));
  try {
    await post(`api/sessions/${encodeURIComponent(moving.number)}/move`, {
      ...given, bothNotified: form.elements.bothNotified.checked, allTheSame: form.elements.allTheSame.checked, was: moving.appointment.id
    });
  } catch (refused) {
    part('allTheSameLabel').hidden = !(refused.status === 409 && refused.message.includes('照样改期'));
    throw refused;
  }
  part('moveDialog').close();
  await show(given.sessionOn);
  part('said').textContent = '已改期，办理期限一并调整。 Moved; the date of the task goes along.';
}

async function showPast(one) {
  const all = await get(`api/sessions/${encodeURIComponent(one.number)}`);
  part('pastTitle').textContent = `${one.officialNumber} 约定记录 Appointments`;
  part('past').replaceChildren(...all.map((each) => row(`${each.day} ${each.time}`, each.venue, each.movedBecause || '首次约定', each.madeByName, time(each.madeAt))));
  part('pastDialog').showModal();
}

const tables = async () => Object.fromEntries((await get('api/codes')).map((table) => [table.id, table.rows.map((each) => ({value: each.code, chinese: each.chinese}))]));

part('before').addEventListener('click', trying(() => show(dayAfter(monday, -7))));
part('now').addEventListener('click', trying(() => show()));
part('after').addEventListener('click', trying(() => show(dayAfter(monday, 7))));
part('day').addEventListener('change', trying(() => show(part('day').value)));
form.elements.mode.addEventListener('change', showMobile);
document.querySelectorAll('dialog .cancel').forEach((each) => each.addEventListener('click', () => each.closest('dialog').close()));
onSubmit(form, move);

await enter();
await trying(async () => {
  const codes = await tables();
  choices(form.elements.mode, codes['session-mode']);
  choices(form.elements.mobilePlace, codes['mobile-place'], '请选择 Choose');
  choices(form.elements.reason, codes['moving-reason'], '请选择 Choose');
  form.elements.sessionAt.replaceChildren(...Array.from({length: 26}, (_, at) => `${String(8 + Math.floor(at / 2)).padStart(2, '0')}:${at % 2 ? '30' : '00'}`).map((each) => option(each, each)));
  places = await get('api/mediation-places');
  await show(new URLSearchParams(location.search).get('day'));
})();
