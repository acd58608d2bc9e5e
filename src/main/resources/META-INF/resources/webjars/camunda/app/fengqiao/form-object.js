// The form object behind a form that Tasklist has drawn. form-js hands it to Tasklist only, and Tasklist to nobody: the tree that
// Preact keeps at the element leads to it. What is called on it here is the whole of form-js 1.8.7 that we rely on.

function search(node, depth = 0) {
  if (!node || depth > 12) return null;
  if (typeof node.props?.value?.getService === 'function') return node.props.value.getService('form');
  for (const child of [node.__k].flat()) {
    const found = search(child, depth + 1);
    if (found) return found;
  }
  return null;
}

/** The form of an .fjs-container; null until it is drawn. */
export const formIn = (container) => search(container.__k);

/** What would be sent now, as a text to compare and to keep; null until the form is drawn. */
export function fieldsOf(container) {
  return formIn(container)?._getSubmitData?.() ?? null;
}

/** A number waits a moment until it is typed to the end. What waits is taken now, as if the field had been left. */
export function settle(container) {
  const typed = document.activeElement;
  if (!typed?.matches('input, textarea') || !container.contains(typed)) return;
  for (const [type, bubbles] of [['blur', false], ['focusout', true]]) typed.dispatchEvent(new FocusEvent(type, {bubbles}));
}

/** What is wrong, by the id of the field; also of fields that are hidden by now. */
export const faultsOf = (form) => form._getState().errors || {};

/** Puts faults at fields; the form draws them. */
export const tellFaults = (form, faults) => form._setState({errors: {...faultsOf(form), ...faults}});

/** What stands in a field. */
export const valueIn = (form, field) => form._getState().data?.[field.key];

// A field of its own kind has its element under a name of its own kind.
const PARTS = ['', '-0', '-date', '-time'];

/** Where a field is typed or picked; null while it is hidden. */
export function controlOf(form, field) {
  const id = `fjs-form-${form._id}-${field.id}`;
  return PARTS.map((part) => document.getElementById(id + part)).find(Boolean) || null;
}

/** The fields on the screen, in their order there. */
export function fieldsShown(form) {
  const shown = form.get('formFieldRegistry').getAll()
    .filter((field) => field.key)
    .map((field) => ({field, control: controlOf(form, field)}))
    .filter(({control}) => control);
  return shown.sort((one, other) => one.control.compareDocumentPosition(other.control) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
}

const ownLabel = ({label, dateLabel, key}) => label || dateLabel || key;

/** How people call a field: where the form has its label twice, as of two parties, with the group in front. */
export function labelOf(form, field) {
  const registry = form.get('formFieldRegistry');
  const own = ownLabel(field);
  const group = registry.get(field._parent)?.label;
  const alike = registry.getAll().filter((one) => one.key && ownLabel(one) === own).length > 1;
  return alike && group ? `${group} ${own}` : own;
}
