// The part of the page /organisation that looks after villages and townships: their fields are the columns of the list of units.

import {get, post, put} from './api.js';
import {element, today} from './fields.js';
import {part, trying} from './page.js';

const pathOf = (code) => `api/organisation/units/${encodeURIComponent(code)}`;

const LEVELS = {6: '乡镇', 9: '村'};

/** The page lends its dialog, its table of records, its turns of what is shown, and says what was done. */
export function places({options, askForLine, lineForm, showRecords, bring, choosing, done}) {
  let shown = null;

  /** Opens the part of the page in which one place is looked after. */
  async function show(code) {
    const isLast = choosing();
    const opened = await get(pathOf(code));
    if (!isLast()) return;
    shown = opened;
    const {fields, editable, endedOn, records} = shown;
    part('placeName').textContent = fields.unitName;
    part('placeFacts').textContent = [code, fields.level, `简称 ${fields.shortName}`, fields.note, endedOn && `${endedOn} 撤销`].filter(Boolean).join(' · ');
    ['placeChange', 'placeEnd'].forEach((id) => { part(id).hidden = !editable || Boolean(endedOn); });
    part('placeResume').hidden = !editable || !endedOn;
    showRecords('placeRecords', records);
    part('placeRecordTable').hidden = records.length === 0;
    bring('place');
  }

  async function again(code, words) {
    await done(words);
    await show(code);
  }

  // A form, or a question, is about the place that was shown when it was put.
  function change() {
    const {fields: {unitCode: code, ...rest}, was} = shown;
    askForLine(`更名、修改 ${rest.unitName} Rename or change`, options().unit, shown.fields,
      {locked: ['unitCode', 'level', 'parentCode']}, async (fields) => {
        await put(pathOf(code), {fields: {...rest, unitCode: code, ...fields}, was});
        await again(code, '已保存。 Saved.');
      });
  }

  const act = (what, question, words) => trying(async () => {
    const {fields: {unitCode: code, unitName: name}, was} = shown;
    if (!confirm(question(`${name}（${code}）`))) return;
    await post(`${pathOf(code)}/${what}`, {was});
    await again(code, words);
  });

  // What the form proposed, as long as nobody has typed another code.
  let proposed = '';

  const field = (name) => part('lineFields').querySelector(`[name=${name}]`);

  /** The free code of the kind that a name tells, as 桃源街社区; else of the usual kind. */
  const proposal = (free, name = '') => (free.find(({kind}) => name.endsWith(kind.chinese)) || free[0] || {code: ''}).code;

  /** Which codes there are and which is free, below the code's field. */
  function explain(free) {
    const said = free.map(({code, kind, from, to}) => `${kind.chinese} ${code}（末三位 ${from}–${to}）`).join('，');
    const hint = element('small', {id: 'freeCodes'}, said ? `前面是上级代码，后三位分类编号。还没有用过的：${said}。以统计部门公布的代码为准。` : '这个单位下没有空的代码了。',
      element('span', {lang: 'en'}, ' Free codes; the statistics bureau gives them out.'));
    field('unitCode').closest('label').append(hint);
  }

  // A village lies in a township, a township in the county: the places above are offered, and the new code begins with theirs.
  const above = (level) => options().units.filter((one) => LEVELS[one.value.length] === level);

  async function offer(values) {
    const levels = Object.values(LEVELS).reverse().filter((level) => above(level).length > 0);
    const level = levels.includes(values.level) ? values.level : levels[0];
    const places = above(level);
    const parentCode = places.some((one) => one.value === values.parentCode) ? values.parentCode : places[0].value;
    const free = await get(`api/organisation/units/free-codes?${new URLSearchParams({parent: parentCode})}`);
    const typed = values.unitCode || '';
    const unitCode = typed.startsWith(parentCode) && typed !== proposed ? typed : proposal(free, values.unitName);
    proposed = unitCode === typed ? proposed : unitCode;
    lineForm.fill(part('lineFields'), options().unit, [], {...values, level, parentCode, unitCode}, {
      offered: {level: levels.map((each) => ({value: each, chinese: each})),
        parentCode: places.map((one) => ({...one, chinese: `${one.chinese} ${one.value}`}))}
    });
    explain(free);
    for (const name of ['level', 'parentCode']) {
      field(name).addEventListener('change', trying(async () => {
        await offer(lineForm.read(part('lineFields')));
        field(name).focus();
      }));
    }
    field('unitName').addEventListener('change', () => {
      if (field('unitCode').value !== proposed) return;
      field('unitCode').value = proposed = proposal(free, field('unitName').value);
    });
  }

  const setUp = trying(async () => {
    proposed = '';
    await offer({level: '村', parentCode: part('township').value, note: `${today()} 新设`});
    lineForm.open(part('lineDialog'), '新设村（社区）、乡镇 New village or township', async () => {
      const {code} = await post('api/organisation/units', {fields: lineForm.read(part('lineFields'))});
      await done('单位已新设，请接着新设它的调委会。 The place is set up; set up its committee next.');
      await show(code);
    });
  });

  part('placeChange').addEventListener('click', change);
  part('placeEnd').addEventListener('click', act('end',
    (name) => `撤销${name}？它的调委会一并撤销，以后不能再登记这里的纠纷；已有的案件和统计不变，以后可以恢复。 Dissolve it with its committee? No dispute is registered there any more; cases and figures stay, and it can be restored.`,
    '已撤销。 Dissolved.'));
  part('placeResume').addEventListener('click', act('resume',
    (name) => `恢复${name}？恢复后又可以登记这里的纠纷；它的调委会另行恢复。 Restore it? Disputes are registered there again; its committee is restored by itself.`, '已恢复；调委会另行恢复。 Restored; its committee is restored by itself.'));
  return {show, setUp};
}
