/** The login of every request, and the requests that are refused. */
@NullMarked
package org.fengqiao.identity.web;

import org.jspecify.annotations.NullMarked;
