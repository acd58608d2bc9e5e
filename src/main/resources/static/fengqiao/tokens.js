// The page /tokens: a person's own tokens. A new one stands on the screen only, never in an address or a store of the browser.

import {get, post} from './api.js';
import {minuteOf} from './dates.js';
import {cell, option} from './dom.js';
import {enter, part} from './page.js';

const time = (instant) => minuteOf(instant) || '未使用 Never';

const say = (words) => { part('refusal').textContent = words; };

const doing = (button, work) => async (event) => {
  event.preventDefault();
  say('');
  button.disabled = true;
  try {
    await work();
  } catch (refused) {
    say(refused.message);
  } finally {
    button.disabled = false;
  }
};

function revocation(token) {
  const button = Object.assign(document.createElement('button'), {type: 'button', className: 'quiet small', textContent: '作废 Revoke'});
  button.addEventListener('click', doing(button, async () => {
    await post(`api/tokens/${token.id}/revocation`, {});
    await show();
  }));
  return button;
}

function row(token) {
  const node = document.createElement('tr');
  node.append(cell(token.name), cell(token.scope), cell(time(token.createdAt)), cell(token.lastDay), cell(time(token.lastUsedAt)),
    cell(token.good ? revocation(token) : '已失效 Ended'));
  return node;
}

async function show() {
  const {tokens, scopes, latest} = await get('api/tokens');
  part('rows').replaceChildren(...tokens.map(row));
  part('list').querySelector('table').hidden = tokens.length === 0;
  part('none').hidden = tokens.length > 0;
  if (!part('scope').options.length) {
    part('scope').append(...scopes.map(({value, label}) => option(value, label)));
    Object.assign(part('lastDay'), {max: latest, value: latest});
  }
}

part('make-form').addEventListener('submit', doing(part('make-form').querySelector('button'), async () => {
  const made = await post('api/tokens', Object.fromEntries(new FormData(part('make-form'))));
  part('token').textContent = made.token;
  part('made').hidden = false;
  part('make-form').elements.name.value = '';
  await show();
}));

await enter();
await show().then(() => ['make', 'list'].forEach((id) => { part(id).hidden = false; }), (refused) => say(refused.message));
