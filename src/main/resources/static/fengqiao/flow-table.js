// A decision table of a DMN file as rows and columns, to look at and to compare.

import {make} from './flow-dom.js';

const HIT = {
  UNIQUE: '只有一行适用 Unique', FIRST: '取第一行适用的 First', ANY: '各行结果相同 Any', COLLECT: '取所有适用的 Collect', 'RULE ORDER': '按顺序取所有适用的 Rule order'
};

const children = (node, name) => node ? [...node.children].filter((child) => child.localName === name) : [];

const text = (node) => children(node, 'text')[0]?.textContent.trim() ?? '';

const columnOf = (kind) => (node) => ({
  id: node.getAttribute('id'), kind,
  label: node.getAttribute('label') || node.getAttribute('name') || text(children(node, 'inputExpression')[0]),
  about: kind === 'IN' ? `${text(children(node, 'inputExpression')[0])} : ${children(node, 'inputExpression')[0]?.getAttribute('typeRef') ?? ''}`
    : `${node.getAttribute('name') ?? ''} : ${node.getAttribute('typeRef') ?? ''}`
});

/**
 * The tables of a DMN file.
 *
 * @returns for each: id, name, hit policy, columns, rows of id, note and cells
 */
export function readTables(xml) {
  const file = new DOMParser().parseFromString(xml, 'application/xml');
  if (file.querySelector('parsererror')) throw new Error('决策表的文件读不懂。The file of the table cannot be read.');
  return [...file.documentElement.children].filter((node) => node.localName === 'decision').map((decision) => {
    const table = children(decision, 'decisionTable')[0];
    return {
      id: decision.getAttribute('id'),
      name: decision.getAttribute('name') || decision.getAttribute('id'),
      hit: table?.getAttribute('hitPolicy') || 'UNIQUE',
      attributes: Object.fromEntries([...decision.attributes].map((each) => [each.name, each.value])),
      columns: [...children(table, 'input').map(columnOf('IN')), ...children(table, 'output').map(columnOf('OUT'))],
      rows: children(table, 'rule').map((rule) => ({
        id: rule.getAttribute('id'),
        note: children(rule, 'description')[0]?.textContent.trim() ?? '',
        cells: [...children(rule, 'inputEntry'), ...children(rule, 'outputEntry')].map(text)
      }))
    };
  });
}

export const hitWords = (hit) => HIT[hit] || hit;

/** The head of a table: what is asked, then what follows. */
export const tableHead = (table) => make('thead', {}, make('tr', {}, make('th', {textContent: '#'}),
  ...table.columns.map((column) => make('th', {className: column.kind === 'OUT' ? 'out' : ''}, column.label, make('span', {className: 'under', textContent: column.about}))),
  make('th', {textContent: '说明 Note'})));

/** One row; an empty cell of what is asked means any. */
export const tableRow = (table, row, number) => make('tr', {},
  make('td', {textContent: number}),
  ...row.cells.map((cell, at) => make('td', {className: table.columns[at]?.kind === 'OUT' ? 'out' : '', textContent: cell || (table.columns[at]?.kind === 'OUT' ? '' : '—')})),
  make('td', {className: 'note', textContent: row.note}));

/** A whole file to look at. */
export const decisionTable = (xml) => make('div', {}, ...readTables(xml).map((table) => make('div', {className: 'scroll'},
  make('p', {className: 'hint', textContent: `${table.name} · ${hitWords(table.hit)}`}),
  make('table', {className: 'decision'}, tableHead(table), make('tbody', {}, ...table.rows.map((row, at) => tableRow(table, row, at + 1)))))));
