// One case of a rehearsal: what differs, both ways as lists, and both on the diagram.

import {get} from './api.js';
import {part} from './page.js';
import {linesOf, nameOf} from './flow-rehearsal-words.js';
import {moment} from './flow-words.js';

const item = (words) => Object.assign(document.createElement('li'), {textContent: words});

const same = (one, other) => Boolean(one && other) && one.process === other.process && one.run === other.run && one.element === other.element;

const placeOf = (spot) => `${spot.process}/${spot.element}`;

const onlyIn = (these, those) => {
  const others = new Set(those.map(placeOf));
  return new Set(these.map(placeOf).filter((place) => !others.has(place)));
};

function way(spots, only, first, className) {
  return spots.map((spot) => {
    const made = item(`${nameOf(spot)} `);
    if (spot.at) made.append(Object.assign(document.createElement('time'), {dateTime: spot.at, textContent: moment(spot.at)}));
    if (only.has(placeOf(spot))) made.classList.add(className);
    if (same(spot, first)) made.classList.add('first');
    return made;
  });
}

/** The model as it was rehearsed; nothing where the draft has no such process. */
async function modelOf(run, process) {
  const answer = await fetch(new URL(`../api/flow-rehearsals/${run}/flows/${encodeURIComponent(process)}`, import.meta.url), {credentials: 'same-origin'});
  return answer.ok ? answer.text() : null;
}

async function picture(run, result, process) {
  part('picture').replaceChildren();
  const model = await modelOf(run, process);
  const {drawProcess} = await import('./flow-pictures.js').catch(() => ({}));
  if (!model || !drawProcess) return;
  const frame = Object.assign(document.createElement('div'), {className: 'picture process foreign'});
  part('picture').append(frame);
  const viewer = await drawProcess(frame, model);
  mark(viewer, result, process);
}

function mark(viewer, result, process) {
  const [canvas, elements] = [viewer.get('canvas'), viewer.get('elementRegistry')];
  const [before, after] = [onlyIn(result.inForce, result.draft), onlyIn(result.draft, result.inForce)];
  const put = (spot, className) => {
    if (spot && spot.process === process && elements.get(spot.element)) canvas.addMarker(spot.element, className);
  };
  result.inForce.forEach((spot) => put(spot, before.has(placeOf(spot)) ? 'before' : 'both'));
  result.draft.filter((spot) => after.has(placeOf(spot))).forEach((spot) => put(spot, 'after'));
  put(result.leaves?.inForce, 'first');
  put(result.leaves?.draft, 'first');
}

const processesOf = (result) => [...new Set([...result.inForce, ...result.draft].map((spot) => spot.process))];

const firstProcess = (result) => (result.leaves?.draft || result.leaves?.inForce || result.stuck?.at || result.missed[0]?.at || result.answers[0]?.at
  || result.inForce[0])?.process;

/** Shows a case below the list. */
export async function showCase(run, number) {
  part('case').hidden = false;
  part('caseTitle').textContent = number;
  part('caseRefusal').textContent = '';
  try {
    const result = await get(`api/flow-rehearsals/${run}/cases/${encodeURIComponent(number)}`);
    part('findings').replaceChildren(...linesOf(result).map(item));
    part('before').replaceChildren(...way(result.inForce, onlyIn(result.inForce, result.draft), result.leaves?.inForce, 'before'));
    part('after').replaceChildren(...way(result.draft, onlyIn(result.draft, result.inForce), result.leaves?.draft, 'after'));
    const select = part('process');
    select.replaceChildren(...processesOf(result).map((process) => Object.assign(document.createElement('option'), {value: process, textContent: process})));
    select.value = firstProcess(result) || '';
    select.onchange = () => picture(run, result, select.value);
    part('case').scrollIntoView({behavior: 'smooth'});
    await picture(run, result, select.value);
  } catch (refused) {
    part('caseRefusal').textContent = refused.message;
  }
}
