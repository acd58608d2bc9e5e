// The editor of a form: form-js as old as Tasklist's own, so that nothing is offered that Tasklist cannot show, with the county's panel.

import {make} from './flow-dom.js';
import {knownFields} from './flow-county-fields.js';
import {countyPanel} from './flow-county-panel.js';
import {sayInChinese} from './flow-editor-words.js';
import {formEditor} from './flow-libs.js';

function select(editor, holder, id) {
  const field = editor.get('formFieldRegistry').get(id) || [...editor.get('formFieldRegistry').getAll()].find((each) => each.key === id);
  if (!field) return false;
  editor.get('selection').set(field);
  holder.querySelector(`[data-id="${CSS.escape(field.id)}"]`)?.scrollIntoView({block: 'center'});
  return true;
}

function mark(holder, editor, findings) {
  holder.querySelectorAll('.field-finding').forEach((node) => node.classList.remove('field-finding'));
  findings.forEach((finding) => {
    const field = editor.get('formFieldRegistry').getAll().find((each) => each.id === finding.element || each.key === finding.element);
    if (field) holder.querySelector(`[data-id="${CSS.escape(field.id)}"]`)?.classList.add('field-finding');
  });
}

/**
 * Opens a form for editing.
 *
 * @param inForce the form in force, whose fields the product knows; the same text where there is none
 */
export async function editForm(holder, json, inForce, onChange) {
  const {FormEditor} = await formEditor();
  const [canvas, house, properties] = [make('div', {className: 'form-canvas foreign'}), make('div', {className: 'house'}), make('div', {className: 'properties foreign'})];
  holder.append(make('div', {className: 'editor form'}, canvas, make('div', {className: 'panel'}, house, properties)));
  const editor = new FormEditor({container: canvas, propertiesPanel: {parent: properties}});
  await editor.importSchema(JSON.parse(json));
  const words = sayInChinese(canvas.querySelector('.fjs-palette-container'), properties);
  countyPanel(house, editor, inForce ? knownFields(inForce) : new Set());
  editor.on('commandStack.changed', onChange);
  return {
    text: async () => `${JSON.stringify(editor.saveSchema(), null, 2)}\n`,
    select: (id) => select(editor, holder, id),
    mark: (findings) => mark(holder, editor, findings),
    close: () => {
      words.disconnect();
      editor.destroy();
    }
  };
}
