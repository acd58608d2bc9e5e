// That a year's holidays are not known although they should be: on the page of holidays and, for whoever may bring them in, on the dashboard.

import {get} from './api.js';

/** What to say of it in both languages, and whether the reader may do something about it; null when nothing is missing. */
export async function missingHolidays() {
  const {years, mayImport} = await get('api/holidays/missing');
  if (years.length === 0) return null;
  return {
    mayImport,
    chinese: `${years.join('、')} 年的放假安排还没有导入：该年度的期限暂按平常的周末计算，导入后会变动。国务院办公厅一般在上一年 11 月公布，${mayImport ? '请尽快导入。' : '请县督导员导入。'}`,
    english: `The holidays of ${years.join(', ')} are not here yet: dates in that year are counted with ordinary weekends and will move. The State Council publishes them in the November before; ${mayImport ? 'please import them.' : 'county supervisors import them.'}`
  };
}
