// What is due first stands first, and a list stays as it was left. Tasklist itself orders every list by the day a task was made,
// whatever the list says, unless its address names an order; and some of its links lead to an address that names nothing.

import {asked, onPlace} from './place.js';

const DUE_FIRST = JSON.stringify([{sortBy: 'dueDate', sortOrder: 'asc'}]);
const KEPT = ['filter', 'page', 'sorting', 'searchQuery', 'queryType'];

let last = new URLSearchParams();

// The engine's login is ours: whatever else is asked for is a list.
const isList = () => /^#?(\/?$|\/\?)/.test(location.hash);

/** An address that names no list means the one before; one that names a list counts as it is. */
function keep() {
  if (!isList()) return;
  const wanted = asked();
  const isBare = !wanted.has('filter') && last.has('filter');
  if (isBare) KEPT.filter((name) => last.has(name) && !wanted.has(name)).forEach((name) => wanted.set(name, last.get(name)));
  if (!wanted.has('sorting')) wanted.set('sorting', DUE_FIRST);
  last = wanted;
  if (wanted.toString() !== asked().toString()) history.replaceState(history.state, '', `#/?${wanted}`);
}

onPlace(keep);
keep();
