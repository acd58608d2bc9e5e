/** Takes a county's own lists in over HTTP. */
@NullMarked
package org.fengqiao.organisation.web;

import org.jspecify.annotations.NullMarked;
