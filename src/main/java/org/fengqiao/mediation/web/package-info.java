/** The doors of mediation over HTTP. */
@NullMarked
package org.fengqiao.mediation.web;

import org.jspecify.annotations.NullMarked;
