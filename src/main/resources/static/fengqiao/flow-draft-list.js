// The list of a draft's files, by kind, and the choice of what else is to change.

import {badge, make} from './flow-dom.js';
import {CHANGES, KINDS, nameOf} from './flow-words.js';

function item(file, {title, changed, current, open}) {
  const dirty = changed(file);
  const change = dirty ? '未保存 Unsaved' : CHANGES[file.change];
  const node = make('button', {type: 'button', className: `file${file.name === current?.name ? ' chosen' : ''}`, title: file.name, onclick: () => open(file.name)},
    title(file), make('span', {className: 'under', textContent: file.name.split('/').pop()}), change && badge(change, dirty ? 'bad' : 'warn'));
  node.dataset.file = file.name;
  return make('li', {}, node);
}

/**
 * @param how title(file); changed(file): whether this page holds more than the server; current: the file that is open; open(name)
 */
export const fileItems = (list, how) => Object.keys(KINDS).flatMap((kind) => {
  const some = list.filter((file) => file.kind === kind);
  return some.length === 0 ? [] : [make('li', {className: 'kind', textContent: KINDS[kind]}), ...some.map((file) => item(file, how))];
});

/** Processes and decisions that the draft does not have at hand yet. */
export function stageOptions(list, flows) {
  const others = flows.filter((flow) => flow.kind !== 'FORM' && !list.some((file) => file.kind === flow.kind && file.key === flow.key));
  return [make('option', {value: '', textContent: list.length > 0 ? '也改另一个 Change another too' : '改哪一个 What is to change'}),
    ...others.map((flow) => make('option', {value: flow.stage, textContent: nameOf(flow)}))];
}
