// The page /accounts: what a security administrator does, and a clerk for her township. Passwords stand on the screen only, never in an address or a store of the browser.

import {get, post, upload} from './api.js';
import {minuteOf as time} from './dates.js';
import {cell, row} from './dom.js';
import {enter, part} from './page.js';

const option = ({value, label}) => Object.assign(document.createElement('option'), {value, label, textContent: label});

function say(words) {
  part('refusal').textContent = words;
  if (words) part('refusal').scrollIntoView({block: 'center'});
}

// One thing at a time: the button is off while it runs, and a refusal is said on top of the page.
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

function handOut(passwords) {
  part('handed-out-rows').prepend(...passwords.map((one) => {
    const password = Object.assign(document.createElement('kbd'), {textContent: one.password});
    return row(cell(one.login), cell(one.displayName || ''), cell(password));
  }));
  part('handed-out').hidden = false;
  part('handed-out').scrollIntoView({block: 'start'});
}

const quiet = (label, work) => {
  const button = Object.assign(document.createElement('button'), {type: 'button', className: 'quiet small', textContent: label});
  button.addEventListener('click', doing(button, work));
  return button;
};

let chosen = null;

const path = (what) => `api/accounts/${encodeURIComponent(chosen.login)}/${what}`;


async function showRecords() {
  const records = await get(path('records'));
  part('record-rows').replaceChildren(...records.map((one) => row(
    cell(time(one.doneAt)), cell(one.doneBy), cell(one.act), cell(one.identityCheck), cell(one.note))));
}

/** Opens the part of the page in which something is done to one account. */
async function choose(account) {
  chosen = account;
  part('care-of').textContent = `${account.displayName}（${account.login}）`;
  part('care-said').textContent = '';
  part('hand-over-link').href = `hand-over?of=${encodeURIComponent(account.login)}`;
  ['care-form', 'place-form', 'closing-form'].forEach((form) => {
    part(form).reset();
    part(form).hidden = account.closed;
  });
  part('reopen-form').reset();
  part('reopen-form').hidden = !account.closed;
  part('place-form').elements.committees.value = account.committees.join(' ');
  part('place-roles').querySelectorAll('input').forEach((box) => { box.checked = account.roleIds.includes(box.value); });
  part('care').hidden = false;
  await showRecords();
  part('care').scrollIntoView({block: 'start'});
}

async function done(words) {
  part('care-said').textContent = words;
  await showAccounts();
  await showRecords();
}

const reasonIn = (form) => ({check: form.elements.check?.value, note: form.elements.note.value});

async function help() {
  const form = part('care-form');
  const act = form.elements.act.value;
  const answer = await post(path(act), reasonIn(form));
  if (act === 'password') handOut([{...chosen, ...answer}]);
  form.elements.note.value = '';
  await done('已办理，并已登记。Done and recorded.');
}

async function move() {
  const form = part('place-form');
  const given = new FormData(form);
  await post(path('place'), {
    unit: given.get('unit'), roles: given.getAll('roles'), committees: given.get('committees').split(/[\s,，、]+/).filter(Boolean), note: given.get('note')
  });
  await done('已变更，本人需要重新登录。Changed; the person logs in anew.');
}

async function reopen() {
  const given = new FormData(part('reopen-form'));
  const answer = await post(path('reopening'), {
    unit: given.get('unit'), roles: given.getAll('roles'), committees: given.get('committees').split(/[\s,，、]+/).filter(Boolean),
    check: given.get('check'), note: given.get('note')
  });
  handOut([{...chosen, ...answer}]);
  part('reopen-form').hidden = true;
  await done('账号已重新启用。The account is open again.');
}

async function close() {
  if (confirm(`关闭 ${chosen.displayName}（${chosen.login}）的账号？关闭后只能核实本人身份重新启用。 Close the account? It opens again only after a check of who it is.`)) {
    await post(path('closing'), reasonIn(part('closing-form')));
    ['care-form', 'place-form', 'closing-form'].forEach((form) => { part(form).hidden = true; });
    part('record-rows').replaceChildren();
    part('care-said').textContent = '账号已关闭。The account is closed.';
    await showAccounts();
  }
}

const state = (account) => account.closed ? '已关闭 Closed' : [
  account.firstPassword && '初始密码未修改 first password', account.secondFactor && '两步验证 second factor'].filter(Boolean).join('，');

const accountRow = (account) => row(
  cell(account.login), cell(account.displayName), cell(account.roles.join('、')), cell(account.committees.join('、')),
  cell(state(account)), cell(quiet('办理 Look after', () => choose(account))));

async function showAccounts() {
  const found = await post('api/accounts/search', {name: part('wanted').value});
  part('account-rows').replaceChildren(...found.map(accountRow));
}

async function showWaiting() {
  const waiting = await get('api/accounts/waiting');
  part('waiting-count').textContent = waiting.length;
  part('waiting-form').hidden = waiting.length === 0;
}

async function showOptions() {
  const options = await get('api/account-options');
  part('units').replaceChildren(...options.units.map(option));
  part('committees').replaceChildren(...options.committees.map(option));
  part('check').replaceChildren(...options.checks.map(option));
  part('reopen-check').replaceChildren(...options.checks.map(option));
  for (const id of ['roles', 'place-roles', 'reopen-roles']) {
    part(id).replaceChildren(part(id).firstElementChild, ...options.roles.map(({value, label}) => {
      const box = Object.assign(document.createElement('input'), {type: 'checkbox', name: 'roles', value});
      const choice = document.createElement('label');
      choice.append(box, ` ${label}`);
      return choice;
    }));
  }
}

const showAll = () => Promise.all([showOptions(), showWaiting(), showAccounts()]);

async function takeFiles() {
  part('import-errors').replaceChildren();
  part('import-said').textContent = '';
  try {
    const report = await upload('api/organisation/import', new FormData(part('import-form')));
    part('import-said').textContent = [report.summary, ...report.doubts].join(' ');
    await showAll();
  } catch (refused) {
    part('import-errors').replaceChildren(...refused.errors.map((one) => Object.assign(document.createElement('li'), {
      textContent: [one.file, one.line && `第 ${one.line} 行`, one.column, one.found, one.expected].filter(Boolean).join(' · ')
    })));
    throw refused;
  }
}

async function openOne() {
  const given = new FormData(part('open-form'));
  const account = {
    login: given.get('login'), displayName: given.get('displayName'), unit: given.get('unit'),
    roles: given.getAll('roles'), committees: given.get('committee') ? [given.get('committee')] : []
  };
  const opened = await post('api/accounts', account);
  part('open-form').reset();
  handOut([{...opened, displayName: account.displayName}]);
  await showAccounts();
}

const onSubmit = (form, work) => part(form).addEventListener('submit', doing(part(form).querySelector('button'), work));

onSubmit('import-form', takeFiles);
onSubmit('open-form', openOne);
onSubmit('search', showAccounts);
onSubmit('care-form', help);
onSubmit('place-form', move);
onSubmit('closing-form', close);
onSubmit('reopen-form', reopen);
onSubmit('waiting-form', async () => {
  handOut(await post('api/accounts/waiting', {}));
  await showAll();
});

const me = await enter();
const is = (id) => me.roles.some((role) => role.id === id);
const show = (sections, loaded) => loaded.then(
  () => sections.forEach((id) => { part(id).hidden = false; }), (refused) => say(refused.message));
if (is('securityAdmin')) {
  await show(['import', 'waiting', 'open', 'accounts'], showAll());
} else if (is('townshipClerk')) {
  await show(['open', 'accounts', 'clerks'], Promise.all([showOptions(), showAccounts()]));
} else {
  say('只有安全管理员和乡镇调委会工作人员可以管理账号。Security administrators and townships\' clerks only look after accounts.');
}
