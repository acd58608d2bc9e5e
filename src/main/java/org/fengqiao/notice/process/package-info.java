/** Looks through the engine's tasks for what is due. */
@NullMarked
package org.fengqiao.notice.process;

import org.jspecify.annotations.NullMarked;
