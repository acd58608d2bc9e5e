import {dateFormat, locales, named} from '../../fengqiao/common.js';

export default {
  app: named('待办 Tasklist'),
  dateFormat,
  locales,
  customScripts: ['../fengqiao/tasklist-case', '../fengqiao/tasklist-card', '../fengqiao/tasklist-sent', '../fengqiao/tasklist-drafts'],
  // Tasklist has no shortcuts of its own: it knows those that stand here.
  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: '认领当前任务 claim the task'},
    focusFilter: {key: 'ctrl+shift+f', description: '跳到筛选列表 go to the filters'},
    focusList: {key: 'ctrl+alt+l', description: '跳到任务列表 go to the tasks'},
    focusForm: {key: 'ctrl+alt+f', description: '跳到表单 go to the form'},
    startProcess: {key: 'ctrl+alt+p', description: '登记纠纷 start a process'}
  }
};
