// What every page of the flows begins with: it is for flow administrators, says so to others, and says what became of a work.

import {enter, part} from './page.js';

/** Whoever is logged in, when the person looks after flows; others are told and see nothing. */
export async function enterFlows() {
  const me = await enter();
  if (me.roles.some((role) => role.id === 'flowAdmin')) {
    part('flows').hidden = false;
    return me;
  }
  part('refusal').className = 'calm';
  part('refusal').textContent = '这一页供流程管理员使用：流程、决策表、表单怎么走由他们维护。您需要改流程的，请与本县的流程管理员联系。'
    + ' This page is for the flow administrators, who look after the flows, decisions and forms. Please turn to them for a change.';
  return new Promise(() => {});
}

/** Says how a work ended. */
export function say(words, refusal = '') {
  part('said').textContent = words;
  part('refusal').textContent = refusal;
}

async function run(work) {
  say('');
  try {
    const words = await work();
    if (words) say(words);
    return true;
  } catch (refused) {
    say('', refused.message);
    part('refusal').scrollIntoView({block: 'nearest'});
    return false;
  }
}

let turn = Promise.resolve();

/**
 * Does what may be refused and says what became of it; what it returns is the good word. One after the other: whoever clicks
 * on the next thing while a picture is still being drawn gets both in their order, and never one in the room of the other.
 */
export function tell(work) {
  turn = turn.then(() => run(work));
  return turn;
}

export const asked = (name) => new URLSearchParams(location.search).get(name) || '';
