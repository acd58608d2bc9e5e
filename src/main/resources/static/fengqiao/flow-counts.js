// How many cases stand at each step of a version, as small numbers on the picture; nothing where the engine does not tell.

import {get} from './api.js';
import {make} from './flow-dom.js';

export async function showCounts(viewer, definition) {
  if (!definition) return;
  try {
    const steps = await get(`engine-rest/process-definition/${encodeURIComponent(definition)}/statistics`);
    steps.filter((step) => step.instances > 0 && viewer.get('elementRegistry').get(step.id)).forEach((step) => viewer.get('overlays').add(step.id, {
      position: {bottom: 10, left: -8}, html: make('div', {className: 'running', textContent: step.instances, title: `${step.instances} 件案件在此 cases`})
    }));
  } catch {
    // The picture is of use without them.
  }
}
