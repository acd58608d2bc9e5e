// The few words of the web applications themselves that stand outside their language files.

import {translate} from './translator.js';

translate('body', {
  texts: {
    'td.message': [['Message is null.', '没有消息。']],
    '.loading-text': [['Loading diagram', '正在打开流程图']],
    '[ng-click="addAllPermissionsTo(authorization)"]': [['Select all', '全选']],
    '[ng-click="addNonePermissionsTo(authorization)"]': [['Unselect all', '全不选']],
    '[cam-widget-header] .app-switch': [['Welcome', '欢迎 Welcome'], ['Admin', '管理 Admin'], ['Cockpit', '监督 Cockpit'], ['Tasklist', '待办 Tasklist']]
  }
});
