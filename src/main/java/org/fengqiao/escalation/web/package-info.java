/** The doors of escalation over HTTP. */
@NullMarked
package org.fengqiao.escalation.web;

import org.jspecify.annotations.NullMarked;
