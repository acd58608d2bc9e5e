// Two versions of a decision table in one table: rows that came and went, cells that changed with both values.

import {changeList, legend} from './flow-changes.js';
import {hitWords, readTables, tableHead, tableRow} from './flow-table.js';
import {make} from './flow-dom.js';

const same = (one, other) => one.note === other.note && one.cells.length === other.cells.length && one.cells.every((cell, at) => cell === other.cells[at]);

/** Where the old row stood that the new table does not have: after the row that it came after. */
function merged(old, now) {
  const rows = now.rows.map((row) => ({row, before: old.rows.find((each) => each.id === row.id)}));
  old.rows.forEach((row, at) => {
    if (now.rows.some((each) => each.id === row.id)) return;
    const after = rows.findIndex((each) => (each.before || each.row).id === old.rows[at - 1]?.id);
    rows.splice(after + 1, 0, {row, gone: true});
  });
  return rows;
}

const kindOf = (pair) => pair.gone ? 'removed' : !pair.before ? 'added' : same(pair.before, pair.row) ? '' : 'changed';

/** Shows the old value beside the new one in every cell that changed. */
function showOld(node, pair) {
  const texts = [...pair.before.cells, pair.before.note];
  [...pair.row.cells, pair.row.note].forEach((text, at) => {
    if (text === texts[at]) return;
    const cell = node.children[at + 1];
    cell.classList.add('differs');
    cell.replaceChildren(make('del', {textContent: texts[at] || '—'}), ' ', make('ins', {textContent: text || '—'}));
  });
}

function tableOf(old, now, counts, changes) {
  const numbers = new Map(now.rows.map((row, at) => [row, at + 1]));
  const rows = merged(old, now).map((pair) => {
    const kind = kindOf(pair);
    const node = tableRow(pair.gone ? old : now, pair.row, numbers.get(pair.row) || '');
    if (kind) {
      counts[kind]++;
      node.className = `diff ${kind}`;
      const number = numbers.get(pair.row) ? `第 ${numbers.get(pair.row)} 行 ` : '';
      changes.push({kind, title: number + (pair.row.note || pair.row.cells.join(' · ')), choose: () => node.scrollIntoView({block: 'center', behavior: 'smooth'})});
    }
    if (kind === 'changed') showOld(node, pair);
    return node;
  });
  return make('table', {className: 'decision'}, tableHead(now), make('tbody', {}, ...rows));
}

/** What changed about the table as a whole. */
function aboutTable(old, now) {
  const columns = (table) => table.columns.map((column) => `${column.label}（${column.about}）`).join('；');
  const facts = (table) => ({...table.attributes, hitPolicy: hitWords(table.hit), columns: columns(table), order: table.rows.map((row) => row.id).join('\n')});
  const [before, after] = [facts(old), facts(now)];
  const shared = (order, other) => order.split('\n').filter((id) => other.split('\n').includes(id)).join('\n');
  const moved = shared(before.order, after.order) !== shared(after.order, before.order);
  const attributes = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => name !== 'order' && before[name] !== after[name])
    .map((name) => ({name: {hitPolicy: '取哪一行 Hit policy', columns: '列 Columns', name: '名称 Name'}[name] || name, before: before[name], after: after[name]}));
  return [attributes.length > 0 && {kind: 'changed', title: now.name, attributes}, moved && {kind: 'moved', title: '行的顺序变了 The order of the rows'}].filter(Boolean);
}

export function compareDecisions(holder, before, after, names) {
  const [old, now] = [readTables(before), readTables(after)];
  const counts = {added: 0, removed: 0, changed: 0};
  const changes = [];
  const tables = now.map((table) => {
    const other = old.find((each) => each.id === table.id) || {...table, rows: []};
    changes.push(...aboutTable(other, table));
    return make('div', {className: 'scroll'}, make('p', {className: 'hint', textContent: `${table.name}：${names.join(' → ')}`}), tableOf(other, table, counts, changes));
  });
  holder.append(make('div', {className: 'compare decision'}, make('div', {className: 'change-side'}, legend(counts), changeList(changes)), make('div', {}, ...tables)));
}
