// Elements without a framework: texts are always texts, never markup.

type Child = Node | string | null | undefined | false;

export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K, properties: Partial<HTMLElementTagNameMap[K]> = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children.filter((child): child is Node | string => Boolean(child)));
  return node;
}

export const button = (text: string, press: () => void, className = ''): HTMLButtonElement => {
  const node = make('button', {type: 'button', className}, text);
  node.addEventListener('click', press);
  return node;
};

/** A page of this application, from wherever the web applications are mounted. */
export const page = (path: string): string => new URL(`../../${path}`, import.meta.url).href;

export function style(): void {
  const href = new URL('../widgets.css', import.meta.url).href;
  if (![...document.styleSheets].some((sheet) => sheet.href === href)) document.head.append(make('link', {rel: 'stylesheet', href}));
}

export interface Column<T> {
  title: string;
  cell: (row: T) => Child;
  number?: boolean;
}

/**
 * A table with a caption that a screen reader announces; on a narrow screen it scrolls by itself. Each cell knows its title, so that a
 * style may set a line out as a card there.
 */
export function table<T>(caption: string, columns: Column<T>[], rows: T[]): HTMLElement {
  const head = make('tr', {}, ...columns.map((column) => make('th', {scope: 'col', className: column.number ? 'fq-number' : ''}, column.title)));
  const cell = (column: Column<T>, row: T): HTMLElement => {
    const node = make('td', {className: column.number ? 'fq-number' : ''}, column.cell(row));
    node.dataset.title = column.title;
    return node;
  };
  const lines = rows.map((row) => make('tr', {}, ...columns.map((column) => cell(column, row))));
  const scroll = make('div', {className: 'fq-scroll', tabIndex: 0},
    make('table', {}, make('caption', {}, caption), make('thead', {}, head), make('tbody', {}, ...lines)));
  scroll.setAttribute('role', 'region');
  scroll.setAttribute('aria-label', caption);
  return scroll;
}
