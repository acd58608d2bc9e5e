// The list of cases behind a figure, in a dialog over the dashboard.

import {get} from '../api.js';
import {button, dialog, make, page, table} from './dom.js';
import {categoryOf, standsAt, type CasePage, type CaseRow} from './figures.js';
import {named, words} from './words.js';

const COLUMNS = [
  {title: words('案号', 'Number'), cell: (row: CaseRow) => make('a', {href: page(`cases?${new URLSearchParams({number: row.number})}`)}, row.official)},
  {title: words('纠纷类型', 'Category'), cell: categoryOf},
  {title: words('乡镇、村', 'Township, village'), cell: (row: CaseRow) => `${row.townshipName} ${row.villageName}`},
  {title: words('现在', 'Now'), cell: standsAt},
  {title: words('受理', 'Accepted'), cell: (row: CaseRow) => row.acceptedOn},
  {title: words('结案', 'Closed'), cell: (row: CaseRow) => row.closedOn || ''}
];

function at(address: string, number: number): string {
  const [path, query] = address.split('?');
  const asked = new URLSearchParams(query);
  asked.set('page', String(number));
  return `${path}?${asked}`;
}

function pager(found: CasePage, turn: (to: number) => void): HTMLElement {
  const last = Math.max(0, Math.ceil(found.total / found.size) - 1);
  const back = button(words('上一页', 'Previous'), () => turn(found.page - 1));
  const on = button(words('下一页', 'Next'), () => turn(found.page + 1));
  back.disabled = found.page === 0;
  on.disabled = found.page >= last;
  return make('nav', {className: 'fq-pager', ariaLabel: words('翻页', 'Pages')}, back,
    words(` 第 ${found.page + 1} 页，共 ${last + 1} 页 `, ` page ${found.page + 1} of ${last + 1} `), on);
}

/** Opens the list behind a number; the dialog tells how many there are, and closes by Escape. */
export async function openCases(address: string, title: string): Promise<void> {
  const body = make('div', {}, make('p', {}, words('正在载入…', 'Loading…')));
  dialog(title, body);
  const turn = async (to: number): Promise<void> => {
    try {
      const found = await get(at(address, to)) as CasePage;
      body.replaceChildren(found.total === 0
        ? make('p', {className: 'fq-none'}, words('没有案件。', 'No case.'))
        : table(words(`${named(found)}：共 ${found.total} 件`, `${named(found)}: ${found.total} cases`), COLUMNS, found.rows), found.total > found.size ? pager(found, turn) : '');
    } catch (refused) {
      body.replaceChildren(make('p', {className: 'fq-refusal', role: 'alert'}, (refused as Error).message));
    }
  };
  await turn(0);
}

/** A number that opens the list behind it. */
export const opens = (value: number | string, address: string, title: string): HTMLElement => {
  const link = button(String(value), () => { void openCases(address, title); }, 'fq-link');
  link.setAttribute('aria-label', `${title}：${value}`);
  return link;
};
