// What a new flow and a new form begin with, so that both pass the gate with as little as possible to fill in.

const HEAD = '**{{caseNumber}}**　{{caseCategory}}　{{caseParties}}';

/** A form with the head that all forms here have, and nothing else. */
export const newForm = (key, title) => `${JSON.stringify({
  components: [
    {type: 'text', text: HEAD, layout: {row: 'Row_1', columns: null}, id: 'Field_head'},
    ...(title ? [{type: 'text', text: `### ${title}`, layout: {row: 'Row_2', columns: null}, id: 'Field_title'}] : [])],
  type: 'default', id: key, schemaVersion: 16, executionPlatform: 'Camunda Platform', executionPlatformVersion: '7.24.0'
}, null, 2)}\n`;

const xml = (text) => text.replace(/[<>&"]/g, (sign) => ({'<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;'}[sign]));

/** A process with a beginning and an end. */
export const newProcess = (key, name) => `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:modeler="http://camunda.org/schema/modeler/1.0" id="definitions_${key}" targetNamespace="http://fengqiao.org/processes" modeler:executionPlatform="Camunda Platform" modeler:executionPlatformVersion="7.24.0">
  <bpmn:process id="${key}" name="${xml(name)}" isExecutable="true" camunda:versionTag="1.0" camunda:historyTimeToLive="P3650D" camunda:isStartableInTasklist="false">
    <bpmn:startEvent id="start_begin" name="开始">
      <bpmn:outgoing>flow_begin_done</bpmn:outgoing>
    </bpmn:startEvent>
    <bpmn:endEvent id="end_done" name="结束">
      <bpmn:incoming>flow_begin_done</bpmn:incoming>
    </bpmn:endEvent>
    <bpmn:sequenceFlow id="flow_begin_done" sourceRef="start_begin" targetRef="end_done" />
  </bpmn:process>
  <bpmndi:BPMNDiagram id="diagram_${key}">
    <bpmndi:BPMNPlane id="plane_${key}" bpmnElement="${key}">
      <bpmndi:BPMNShape id="start_begin_di" bpmnElement="start_begin">
        <dc:Bounds x="152" y="152" width="36" height="36" />
        <bpmndi:BPMNLabel><dc:Bounds x="159" y="195" width="22" height="14" /></bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="end_done_di" bpmnElement="end_done">
        <dc:Bounds x="552" y="152" width="36" height="36" />
        <bpmndi:BPMNLabel><dc:Bounds x="559" y="195" width="22" height="14" /></bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNEdge id="flow_begin_done_di" bpmnElement="flow_begin_done">
        <di:waypoint x="188" y="170" />
        <di:waypoint x="552" y="170" />
      </bpmndi:BPMNEdge>
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
`;

/** File names are written with hyphens, keys without: checkWater is in check-water. */
export const kebab = (key) => key.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
