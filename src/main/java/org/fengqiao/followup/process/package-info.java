/** The return visit, the way back to mediation and the close of a case as steps and forms of the flow. */
@NullMarked
package org.fengqiao.followup.process;

import org.jspecify.annotations.NullMarked;
