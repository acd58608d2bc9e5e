// What every comparison shows: the meaning of the colours, the list of changes, and a side with its name.

import {make} from './flow-dom.js';

const LEGEND = {added: '新增 Added', removed: '删去 Removed', changed: '改动 Changed', moved: '移动 Moved'};

/** What the colours mean, with how many there are of each. */
export const legend = (counts) => make('p', {className: 'legend'}, ...Object.entries(LEGEND)
  .filter(([kind]) => kind in counts)
  .map(([kind, words]) => make('span', {className: `key ${kind}`, textContent: `${words} ${counts[kind]}`})));

/** Old and new value of one attribute. */
const valueChange = (change) => make('li', {}, make('span', {className: 'attribute', textContent: change.name}),
  change.before && make('del', {textContent: change.before}), change.after ? make('ins', {textContent: change.after}) : '（去掉 gone）');

/**
 * The list of changes. A click on one chooses it.
 *
 * @param changes of each: kind, title, attributes (may be none), choose (may be none)
 */
export function changeList(changes) {
  const items = changes.map((change) => {
    const title = [make('span', {className: `key ${change.kind}`, textContent: LEGEND[change.kind]}), ' ', change.title];
    const head = change.choose ? make('button', {type: 'button', className: 'change'}, ...title) : make('div', {className: 'change'}, ...title);
    if (change.choose) {
      head.addEventListener('click', () => {
        items.forEach((item) => item.classList.remove('chosen'));
        head.parentNode.classList.add('chosen');
        change.choose();
      });
    }
    return make('li', {}, head, (change.attributes || []).length > 0 && make('ul', {className: 'values'}, ...change.attributes.map(valueChange)));
  });
  return make('ul', {className: 'changes'}, ...items);
}

/** A shown side with its name above. */
export const side = (name) => {
  const frame = make('div', {className: 'picture foreign'});
  return {frame, node: make('figure', {className: 'side'}, make('figcaption', {textContent: name}), frame)};
};
