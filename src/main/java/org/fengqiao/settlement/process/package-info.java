/** The agreement as steps and forms of the flow. */
@NullMarked
package org.fengqiao.settlement.process;

import org.jspecify.annotations.NullMarked;
