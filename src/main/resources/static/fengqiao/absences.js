// The page /absences: records when mediators are away, and lists it. Whom somebody may record for, the server says.

import {get, post} from './api.js';
import {cell, option} from './dom.js';
import {enter, part, trying} from './page.js';

let circles = [];

const say = (words, refusal = '') => {
  part('said').textContent = words;
  part('refused').textContent = refusal;
};

function showMediators() {
  const chosen = circles.find((circle) => circle.committee === part('committee').value);
  part('mediator').replaceChildren(...(chosen ? chosen.mediators : []).map((one) => option(one.id, one.name)));
  showPerson();
}

/** Who can stand in: the colleagues of whoever is chosen, where that person works in the system. */
function showStandIns(circle, person) {
  const others = person && person.login ? circle.colleagues.filter((one) => one.login !== person.login) : [];
  const none = person && !person.login ? '没有账号，无任务可代理 No account' : '不指定 Nobody';
  part('standIn').replaceChildren(option('', none), ...others.map((one) => option(one.login, one.name)));
  part('standIn').disabled = others.length === 0;
}

/** Leads to the work of whoever is chosen, where that person works in the system. */
function showPerson() {
  const circle = circles.find((one) => one.committee === part('committee').value);
  const person = circle && circle.mediators.find((one) => one.id === part('mediator').value);
  showStandIns(circle, person);
  part('to-hand-over').hidden = !person || !person.login;
  if (person && person.login) part('hand-over-link').href = `hand-over?of=${encodeURIComponent(person.login)}`;
}

const days = (one) => one.firstDay === one.lastDay ? one.firstDay : `${one.firstDay} 至 ${one.lastDay}`;

const state = (one) => one.backOn && one.state === 'ENDED_EARLY' ? `${one.stateName}，${one.backOn} 返岗 back` : one.stateName;

function endButton(one) {
  const words = one.state === 'TO_COME' ? '撤销 Call off' : '今日销假 Back today';
  const button = Object.assign(document.createElement('button'), {type: 'button', className: 'quiet small', textContent: words});
  button.addEventListener('click', async () => {
    button.disabled = true;
    await tell(async () => {
      await post(`api/absences/${one.id}/end`, {});
      await showList();
      return `${one.mediatorName}的请假已${one.state === 'TO_COME' ? '撤销' : '结束'}，记录保留。 Over; it stays on record.`;
    });
    button.disabled = false;
  });
  return button;
}

function row(one) {
  const node = document.createElement('tr');
  node.append(cell(one.mediatorName), cell(one.committeeName), cell(days(one)), cell(one.reasonName), cell(one.standInName || '—'), cell(state(one)),
    cell(one.recordedByName), cell(one.over ? '' : endButton(one)));
  return node;
}

async function showList() {
  const all = await get(`api/absences?over=${part('over').checked}`);
  part('rows').replaceChildren(...all.map(row));
  part('list').querySelector('table').hidden = all.length === 0;
  part('none').hidden = all.length > 0;
}

/** Does something that may be refused, and says in words what became of it. */
async function tell(work) {
  say('');
  try {
    say(await work());
  } catch (refused) {
    say('', refused.message);
  }
}

const wanted = () => Object.fromEntries(['mediator', 'firstDay', 'lastDay', 'reason', 'standIn'].map((name) => [name, part(name).value]));

part('record').addEventListener('submit', (event) => {
  event.preventDefault();
  tell(async () => {
    const taken = await post('api/absences', wanted());
    await showList();
    return `已登记：${taken.mediatorName}，${days(taken)}，${taken.reasonName}${taken.standInName ? `，由${taken.standInName}代理` : ''}。`;
  });
});

part('mediator').addEventListener('change', showPerson);
part('committee').addEventListener('change', showMediators);
part('over').addEventListener('change', () => tell(async () => {
  await showList();
  return '';
}));

await enter();
await trying(async () => {
  const reasons = (await get('api/codes')).find((table) => table.id === 'absence-reason').rows;
  part('reason').replaceChildren(...reasons.map((one) => option(one.code, `${one.chinese} ${one.english}`)));
  circles = await get('api/absences/circle');
  part('committee').replaceChildren(...circles.map((circle) => option(circle.committee, circle.name)));
  showMediators();
  part('record').hidden = circles.length === 0;
  await showList();
  part('list').hidden = false;
})();
