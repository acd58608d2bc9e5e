// The page /accounts: what a security administrator does. Passwords stand on the screen only, never in an address or a store of the browser.

import {get, post, upload} from './api.js';
import {enter, part} from './page.js';

const cell = (...content) => {
  const node = document.createElement('td');
  node.append(...content);
  return node;
};

const row = (...cells) => {
  const node = document.createElement('tr');
  node.append(...cells);
  return node;
};

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
  const button = Object.assign(document.createElement('button'), {type: 'button', className: 'quiet', textContent: label});
  button.addEventListener('click', doing(button, work));
  return button;
};

const path = (account, what) => `api/accounts/${encodeURIComponent(account.login)}/${what}`;

async function reset(account) {
  if (confirm(`重新发放 ${account.displayName}（${account.login}）的密码？原密码立即失效。`)) {
    handOut([{...account, ...await post(path(account, 'password'), {})}]);
    await showAccounts();
  }
}

const accountRow = (account) => row(
  cell(account.login), cell(account.displayName), cell(account.roles.join('、')), cell(account.committees.join('、')),
  cell(account.firstPassword ? '初始密码未修改 ' : '', quiet('重新发放', () => reset(account)), ' ',
    quiet('解锁', () => post(path(account, 'unlock'), {}))));

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
  part('roles').replaceChildren(part('roles').firstElementChild, ...options.roles.map(({value, label}) => {
    const box = Object.assign(document.createElement('input'), {type: 'checkbox', name: 'roles', value});
    const choice = document.createElement('label');
    choice.append(box, ` ${label}`);
    return choice;
  }));
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
onSubmit('waiting-form', async () => {
  handOut(await post('api/accounts/waiting', {}));
  await showAll();
});

const me = await enter();
if (me.roles.some((role) => role.id === 'securityAdmin')) {
  ['import', 'waiting', 'open', 'accounts'].forEach((id) => { part(id).hidden = false; });
  await showAll().catch((refused) => say(refused.message));
} else {
  say('只有安全管理员可以管理账号。Security administrators only look after accounts.');
}
