// The page /cases: shows one case, named in the address as ?number=…, or what is due and what is new.

import {get} from './api.js';
import {element, row as line} from './dom.js';
import {showCase} from './case-view.js';
import {casePath, noPath} from './case-path.js';
import {keepOfficial, officialNumbers} from './numbers.js';
import {enter, part, trying} from './page.js';

const number = () => new URLSearchParams(location.search).get('number') || '';

const link = (one) => element('a', {
  href: `?${new URLSearchParams({number: one.number})}`,
  textContent: one.officialNumber
});

const row = (one) => line(link(one), one.categoryName, one.tierName, one.standingName, one.appliedAt.slice(0, 10));

async function showNewest() {
  const page = await get('api/disputes?size=30');
  part('newest-rows').replaceChildren(...page.items.map(row));
  part('newest').hidden = page.items.length === 0;
  part('none').hidden = page.items.length > 0;
}

/** What is due or overdue for whoever is logged in; each line leads to its case. */
async function showNotices() {
  const notices = await get('api/notices');
  part('notice-rows').replaceChildren(...notices.map((one) => {
    const line = document.createElement('li');
    line.append(link({number: one.number, officialNumber: one.number}), ' ', one.text);
    return line;
  }));
  part('notices').hidden = notices.length === 0;
}

/** The number that was asked for as papers write it, unless somebody types another one meanwhile. */
async function spell(wanted) {
  const [official] = await officialNumbers([wanted]);
  if (part('number').value === wanted && document.activeElement !== part('number')) part('number').value = official;
}

// A case that cannot be shown leaves the lists below it: they are the way on.
async function open(wanted) {
  part('number').value = wanted;
  part('case').replaceChildren();
  noPath(part('path'), part('ways'));
  const shown = wanted !== '' && await showCase(part('case'), `api/disputes/${encodeURIComponent(wanted)}/case`);
  if (shown) await spell(wanted);
  if (shown && me.watches) await casePath(part('path'), part('ways'), wanted);
  part('newest').hidden = part('notices').hidden = part('none').hidden = true;
  if (!shown) await trying(() => Promise.all([showNotices(), showNewest()]))();
}

part('lookup').addEventListener('submit', (event) => {
  event.preventDefault();
  const wanted = part('number').value.trim();
  history.pushState(null, '', `?${new URLSearchParams({number: wanted})}`);
  open(wanted);
});

addEventListener('popstate', () => open(number()));

const me = await enter();
keepOfficial(document.querySelector('main'));
part('tasklist').hidden = me.committees.length === 0;
part('lookup').hidden = false;
open(number());
