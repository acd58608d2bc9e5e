// Elements without a framework: texts are always texts, never markup.

import {words} from './words.js';

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

/** A dialog over the page; it closes by its button, by Escape, and when the page goes elsewhere. */
export function dialog(title: string, ...content: Child[]): HTMLDialogElement {
  const close = button('×', () => node.close(), 'fq-close');
  close.setAttribute('aria-label', words('关闭', 'Close'));
  const node = make('dialog', {className: 'fq-dialog fq-widget', ariaLabel: title}, close, make('h3', {}, title), ...content);
  const leave = (): void => node.close();
  addEventListener('hashchange', leave);
  node.addEventListener('close', () => {
    removeEventListener('hashchange', leave);
    node.remove();
  });
  document.body.append(node);
  node.showModal();
  return node;
}

export interface Column<T> {
  title: string;
  cell: (row: T) => Child;
  number?: boolean;
}

// A day is read as one word.
const DAY = /^\d{4}-\d\d-\d\d/;

/**
 * A table with a caption that a screen reader announces; on a narrow screen it scrolls by itself. Each cell knows its title, so that a
 * style may set a line out as a card there.
 */
export function table<T>(caption: string, columns: Column<T>[], rows: T[]): HTMLElement {
  const head = make('tr', {}, ...columns.map((column) => make('th', {scope: 'col', className: column.number ? 'fq-number' : ''}, column.title)));
  const cell = (column: Column<T>, row: T): HTMLElement => {
    const content = column.cell(row);
    const node = make('td', {className: column.number ? 'fq-number' : typeof content === 'string' && DAY.test(content) ? 'fq-day' : ''}, content);
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
