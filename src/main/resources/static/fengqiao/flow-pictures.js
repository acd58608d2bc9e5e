// Pictures of flows, tables and forms, to look at.

import {bpmnViewer, formViewer} from './flow-libs.js';
import {decisionTable} from './flow-table.js';
import {make} from './flow-dom.js';

const AIR = 25;

/** A viewer of a BPMN model in an element; the whole model in view. */
export async function drawProcess(holder, xml) {
  const Viewer = await bpmnViewer();
  const viewer = new Viewer({container: holder});
  await viewer.importXML(xml);
  fit(viewer);
  return viewer;
}

/** The whole model in view with some air around it, not larger than it is, right of so many pixels that something else covers. */
export function fit(viewer, left = 0) {
  const canvas = viewer.get('canvas');
  canvas.resized();
  canvas.zoom('fit-viewport', 'auto');
  const {inner, outer} = canvas.viewbox();
  const scale = Math.min(1, (outer.width - left) / (inner.width + 2 * AIR), outer.height / (inner.height + 2 * AIR));
  const [width, height] = [outer.width / scale, outer.height / scale];
  canvas.viewbox({x: inner.x + (inner.width - width - left / scale) / 2, y: inner.y + (inner.height - height) / 2, width, height});
}

/** What the texts of a form name in double braces, so that a picture without a case shows where it will stand. */
const placeholders = (json) => Object.fromEntries([...json.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => [name, `〔${name}〕`]));

/** A form as Tasklist shows it, without values; what it would hide is shown too. */
export async function drawForm(holder, json) {
  const {Form} = await formViewer();
  const form = new Form({container: holder});
  const schema = JSON.parse(json, (name, value) => name === 'conditional' ? undefined : value);
  await form.importSchema(schema, placeholders(json));
  form.setProperty('readOnly', true);
  return form;
}

/**
 * Draws the content of a version.
 *
 * @returns what ends it again: the element is empty then
 */
export async function draw(holder, kind, content) {
  holder.replaceChildren();
  const frame = make('div', {className: `picture ${kind.toLowerCase()}${kind === 'DECISION' ? '' : ' foreign'}`});
  holder.append(frame);
  if (kind === 'PROCESS') return drawProcess(frame, content);
  if (kind === 'DECISION') return frame.append(decisionTable(content));
  return drawForm(frame, content);
}
