// The way of a case through its flow, drawn, and the way on to Cockpit: for whoever watches cases there.

import {element} from './dom.js';
import {words} from './words.js';

const cockpit = (place) => new URL(`../camunda/app/cockpit/default/#/fengqiao/${place}`, import.meta.url).href;

/** Fills a section: the drawing is large and is fetched only where it is shown. */
export async function casePath(section, number) {
  const picture = element('div', {});
  section.replaceChildren(
    element('h2', {}, words('流程经过', 'Its way through the flow')),
    element('p', {}, element('a', {id: 'toCockpit', href: cockpit(`case/${encodeURIComponent(number)}`)},
      words('在监督页看完整经过：步骤、人员操作、作业 ›', 'The whole history in Cockpit: steps, acts, jobs ›'))),
    picture);
  const {showPath} = await import('./widgets/run.js');
  await showPath(picture, number);
}
