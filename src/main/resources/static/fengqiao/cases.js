// The page /cases: logs in with the session of the web applications and shows one case, named in the address as ?number=….

import {logIn, whoAmI} from './api.js';
import {showCase} from './case-view.js';

const part = (id) => document.getElementById(id);
const number = () => new URLSearchParams(location.search).get('number') || '';

function open(wanted) {
  part('number').value = wanted;
  if (wanted) showCase(part('case'), `api/disputes/${encodeURIComponent(wanted.trim())}/case`);
}

function enter(user) {
  part('login').hidden = true;
  part('lookup').hidden = false;
  part('user').textContent = user;
  open(number());
}

part('login').addEventListener('submit', async (event) => {
  event.preventDefault();
  const refusal = part('refusal');
  refusal.textContent = '';
  try {
    enter(await logIn(part('username').value, part('password').value));
  } catch (refused) {
    refusal.textContent = refused.status === 401 ? '用户名或密码不对。Wrong user name or password.' : refused.message;
  }
});

part('lookup').addEventListener('submit', (event) => {
  event.preventDefault();
  const wanted = part('number').value.trim();
  history.pushState(null, '', `?${new URLSearchParams({number: wanted})}`);
  open(wanted);
});

addEventListener('popstate', () => open(number()));

const user = await whoAmI();
if (user) enter(user);
else part('login').hidden = false;
