// Where Tasklist stands: its address keeps the list, the page, the order, what is searched for and the open task behind the "#".

const listeners = [];

/** What stands behind the "?" of the address. */
export const asked = () => new URLSearchParams(location.hash.split('?')[1] || '');

/** Calls after every change of the address. */
export function onPlace(listener) {
  listeners.push(listener);
}

const changed = () => listeners.forEach((listener) => listener());

for (const name of ['pushState', 'replaceState']) {
  const stock = history[name];
  history[name] = function told(...place) {
    stock.apply(this, place);
    changed();
  };
}
addEventListener('hashchange', changed);
addEventListener('popstate', changed);

/** Goes to the same place with some of it changed; null takes away. Tasklist follows. */
export function go(changes) {
  const wanted = asked();
  Object.entries(changes).forEach(([name, value]) => value === null ? wanted.delete(name) : wanted.set(name, value));
  location.hash = `#/?${wanted}`;
}
