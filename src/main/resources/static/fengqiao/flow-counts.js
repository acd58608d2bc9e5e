// How many cases wait at each step of a version, as small numbers on the picture.

import {get} from './api.js';
import {make} from './flow-dom.js';

export async function showCounts(viewer, process, version) {
  const steps = await get(`api/flows/process/${encodeURIComponent(process)}/versions/${version}/standing`);
  Object.entries(steps).filter(([step]) => viewer.get('elementRegistry').get(step)).forEach(([step, cases]) => viewer.get('overlays').add(step, {
    position: {bottom: 10, left: -8}, html: make('div', {className: 'running', textContent: cases, title: `${cases} 件案件在此 cases`})
  }));
}
