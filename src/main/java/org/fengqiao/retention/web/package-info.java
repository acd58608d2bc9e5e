/** The doors to the keeping of closed files. */
@NullMarked
package org.fengqiao.retention.web;

import org.jspecify.annotations.NullMarked;
