// The widgets of src/main/frontend in Cockpit.

import dashboard from '../../../fengqiao/widgets/dashboard.js';
import run from '../../../fengqiao/widgets/run.js';
import times from '../../../fengqiao/widgets/times.js';

export default [dashboard, ...times, ...run];
