// The page /approvals: what waits for somebody's decision, and what became of the own requests.

import {get, post} from './api.js';
import {secondOf} from './dates.js';
import {row} from './dom.js';
import {enter, part} from './page.js';


const decision = (one) => {
  if (one.granted === null) return '等待批准 Waiting';
  return one.granted ? `已批准，至 ${secondOf(one.validUntil)} Granted` : '不批准 Refused';
};

/** Does something that may be refused, says in words what became of it, and reads anew. */
async function tell(work) {
  part('said').textContent = '';
  part('refusal').textContent = '';
  try {
    const words = await work();
    await show();
    part('said').textContent = words || '';
  } catch (refused) {
    part('refusal').textContent = refused.message;
  }
}

function openRow(one) {
  const reason = Object.assign(document.createElement('input'), {maxLength: 200, autocomplete: 'off'});
  reason.setAttribute('aria-label', '理由 Reason');
  const button = (text, granted, quiet) => {
    const node = Object.assign(document.createElement('button'), {type: 'button', className: quiet ? 'quiet small' : 'small', textContent: text});
    node.addEventListener('click', () => tell(async () => {
      await post(`api/approvals/${one.id}`, {granted, reason: reason.value});
      return granted ? '已批准，24 小时内有效。 Granted for 24 hours.' : '已不批准。 Refused.';
    }));
    return node;
  };
  return row(one.official, one.party, one.subjectName, one.reason, one.askedBy, reason,
    [button('批准 Grant', true, false), ' ', button('不批准 Refuse', false, true)]);
}

const mineRow = (one) => row(one.official, one.party, one.subjectName, decision(one), one.decisionReason, one.decidedBy);

async function show() {
  const [open, mine] = await Promise.all([get('api/approvals'), get('api/approvals/mine')]);
  part('open').replaceChildren(...open.map(openRow));
  part('mine').replaceChildren(...mine.map(mineRow));
  part('none').hidden = open.length > 0;
  part('nothing').hidden = mine.length > 0;
  part('waiting').hidden = false;
}

await enter();
tell(() => '');
