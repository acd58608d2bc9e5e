/** The door through which holiday notices are read and imported. */
@NullMarked
package org.fengqiao.deadline.web;

import org.jspecify.annotations.NullMarked;
