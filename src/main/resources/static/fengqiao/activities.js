// The section of /statistics with the register of training and prevention: what is counted there and belongs to no case.

import {get, post, remove} from './api.js';
import {button, element, onSubmit, row, tellAtFields} from './fields.js';
import {part} from './page.js';

const number = (value) => Number(value).toLocaleString('zh-CN');

let shown = null;

function line(one, mayWrite) {
  const strike = mayWrite && button('删除 Remove', () => strikeOut(one), {className: 'quiet', ariaLabel: `删除 ${one.on} ${one.topic} Remove`});
  return row(one.on, one.chinese, one.unitName, one.topic, number(one.times), number(one.people), strike);
}

async function strikeOut(one) {
  if (!confirm(`删除 ${one.on} 的“${one.topic}”？ Remove it?`)) return;
  tellAtFields(part('activityForm'));
  try {
    await remove(`api/activities/${one.id}`);
    await shown.again();
  } catch (refused) {
    tellAtFields(part('activityForm'), refused);
  }
}

/** Those of the report's unit and period; nothing beside the county's own report. */
export async function showActivities(report, units, again) {
  part('activities').hidden = !report;
  if (!report) return;
  shown = {again};
  const asked = new URLSearchParams({from: report.from, to: report.to, unit: report.unit});
  const {rows, mayWrite} = await get(`api/activities?${asked}`);
  part('activityRows').replaceChildren(...rows.map((one) => line(one, mayWrite)));
  part('activityNone').hidden = rows.length > 0;
  part('activityTable').hidden = rows.length === 0;
  part('activityForm').hidden = !mayWrite;
  part('activityUnit').replaceChildren(...units.map((one) => element('option', {value: one.code, selected: one.code === report.unit}, one.name)));
}

onSubmit(part('activityForm'), async () => {
  const said = Object.fromEntries(new FormData(part('activityForm')));
  await post('api/activities', {...said, times: Number(said.times), people: Number(said.people)});
  part('activityForm').reset();
  await shown.again();
});
