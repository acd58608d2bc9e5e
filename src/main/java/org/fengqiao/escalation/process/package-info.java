/** The way up and out as steps and forms of the flow. */
@NullMarked
package org.fengqiao.escalation.process;

import org.jspecify.annotations.NullMarked;
