/** The clerk's page of committees and mediators. */
@NullMarked
package org.fengqiao.staffing.web;

import org.jspecify.annotations.NullMarked;
