// The Case tab of a process instance.

import {showCase} from '../../../fengqiao/case-view.js';

export default {
  id: 'fengqiao-case',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 100,
  properties: {label: '案件'},
  render: (node, {processInstanceId}) => showCase(node, `api/process-instances/${encodeURIComponent(processInstanceId)}/case`)
};
