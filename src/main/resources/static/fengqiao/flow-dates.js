// The page /flow-dates?draft=ID: which open dates and proposals a draft's tables would change. It only looks.

import {get} from './api.js';
import {row as line} from './dom.js';
import {keepOfficial} from './numbers.js';
import {enter, part} from './page.js';

const draft = new URLSearchParams(location.search).get('draft');

const row = (...texts) => line(...texts.map((text) => text ?? '—'));

function fill(table, rows) {
  part(table).replaceChildren(...rows);
  part(table).closest('table').hidden = rows.length === 0;
}

function show(outlook) {
  fill('moved', outlook.moved.map((one) => row(
    one.number, one.step, one.before, one.after, one.earlier ? '提前 earlier' : '推后 later')));
  part('count').textContent = outlook.moved.length
    ? `${outlook.cases} 件案件的 ${outlook.moved.length} 个期限会变：提前 ${outlook.earlier} 个，推后 ${outlook.later} 个。`
      + ` ${outlook.moved.length} dates of ${outlook.cases} cases: ${outlook.earlier} earlier, ${outlook.later} later.`
    : '没有在办期限会变。No open date moves.';
  part('waiting').hidden = outlook.waiting === 0;
  part('waiting').textContent = `还有 ${outlook.waiting} 件案件正按已生效的表重新计算期限，算完以后这里才准。 ${outlook.waiting} cases are still being counted by the table in force.`;
  fill('proposals', outlook.proposals.map((one) => row(one.number, one.now, one.then)));
  part('proposal-count').textContent = `看了 ${outlook.openProposals} 件等待指派的案件，${outlook.proposals.length} 件会推荐别人。 ${outlook.proposals.length} of ${outlook.openProposals} open proposals would name somebody else.`;
  fill('committees', outlook.committees.map((one) => row(one.number, one.now, one.then)));
  part('committee-count').textContent = outlook.committees.length
    ? `${outlook.committees.length} 件会建议另一个行业调委会。 ${outlook.committees.length} would go elsewhere.`
    : '没有变化。None changes.';
  part('dates').hidden = false;
  part('people').hidden = false;
}

await enter();
keepOfficial(document.querySelector('main'));
if (draft) {
  part('counting').hidden = false;
  try {
    show(await get(`api/flow-drafts/${encodeURIComponent(draft)}/dates`));
  } catch (refused) {
    part('refusal').textContent = refused.message;
  }
  part('counting').hidden = true;
} else {
  part('which').hidden = false;
}
