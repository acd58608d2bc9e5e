// Finds cases by what is known of them: number, party, place, category, mediator, days, state. What is typed goes in the body, never in an address.

import {get, post} from '../api.js';
import {button, make, table, type Column} from './dom.js';
import {categoryOf, standsAt, type CaseRow} from './figures.js';
import {named, words, type Named} from './words.js';

interface Place {
  code: string;
  name: string;
}

interface Term extends Named {
  code: string;
}

interface Terms {
  townships: (Place & {villages: Place[]})[];
  categories: Term[];
  stages: Term[];
  standings: Term[];
}

interface Found {
  total: number | null;
  more: boolean;
  next: {acceptedOn: string; number: string} | null;
  rows: {of: CaseRow; mediator: string | null}[];
}

type Row = Found['rows'][number];

const COLUMNS: Column<Row>[] = [
  {title: words('案号', 'Number'), cell: ({of}) => make('a', {href: `#/fengqiao/case/${encodeURIComponent(of.number)}`}, of.official)},
  {title: words('纠纷类型', 'Category'), cell: ({of}) => categoryOf(of)},
  {title: words('乡镇、村', 'Township, village'), cell: ({of}) => `${of.townshipName} ${of.villageName}`},
  {title: words('调解员', 'Mediator'), cell: ({mediator}) => mediator || ''},
  {title: words('现在', 'Now'), cell: ({of}) => standsAt(of)},
  {title: words('受理', 'Accepted'), cell: ({of}) => of.acceptedOn},
  {title: words('结案', 'Closed'), cell: ({of}) => of.closedOn || ''}
];

const labelled = (label: string, field: HTMLElement): HTMLElement => make('label', {}, `${label} `, field);

const text = (name: string, label: string, placeholder = '', most = 64): HTMLElement =>
  labelled(label, make('input', {type: 'search', name, placeholder, title: placeholder, maxLength: most, autocomplete: 'off'}));

const day = (name: string, label: string): HTMLElement => labelled(label, make('input', {type: 'date', name}));

const options = (all: Place[]): HTMLElement[] =>
  [make('option', {value: ''}, words('全部', 'All')), ...all.map((one) => make('option', {value: one.code}, one.name))];

const choice = (name: string, label: string, all: Term[]): HTMLElement =>
  labelled(label, make('select', {name}, ...options(all.map((one) => ({code: one.code, name: named(one)})))));

function places(townships: Terms['townships']): HTMLElement[] {
  const village = make('select', {name: 'village'});
  const township = make('select', {name: 'township'}, ...options(townships));
  const offer = (): void => village.replaceChildren(...options(townships.find((one) => one.code === township.value)?.villages ?? []));
  if (townships.length === 1) township.value = townships[0]!.code;
  township.addEventListener('change', offer);
  offer();
  return [labelled(words('乡镇', 'Township'), township), labelled(words('村（社区）', 'Village'), village)];
}

const fields = (terms: Terms): HTMLElement[] => [
  make('div', {className: 'fq-controls'},
    text('number', words('案号', 'Number'), words('完整案号，或者开头、结尾', 'Whole, its beginning or its end'), 40),
    text('name', words('当事人姓名或名称', 'Party'), words('完整姓名', 'Whole name'), 60),
    text('mediator', words('调解员', 'Mediator'), words('姓名或用户名', 'Name or login')),
    make('button', {type: 'submit'}, words('查询', 'Find')),
    make('button', {type: 'reset', className: 'fq-quiet'}, words('清空', 'Clear'))),
  make('details', {}, make('summary', {}, words('更多条件', 'More')),
    make('div', {className: 'fq-controls'}, ...places(terms.townships),
      choice('category', words('纠纷类型', 'Category'), terms.categories), choice('standing', words('状态', 'State'), terms.standings),
      choice('stage', words('环节', 'Stage'), terms.stages),
      day('acceptedFrom', words('受理从', 'Accepted from')), day('acceptedTo', words('到', 'to')),
      day('closedFrom', words('结案从', 'Closed from')), day('closedTo', words('到', 'to')),
      text('idNumber', words('身份证号', 'Identity number'), '', 40), text('phone', words('电话', 'Telephone'), '', 20)))];

const total = (found: Found): string => found.more
  ? words(`超过 ${found.total} 件，请再加条件缩小范围；先列最近受理的：`, `More than ${found.total}: please narrow the search. The newest first:`)
  : words(`共 ${found.total} 件，最近受理的在前：`, `${found.total} found, the newest first:`);

class Search {
  private readonly results = make('div', {});
  private asked: Record<string, FormDataEntryValue> = {};
  private rows: Row[] = [];
  private head = '';

  draw(node: HTMLElement, terms: Terms): void {
    const form = make('form', {className: 'fq-find', ariaLabel: words('案件查询', 'Find cases')}, ...fields(terms));
    this.results.setAttribute('aria-live', 'polite');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.asked = Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ''));
      this.rows = [];
      void this.read(null);
    });
    form.addEventListener('reset', () => this.results.replaceChildren());
    node.append(form, this.results);
  }

  private async read(after: Found['next']): Promise<void> {
    if (!after) this.results.replaceChildren(make('p', {}, words('正在查询…', 'Looking…')));
    try {
      const found = await post('api/figures/search', {...this.asked, after}) as Found;
      this.rows.push(...found.rows);
      if (found.total !== null) this.head = total(found);
      this.show(found);
    } catch (refused) {
      this.results.replaceChildren(make('p', {className: 'fq-refusal', role: 'alert'}, (refused as Error).message));
    }
  }

  private show(found: Found): void {
    if (this.rows.length === 0) {
      return this.results.replaceChildren(make('p', {className: 'fq-none'},
        words('没有符合条件的案件。当事人要填完整姓名；只能查到本辖区的案件。', 'No case matches. A party is found by the whole name; only cases of your own area are found.')));
    }
    this.results.replaceChildren(make('p', {}, this.head), table(words('查询结果', 'Found'), COLUMNS, this.rows),
      found.next ? button(words('再看一些', 'More'), () => { void this.read(found.next); }) : '');
  }
}

/** The panel; what can be chosen is fetched when it is drawn. */
export function find(): HTMLElement {
  const panel = make('section', {className: 'fq-panel fq-find-panel'}, make('h3', {}, words('案件查询', 'Find cases')));
  get('api/figures/search/terms').then((terms) => new Search().draw(panel, terms as Terms)).catch((refused: unknown) => {
    panel.append(make('p', {className: 'fq-refusal', role: 'alert'}, (refused as Error).message));
  });
  return panel;
}
