/** The doors to linked cases, representatives, joint sessions and major events. */
@NullMarked
package org.fengqiao.related.web;

import org.jspecify.annotations.NullMarked;
