import {dateFormat, locales, named} from '../../fengqiao/common.js';

export default {
  app: named('监督 Cockpit', 'Cockpit'),
  dateFormat,
  locales,
  customScripts: ['../fengqiao/app-words', '../fengqiao/control-names', '../fengqiao/start-door', '../fengqiao/cockpit-names', '../fengqiao/cockpit-case', '../fengqiao/cockpit-widgets']
};
