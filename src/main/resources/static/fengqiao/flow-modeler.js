// The modeler of bpmn.io as this product uses it: in Chinese, with ids after the rules of the house, and without what the gate refuses anyway.

import {bpmnModeler} from './flow-libs.js';
import {translate} from './flow-modeler-words.js';

/** What an id begins with tells what the element is; the gate asks it of the county's own flows. */
const PREFIXES = [
  ['bpmn:UserTask', 'user_'], ['bpmn:ServiceTask', 'service_'], ['bpmn:BusinessRuleTask', 'rule_'], ['bpmn:CallActivity', 'call_'], ['bpmn:SubProcess', 'sub_'],
  ['bpmn:Gateway', 'gateway_'], ['bpmn:StartEvent', 'start_'], ['bpmn:EndEvent', 'end_'], ['bpmn:SequenceFlow', 'flow_']
];

/** Groups of properties that the gate lets nobody fill in, or that only mean something to a programmer. */
const HIDDEN_GROUPS = /Script|Connector|FieldInjection|ExternalTask|JobExecution|CandidateStarter|StartInitiator|FormData|Listener|AsynchronousContinuations|__Input$|__Output$|[tT]emplate/;

function HouseIds(bpmnFactory, moddle) {
  const ensureId = bpmnFactory._ensureId.bind(bpmnFactory);
  bpmnFactory._ensureId = (element) => {
    const [, prefix] = PREFIXES.find(([type]) => element.$instanceOf(type)) || [];
    if (prefix && !element.id) {
      // The rules want a letter after the prefix.
      element.id = moddle.ids.nextPrefixed(`${prefix}n`, element);
    } else {
      ensureId(element);
    }
  };
}
HouseIds.$inject = ['bpmnFactory', 'moddle'];

function FewerGroups(propertiesPanel) {
  // After all others, so that their groups are there to choose from.
  propertiesPanel.registerProvider(100, {getGroups: () => (groups) => groups.filter((group) => !HIDDEN_GROUPS.test(group.id))});
}
FewerGroups.$inject = ['propertiesPanel'];

const HOUSE = {
  __init__: ['houseIds', 'fewerGroups'],
  houseIds: ['type', HouseIds],
  fewerGroups: ['type', FewerGroups],
  translate: ['value', translate]
};

/** A modeler in two elements: the picture, and the properties of what is chosen in it. */
export async function modelerIn(picture, properties) {
  const Modeler = await bpmnModeler();
  return new Modeler({
    container: picture, propertiesPanel: {parent: properties}, additionalModules: [HOUSE],
    // What is saved stands where it was drawn; else every element would count as moved.
    alignToOrigin: {alignOnSave: false}
  });
}
