// The way of a case through its flow, drawn, and the way on to Cockpit: for whoever watches cases there.

import {element} from './dom.js';
import {words} from './words.js';

const cockpit = (place) => new URL(`../camunda/app/cockpit/default/#/fengqiao/${place}`, import.meta.url).href;

/** Takes both away. */
export function noPath(section, ways) {
  section.replaceChildren();
  ways.replaceChildren();
}

// A change of the address alone would open the case anew.
function go(event, section) {
  event.preventDefault();
  section.tabIndex = -1;
  section.focus({preventScroll: true});
  section.scrollIntoView();
}

/** Fills a section below the case, and a line above it that leads there: the drawing is large and is fetched only where it is shown. */
export async function casePath(section, ways, number) {
  const picture = element('div', {});
  ways.replaceChildren(
    element('a', {href: '#path', className: 'plain', onclick: (event) => go(event, section)}, words('走过的路线（流程图）↓', 'The path it took ↓')),
    element('a', {id: 'toCockpit', href: cockpit(`case/${encodeURIComponent(number)}`)},
      words('在监督页看完整经过：步骤、人员操作、作业 ›', 'The whole history in Cockpit: steps, acts, jobs ›')));
  section.replaceChildren(element('h2', {}, words('走过的路线', 'The path it took')), picture);
  const {showPath} = await import('./widgets/run.js');
  await showPath(picture, number);
}
