// What every page of ours begins with: who is logged in, and the way out. Without a login the reader is led to the login page and back.

import {whoAmI} from './api.js';

export const part = (id) => document.getElementById(id);

const ROOT = new URL('../', import.meta.url);

/** Goes to the login page, which leads back here. */
export function askForLogin() {
  const here = `${location.pathname.slice(ROOT.pathname.length - 1)}${location.search}`;
  location.replace(new URL(`login?${new URLSearchParams({to: here})}`, ROOT));
}

const refusal = () => part('refused') || part('refusal');

/** Shows a refusal where the page has room for it, in view. */
export function refuse(refused) {
  refusal().textContent = refused.message;
  refusal().scrollIntoView({block: 'nearest'});
}

/** Does something that may be refused, and says so in words: nothing that fails leaves a page as it was, silent. */
export const trying = (work) => async (...given) => {
  refusal().textContent = '';
  if (part('said')) part('said').textContent = '';
  try {
    await work(...given);
  } catch (refused) {
    refuse(refused);
  }
};

/** Gives out turns for one part of a page: each tells whether it is still the last, for an answer that was overtaken is not shown. */
export const turns = () => {
  let last = 0;
  return () => {
    last += 1;
    const mine = last;
    return () => mine === last;
  };
};

/** Whoever is logged in, shown in the page's head; never comes back when nobody is, or when it cannot be known. */
export async function enter() {
  const me = await whoAmI().catch((refused) => {
    const told = Object.assign(document.createElement('p'), {className: 'refusal', textContent: refused.message});
    told.setAttribute('role', 'alert');
    document.querySelector('main').prepend(told);
    return new Promise(() => {});
  });
  if (!me) {
    askForLogin();
    return new Promise(() => {});
  }
  const form = Object.assign(document.createElement('form'), {method: 'post', action: new URL('logout', ROOT), className: 'who'});
  form.append(
    Object.assign(document.createElement('span'), {id: 'user', textContent: `${me.displayName}（${me.login}）`}),
    Object.assign(document.createElement('a'), {href: ROOT, textContent: '首页 Home'}),
    Object.assign(document.createElement('button'), {className: 'quiet', textContent: '退出 Log out'}));
  document.querySelector('header.masthead > div').prepend(form);
  return me;
}
