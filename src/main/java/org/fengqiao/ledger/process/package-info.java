/** The ledger as steps and forms of the flow. */
@NullMarked
package org.fengqiao.ledger.process;

import org.jspecify.annotations.NullMarked;
