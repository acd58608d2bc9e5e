/** Reads what the engine keeps: the only place that asks its tables by SQL, and only to read. */
@NullMarked
package org.fengqiao.supervision.process;

import org.jspecify.annotations.NullMarked;
