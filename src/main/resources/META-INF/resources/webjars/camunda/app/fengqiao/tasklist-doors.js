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

export default [
  door('fengqiao-register', 95, 'register', 'flash', words('当场化解登记', 'Settled on the spot'))
];
