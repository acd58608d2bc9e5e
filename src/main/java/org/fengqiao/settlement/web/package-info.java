/** Where people write down what became of an agreement. */
@NullMarked
package org.fengqiao.settlement.web;

import org.jspecify.annotations.NullMarked;
