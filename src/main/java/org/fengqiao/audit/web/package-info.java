/** The auditor's doors. */
@NullMarked
package org.fengqiao.audit.web;

import org.jspecify.annotations.NullMarked;
