// Two versions of a process: two pictures that move together, with the changes coloured in both, and a list of them.

import {changedAttributes, elementsOf} from './flow-attributes.js';
import {changeList, legend, side} from './flow-changes.js';
import {drawProcess} from './flow-pictures.js';
import {make} from './flow-dom.js';

const ORDER = ['added', 'removed', 'changed', 'moved'];

const named = (element) => element?.name || element?.id || '';

/** A flow is told by its ends, whatever stands at it. */
const title = (element) => element.$type === 'bpmn:SequenceFlow'
  ? `${element.name ? `${element.name}：` : ''}${named(element.sourceRef)} → ${named(element.targetRef)}`
  : element.name ? `${element.name}（${element.id}）` : element.id;

const placeOf = (viewer, id) => {
  const shape = viewer.get('elementRegistry').get(id);
  const points = shape?.waypoints?.map(({x, y}) => [Math.round(x), Math.round(y)]);
  return JSON.stringify(shape && (points || [shape.x, shape.y, shape.width, shape.height]));
};

/** What differs, of each element once; an element that changed and moved counts as changed. */
function changesBetween(before, after) {
  const [old, now] = [before, after].map((viewer) => elementsOf(viewer.getDefinitions()));
  const changes = [];
  const note = (kind, element, attributes = []) => changes.push({kind, id: element.id, title: title(element), attributes});
  now.forEach((element, id) => {
    if (!old.has(id)) return note('added', element);
    const attributes = changedAttributes(old.get(id), element);
    if (attributes.length > 0) return note('changed', element, attributes);
    return placeOf(before, id) === placeOf(after, id) || note('moved', element);
  });
  old.forEach((element, id) => now.has(id) || note('removed', element));
  return changes.sort((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind));
}

/** Colours what is drawn; the flow as a whole is the ground, and stays white. */
const mark = (viewer, change) => viewer.get('elementRegistry').get(change.id)?.parent && viewer.get('canvas').addMarker(change.id, `diff-${change.kind}`);

/** Brings the element into the middle, and marks it. */
function choose(viewer, id, chosen) {
  const [canvas, element] = [viewer.get('canvas'), viewer.get('elementRegistry').get(id)];
  chosen.filter((each) => viewer.get('elementRegistry').get(each)).forEach((each) => canvas.removeMarker(each, 'diff-chosen'));
  if (!element || element === canvas.getRootElement()) return;
  canvas.addMarker(id, 'diff-chosen');
  canvas.scrollToElement(element, 50);
}

/** Each picture follows the other. */
function together(one, other) {
  let following = false;
  const follow = (from, to) => from.on('canvas.viewbox.changed', ({viewbox}) => {
    if (following) return;
    following = true;
    to.get('canvas').viewbox({x: viewbox.x, y: viewbox.y, width: viewbox.width, height: viewbox.height});
    following = false;
  });
  follow(one, other);
  follow(other, one);
}

const counted = (changes) => Object.fromEntries(ORDER.map((kind) => [kind, changes.filter((change) => change.kind === kind).length]));

export async function compareProcesses(holder, before, after, names) {
  const [left, right] = names.map(side);
  const list = make('div', {className: 'change-side'});
  holder.append(make('div', {className: 'compare process'}, make('div', {className: 'sides'}, left.node, right.node), list));
  const old = await drawProcess(left.frame, before);
  const now = await drawProcess(right.frame, after);
  const changes = changesBetween(old, now);
  changes.forEach((change) => [old, now].forEach((viewer) => mark(viewer, change)));
  together(now, old);
  const chosen = [];
  list.append(legend(counted(changes)), changes.length === 0
    ? make('p', {textContent: '画法略有不同，流程本身没有变化。Only the way it is written differs.'})
    : changeList(changes.map((change) => ({...change, choose: () => {
      [old, now].forEach((viewer) => choose(viewer, change.id, chosen));
      chosen.push(change.id);
    }}))));
}
