import {dateFormat, locales, named} from '../../fengqiao/common.js';

export default {app: named('管理 Admin'), dateFormat, locales};
