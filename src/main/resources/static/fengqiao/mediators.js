// The page /mediators: the published list from which both sides of a dispute choose.

import {get} from './api.js';
import {enter, part, trying} from './page.js';

let all = [];

const cells = (...texts) => {
  const row = document.createElement('tr');
  row.append(...texts.map((text) => Object.assign(document.createElement('td'), {textContent: text})));
  return row;
};

const specialities = (one) => one.specialities.join('、') || '未登记 none';

const holds = (one, text) => [one.name, one.committee, specialities(one)].some((words) => words.includes(text));

function show() {
  const found = all.filter((one) => holds(one, part('text').value.trim()));
  part('rows').replaceChildren(...found.map((one) => cells(
    one.name, one.committee, specialities(one), one.openCases, one.available ? '在岗 there' : '请假 away')));
  part('count').textContent = found.length
    ? `${found.length} 位调解员。Mediators: ${found.length}.`
    : '没有符合的调解员。No mediator matches.';
}

part('search').addEventListener('submit', (event) => event.preventDefault());
part('text').addEventListener('input', show);
await enter();
await trying(async () => {
  all = await get('api/mediators');
  show();
})();
