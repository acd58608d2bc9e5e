// Which task shows which form, so that a form has a name that people know.

const usersOf = (xml, tag) => [...new DOMParser().parseFromString(xml, 'application/xml').getElementsByTagNameNS('*', tag)];

/** Names of tasks by the key of their form, out of the models among some files. */
export function taskNames(texts) {
  const names = new Map();
  texts.forEach((text, name) => name.endsWith('.bpmn') && ['userTask', 'startEvent'].flatMap((tag) => usersOf(text, tag))
    .forEach((node) => names.set(node.getAttributeNS('http://camunda.org/schema/1.0/bpmn', 'formRef'), node.getAttribute('name'))));
  return names;
}
