// What can be done to a draft as a whole: check it, hand it to the second person, put it in force, take it back.

import {post} from './api.js';
import {ask, make} from './flow-dom.js';

const path = (draft, act) => `api/flow-drafts/${draft.id}/${act}`;

const tomorrow = () => new Date(Date.now() + 32 * 3600_000).toISOString().slice(0, 10);

export const check = (draft) => post(path(draft, 'check'), {});

const consequence = (flows) => flows.length === 0 ? ['生效以后，每次查表都用新的内容。', make('p', {lang: 'en', textContent: 'Every look-up from then on uses the new content.'})] : [
  `正在办的 ${flows.reduce((sum, flow) => sum + flow.running + flow.olderRunning, 0)} 件案件留在原来的版本，按原来的走完；以后到这一环节的案件走新的版本。`,
  make('p', {lang: 'en', textContent: 'The cases that are in it stay on their version and end as they began; cases that come to it from now on take the new one.'})];

/**
 * Puts the draft in force, at once or on a day.
 *
 * @param flows the processes in force that it changes
 * @param dates the way to the dates that would move, or null
 * @param onFindings called with what the gate found, when it refuses
 * @returns a good word, or null
 */
export async function release(draft, flows, dates, onFindings) {
  let outcome;
  const given = await ask({
    title: '生效 Put in force', sure: '生效 Put in force',
    words: [...consequence(flows), ...(dates ? [make('p', {}, '先看 First see: ', dates)] : [])],
    fields: [{name: 'reason', label: '为什么改 Why', required: true, lines: 2, maxLength: 500, value: draft.reason || ''},
      {name: 'on', label: '从哪天起；不填就是马上 From which day; empty means now', type: 'date', min: tomorrow()}]
  }, async ({reason, on}) => {
    try {
      outcome = await post(path(draft, 'release'), {revision: draft.revision, reason, on: on || null});
    } catch (refused) {
      if (refused.findings?.length) onFindings(refused.findings);
      throw refused;
    }
  });
  if (!given) return null;
  return outcome.planned ? `已排定：${outcome.planned} 起生效。Planned for ${outcome.planned}.` : `已生效：${(outcome.released || []).join('、')}。In force.`;
}

export async function submit(draft) {
  const given = await ask({
    title: '交第二人 Submit', sure: '交第二人 Submit',
    words: ['交出后不能再改，由另一位流程管理员看过后生效。It can no longer be changed; another flow administrator puts it in force.']
  }, () => post(path(draft, 'submit'), {revision: draft.revision}));
  return given && '已交第二人。Submitted.';
}

// An open draft is given up; one that was submitted or planned is taken back and worked on again.
const WITHDRAWALS = {
  OPEN: '这份草稿不再用；现行的版本不变。The draft is put aside; what is in force stays.',
  SUBMITTED: '收回来继续修改，改完再交。It can be worked on again.',
  PLANNED: '到那天不再生效；可以继续修改。It will not come into force on that day, and can be worked on again.'
};

/** What the button says that withdraws a draft in its present state. */
export const withdrawal = (draft) => draft.state === 'OPEN' ? '放弃草稿 Give up' : '收回草稿 Take back';

export async function withdraw(draft) {
  const said = withdrawal(draft);
  const given = await ask({
    title: said, sure: said, danger: draft.state === 'OPEN', words: [WITHDRAWALS[draft.state]]
  }, () => post(path(draft, 'withdraw'), {}));
  return given && (draft.state === 'OPEN' ? '已放弃。Given up.' : '已收回，可以继续修改。Taken back; it can be worked on again.');
}
