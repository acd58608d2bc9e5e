// The few words of the web applications themselves that stand outside their language files, and the engine's refusal.

import {translate} from './translator.js';

const REFUSED = "The user with id '{}' does not have '{}' permission on resource '{}' of type '{}'.";
const IN_CHINESE = '您（{}）没有 {} 权限（资源 {}，类型 {}）。';

translate('body', {
  texts: {
    'td.message': [['Message is null.', '没有消息。']],
    '.loading-text': [['Loading diagram', '正在打开流程图']],
    'td.actions': [['Actions', '操作']],
    '.state-label': [['State', '状态']],
    '.null-value': [['null', '空值']],
    '[ng-click="addAllPermissionsTo(authorization)"]': [['Select all', '全选']],
    '[ng-click="addNonePermissionsTo(authorization)"]': [['Unselect all', '全不选']],
    '[cam-widget-header] .app-switch': [['Welcome', '欢迎 Welcome'], ['Admin', '管理 Admin'], ['Cockpit', '监督 Cockpit'], ['Tasklist', '待办 Tasklist']],
    '.alert .message': [[REFUSED, IN_CHINESE], [`Error: ${REFUSED}`, IN_CHINESE]]
  },
  attributes: {
    title: [['zoom in', '放大'], ['zoom out', '缩小'], ['reset zoom', '恢复原大小']]
  }
});
