// The ways from Tasklist to our own pages: in its header, and in the dialog that starts a dispute.

import {words} from '../../../fengqiao/words.js';

const page = (path) => new URL(`../../../${path}`, import.meta.url).href;

function link(path, icon, text) {
  const node = Object.assign(document.createElement('a'), {href: page(path), className: 'fq-door'});
  const glyph = Object.assign(document.createElement('span'), {className: `glyphicon glyphicon-${icon}`});
  glyph.setAttribute('aria-hidden', 'true');
  node.append(glyph, ` ${text}`);
  return node;
}

const door = (id, priority, path, icon, text) => ({
  id, priority,
  pluginPoint: 'tasklist.navbar.action',
  render: (node) => node.replaceChildren(link(path, icon, text))
});

// Of what the dialog offers, a dispute's life has the short way.
const SHORT = words('已经当场化解的，六项登记好', 'Settled on the spot already: six fields');

function offerShortWay(list) {
  if (!list.parentNode.querySelector('.fq-door')) list.before(link('register', 'flash', SHORT));
}

new MutationObserver(() => document.querySelectorAll('.modal-body ul.processes').forEach(offerShortWay))
  .observe(document.body, {childList: true, subtree: true});

// How many reminders were not read: asked when the page opens and every five minutes while it is looked at.
const EVERY = 300000;

async function showUnread(badge) {
  if (document.hidden) return;
  const answer = await fetch(page('api/reminders/unread'), {credentials: 'same-origin', headers: {Accept: 'application/json'}}).catch(() => null);
  if (!answer?.ok) return;
  const {unread} = await answer.json();
  badge.textContent = unread > 99 ? '99+' : unread || '';
  badge.setAttribute('aria-label', unread ? words(`${unread} 条未读`, `${unread} unread`) : '');
}

let timer;

const reminders = {
  id: 'fengqiao-reminders',
  priority: 96,
  pluginPoint: 'tasklist.navbar.action',
  render: (node) => {
    const badge = Object.assign(document.createElement('span'), {className: 'badge fq-unread'});
    const door = link('reminders', 'bell', words('提醒', 'Reminders'));
    door.append(' ', badge);
    node.replaceChildren(door);
    showUnread(badge);
    clearInterval(timer);
    timer = setInterval(() => showUnread(badge), EVERY);
  },
  unmount: () => clearInterval(timer)
};

export default [
  reminders,
  door('fengqiao-register', 95, 'register', 'flash', words('当场化解登记', 'Settled on the spot')),
  door('fengqiao-my-cases', 90, 'my-cases', 'briefcase', words('我办的案件', 'My cases'))
];
