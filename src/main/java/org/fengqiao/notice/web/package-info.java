/** The door at which people read their notices. */
@NullMarked
package org.fengqiao.notice.web;

import org.jspecify.annotations.NullMarked;
