// The editor of a process: the modeler, the house's own panel above its properties, and the marks of what the gate found.

import {make} from './flow-dom.js';
import {housePanel} from './flow-house-panel.js';
import {modelerIn} from './flow-modeler.js';
import {fit} from './flow-pictures.js';

/** How much of the picture the palette covers, in pixels. */
const PALETTE = 115;

const MARKED = ['finding-error', 'finding-warning'];

function markAll(modeler, findings) {
  const [canvas, overlays, registry] = ['canvas', 'overlays', 'elementRegistry'].map((name) => modeler.get(name));
  overlays.remove({type: 'finding'});
  registry.forEach((element) => MARKED.forEach((marker) => canvas.removeMarker(element, marker)));
  findings.filter((finding) => registry.get(finding.element)).forEach((finding) => {
    const warning = finding.severity === 'WARNING';
    canvas.addMarker(finding.element, warning ? MARKED[1] : MARKED[0]);
    if (registry.get(finding.element) === canvas.getRootElement()) return;
    overlays.add(finding.element, 'finding', {position: {top: -14, right: 12},
      html: make('div', {className: `flag ${warning ? 'warning' : 'error'}`, textContent: '!', title: `${finding.chinese}\n${finding.english}`})});
  });
}

function select(modeler, id) {
  const element = modeler.get('elementRegistry').get(id);
  if (!element) return false;
  modeler.get('selection').select(element);
  if (element.parent) modeler.get('canvas').scrollToElement(element, {top: 140, bottom: 140, left: 220, right: 220});
  return true;
}

/**
 * Opens a process for editing.
 *
 * @param context the files of the draft (name, key, text) and what it takes to add a form
 * @param onChange called at each change
 */
export async function editProcess(holder, xml, context, onChange) {
  const [picture, house, properties] = [make('div', {className: 'canvas foreign'}), make('div', {className: 'house'}), make('div', {className: 'properties foreign'})];
  holder.append(make('div', {className: 'editor process'}, picture, make('div', {className: 'panel'}, house, properties)));
  const modeler = await modelerIn(picture, properties);
  // Within reach of whoever works with the browser's console, and of the tests that draw.
  picture.modeler = modeler;
  await modeler.importXML(xml);
  fit(modeler, PALETTE);
  housePanel(house, modeler, context);
  modeler.on('commandStack.changed', onChange);
  return {
    text: async () => (await modeler.saveXML({format: true})).xml,
    select: (id) => select(modeler, id),
    mark: (findings) => markAll(modeler, findings),
    close: () => modeler.destroy()
  };
}
