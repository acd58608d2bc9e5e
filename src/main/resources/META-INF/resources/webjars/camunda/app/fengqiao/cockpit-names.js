// Cockpit's own lists name an instance by the engine's id, which tells nobody anything. They get words: the number of the case as papers have
// it and the name of the flow; and the number of the case leads where the id does. Versions and deployments are named too. The id stays in
// the title, for whoever needs it. Moments are written as everywhere else.

import {get, whoAmI} from '../../../fengqiao/api.js';
import {minuteOf} from '../../../fengqiao/dates.js';
import {keepOfficial, officialNumbers} from '../../../fengqiao/numbers.js';
import {words} from '../../../fengqiao/words.js';

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const SHORT_ID = /^[0-9a-f]{8}…$/;
const INSTANCE = /#\/process-instance\/([0-9a-f-]{36})/;
const MOST = 100;

const ENGINE = 'camunda/api/engine/engine/default';

const names = new Map();
const asked = new Set();

async function nameAll(ids) {
  ids.forEach((id) => asked.add(id));
  for (let at = 0; at < ids.length; at += MOST) {
    const some = ids.slice(at, at + MOST);
    const found = await get(`${ENGINE}/history/process-instance?processInstanceIds=${some.join(',')}`).catch(() => []);
    const officials = await officialNumbers(found.map((one) => one.businessKey || ''));
    found.forEach((one, which) => names.set(one.id, [officials[which], one.processDefinitionName || one.processDefinitionKey].filter(Boolean).join(' · ')));
  }
}

const instanceOf = (link) => INSTANCE.exec(link.getAttribute('href') || '')?.[1];

// The text alone is changed, never the node that holds it: Cockpit goes on writing into it.
function say(node, text) {
  const own = [...node.childNodes].find((child) => child.nodeType === Node.TEXT_NODE && child.data.trim());
  if (own && own.data.trim() !== text) own.data = text;
}

const textOf = (node) => [...node.childNodes].filter((child) => child.nodeType === Node.TEXT_NODE).map((child) => child.data.trim()).join('');

const isId = (text) => ID.test(text) || SHORT_ID.test(text);

/** In a row that has the number of the case beside the id, the number is the link and the id is short. */
function inRow(link) {
  const number = link.closest('tr')?.querySelector('td.business-key');
  if (!number || !number.textContent.trim()) return false;
  let to = number.querySelector('a.fq-case-link');
  if (!to) {
    const walker = document.createTreeWalker(number, NodeFilter.SHOW_TEXT, (node) => node.data.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP);
    const text = walker.nextNode();
    if (!text) return false;
    to = Object.assign(document.createElement('a'), {className: 'fq-case-link'});
    text.replaceWith(to);
    to.append(text);
  }
  if (to.getAttribute('href') !== link.getAttribute('href')) to.setAttribute('href', link.getAttribute('href'));
  return true;
}

function nameLink(link) {
  const id = instanceOf(link);
  const text = textOf(link);
  if (!id || !isId(text) && link.dataset.instance !== id) return null;
  link.dataset.instance = id;
  if (link.title !== id) link.title = id;
  if (inRow(link)) {
    say(link, `${id.slice(0, 8)}…`);
    return null;
  }
  if (names.has(id)) say(link, names.get(id));
  return names.has(id) || asked.has(id) ? null : id;
}

/** The last of the way on top is no link: it is the instance that the address names. */
function nameHere() {
  const id = /#\/process-instance\/([0-9a-f-]{36})/.exec(location.hash)?.[1];
  const here = [...document.querySelectorAll('[cam-breadcrumbs-panel] .active, .breadcrumbs-panel .active, .breadcrumbs-panel li, .breadcrumb li')]
    .flatMap((node) => [node, ...node.querySelectorAll('*')])
    .filter((node) => isId(textOf(node)) && !node.closest('a'));
  if (!id || here.length === 0) return null;
  if (names.has(id)) here.forEach((node) => { node.title ||= id; say(node, names.get(id)); });
  return names.has(id) || asked.has(id) ? null : id;
}

// What else is named by an id, where a link leads to it, and how it is called.
const OTHERS = [
  {link: /#\/process-definition\/([^/?]+)/, id: /^[\w.-]+:\d+:[0-9a-f-]{36}$/, name: async (id) => {
    const one = await get(`${ENGINE}/process-definition/${encodeURIComponent(id)}`);
    return words(`${one.name || one.key}，第 ${one.version} 版`, `${one.name || one.key}, version ${one.version}`);
  }},
  {link: /#\/repository\/?\?.*deployment=([0-9a-f-]{36})/, id: ID, name: async (id) => {
    const one = await get(`${ENGINE}/deployment/${encodeURIComponent(id)}`);
    return [one.name, minuteOf(one.deploymentTime)].filter(Boolean).join(' ');
  }}
];

function nameOther(link) {
  for (const {link: leads, id: form, name} of OTHERS) {
    const id = decodeURIComponent(leads.exec(link.getAttribute('href') || '')?.[1] || '');
    if (!id || !form.test(textOf(link)) && link.dataset.of !== id) continue;
    link.dataset.of = id;
    if (names.has(id)) {
      link.title = id;
      say(link, names.get(id));
    } else if (!asked.has(id)) {
      asked.add(id);
      // Supervisors may not read deployments: what it is is said, not which.
      name(id).catch(() => form === ID ? `${words('部署', 'Deployment')} ${id.slice(0, 8)}…` : id).then((said) => {
        names.set(id, said);
        equip();
      });
    }
  }
}

let me = null;

/** Cockpit asks for the name of whoever is logged in with the first page of its own; opened at a page of ours it shows the login. */
async function nameReader() {
  if (!location.hash.startsWith('#/fengqiao/')) return;
  me ||= whoAmI().catch(() => null);
  const reader = await me;
  const head = document.querySelector('.account > .dropdown-toggle');
  if (head && reader && textOf(head) === reader.login) say(head, ` ${reader.displayName} `);
}

const MOMENT = /^(\s*\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d\s*)$/;

/** Cockpit writes 2026-11-30T15:20:00 and has no setting for it. */
function spellMoments() {
  for (const cell of document.querySelectorAll('td')) {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      if (MOMENT.test(text.data)) text.data = text.data.replace(MOMENT, '$1 $2');
    }
  }
}

async function equip() {
  spellMoments();
  nameReader();
  document.querySelectorAll('a[href*="#/process-definition/"], a[href*="#/repository"]').forEach(nameOther);
  const unknown = [...document.querySelectorAll('a[href*="#/process-instance/"]')].map(nameLink);
  const wanted = [...new Set([...unknown, nameHere()].filter(Boolean))];
  if (wanted.length === 0) return;
  await nameAll(wanted);
  equip();
}

let due = 0;

new MutationObserver(() => {
  due ||= requestAnimationFrame(() => {
    due = 0;
    equip();
  });
}).observe(document.body, {childList: true, subtree: true, characterData: true, attributeFilter: ['href']});
equip();
keepOfficial(document.body);
