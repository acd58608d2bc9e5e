import {dateFormat, locales, named} from '../../fengqiao/common.js';

export default {
  app: named('监督 Cockpit'),
  dateFormat,
  locales,
  customScripts: ['../fengqiao/cockpit-case']
};
