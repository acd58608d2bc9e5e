/** The doors of rehearsals. */
@NullMarked
package org.fengqiao.rehearsal.web;

import org.jspecify.annotations.NullMarked;
