/** What the flows ask of crowds, and the engine's side of a joint session. */
@NullMarked
package org.fengqiao.related.process;

import org.jspecify.annotations.NullMarked;
