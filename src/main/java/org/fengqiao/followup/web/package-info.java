/** The action that brings a visit forward. */
@NullMarked
package org.fengqiao.followup.web;

import org.jspecify.annotations.NullMarked;
