// The page /holidays: previews which open deadlines a new notice moves, imports it on confirmation, and lists what is known.

import {get, send} from './api.js';
import {missingHolidays} from './holidays-missing.js';
import {keepOfficial} from './numbers.js';
import {enter, part, trying} from './page.js';

let file = null;

const cells = (...texts) => {
  const row = document.createElement('tr');
  row.append(...texts.map((text) => Object.assign(document.createElement('td'), {textContent: text})));
  return row;
};

const say = (words, refusal = '') => {
  part('said').textContent = words;
  part('refused').textContent = refusal;
};

/** All that is wrong with a file, line by line. */
const mistakes = (refused) => refused.errors.length
  ? refused.errors.map((one) => `${one.line ? `第 ${one.line} 行：` : ''}${one.chinese} ${one.english}`).join('\n')
  : refused.message;

async function tell(work) {
  say('');
  try {
    say(await work());
  } catch (refused) {
    say('', mistakes(refused));
  }
}

const postFile = (path) => send(path, 'text/csv', file);

function showPreview(moved) {
  part('rows').replaceChildren(...moved.map((one) => cells(one.number, one.step, one.before, one.after)));
  part('preview').querySelector('table').hidden = moved.length === 0;
  part('count').textContent = moved.length
    ? `${moved.length} 个在办期限会变动。Deadlines that move: ${moved.length}.`
    : '没有在办期限会变动。No open deadline moves.';
  part('preview').hidden = false;
}

async function showDays() {
  const days = await get(`api/holidays?year=${part('year').value}`);
  part('days').replaceChildren(...days.map((one) => cells(one.day, one.kind === 'OFF' ? '休 Off' : '班 Worked', one.name, one.source)));
}

/** What an import could not do at once is done later, and not kept from anybody. */
async function showWaiting() {
  const {cases} = await get('api/holidays/waiting');
  part('waiting').hidden = cases === 0;
  part('waiting').textContent = cases === 0 ? '' : `还有 ${cases} 件案件的期限没有按新的安排算好（当时正有人办理，或者出了错）。已经记下，系统每隔几分钟自动再算，不用重新导入；一直不减少的，请告诉系统管理员。`
    + ` The dates of ${cases} cases are still to be counted anew. They are on record and tried again every few minutes: nothing is to be imported again. If the number stays, tell the administrator.`;
}

async function showMissing() {
  const missing = await missingHolidays();
  part('missing').hidden = !missing;
  part('missing').textContent = missing ? `${missing.chinese} ${missing.english}` : '';
}

async function showYears() {
  const years = [...new Set((await get('api/holidays')).map((one) => one.noticeYear))].sort().reverse();
  part('year').replaceChildren(...years.map((year) => Object.assign(document.createElement('option'), {value: year, textContent: year})));
  await showDays();
}

part('notice').addEventListener('submit', (event) => {
  event.preventDefault();
  part('preview').hidden = true;
  tell(async () => {
    file = await part('file').files[0].arrayBuffer();
    showPreview(await postFile('api/holidays/preview'));
    return '';
  });
});

part('confirm').addEventListener('click', () => {
  part('confirm').disabled = true;
  tell(async () => {
    const tally = await postFile('api/holidays');
    part('preview').hidden = true;
    await showYears();
    await showWaiting();
    await showMissing();
    return `已导入 ${tally.noticeYears.join('、')} 年：新增 ${tally.added} 天，更改 ${tally.changed} 天，删除 ${tally.removed} 天；在办期限重新计算。 Imported; open dates are counted anew.`;
  }).finally(() => {
    part('confirm').disabled = false;
  });
});

part('file').addEventListener('change', () => {
  part('preview').hidden = true;
});
part('year').addEventListener('change', () => tell(async () => {
  await showDays();
  return '';
}));

// Others read the calendar; the server refuses them the rest.
const me = await enter();
keepOfficial(part('rows'));
part('notice').hidden = !me.roles.some((role) => role.id === 'countySupervisor');
await trying(async () => {
  await showYears();
  await showWaiting();
  await showMissing();
})();
