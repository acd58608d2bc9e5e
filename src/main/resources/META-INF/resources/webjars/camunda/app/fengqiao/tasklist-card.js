// Number and parties under each task of the list: many tasks have one name, few have one case.

import {dueColour, dueLine} from '../../../fengqiao/time-left.js';
import {askFor} from './task-cases.js';

function show(node, one) {
  if (!one) return;
  const line = (className, text) => Object.assign(document.createElement('div'), {className, textContent: text});
  node.replaceChildren(
    line('fq-card-number', one.official),
    line('fq-card-about', `${one.category} · ${one.village} · ${one.parties}`),
    one.due === null ? '' : line(`fq-card-due ${dueColour(one)}`, dueLine(one)));
}

export default {
  id: 'fengqiao-card',
  pluginPoint: 'tasklist.card',
  priority: 1000,
  render(node, {taskId}) {
    node.className = 'fq-card';
    askFor(taskId, (one) => show(node, one));
  }
};
