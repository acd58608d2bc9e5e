/** How the flows, their forms and the decision table reach the assignment desk. */
@NullMarked
package org.fengqiao.assignment.process;

import org.jspecify.annotations.NullMarked;
