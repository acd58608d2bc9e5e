// Elements without markup in strings: for every page and widget of ours.

const isSomething = (one) => one !== null && one !== undefined && one !== false && one !== '';

/** An element with properties, and what stands in it: nodes and texts; nothing, false and empty texts are left out. */
export function element(tag, properties = {}, ...content) {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...content.filter(isSomething));
  return node;
}
