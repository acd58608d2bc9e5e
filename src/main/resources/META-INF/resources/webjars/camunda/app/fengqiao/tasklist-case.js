// The Case tab of a task: what the form beside it is about.

import {showCase} from '../../../fengqiao/case-view.js';
import {words} from '../../../fengqiao/words.js';

export default {
  id: 'fengqiao-case',
  pluginPoint: 'tasklist.task.detail',
  // Below the form (1000), above the task's history: the form stays what a mediator sees first.
  priority: 900,
  properties: {label: words('案件', 'Case')},
  render: (node, {taskId}) => showCase(node, `api/tasks/${encodeURIComponent(taskId)}/case`)
};
