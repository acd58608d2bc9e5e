// The Case tab of a process instance.

import {showCase} from '../../../fengqiao/case-view.js';
import {words} from '../../../fengqiao/words.js';

export default {
  id: 'fengqiao-case',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 100,
  properties: {label: words('案件', 'Case')},
  render: (node, {processInstanceId}) => showCase(node, `api/process-instances/${encodeURIComponent(processInstanceId)}/case`)
};
