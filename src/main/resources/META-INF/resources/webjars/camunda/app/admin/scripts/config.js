import {dateFormat, locales, named} from '../../fengqiao/common.js';

export default {app: named('管理 Admin', 'Admin'), dateFormat, locales, customScripts: ['../fengqiao/app-words', '../fengqiao/control-names', '../fengqiao/start-door']};
