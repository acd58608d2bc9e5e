/** The doors to what is hidden. */
@NullMarked
package org.fengqiao.sensitive.web;

import org.jspecify.annotations.NullMarked;
