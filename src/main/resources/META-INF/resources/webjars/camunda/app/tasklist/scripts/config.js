import {words} from '../../../../fengqiao/words.js';
import {dateFormat, locales, named} from '../../fengqiao/common.js';

export default {
  app: named('待办 Tasklist', 'Tasklist'),
  dateFormat,
  locales,
  customScripts: [
    '../fengqiao/tasklist-lists', '../fengqiao/app-words', '../fengqiao/control-names', '../fengqiao/start-door', '../fengqiao/form-words', '../fengqiao/tasklist-phone',
    '../fengqiao/tasklist-case', '../fengqiao/tasklist-card', '../fengqiao/tasklist-dates', '../fengqiao/tasklist-doors', '../fengqiao/tasklist-sent', '../fengqiao/tasklist-drafts',
    '../fengqiao/tasklist-counts', '../fengqiao/tasklist-notes', '../fengqiao/tasklist-focus'
  ],
  // Tasklist has no shortcuts of its own: it knows those that stand here.
  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: words('认领当前任务', 'Claim the task')},
    focusFilter: {key: 'ctrl+shift+f', description: words('跳到筛选列表', 'Go to the filters')},
    focusList: {key: 'ctrl+alt+l', description: words('跳到任务列表', 'Go to the tasks')},
    focusForm: {key: 'ctrl+alt+f', description: words('跳到表单', 'Go to the form')},
    startProcess: {key: 'ctrl+alt+p', description: words('登记纠纷', 'Start a process')}
  }
};
