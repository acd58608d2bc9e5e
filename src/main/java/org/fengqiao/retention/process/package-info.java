/** What is asked of the engine's decision tables. */
@NullMarked
package org.fengqiao.retention.process;

import org.jspecify.annotations.NullMarked;
