import {dateFormat, locales, named} from '../../fengqiao/common.js';

export default {app: named('欢迎 Welcome', 'Welcome'), dateFormat, locales, customScripts: ['../fengqiao/app-words', '../fengqiao/control-names', '../fengqiao/start-door']};
