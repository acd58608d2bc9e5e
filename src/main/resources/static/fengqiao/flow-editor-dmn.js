// The editor of a decision table.

import {make} from './flow-dom.js';
import {sayInChinese} from './flow-editor-words.js';
import {dmnModeler} from './flow-libs.js';

/** Opens the table itself; how tables hang together is a drawing that nobody here needs first. */
async function openTable(modeler) {
  const table = modeler.getViews().find((view) => view.type === 'decisionTable');
  if (table) await modeler.open(table);
}

const changes = (modeler, onChange) => {
  const listen = () => modeler.getActiveViewer()?.on('commandStack.changed', onChange);
  modeler.on('views.changed', listen);
  listen();
};

/** Shows the row that a finding is about. */
function select(holder, id) {
  const cell = holder.querySelector(`[data-row-id="${CSS.escape(id)}"], [data-element-id="${CSS.escape(id)}"]`);
  cell?.scrollIntoView({block: 'center'});
  cell?.classList.add('cell-finding');
  return Boolean(cell);
}

export async function editDecision(holder, xml, onChange) {
  const Modeler = await dmnModeler();
  const [canvas, properties] = [make('div', {className: 'table-canvas foreign'}), make('div', {className: 'properties foreign'})];
  holder.append(make('div', {className: 'editor decision'}, canvas));
  const modeler = new Modeler({container: canvas, drd: {propertiesPanel: {parent: properties}}});
  await modeler.importXML(xml);
  await openTable(modeler);
  changes(modeler, onChange);
  const words = sayInChinese(canvas);
  return {
    text: async () => (await modeler.saveXML({format: true})).xml,
    select: (id) => select(holder, id),
    mark: (findings) => {
      holder.querySelectorAll('.cell-finding').forEach((node) => node.classList.remove('cell-finding'));
      findings.forEach((finding) => holder.querySelectorAll(`[data-row-id="${CSS.escape(finding.element || '')}"], [data-element-id="${CSS.escape(finding.element || '')}"]`)
        .forEach((node) => node.classList.add('cell-finding')));
    },
    close: () => {
      words.disconnect();
      modeler.destroy();
    }
  };
}
