// When a task is done and the case's next one is the worker's again, Tasklist names the step only. Many steps have one name: which case
// it is, and who has it, stands here beside.

import {whoAmI} from '../../../fengqiao/api.js';
import {words} from '../../../fengqiao/words.js';
import {askFor, taskOf} from './task-cases.js';

const LINK = '.notifications .alert a[href*="forceDisplayTask"]';

let me = null;

const name = async () => {
  me ??= whoAmI().catch(() => null);
  return (await me)?.displayName;
};

function complete(link) {
  if (link.dataset.fqNamed) return;
  link.dataset.fqNamed = 'yes';
  const step = link.textContent.trim();
  askFor(taskOf(link), async (one) => {
    const who = await name();
    if (one) link.textContent = `${one.official} ${one.parties}${words('：', ': ')}${step}`;
    if (who) link.append(Object.assign(document.createElement('span'), {className: 'fq-note-who', textContent: words(`（办理人：${who}）`, ` (with ${who})`)}));
  });
}

new MutationObserver((changes) => {
  if (changes.some(({addedNodes}) => addedNodes.length > 0)) document.querySelectorAll(LINK).forEach(complete);
}).observe(document.body, {childList: true, subtree: true});
