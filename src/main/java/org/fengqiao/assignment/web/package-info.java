/** The doors at which conflicts and absences of mediators are put on record. */
@NullMarked
package org.fengqiao.assignment.web;

import org.jspecify.annotations.NullMarked;
