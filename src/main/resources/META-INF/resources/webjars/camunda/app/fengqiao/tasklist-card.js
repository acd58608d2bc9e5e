// Number and parties under each task of the list: many tasks have one name, few have one case.

import {get} from '../../../fengqiao/api.js';
import {dueColour, timeLeft} from '../../../fengqiao/time-left.js';

let waiting = new Map();

// The cards of a page are drawn one by one in the same moment; one request asks for all of them.
async function askForAll() {
  const asked = waiting;
  waiting = new Map();
  const ids = [...asked.keys()].map((id) => ['task', id]);
  const cases = await get(`api/task-cases?${new URLSearchParams(ids)}`).catch(() => ({}));
  asked.forEach((nodes, id) => nodes.forEach((node) => show(node, cases[id])));
}

function show(node, one) {
  if (!one) return;
  const line = (className, text) => Object.assign(document.createElement('div'), {className, textContent: text});
  node.replaceChildren(
    line('fq-card-number', one.official),
    line('fq-card-about', `${one.category} · ${one.village} · ${one.parties}`),
    one.daysLeft === null ? '' : line(`fq-card-due ${dueColour(one)}`, timeLeft(one)));
}

export default {
  id: 'fengqiao-card',
  pluginPoint: 'tasklist.card',
  priority: 1000,
  render(node, {taskId}) {
    node.className = 'fq-card';
    if (waiting.size === 0) setTimeout(askForAll);
    waiting.set(taskId, [...(waiting.get(taskId) || []), node]);
  }
};
