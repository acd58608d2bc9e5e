// The login form of our own pages, which share the session of the web applications: part('login') is shown to whoever is nobody yet.

import {logIn, whoAmI} from './api.js';

export const part = (id) => document.getElementById(id);

/** Calls `enter` with the login id as soon as somebody is logged in. */
export async function withLogin(enter) {
  const welcome = (user) => {
    part('login').hidden = true;
    part('user').textContent = user;
    enter(user);
  };
  part('login').addEventListener('submit', async (event) => {
    event.preventDefault();
    const refusal = part('refusal');
    refusal.textContent = '';
    try {
      welcome(await logIn(part('username').value, part('password').value));
    } catch (refused) {
      refusal.textContent = refused.status === 401 ? '用户名或密码不对。Wrong user name or password.' : refused.message;
    }
  });
  const user = await whoAmI();
  if (user) welcome(user);
  else part('login').hidden = false;
}
