/** The doors through which the time of a case is stopped, extended and looked at. */
@NullMarked
package org.fengqiao.caseflow.web;

import org.jspecify.annotations.NullMarked;
