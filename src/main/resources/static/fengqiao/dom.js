// Elements without markup in strings: for every page and widget of ours.

const isSomething = (one) => one !== null && one !== undefined && one !== false && one !== '';

/** An element with properties, and what stands in it: nodes and texts; nothing, false and empty texts are left out. */
export function element(tag, properties = {}, ...content) {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...content.filter(isSomething));
  return node;
}

/** A cell of a table. */
export const cell = (...content) => element('td', {}, ...content.flat());

/** A line of a table: what is no cell yet becomes one, nothing an empty one. */
export const row = (...contents) => element('tr', {}, ...contents.map((one) => one instanceof HTMLTableCellElement ? one : cell(one)));

/** One of a list's options. */
export const option = (value, text) => element('option', {value, textContent: text});
