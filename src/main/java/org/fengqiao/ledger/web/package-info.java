/** The ledger in the browser and as a file. */
@NullMarked
package org.fengqiao.ledger.web;

import org.jspecify.annotations.NullMarked;
