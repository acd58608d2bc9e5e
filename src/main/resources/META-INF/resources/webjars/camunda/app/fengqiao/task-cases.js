// What the cases of tasks are, asked for all tasks of the same moment at once.

import {get} from '../../../fengqiao/api.js';

/** The task to which a link of a card or a note leads; null where it leads elsewhere. */
export const taskOf = (link) => new URLSearchParams(link?.getAttribute('href')?.split('?')[1] || '').get('task');

let waiting = new Map();
const known = new Map();

async function askForAll() {
  const asked = waiting;
  waiting = new Map();
  const ids = [...asked.keys()].map((id) => ['task', id]);
  const cases = await get(`api/task-cases?${new URLSearchParams(ids)}`).catch(() => ({}));
  asked.forEach((listeners, id) => {
    known.set(id, cases[id] || null);
    listeners.forEach((listener) => listener(cases[id]));
  });
}

/** Asks for the case of a task; the listener gets it, or nothing where the reader may not see one. */
export function askFor(id, listener) {
  if (waiting.size === 0) setTimeout(askForAll);
  waiting.set(id, [...(waiting.get(id) || []), listener]);
}

/** The same, without asking when the list beside has asked for it. */
export function caseOf(id, listener) {
  if (known.has(id)) listener(known.get(id));
  else askFor(id, listener);
}
