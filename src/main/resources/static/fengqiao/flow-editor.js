// The editor for a file of a draft, whatever its kind.

import {editDecision} from './flow-editor-dmn.js';
import {editForm} from './flow-editor-form.js';
import {editProcess} from './flow-editor-bpmn.js';

/**
 * Opens a file for editing.
 *
 * @param around context of the draft, and inForce: the text in force or null
 * @returns text(): what it is now; select(id); mark(findings); close()
 */
export function edit(holder, kind, text, {context, inForce}, onChange) {
  if (kind === 'PROCESS') return editProcess(holder, text, context, onChange);
  if (kind === 'DECISION') return editDecision(holder, text, onChange);
  return editForm(holder, text, inForce, onChange);
}
