// Two versions side by side: what came, went, changed and moved.

import {compareProcesses} from './flow-compare-bpmn.js';
import {compareDecisions} from './flow-compare-dmn.js';
import {compareForms} from './flow-compare-form.js';
import {make} from './flow-dom.js';

const COMPARERS = {PROCESS: compareProcesses, DECISION: compareDecisions, FORM: compareForms};

/**
 * Shows what differs between two contents of one kind.
 *
 * @param names what the two are called
 */
export async function compare(holder, kind, before, after, names) {
  holder.replaceChildren();
  if (before === after) {
    holder.append(make('p', {className: 'same', textContent: '两者完全一样。Both are the same.'}));
    return;
  }
  await COMPARERS[kind](holder, before, after, names);
}
