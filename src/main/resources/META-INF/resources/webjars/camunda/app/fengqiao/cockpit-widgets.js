// The widgets of src/main/frontend in Cockpit.

import run from '../../../fengqiao/widgets/run.js';
import times from '../../../fengqiao/widgets/times.js';

export default [...times, ...run];
