// Who is past which limit and for how long, and what a supervisor can do about it, for one case or for several.

import {minuteOf} from '../dates.js';
import {ACTS, reassign, urge} from './acts.js';
import {opens} from './case-list.js';
import {button, make, page, table, type Column} from './dom.js';
import type {Figures, Overdue} from './figures.js';
import {words} from './words.js';

const COLUMNS: Column<Overdue>[] = [
  {title: words('案号', 'Number'), cell: (row) => make('a', {href: page(`cases?${new URLSearchParams({number: row.number})}`)}, row.official)},
  {title: words('纠纷类型', 'Category'), cell: (row) => words(row.category, row.categoryEnglish)},
  {title: words('乡镇', 'Township'), cell: (row) => row.township},
  {title: words('环节', 'Stage'), cell: (row) => words(row.stageName, row.stageEnglish)},
  {title: words('超过的期限', 'Limit'), cell: (row) => row.step ?? words('环节期限', 'The stage')},
  {title: words('在谁手上', 'With'), cell: (row) => row.holder},
  {title: words('最后一天', 'Last day'), cell: (row) => row.dueOn},
  {title: words('超期（工作日）', 'Working days late'), cell: (row) => String(row.workingDaysLate), number: true}
];

/** The cases that are ticked, and the buttons that act on all of them. */
class Selection {
  readonly bar = make('div', {className: 'fq-selected', role: 'toolbar', ariaLabel: words('对选中的案件', 'For the cases ticked')});
  private readonly ticked = new Map<string, Overdue>();
  private readonly count = make('span', {}, '');
  private readonly buttons: HTMLButtonElement[];

  constructor(again: () => void) {
    this.buttons = ACTS.map(([title, act]) => button(title, () => { void act([...this.ticked.values()], again); }));
    this.bar.append(this.count, ...this.buttons);
    this.tell();
  }

  box(row: Overdue): HTMLElement {
    const box = make('input', {type: 'checkbox', ariaLabel: words(`选中 ${row.official}`, `Tick ${row.official}`)});
    box.addEventListener('change', () => {
      if (box.checked) this.ticked.set(row.number, row); else this.ticked.delete(row.number);
      this.tell();
    });
    return box;
  }

  private tell(): void {
    this.count.textContent = words(`选中 ${this.ticked.size} 件：`, `${this.ticked.size} ticked: `);
    this.buttons.forEach((one) => { one.disabled = this.ticked.size === 0; });
  }
}

/** That somebody has urged it, so that nobody does so twice by mistake. */
const urged = ({urged: sent}: Overdue): HTMLElement | false => sent !== null && make('span', {className: 'fq-urged'},
  words(`已催办 ${minuteOf(sent.at)} · ${sent.times} 次`, `Urged ${minuteOf(sent.at)} · ${sent.times}×`));

const acts = (row: Overdue, again: () => void): HTMLElement => make('span', {className: 'fq-row-acts'},
  ...ACTS.filter(([, act]) => row.reassign || act !== reassign).map(([title, act]) => {
    const one = button(title, () => { void act([row], again); }, 'fq-link');
    one.setAttribute('aria-label', `${title} ${row.official}`);
    if (act === urge && row.urged?.today) {
      one.disabled = true;
      one.title = words('现在的办理人今天已经催办过，一案一天一次', 'Whoever has it was urged today already: once a day for each case');
    }
    return one;
  }), urged(row));

/** The panel; without the acts for whoever reads the figures but does not supervise. */
export function overdue(all: Figures['overdue'], again: () => void): HTMLElement {
  const title = words('超期案件', 'Overdue cases');
  const panel = make('section', {className: 'fq-panel fq-overdue'}, make('h3', {}, all.total === 0 ? title : `${title} ${all.total}`));
  if (all.total === 0) {
    panel.append(make('p', {className: 'fq-none'}, words('没有超期的案件。', 'Nothing is past its limit.')));
    return panel;
  }
  panel.append(make('p', {className: 'fq-note'}, words(
    '案件所在环节的期限已过，或者有一项待办任务的最后一天已过；一案一行，写超过最久的那一个。',
    'The limit of a stage or the last day of an open task has passed; one line a case, its oldest.')));
  const selection = new Selection(again);
  const columns = all.acts
    ? [{title: words('选', 'Tick'), cell: (row: Overdue) => selection.box(row)}, ...COLUMNS, {title: words('督办', 'Act'), cell: (row: Overdue) => acts(row, again)}]
    : COLUMNS;
  if (all.acts) panel.append(selection.bar);
  panel.append(table(title, columns, all.rows));
  if (all.total > all.rows.length) {
    panel.append(make('p', {}, words(`只列最久的 ${all.rows.length} 件，`, `The ${all.rows.length} longest; `),
      opens(words(`全部 ${all.total} 件`, `all ${all.total}`), all.cases, title)));
  }
  return panel;
}
