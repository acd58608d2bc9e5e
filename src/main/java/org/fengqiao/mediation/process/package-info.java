/** How the flows and their forms reach the mediation desks. */
@NullMarked
package org.fengqiao.mediation.process;

import org.jspecify.annotations.NullMarked;
