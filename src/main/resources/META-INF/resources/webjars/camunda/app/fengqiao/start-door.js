// The way from each of the four applications back to the start page, beside the name of who is logged in.

import {words} from '../../../fengqiao/words.js';

function equip() {
  const account = document.querySelector('[cam-widget-header] .app-menu > ul > .account');
  if (!account || account.parentNode.querySelector('.fq-start')) return;
  const glyph = Object.assign(document.createElement('span'), {className: 'glyphicon glyphicon-home'});
  glyph.setAttribute('aria-hidden', 'true');
  const link = Object.assign(document.createElement('a'), {href: new URL('../../../', import.meta.url).href});
  link.append(glyph, ` ${words('首页', 'Start page')}`);
  const item = Object.assign(document.createElement('li'), {className: 'fq-start'});
  item.append(link);
  account.before(item);
}

new MutationObserver(equip).observe(document.body, {childList: true, subtree: true});
equip();
